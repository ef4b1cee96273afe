import { withPhrase } from '../read-phrase.ts';
import { metadata, plain, REPORT, type Form } from './form.ts';

/** Who made the report, when, under which title, and what it says on the whole. The first that fits decides, so the narrower stand first. */
export const REPORT_FORMS: Form[] = [
  [
    new RegExp(
      String.raw`\bwho (?:is|was|are|were)?\s*(?:the )?(?:(?:gave|give|gives|delivered|delivers|presented|presents|wrote|writes|read|made|makes|author(?:ed)?(?: of)?)\b(?=[^?]{0,50}(?:${REPORT})|\s+(?:it|this|that|them)?(?: out| aloud)?\s*\??\s*$)|(?:speaker|spoke|speaking|presenter|reporting|reported)\b)(?!.*\b(?:of|by) the (?:project|plan))`,
      'iu',
    ),
    metadata('speaker'),
  ],
  [
    /\b(?:speaker|author|presenter)(?:[’']s)? (?:name )?(?:of (?:the|this) )?(?:report|speech|document|budget)|\b(?:mayor|governor|premier|minister|chancellor)(?:[’']s)? name\b|\bname of (?:the )?(?:acting |deputy )?(?:mayor|governor|premier|minister|speaker)\b/iu,
    metadata('speaker'),
  ],
  [
    /\b(?:what|which) (?:office|position|post|role|job|title|function) (?:does|did|do|is|was)\b(?!.*\b(?:among|rank\w*|world\w*|nation\w*|in the (?:province|country)|top|plays?)\b)/iu,
    metadata('speaker'),
  ],
  [/^[Ww]ho (?:is|was) (?<phrase>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+)\s*\??$/u, withPhrase('definition')],
  [
    /\bwho(?:[’']s| is| was)? (?:the )?(?:\p{L}+ ){0,3}?(?:mayor|governor|premier|prime minister|finance minister|minister for finance|chancellor)\b/iu,
    metadata('speaker'),
  ],
  [
    new RegExp(
      String.raw`\b(?:when|what date|what day|which day|on what date)\b.{0,30}\b(?:report|document|speech|text|it|statement|address)\b.{0,20}\b(?:released?|published?|issued?|dated|delivered|given|come out|made public|put out|presented)`,
      'iu',
    ),
    metadata('released'),
  ],
  [
    /\b(?:release|publication|publishing|issue) date\b|\bdate of (?:release|publication|issue|(?:the|this) report)\b/iu,
    metadata('released'),
  ],
  [
    /\b(?:title|name) of (?:the|this|your) (?:report|document|speech|text)|\bwhat (?:is|[’']s) (?:this|the) (?:report|document|speech|text) (?:called|titled|named)|\bhow is (?:this|the) (?:report|document) (?:called|titled)|\bwhat (?:report|document) is this\b|\breport title\b/iu,
    metadata('title'),
  ],
  [
    /\bwho (?:published|publishes|issued|released)\b.{0,20}(?:report|document|speech|it|this)|\bpublisher\b/iu,
    metadata('publisher'),
  ],
  [
    new RegExp(
      String.raw`\b(?:summari[sz]e|summary|sum up|overview|outline|main (?:points|themes|message|topics|contents?)|key (?:points|takeaways|messages)|gist|tl;?dr)\b(?:(?!about|on ).){0,25}(?:${REPORT}|$)|\bwhat (?:is|[’']s) (?:the|this) (?:report|document|speech) about\b`,
      'iu',
    ),
    plain('overview'),
  ],
];
