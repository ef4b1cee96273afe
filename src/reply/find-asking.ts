import {
  ABOUT_THING,
  AFTER_COLON,
  AFTER_OTHERS,
  AFTERTHOUGHT,
  BY_CLAUSE,
  BY_OPINION,
  BY_THING,
  GOES_ON,
  LEAD,
  NOT_WANTED,
  ONLY_THING,
  OTHERS_ASK,
  STARTS_QUESTION,
  TAGGED,
  TO_CONFIRM,
  TO_EXPLAIN,
  TO_LIST,
  UNMARKED,
} from './asking-patterns.ts';
import { CLAUSE } from './asking-words.ts';
import { isTold } from './asks-nothing.ts';
import { withoutAside } from './without-aside.ts';

/** The words of a sentence that ask, and whether they do it outright or as a part of a longer sentence. */
export interface Asking {
  /** `direct`: "how many are planned?"; `clause`: "how many are planned", "whether …"; `thing`: "the figure for …". */
  form: 'direct' | 'clause' | 'thing';
  words: string;
  /** What the same sentence says before it. */
  before?: string;
}

/** "I would like to know – I am a nurse – whether …" */
const INSERTED =
  /(?:\s[–—-]+\s[^–—?]{3,150}\s[–—-]+\s|\s\([^()?]{3,150}\)\s|\s–[^–?]{3,150}–\s|—[^—?]{3,150}—)/u;

/** What is asked about next is something else. */
const ANEW =
  /^(?:\p{L}+[, ]+)?(?:while (?:i|we)\b|since (?:i|we)\b|by the way|incidentally|another|one more|besides|also|on another|in addition|further)/iu;

/** The patterns take their time over hostile lengths. Characters. */
const LONGEST_SENTENCE = 700;

function withoutLead(text: string): string {
  // "And the hospitals?" leans on what was asked before.
  if (/^(?:and|or) (?:\p{L}+ ){0,3}\p{L}+\?*$/iu.test(text)) return text;
  const bare = text
    .replace(LEAD, '')
    .replace(/^["“”'‘’\s]+(?=\p{L})/u, '')
    .replace(/^(?:what|how) about /iu, (words) =>
      ANEW.test(text) ? 'What does the report say about ' : words,
    );
  return /\p{L}{2}/u.test(bare) ? bare : text;
}

function withoutAfterthought({ form, words }: Asking): string {
  const wanted = form === 'clause' ? (/^(?:if|whether) /iu.exec(words)?.[0] ?? '') : '';
  const bare = `${wanted}${withoutAside(words.slice(wanted.length).replace(AFTERTHOUGHT, ''))}`;
  return /\p{L}{2}.*\s\p{L}/u.test(bare) ? bare : words;
}

function matchAny(patterns: RegExp[], text: string): { asked: string; before: string } | undefined {
  for (const pattern of patterns) {
    const asked = pattern.exec(text)?.groups?.asked;
    if (asked) return { asked, before: text.slice(0, text.length - asked.length) };
  }
  return undefined;
}

/** What depends on a verb of asking: "please tell me | whether …". */
function findGoverned(text: string): Asking | undefined {
  const confirmed = TO_CONFIRM.exec(text)?.groups?.asked;
  if (confirmed) return { form: 'clause', words: `whether ${confirmed}` };
  for (const [form, patterns] of [
    ['clause', BY_CLAUSE],
    ['thing', [TO_EXPLAIN, TO_LIST, ...ABOUT_THING, ...BY_THING, BY_OPINION]],
  ] as const) {
    const match = matchAny([...patterns], text);
    // "I would not want to disappoint him, so if anybody has an idea what …"
    if (match && !NOT_WANTED.test(match.before.split(/[,;:] /u).at(-1)!))
      return { form, words: match.asked, before: match.before };
  }
  return undefined;
}

/** Whether a question outright only wraps another: "could you tell me …?", "do you know …?" */
function wraps(text: string, { words }: Asking): boolean {
  return (
    !STARTS_QUESTION.test(text) ||
    /\b(?:you|u)\b|\bit (?:be )?possible\b|\b(?:can|could|may|might|will|would) (?:i|we|some ?one|any ?one|some ?body|any ?body|the (?:office|government|city|council|mayor))\b/iu.test(
      text.slice(0, -words.length),
    )
  );
}

function findMarked(text: string): Asking | undefined {
  const governed = findGoverned(text);
  if (governed && wraps(text, governed)) return governed;
  const tagged = TAGGED.exec(text)?.groups?.asked;
  if (tagged) return { form: 'clause', words: `whether ${tagged}` };
  const parts = STARTS_QUESTION.test(text) ? undefined : AFTER_OTHERS.exec(text)?.groups;
  if (parts && OTHERS_ASK.test(parts.before!)) return undefined;
  if (parts) return { form: 'direct', words: withoutLead(parts.asked!), before: parts.before! };
  return { form: 'direct', words: text };
}

function read(sentence: string, listed: boolean): Asking | undefined {
  // "When will it be done?" my husband says.
  if (/[?？]["”’]\s+\p{L}/u.test(sentence)) return undefined;
  const text = withoutLead(sentence.replace(/["”’\s]+$/u, '').trim());
  const marked = /[?？]\W*$/u.test(text);
  const behind = marked ? AFTER_COLON.exec(text)?.groups : undefined;
  if (behind && OTHERS_ASK.test(behind.before!)) return undefined;
  if (behind) return { form: 'direct', words: withoutLead(behind.asked!), before: behind.before! };
  if (marked) return findMarked(text);
  const governed = findGoverned(text) ?? findGoverned(text.replace(INSERTED, ' '));
  if (governed) return governed;
  if (UNMARKED.test(text)) return { form: listed ? 'clause' : 'direct', words: text };
  const goesOn = GOES_ON.test(sentence) && ONLY_THING.test(text) && !isTold(text);
  if (goesOn) return { form: 'thing', words: text };
  if (!listed) return undefined;
  if (new RegExp(`^${CLAUSE}`, 'iu').test(text)) return { form: 'clause', words: text };
  return isTold(text) ? undefined : { form: 'thing', words: text };
}

/**
 * Finds what a sentence of a letter asks.
 * @param listed whether it is an item of a list of questions, where a clause or a thing asks by itself.
 * @returns undefined where it asks nothing.
 */
export function findAsking(sentence: string, listed = false): Asking | undefined {
  if (sentence.length > LONGEST_SENTENCE) return undefined;
  const asking = read(sentence, listed);
  return asking && { ...asking, words: withoutAfterthought(asking) };
}
