import { readFrequency, readMention, withPhrase } from '../read-phrase.ts';
import { AUXILIARY, type Form } from './form.ts';

/** Whether and how often a report says some words. The first that fits decides, so the narrower stand first. */
export const MENTION_FORMS: Form[] = [
  [
    /\bhow (?:often|many times|frequently)\b.*?\b(?:mention|say|said|use|appear|occur|refer to|talk about|come up|speak of)\w*\s*(?<phrase>[^?]*)/iu,
    (match) => readFrequency(match),
  ],
  [
    /\b(?:number of times|count of)\b.*?\b(?:mentions?|says?|said|uses?|used|word|appears?|mentioned)\b(?<phrase>[^?]*)/iu,
    (match) => readFrequency(match),
  ],
  [
    /\b(?:any|a|no) (?:mention|reference) (?:made )?(?:of|to) (?<phrase>.+)$/iu,
    (match) => readMention(match),
  ],
  [
    new RegExp(
      String.raw`^(?:${AUXILIARY})\b.*?\b(?:mention(?:s|ed)?|refer(?:s|red)? to|use(?:s)? the (?:word|term|phrase)|contain(?:s)? the (?:word|term|phrase)|appear(?:s)?|occur(?:s)?|talk(?:s)? about|bring(?:s)? up)\s*(?<phrase>.*)$`,
      'iu',
    ),
    (match) => readMention(match),
  ],
  [
    /^(?:does|do|did|has|is there) .{0,40}?\b(?:say|said|state|contain|include|have|anything)\b.{0,12}?\b(?:anything|something|a word|words?)?\s*(?:about|on|regarding) (?<phrase>[^?]+)/iu,
    withPhrase('mention'),
  ],
  [
    /^(?:is|are) (?<phrase>.+?) (?:ever |even |also )?(?:mentioned|named|referred to|discussed|covered|talked about)\b/iu,
    withPhrase('mention'),
  ],
];
