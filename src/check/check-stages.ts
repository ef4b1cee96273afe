import { rememberRecent } from '../language/remember-recent.ts';
import { splitWords } from '../language/words.ts';
import { weightyWords } from './unborn-words.ts';

/** How far something has come: what is approved is not begun, what is begun not finished. */
const STAGES = {
  approved: /(?<!\p{L})(?:approv|authori[sz])(?:e|es|ed|ing|al)(?!\p{L})/giu,
  begun:
    /(?<!\p{L})(?:(?:start(?:s|ed|ing)?|begin(?:s|ning)?)(?! operat| service|[- ]up)|beg[au]n|commenc(?:e|es|ed|ing|ement)|launch(?:es|ed|ing)?|initiat(?:e|es|ed|ing)|inaugurat\p{L}+)(?!\p{L})/giu,
  finished:
    /(?<!\p{L})(?:finish(?:es|ed|ing)?|complet(?:e|es|ed|ing|ion)|conclud(?:e|es|ed|ing))(?!\p{L})/giu,
  running:
    /(?<!\p{L})(?:in(?:to)? (?:operation|service|use)|(?:start\p{L}*|beg[aiu]n\p{L}*) (?:to )?operat\p{L}+|open(?:s|ed)|operational)(?!\p{L})/giu,
};
type Stage = keyof typeof STAGES;

interface Piece {
  stems: Set<string>;
  stages: Set<Stage>;
  /** Whether a stage stands before its things ("finish A, B and C"), or behind them ("A and B were finished"). */
  leads: boolean;
  ends: boolean;
}

/** What the stages are said of is told apart by other words. */
const OF_STAGES = new Set(
  splitWords('construction build project operation service use').map(({ stem }) => stem),
);

/** Words in front of, or behind, a stage where it leads or ends a piece. */
const EDGE = 4;

const splitPieces = rememberRecent((text): Piece[] =>
  text
    .split(/[;,:]\s|\s(?:and|while|but)\s/u)
    .filter((piece) => /\p{L}/u.test(piece))
    .map((piece) => {
      const found = (Object.entries(STAGES) as [Stage, RegExp][]).flatMap(([stage, pattern]) =>
        [...piece.matchAll(pattern)].map((match) => ({
          stage,
          start: match.index,
          end: match.index + match[0].length,
        })),
      );
      const bare = found.reduce(
        (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
        piece,
      );
      const count = (words: string) =>
        words
          .trim()
          .split(/\s+/u)
          .filter((word) => word !== '').length;
      return {
        stems: new Set(
          weightyWords(splitWords(bare))
            .map(({ stem }) => stem)
            .filter((stem) => !OF_STAGES.has(stem)),
        ),
        stages: new Set(found.map(({ stage }) => stage)),
        leads: found.some(({ start }) => count(piece.slice(0, start)) < EDGE),
        ends: found.some(({ end }) => count(piece.slice(end)) < EDGE),
      };
    }),
);

/** The stage of the things in a piece; of those in a list without a verb, that of the list. */
function stagesOf(pieces: Piece[], at: number): Set<Stage> {
  const own = pieces[at]!.stages;
  if (own.size > 0) return own;
  const before = pieces.slice(0, at).findLast(({ stages }) => stages.size > 0);
  if (before?.leads) return before.stages;
  const behind = pieces.slice(at + 1).find(({ stages }) => stages.size > 0);
  return behind?.ends ? behind.stages : new Set();
}

/**
 * Whether a statement says of something that it was approved, begun, finished or put to use where the cited words say
 * another of these: "Jiaxing Airport was finished" where the airport was approved and an expressway finished.
 */
export function confusesStage(text: string, cited: string): boolean {
  const told = splitPieces(cited);
  return splitPieces(text).some(({ stems, stages }) => {
    if (stages.size === 0 || stems.size === 0) return false;
    const shared = told.map((piece) => [...stems].filter((stem) => piece.stems.has(stem)).length);
    const most = Math.max(0, ...shared);
    if (most === 0) return false;
    const places = told.flatMap((_, at) => (shared[at] === most ? [stagesOf(told, at)] : []));
    return places.every((own) => own.size > 0 && ![...stages].some((stage) => own.has(stage)));
  });
}
