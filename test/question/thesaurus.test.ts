import { describe, expect, it } from 'vitest';
import { splitContentWords, splitWords } from '../../src/language/words.ts';
import { readTerms } from '../../src/question/read-terms.ts';
import { THESAURUS } from '../../src/question/thesaurus.ts';
import { indexWords, matchTerm } from '../../src/retrieve/match-terms.ts';

/** The best strength with which any term of a question stands in a statement. */
function find(question: string, statement: string): number {
  const words = indexWords(splitWords(statement));
  return Math.max(0, ...readTerms(question).map((term) => matchTerm(term, words).strength));
}

function basesOf(text: string): string {
  return splitWords(text)
    .map(({ base }) => base)
    .join(' ');
}

function groupsWith(member: string) {
  return THESAURUS.filter(({ members }) => members.some((one) => basesOf(one) === basesOf(member)));
}

describe('THESAURUS', () => {
  it('holds at least two different words in each group', () => {
    for (const { members, asked } of THESAURUS) {
      const words = [...members, ...asked].map(basesOf);
      expect(new Set(words).size, members.join(' | ')).toBe(words.length);
      expect(words.length, members.join(' | ')).toBeGreaterThan(1);
      expect(members.length, asked.join(' | ')).toBeGreaterThan(0);
    }
  });

  it('has a content word in every member and no bracket left over', () => {
    for (const { members, asked } of THESAURUS) {
      for (const member of members) expect(splitContentWords(member), member).not.toEqual([]);
      for (const one of [...members, ...asked]) expect(one, members[0]).toMatch(/^[^()|#]+$/u);
    }
  });

  it('looks for no light verb that is left over from a phrase ("set up", "go up", "out of work")', () => {
    const light = ['set', 'put', 'go', 'get', 'take', 'make', 'bring', 'come', 'hand', 'work', 'stand'];
    for (const member of THESAURUS.flatMap(({ members }) => members)) {
      const content = splitContentWords(member);
      if (content.length === 1) expect(light, member).not.toContain(content[0]!.base);
    }
  });

  it('has no member in two groups of the same strength', () => {
    const places = THESAURUS.flatMap(({ members, strength }) =>
      members.map((one) => `${basesOf(one)} at ${strength}`),
    );
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  });

  it('weighs other words for actions less than other words for things', () => {
    expect(groupsWith('joblessness').map(({ strength }) => strength)).toEqual([0.9]);
    expect(groupsWith('commence').map(({ strength }) => strength)).toEqual([0.75]);
  });
});

describe('what reports measure apart', () => {
  it.each([
    ['fiscal revenue', 'disposable income'],
    ['fiscal revenue', 'tax revenue'],
    ['revenue', 'expenditure'],
    ['income', 'expenditure'],
    ['income', 'wage'],
    ['import', 'export'],
    ['imports', 'foreign trade'],
    ['urban', 'rural'],
    ['gdp', 'gdp per capita'],
    ['gdp', 'added value'],
    ['unemployment', 'employment'],
    ['employment', 'new jobs'],
    ['hospital', 'doctor'],
    ['doctor', 'nurse'],
    ['hospital beds', 'elderly care beds'],
    ['primary school', 'junior high school'],
    ['junior high school', 'senior high school'],
    ['wage', 'minimum wage'],
    ['wage', 'pension'],
    ['start', 'finish'],
    ['build', 'open'],
    ['target', 'achievement'],
    ['grow', 'fall'],
    ['primary industry', 'tertiary industry'],
    ['secondary industry', 'tertiary industry'],
    ['inflation', 'producer prices'],
    ['foreign investment', 'outbound investment'],
    ['industrial output', 'added value'],
    ['retail sales', 'online shopping'],
    ['budget deficit', 'budget surplus'],
    ['budget deficit', 'government debt'],
    ['railway', 'metro'],
    ['railway', 'highway'],
    ['container throughput', 'cargo throughput'],
    ['air quality', 'water quality'],
    ['fine particles', 'days with good air quality'],
    ['carbon neutrality', 'carbon peak'],
    ['energy consumption', 'energy intensity'],
    ['kindergarten', 'childcare'],
    ['public rental housing', 'subsidized rental housing'],
    ['r&d', 'r&d spending'],
  ])('%s and %s', (one, other) => {
    expect(groupsWith(one).filter((group) => groupsWith(other).includes(group))).toEqual([]);
  });
});

describe('everyday words', () => {
  it.each([
    ['How many people are jobless?', 'The registered unemployment rate was 2.5%.'],
    ['What was the tax take?', 'Tax revenue reached 30 billion yuan.'],
    ['What is the average take-home pay?', 'Per capita disposable income was 60,000 yuan.'],
    ['How many phone masts are there?', 'We built 5,000 5G base stations.'],
    ['How much fine dust is in the air?', 'The average PM2.5 concentration fell to 26.'],
    ['How much of the rubbish is sorted?', 'Domestic waste was sorted in all districts.'],
    ['How many care home places were added?', 'We added 1,000 elderly care beds.'],
    ['Which run-down estates come next?', 'We will renovate 30 old residential communities.'],
    ['How many shortsighted pupils are there?', 'The myopia rate of students fell.'],
    ['What is capex this year?', 'Fixed asset investment rose by 8%.'],
    ['How much did shop sales rise?', 'Total retail sales of consumer goods were 200 billion yuan.'],
    ['What do sole parents on the dole get?', 'The subsistence allowance was raised.'],
    ['Where are bike lanes planned?', 'We will build 100 km of greenways.'],
    ['How is red tape cut?', 'The reform of administrative approval continued.'],
    ['When will work on the line commence?', 'We will start the second phase.'],
  ])('%s', (question, statement) => {
    expect(find(question, statement)).toBeGreaterThanOrEqual(0.75);
  });

  it('find no neighbouring indicator', () => {
    expect(find('exports?', 'Imports fell by 2%.')).toBe(0);
    expect(find('joblessness?', 'Employment remained stable.')).toBe(0);
    expect(find('doctors?', 'Three hospitals were opened.')).toBe(0);
    expect(find('tax take?', 'Disposable income grew by 8%.')).toBe(0);
    // Only the shared word "investment" counts, and little.
    expect(find('inward investment?', 'Overseas direct investment was 1 billion USD.')).toBeLessThan(0.5);
  });
});
