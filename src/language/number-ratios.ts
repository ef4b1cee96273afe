import { DIGITS, readCardinal } from './number-words.ts';
import { draft, type Draft } from './number-draft.ts';

const RATIO = new RegExp(
  String.raw`(?<![\d.:])(${DIGITS})\s?:\s?([1-9]\d{0,2}(?:\.\d+)?)(?![\d.,:]*\d|\s*%)`,
  'gu',
);
// "two-thirds for vehicles", "a third of", "half the"; but "first half" and "a half million" say something else.
const FRACTION =
  /(?<![\p{L}-])(?<!\d\s)(?:(one|two|three|four|five)-(third|quarter|fifth|tenth)s?(?![\p{L}-])|(one|an?|two|three|four|five)[ -](third|quarter|fifth|tenth|half)s?(?=\s+(?:of|the|in)\b|[,.;]|\s+from\b|\s+and\b)|(?<!(?:first|second|latter|other|last)\s)half(?=\s+(?:of|the|our|their|its|that)\b)|(?<=\bby (?:about |nearly |almost |around |over |more than |at least )?)half(?!\p{L}|[ -](?:a|an|as|of)\b))(?! of (?:19|20)\d\d)/giu;
// "one in four of our workforce", "one out of every two seniors"
const ONE_IN_SO_MANY =
  /(?<![\p{L}\d-])(one|two|three|four|five|six|seven|eight|nine|[1-9]) (?:in|out of)(?: every)? (two|three|four|five|six|seven|eight|nine|ten|\d|10|20|100)(?![\p{L}\d]|[-.,]\d| (?:years|months|days|million|billion))/giu;
const DOUBLING =
  /(?<![\p{L}-])(?:(doubled|doubles|doubling|trebled|trebling|tripled|triples|tripling|quadrupled|quadrupling|halved|halves|halving)|(?:(?<=\b(?:to|will|and|would|may|can|also|than)\s)(double|treble|triple|quadruple|halve)|(double|treble|triple|quadruple|halve)(?=\s+(?:the|our|its|their|that|this|what|in)\b))|(two|three|four|five|ten)-?fold|(twice)(?!\s+(?:a|per|every|the (?:year|month|week))\b))(?!\p{L})/giu;

const MULTIPLIERS: Record<string, number> = {
  twice: 2,
  doubl: 2,
  tripl: 3,
  trebl: 3,
  quadrupl: 4,
  halv: 0.5,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
};
const PARTS: Record<string, number> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** "1.69:1", "two-thirds", "half of", "one in four". */
export function findRatios(text: string): Draft[] {
  const ratios = [...text.matchAll(RATIO)].map((match) =>
    draft(
      match.index,
      match.index + match[0].length,
      'ratio',
      Number(match[1]!.replaceAll(',', '')),
      `:${match[2]}`,
    ),
  );
  const parts = [...text.matchAll(FRACTION)].map((match) => {
    const [count, part = 'half'] = [match[1] ?? match[3], match[2] ?? match[4]];
    const times = count && !/^an?$/iu.test(count) ? readCardinal(count) : 1;
    return draft(match.index, match.index + match[0].length, 'ratio', times / PARTS[part.toLowerCase()]!);
  });
  const shares = [...text.matchAll(ONE_IN_SO_MANY)].flatMap((match) => {
    const [part, whole] = [readCardinal(match[1]!), readCardinal(match[2]!)];
    return part < whole ? [draft(match.index, match.index + match[0].length, 'ratio', part / whole)] : [];
  });
  return [...ratios, ...parts, ...shares];
}

/** "doubled", "threefold", "twice that of", "halved". */
export function findMultiples(text: string): Draft[] {
  return [...text.matchAll(DOUBLING)].map((match) => {
    const word = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5])!.toLowerCase();
    const stem = Object.keys(MULTIPLIERS).find((known) => word.startsWith(known))!;
    const end = match.index + match[0].length;
    // "Commended twice" counts; "twice that of 2016" multiplies.
    const counts =
      stem === 'twice' && !/^\s+(?:that|those|as|the|its|what|our)\b/u.test(text.slice(end, end + 8));
    return draft(match.index, end, counts ? 'count' : 'multiple', MULTIPLIERS[stem]!, 'times');
  });
}
