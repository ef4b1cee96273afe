import { nameFigure } from '../answer/tell-figures.ts';
import { findFigureEvidence } from '../answer/write-figure.ts';
import type { AnsweredPart } from '../answer/answer-part.ts';
import type { ModelTask } from '../answer/model-writer.ts';
import { CitedText } from '../answer/cited-text.ts';
import { namePeriod } from '../answer/name-period.ts';
import type { Library, SentenceView } from '../library/library.ts';
import type { Period } from '../types.ts';
import type { PromptFigure, PromptPassage } from './prompt.ts';

/** A passage that the model may cite by its number. */
export interface GivenPassage {
  number: number;
  views: SentenceView[];
}

const MOST_PASSAGES = 8;
const MOST_FIGURES = 8;

/** The sentences of what the extractive answer cites, then of the best passages; each sentence once. */
export function choosePassages({ parts, library, extractive }: ModelTask): GivenPassage[] {
  const cited = extractive.citations.flatMap(({ documentId, start, end }) => {
    const document = library.find(documentId);
    return document
      ? [
          document.sentences.flatMap((sentence, index) =>
            sentence.start < end && start < sentence.end ? [library.view(document, index)] : [],
          ),
        ]
      : [];
  });
  const retrieved = parts
    .flatMap(({ retrieved: { kept } }) => kept)
    .toSorted((a, b) => b.scores.total - a.scores.total);
  const ranked = retrieved.map(({ passage }) => library.viewsOf(passage));
  const whole = cited.map(
    (views) => ranked.find((passage) => passage.some((view) => view === views[0])) ?? views,
  );
  const taken = new Set<SentenceView>();
  return [...whole, ...ranked]
    .filter((views) => {
      const isNew = views.length > 0 && !views.some((view) => taken.has(view));
      if (isNew) views.forEach((view) => taken.add(view));
      return isNew;
    })
    .slice(0, MOST_PASSAGES)
    .map((views, i) => ({ number: i + 1, views }));
}

/** "result, 2021" */
export function describePeriod(period: Period): string {
  const kind = period.kind === 'other' ? '' : `${period.kind}, `;
  return `${kind}${period.label === 'undated' ? 'no time said' : namePeriod(period)}`;
}

export function describePassages(passages: GivenPassage[]): PromptPassage[] {
  return passages.map(({ number, views }) => ({
    number,
    title: views[0]!.document.title,
    headings: views[0]!.headingPath,
    period: describePeriod(views[0]!.sentence.period),
    text: views.map(({ text }) => text).join(' '),
  }));
}

function figuresOf(part: AnsweredPart, passages: GivenPassage[], library: Library): PromptFigure[] {
  const { question, evidence } = part;
  const found = findFigureEvidence({
    question,
    evidence,
    library,
    documents: library.documents,
    text: new CitedText(),
  });
  return found.slice(0, MOST_FIGURES).flatMap(({ figure, view }) => {
    const passage = passages.find(({ views }) => views.includes(view));
    return passage
      ? [
          {
            passage: passage.number,
            indicator: figure.indicator,
            text: nameFigure(figure),
            period: describePeriod(figure.period),
          },
        ]
      : [];
  });
}

/** The ledger's figures that come closest to the question, among those of the passages. */
export function chooseFigures({ parts, library }: ModelTask, passages: GivenPassage[]): PromptFigure[] {
  return parts.flatMap((part) => figuresOf(part, passages, library)).slice(0, MOST_FIGURES);
}
