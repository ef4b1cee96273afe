import { splitWords } from '../language/words.ts';
import type { Question } from '../question/question.ts';
import { scoreEvidence, weighTerms, type Evidence } from '../retrieve/score-evidence.ts';
import type { Material } from './written.ts';

/** What a government does to a rule, a rate or a scheme; whichever of these is asked, another may be the answer. */
const DEEDS: ReadonlySet<string> = new Set(
  splitWords(
    `raise increase lift hike grow cut lower reduce shrink halve double triple change adjust revise
     keep keeps continue extend renew maintain retain stay remain freeze
     expire lapse end stop cease discontinue abolish scrap remove phase withdraw replace drop
     introduce apply launch start begin create build set implement enhance expand restore
     relax loosen ease tighten allow let ban forbid require exempt waive suspend delay defer postpone
     put take make go decide straight away just finally only`,
  ).map(({ base }) => base),
);

/** What is asked for by such a word may be told by another, but such a word itself tells no decision. */
const VAGUE: ReadonlySet<string> = new Set(
  splitWords('put take make go set let begin build create start straight away just finally only').map(
    ({ base }) => base,
  ),
);

/** How far behind the deed what it is done to may stand. Characters. */
const REACH = 60;

const DECIDES =
  /\b(?:I|[Ww]e|[Tt]he (?:\p{Lu}\p{L}+ )?(?:Government|Ministry|Minister|Council|Committee|State))\b(?:,[^,]{1,30},|[ \n]+(?:will|shall|have|has|had|am|are|is|do|does|did|would|must|cannot|can|intend|plan|propose|aim|also|therefore|then|now|thus|likewise|not|never|to|be|further|still|\p{L}+ly),?)*[ \n]+(?<deed>\p{L}+)/gu;
const SETTLES =
  /\b(?:not|no|never|neither|nor|cannot|nobody|none|premature|unchanged|regardless|irrespective|without exemption|without exception|decided against|too early|voluntary|remains?)\b|n[’']t\b/iu;

/** What deciding and settling sentences gain when a yes or no is asked for. */
const GAIN = { decides: 0.3, settles: 0.1 };

function namesDeed(word: string): boolean {
  return splitWords(word).some(({ base }) => DEEDS.has(base) && !VAGUE.has(base));
}

/** "I will raise", "the Government did consider cutting … but decided against it": it is told what is done to it. */
function decides({ view, clause, matched }: Evidence): boolean {
  const before = view.document.text.slice(view.sentence.start, clause.end);
  return [...before.matchAll(DECIDES)].some(({ groups, index, 0: { length } }) => {
    const at = view.sentence.start + index + length;
    return (
      namesDeed(groups!.deed!) &&
      matched.some(({ start, end }) => end >= at - groups!.deed!.length && start - at < REACH)
    );
  });
}

function settles({ view, clause }: Evidence): boolean {
  return SETTLES.test(view.document.text.slice(clause.start, clause.end));
}

/** For a yes or no: what tells a decision comes before what only touches on the same. */
export function decisionsFirst(evidence: Evidence[]): Evidence[] {
  return evidence
    .map((one) => ({
      ...one,
      score: one.score + (decides(one) ? GAIN.decides : 0) + (settles(one) ? GAIN.settles : 0),
    }))
    .sort((a, b) => b.score - a.score);
}

/** How much of what a deed is done to must stand in the sentence that tells another deed. */
const SUBJECT = { coverage: 0.8, ownCoverage: 0.6, missing: 0.15, weight: 4 };

/**
 * "Does it let the scheme expire?" where the report says "I will extend the scheme": the sentence that decides upon the
 * whole of what is asked about, by whatever deed.
 */
export function findOtherDeed({ question, evidence, library }: Material): Evidence[] {
  const terms = question.terms.filter(
    ({ name, alternatives: [own] }) => name || !own!.bases.every((base) => DEEDS.has(base)),
  );
  if (terms.length === question.terms.length || terms.length === 0) return [];
  const asked: Question = { ...question, terms };
  const weighed = weighTerms(terms, library);
  if (weighed.total < SUBJECT.weight) return [];
  return evidence
    .map((one) => {
      const scored = scoreEvidence(one.view, asked, weighed, library);
      const { vector, words } = one.features;
      return { ...scored, features: { ...scored.features, vector, words } };
    })
    .filter(
      (one) =>
        one.features.missingNames.length === 0 &&
        one.features.coverage >= SUBJECT.coverage &&
        one.features.ownCoverage >= SUBJECT.ownCoverage &&
        one.features.missing <= SUBJECT.missing &&
        (question.times.length === 0 || one.features.period !== 'other') &&
        decides(one),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, 1);
}
