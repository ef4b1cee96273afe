import { describe, expect, it } from 'vitest';
import { layOutBriefing } from '../../src/formats/lay-out-briefing.ts';
import { SAMPLE_BRIEFING } from '../support/sample-documents.ts';

describe('a briefing laid out', () => {
  it('names the report of each source where there are several', () => {
    const [report] = SAMPLE_BRIEFING.documents;
    const other = { ...report!, id: 'town-2023', title: 'Report on the Work of the Town (2023)' };
    const [part] = layOutBriefing({ ...SAMPLE_BRIEFING, documents: [report!, other] }).parts;
    expect(part?.sources[0]?.place).toBe('Report on the Work of the Town (2022), Work in 2021, paragraph 4');
  });

  it('says what went otherwise than asked', () => {
    const notice = 'The chat model did not answer, so points stand in the report’s own words.';
    const [part] = layOutBriefing({ ...SAMPLE_BRIEFING, notice }).parts;
    const [note] = part!.blocks;
    expect(note?.kind === 'note' && note.lines.at(-1)).toEqual([
      { text: 'Please note: ', strong: true },
      { text: notice },
    ]);
  });

  it('says who wrote the sentences', () => {
    const [part] = layOutBriefing({ ...SAMPLE_BRIEFING, mode: 'llm' }).parts;
    const [note] = part!.blocks;
    expect(JSON.stringify(note)).toContain('A chat model wrote the sentences');
  });

  it('offers nothing in place of an uncovered topic, because the document is sent on', () => {
    const airports = SAMPLE_BRIEFING.topics.slice(2);
    const [part] = layOutBriefing({ ...SAMPLE_BRIEFING, topics: airports, citations: [] }).parts;
    expect(JSON.stringify(part)).not.toContain('clinics');
    expect(part?.sources).toEqual([]);
  });

  it('gives a change that names no direction its word', () => {
    const [topic] = SAMPLE_BRIEFING.topics;
    if (topic?.status !== 'answered') throw new Error('the first topic is covered');
    const figures = ['up 6%', '6%'].map((text) => ({
      ...topic.figures[0]!,
      text,
      measure: 'change' as const,
    }));
    const [part] = layOutBriefing({ ...SAMPLE_BRIEFING, topics: [{ ...topic, figures }] }).parts;
    const table = part!.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.rows.map(([indicator]) => indicator)).toEqual([
      [{ text: 'Schools opened' }],
      [{ text: 'Schools opened (change)' }],
    ]);
  });
});
