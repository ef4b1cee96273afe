import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Arm } from '../retrieve/retrieve-passages.ts';
import type { RetrievalScores } from './evaluate-retrieval.ts';
import { isGood, type Judged } from './judge-answer.ts';

export const ARMS = ['words', 'vectors', 'fused'] as const satisfies Arm[];

const scores = z.object({
  questions: z.number(),
  hitAt1: z.number(),
  hitAt5: z.number(),
  meanReciprocalRank: z.number(),
});

const baseline = z.object({
  answers: z.object({
    questions: z.number(),
    answeredRightly: z.number(),
    refusedRightly: z.number(),
    /** Wrong figures, and answers to what has none. */
    wrongFigures: z.number(),
    uncited: z.number(),
  }),
  retrieval: z.object({ words: scores, vectors: scores, fused: scores }),
  /** Verdicts by question, those that are right left out. */
  failing: z.record(z.string(), z.string()),
});

/** What the question set gave at one time. */
export type Baseline = z.infer<typeof baseline>;

/** How much worse the next measurement may be, so that a gain elsewhere can be worth a loss here. */
export const TOLERANCE = { questions: 2, meanReciprocalRank: 0.02 };

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export function summariseForBaseline(judged: Judged[], retrieval: Record<Arm, RetrievalScores>): Baseline {
  const count = (...verdicts: Judged['verdict'][]) =>
    judged.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const rounded = (arm: Arm): RetrievalScores => {
    const { questions, hitAt1, hitAt5, meanReciprocalRank } = retrieval[arm];
    return {
      questions,
      hitAt1: round(hitAt1),
      hitAt5: round(hitAt5),
      meanReciprocalRank: round(meanReciprocalRank),
    };
  };
  return {
    answers: {
      questions: judged.length,
      answeredRightly: count('right'),
      refusedRightly: count('refused_rightly'),
      wrongFigures: count('wrong_figure', 'answered_wrongly'),
      uncited: count('uncited'),
    },
    retrieval: { words: rounded('words'), vectors: rounded('vectors'), fused: rounded('fused') },
    failing: Object.fromEntries(
      judged
        .filter(({ verdict }) => !isGood(verdict))
        .map(({ question, verdict }): [string, string] => [question.id, verdict])
        .sort(([a], [b]) => a.localeCompare(b)),
    ),
  };
}

/** @throws ZodError for a file of another format. */
export async function readBaseline(path: string): Promise<Baseline> {
  return baseline.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** What fusing must gain: better than each of its own arms at the top, and not worse among the first five. */
function compareArms({ words, vectors, fused }: Baseline['retrieval']): string[] {
  return [words, vectors].flatMap((arm, i) => {
    const name = i === 0 ? 'words' : 'vectors';
    const better = fused.hitAt1 > arm.hitAt1 || fused.meanReciprocalRank > arm.meanReciprocalRank;
    return [
      ...(better ? [] : [`Fused retrieval is no better than its ${name} alone (hit@1 and MRR).`]),
      ...(fused.hitAt5 < arm.hitAt5 ? [`Fused retrieval has a lower hit@5 than its ${name} alone.`] : []),
    ];
  });
}

/** What got worse by more than the tolerance, a sentence each; empty where all is well. */
export function compareWithBaseline(now: Baseline, before: Baseline): string[] {
  const { questions, meanReciprocalRank } = TOLERANCE;
  const fell = (name: string, value: number, was: number, tolerance: number) =>
    value < was - tolerance ? [`${name}: ${value}, was ${was}.`] : [];
  const rose = (name: string, value: number, was: number, tolerance: number) =>
    value > was + tolerance ? [`${name}: ${value}, was ${was}.`] : [];
  const [fused, wasFused] = [now.retrieval.fused, before.retrieval.fused];
  const five = round(questions / (wasFused.questions || 1));
  const worse = [
    ...fell('Answered rightly', now.answers.answeredRightly, before.answers.answeredRightly, questions),
    ...fell('Refused rightly', now.answers.refusedRightly, before.answers.refusedRightly, questions),
    ...rose('Wrong figures', now.answers.wrongFigures, before.answers.wrongFigures, 0),
    ...rose('Uncited', now.answers.uncited, before.answers.uncited, questions),
    ...fell('hit@5 of fused retrieval', fused.hitAt5, wasFused.hitAt5, five),
    ...fell(
      'MRR of fused retrieval',
      fused.meanReciprocalRank,
      wasFused.meanReciprocalRank,
      meanReciprocalRank,
    ),
    ...compareArms(now.retrieval),
  ];
  const news = Object.entries(now.failing).filter(([id, verdict]) => before.failing[id] !== verdict);
  return worse.length > 0 && news.length > 0
    ? [...worse, `New or other failures: ${news.map(([id, verdict]) => `${id} (${verdict})`).join(', ')}.`]
    : worse;
}
