import { stemWord } from '../language/words.ts';

// Verbs of plans, reports and budgets. Those in AMBIGUOUS are nouns as often ("the increase", "a support").
const PLAIN = `achieve accelerate adopt adopted allocate announce apply appoint attract become begin bring broaden build built
carry celebrate close commend complete compensate conduct confirm consolidate construct continue contribute convert cover covering
create cultivate deepen deliver develop digitize digitise double eliminate enable encourage engage enhance enlarge enrich ensure
enter establish exceed expand explore extend facilitate finish form foster found gather generate give grant grow guide handle help
hold holding honor honour identify implement improve include increase inject innovate integrate intensify introduce invest issue keep
launch leverage lower maintain make modernize modernise move normalize obtain offer open optimize optimise organize organise overhaul
participate perfect pilot plan prepare prevent promote propose protect provide pursue put raise reach realize realise reclaim recruit
redevelop refine reform register rejuvenate remain remove renovate reorganize resolve restore restructure roll save secure sell sold
serve settle set shorten simplify spend stabilize stabilise standardize start step streamline strengthen strive subsidise subsidize
sustain tackle take took train transform treat unleash upgrade use utilise utilize win won worked raised support fund benefit cost
reduce cut co-fund disburse exempt pay receive enjoy earn match collect top levy cap qualify need want expect estimate project
designate welcome adjust amend draw set commit co-share focus advance stay call spent gave went saw led met kept end mean meant`;

const AMBIGUOUS = `plan plans project projects support supports increase increases start form benefit benefits grant grants cost
costs cut cuts fund funds offer offers move moves issue issues program programs top cap levy use help open perfect reform reforms
pilot work match need needs saving savings cover place places estimate estimates project set sets held save guide guides form forms
end ends mean means integrated industrial land trial trials train trains pay pays step steps draw double`;

function split(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}

const VERBS = new Set(split(PLAIN).map(stemWord));
const BASE = new Set(split(PLAIN));
const NOUNS = new Set(split(AMBIGUOUS));

/** A word that is a verb wherever it stands: "upgraded", "building" after a comma, "establish". */
export function isPlainVerb(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    VERBS.has(stemWord(lower)) &&
    !NOUNS.has(lower) &&
    !/(?:ment|tion|ings?|ance|er|ers|or|ors|s)$/u.test(lower)
  );
}

/** "increase", "support": a noun as often as a verb. */
export function isOftenNoun(word: string): boolean {
  return NOUNS.has(word.toLowerCase());
}

/** "covering", "holding": a participle that opens a phrase of its own. */
export function isParticiple(word: string): boolean {
  return /ing$/iu.test(word) && VERBS.has(stemWord(word.toLowerCase()));
}

/** A word that may be a verb where the grammar asks for one ("and support the …"). */
export function mayBeVerb(word: string): boolean {
  return BASE.has(word.toLowerCase()) || isPlainVerb(word);
}
