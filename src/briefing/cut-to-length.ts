import type { FoundPoint } from './find-points.ts';
import type { FoundTopic, TopicFinding } from './found-topic.ts';
import { fitOf } from './settle-shared.ts';

/** Of the Word file with its headings and footnotes, measured. */
const WORDS_A_PAGE = 220;
/** A row of the table, in words of running text. */
const WORDS_A_ROW = 10;
/** A footnote of what is only in the table, in smaller print, as a share of its words. */
const FOOTNOTE = 0.4;
/** The table takes no more than this share. */
const TABLE = 0.3;

function countWords({ quoted }: FoundPoint): number {
  return quoted.reduce(
    (sum, { view, span }) =>
      sum + view.words.filter(({ start, end }) => start >= span.start && end <= span.end).length,
    0,
  );
}

/** Leaves out what is least relevant, and keeps of each topic what is most so. @param pages as asked for. */
export function cutToLength(findings: TopicFinding[], pages: number): TopicFinding[] {
  const found = findings.filter((finding): finding is FoundTopic => finding.status === 'found');
  const budget = pages * WORDS_A_PAGE;
  const rowsEach = Math.max(1, Math.floor((budget * TABLE) / WORDS_A_ROW / (found.length || 1)));
  const shortened = new Map(
    found.map((topic) => [
      topic,
      topic.figures.toSorted((a, b) => fitOf(b.point) - fitOf(a.point)).slice(0, rowsEach),
    ]),
  );
  const rows = [...shortened.values()].flat();
  const noted = new Set(rows.map(({ point }) => point));
  let left = budget - rows.length * WORDS_A_ROW;
  for (const point of noted) left -= countWords(point) * FOOTNOTE;
  const kept = new Set<FoundPoint>();
  const ranked = found
    .flatMap(({ points }) =>
      points.toSorted((a, b) => fitOf(b) - fitOf(a)).map((point, rank) => ({ point, rank })),
    )
    .sort((a, b) => Number(a.rank > 0) - Number(b.rank > 0) || fitOf(b.point) - fitOf(a.point));
  for (const { point, rank } of ranked) {
    const words = countWords(point) * (noted.has(point) ? 1 - FOOTNOTE : 1);
    if (words > left && rank > 0) continue;
    kept.add(point);
    left -= words;
  }
  return findings.map((finding) => {
    if (finding.status !== 'found') return finding;
    const rows = new Set(shortened.get(finding));
    return {
      ...finding,
      points: finding.points.filter((point) => kept.has(point)),
      figures: finding.figures.filter((row) => rows.has(row)),
      cut: finding.points.filter((point) => !kept.has(point)),
      seeAlso: finding.seeAlso,
    };
  });
}
