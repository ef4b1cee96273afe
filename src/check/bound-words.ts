import { splitWords, type Word } from '../language/words.ts';
import { findSynonyms } from './synonyms.ts';

/** What a word claims that no statement may add to what it cites. */
export type BoundClaim = 'time' | 'scope' | 'who' | 'extent' | 'verdict';

// Each line is a group: a statement that has one of its words needs one of them in the cited spans, or one that stands
// behind "<". "_" joins the words of a phrase.
const GROUPS: Record<BoundClaim, string> = {
  time: `
ago
recently recent lately
soon shortly
overnight instantly immediately
yesterday
tomorrow
week weekly
month monthly
quarter quarterly
semester half-year
summer
autumn
winter
weekend
century
decade
ever
always
for_the_first_time first_time
record`,
  scope: `
national nationwide nationally nation country countrywide
provincial province provincewide
global globally worldwide world international
regional region
county
federal
central
household family
village
private privately
foreign overseas abroad
median
combined together aggregate jointly collectively < total sum overall altogether accumulated cumulative gross joint
each every < per apiece both all
all every each entire whole both everyone everybody everywhere throughout across full
most majority mostly mainly largely predominantly`,
  who: `
mayor
minister ministry
president
premier
governor
parliament congress
court judge
police
army military troop soldier
company enterprise firm business corporation employer
investor < investment
bank
donor < donation
party
committee
council
university college
hospital
school
worker labour labourer employee staff workforce personnel
farmer
student pupil
teacher
doctor physician
nurse nursing
woman female girl
man male boy
child
tourist visitor
expert scientist researcher
volunteer
state_council`,
  extent: `
highest largest biggest greatest maximum
lowest smallest minimum
best
worst
fastest quickest
slowest
longest
only solely sole unique merely just
unprecedented
sharply sharp dramatically dramatic drastically drastic steeply steep plunge plummet soar surge skyrocket
slightly slight marginally modestly modest barely
significantly significant considerably considerable substantially substantial greatly remarkably markedly notably strongly
steadily steady stable stabilize
rapidly rapid quickly quick fast faster swiftly swift
slow slowly slowdown slower decelerate
accelerate accelerating speed quicken
recover recovery rebound
stagnate stagnant unchanged plateau
than comparison versus relative outpace surpass < exceed times
may might could possibly perhaps probably likely
must required require obliged oblige mandatory compulsory have_to
guarantee ensure
law legal legislation statute
illegal illegally unlawful unlawfully fraud secretly allegedly wrongly falsely reluctantly forcibly`,
  verdict: `
successful successfully success
failure
criticise criticize criticism
praise commend
award prize win won honor
crisis
pandemic epidemic covid
war
corruption`,
};

interface Bound {
  claim: BoundClaim;
  group: number;
  bases: string[];
  /** Whether it only bears out the others. */
  bears: boolean;
}

const BY_FIRST = new Map<string, Bound[]>();

function addGroup(claim: BoundClaim, line: string, group: number): void {
  const [bound, bearing = ''] = line.split(' < ');
  const add = (phrases: string, bears: boolean) => {
    for (const phrase of phrases.split(' ').filter((each) => each !== '')) {
      const bases = splitWords(phrase.replaceAll('_', ' ')).map(({ base }) => base);
      BY_FIRST.set(bases[0]!, [...(BY_FIRST.get(bases[0]!) ?? []), { claim, group, bases, bears }]);
    }
  };
  add(bound!, false);
  add(bearing, true);
}

let groups = 0;
for (const [claim, lines] of Object.entries(GROUPS) as [BoundClaim, string][])
  for (const line of lines.trim().split('\n')) addGroup(claim, line, groups++);

function findBound(words: Word[]): (Bound & { word: Word })[] {
  return words.flatMap((word, at) =>
    (BY_FIRST.get(word.base) ?? [])
      .filter(({ bases }) => bases.every((base, i) => words[at + i]?.base === base))
      .map((bound) => ({ ...bound, word })),
  );
}

/** A word that claims what the cited words do not: "nationwide", "for the first time", "sharply", "companies". */
export function findUnbound(said: Word[], cited: Word[]): { claim: BoundClaim; word: Word } | undefined {
  const bound = findBound(said).filter(({ bears }) => !bears);
  if (bound.length === 0) return undefined;
  const known = new Set(findBound(cited).map(({ group }) => group));
  const synonyms = new Set(findSynonyms(said, cited));
  return bound.find(
    ({ word }) =>
      !synonyms.has(word) && !bound.some((other) => other.word === word && known.has(other.group)),
  );
}
