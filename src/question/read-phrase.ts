import type { MetadataField, QuestionKind } from './question.ts';

/** What is asked for, as the form of a question tells it. */
export interface KindReading {
  kind: QuestionKind;
  /** The words that are looked for: mention, frequency, abbreviation, definition. */
  phrase?: string;
  field?: MetadataField;
}

function strip(words: string | undefined): string | undefined {
  const bare = words
    ?.trim()
    .replace(/^["“”'‘’«]+|["“”'‘’»?!.,\s]+$/gu, '')
    .replace(
      /^(?:the (?:word|term|phrase|name|abbreviation|acronym)s?|the|a|an|anything about|something about)\s+["“'‘]?/iu,
      '',
    )
    .trim();
  return bare === undefined || bare === '' ? undefined : bare.replace(/^["“'‘]|["”'’]$/gu, '');
}

const MEASURED = /["”'’]\s+(?:growth|target|rate|level|figure|value|share|number|ratio|increase)/iu;

/** Reads the group `phrase` of a match; undefined where nothing is in it. */
export function withPhrase(kind: QuestionKind): (match: RegExpExecArray) => KindReading | undefined {
  return (match) => {
    // 'What is "GDP" growth?' asks for a figure.
    if (kind === 'definition' && MEASURED.test(match.groups?.phrase ?? '')) return undefined;
    const phrase = strip(match.groups?.phrase);
    return phrase ? { kind, phrase } : undefined;
  };
}

/** "… anywhere in the 2018 budget speech" */
const WITHIN_REPORT =
  /\b(?:anywhere|at all|somewhere|(?:in|by|within) (?:the |this |your )?(?:(?:\d{4}|budget|work|government) )*(?:report|speech|document|text|budget|statement)(?: \d{4})?)\b.*$/iu;

/** "How often is X mentioned?" */
export function readFrequency(match: RegExpExecArray): KindReading | undefined {
  const quoted = /["“'‘](?<inside>[^"”'’]{2,80})["”'’]/u.exec(match.input)?.groups?.inside;
  if (quoted) return { kind: 'frequency', phrase: quoted };
  const before =
    /\b(?:is|are|was|does|do|did)\s+(?:the (?:report|speech|document|text|mayor|minister)\s+)?(?:the (?:word|term|phrase|name)s?\s+)?(?<subject>[^?]+?)\s+(?:mentioned|mention|appear|occur|used|use|named|come up|say|said)\b/iu.exec(
      match.input,
    )?.groups?.subject;
  const after = strip(
    match.groups?.phrase?.replace(WITHIN_REPORT, '').replace(/\bmentioned\b|\bappears?\b/giu, ''),
  );
  const subject = strip(before);
  const phrase = after && !/^(?:in|by|the)?$/iu.test(after) ? after : subject;
  return phrase ? { kind: 'frequency', phrase } : undefined;
}

/** "Does the report mention X?" */
export function readMention(match: RegExpExecArray): KindReading | undefined {
  const after = strip(match.groups?.phrase?.replace(WITHIN_REPORT, ''));
  if (after) return { kind: 'mention', phrase: after };
  const before = strip(
    /^\S+\s+(?<subject>.+?)\s+(?:appear|occur|mentioned)/iu.exec(match.input)?.groups?.subject,
  );
  return before ? { kind: 'mention', phrase: before } : undefined;
}
