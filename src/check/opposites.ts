import { isStopword, splitWords, type Word } from '../language/words.ts';

// Words that turn what is said into its contrary. Each side is a list of words for one thing.
const PAIRS = `
increase rise grow growth climb jump expand raise boost expansion up more improve add enhance upgrade | decrease decline fall drop reduce reduction lower cut shrink contract contraction down slow less fewer worsen
start begin launch commence open | finish complete end close conclude completion stop
surplus | deficit shortfall
import | export
revenue income receipt earnings | expenditure spending spend expense outlay cost
urban | rural
deposit | loan
public | private
domestic | foreign overseas
direct | indirect
inflow | outflow
inbound inward | outbound outward
employ employment | unemployment unemployed jobless
minimum | maximum
profit | loss
supply | demand
male men man boy | female women woman girl
buy purchase | sell sale
strengthen | weaken
met reach achieve exceed | missed miss fail
accept approve allow | reject refuse ban
include | exclude
create | abolish destroy
former | latter
gross | net
primary | secondary tertiary
industrial | agricultural
employer | employee
annual yearly | monthly quarterly weekly daily
first | last
top upper | bottom
highest largest best most | lowest smallest worst least fewest
before | after
early | late
win | lose
north northern | south southern
east eastern | west western
permanent | temporary
voluntary | compulsory mandatory`;

const SIDES = new Map<string, { pair: number; side: 0 | 1 }[]>();
for (const [pair, line] of PAIRS.trim().split('\n').entries()) {
  for (const [side, words] of line.split('|').entries()) {
    for (const { base } of splitWords(words)) {
      const known = SIDES.get(base) ?? [];
      SIDES.set(base, [...known, { pair, side: side as 0 | 1 }]);
    }
  }
}

function sidesOf({ base }: Word): { pair: number; side: 0 | 1 }[] {
  return SIDES.get(base) ?? [];
}

function sidesIn(words: Word[]): Set<string> {
  return new Set(words.flatMap((word) => sidesOf(word).map(({ pair, side }) => `${pair} ${side}`)));
}

/** Whether some words say the contrary of a word, and nothing of its own side. */
function opposes(word: Word, words: Word[]): boolean {
  const sides = sidesOf(word);
  if (sides.length === 0) return false;
  const said = sidesIn(words);
  return sides.every(({ pair, side }) => !said.has(`${pair} ${side}`) && said.has(`${pair} ${1 - side}`));
}

/** How far before the words that follow, a contrary may stand. Words. */
const REACH = 3;

/** "finish building the railway" where the evidence says "start building the railway", whatever it finishes besides. */
function opposesInPlace(words: Word[], at: number, evidence: Word[]): boolean {
  if (sidesOf(words[at]!).length === 0) return false;
  const [first, second] = words.slice(at + 1, at + 1 + REACH).filter(({ text }) => !isStopword(text));
  if (!first || !second) return false;
  const places = [...evidence.keys()].filter((i) => {
    const behind = evidence.slice(i, i + REACH).filter(({ text }) => !isStopword(text));
    return behind[0] === evidence[i] && behind[0]!.stem === first.stem && behind[1]?.stem === second.stem;
  });
  return (
    places.length > 0 && places.every((i) => opposes(words[at]!, evidence.slice(Math.max(0, i - REACH), i)))
  );
}

/** Words of a statement whose contrary the evidence says instead of them: "finish" where it says "start". */
export function findOpposites(statement: Word[], evidence: Word[]): Word[] {
  return statement.filter((word, at) => opposes(word, evidence) || opposesInPlace(statement, at, evidence));
}
