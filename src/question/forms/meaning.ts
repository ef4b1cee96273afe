import { withPhrase } from '../read-phrase.ts';
import { plain, type Form } from './form.ts';

/** Where something is said, in which exact words, and what a name or an abbreviation stands for. The first that fits decides, so the narrower stand first. */
export const MEANING_FORMS: Form[] = [
  [
    /\bwhere\b.*\b(?:does|do|did|is|are|was|in)\b.*\b(?:report|document|speech|text|it|that|this)\b.*\b(?:say|said|state|stated|mention|mentioned|written|stand|found|come from|appear|talk|speak|refer|discuss)/iu,
    plain('where_said'),
  ],
  [
    /\b(?:which|what) (?:section|chapter|paragraph|heading|passage|part(?! of (?:the |its |their |all )?(?!(?:report|document|speech|text|statement|address)\b)))\b/iu,
    plain('where_said'),
  ],
  [/\bwhere (?:can|do) (?:i|we) (?:find|read)\b/iu, plain('where_said')],
  [
    /\bwhat (?:does|do|is) (?:the )?(?:abbreviation |acronym |letters? )?["“'‘]?(?<phrase>[\p{L}&0-9.+-]+)["”'’]? (?:stand|short) for\b/iu,
    withPhrase('abbreviation'),
  ],
  [
    /\b(?:meaning of|full (?:name|form) of|spell out|expand|long form of) (?:the )?(?:abbreviation |acronym )?["“'‘]?(?<phrase>\p{Lu}[\p{Lu}&0-9.+-]+)/u,
    withPhrase('abbreviation'),
  ],
  [
    /\bwhat (?:does|do) (?:the (?:abbreviation|acronym) )?["“'‘]?(?<phrase>\p{Lu}[\p{Lu}&0-9.+-]+)["”'’]? mean\b/u,
    withPhrase('abbreviation'),
  ],
  // What a name stands for. A thing with a figure ("What is the GDP target?") is asked for otherwise.
  [
    /^(?:so |and |but |ok |please )*what (?:exactly |precisely )?(?:does|do|did) (?:the |its |their )?(?<phrase>["“'‘«]?[\p{L}\d][^?]*?) (?:consist of|comprise|include|involve|contain|mean|cover|entail|refer to|look like|stand for|provide for)\b/iu,
    withPhrase('definition'),
  ],
  [
    /\bwhat (?:[\p{L}-]+ ){1,3}(?:does|do|did|is|are) (?:the |its )?(?<phrase>["“«][^?]*?["”»][^?]*?) (?:contain|include|comprise|cover|lay down|set out|consist)/iu,
    withPhrase('definition'),
  ],
  [
    /^(?:explain )?what (?:exactly )?(?:the |its )?(?<phrase>["“«][^?]*?["”»][^?]*?) (?:consists? of|includes?|means?|involves?|contains?|covers?|stands? for)\b/iu,
    withPhrase('definition'),
  ],
  // "Which ten reforms make up the “Ten Reforms”?"
  [
    /^(?:so |and |but )*(?:what|which) (?:[\p{L}\d-]+ ){0,4}?(?:make up|makes up|form|forms|constitute|constitutes|belong to|belongs to|fall under|are part of|are (?:contained|included) in|is (?:contained|included) in) (?:the |its )?(?<phrase>[^?]*?["“«][^?]*?["”»][^?]*)/iu,
    withPhrase('definition'),
  ],
  [
    /\b(?:details|contents?|meaning|definition|rules) of (?:the |its )?(?<phrase>[^?]+)/iu,
    withPhrase('definition'),
  ],
  [
    /^(?:so |and |but |ok |please )*how (?:exactly )?(?:does|do|will) (?:the |its )?(?<phrase>["“'‘«][^?]+?["”'’»][^?]*?) (?:work|function|operate)\b/iu,
    withPhrase('definition'),
  ],
  [
    /^(?:[Ss]o |[Aa]nd |[Bb]ut |[Oo]k |[Pp]lease )*[Ww]h(?:at|o) (?:exactly |precisely )?(?:is|are|was|were) (?:meant by |the |its |so-called |\p{Lu}[\p{L}’']*[’']s )*(?<phrase>["“«][^?]*?["”»][^?]*|(?:\p{Lu}[\p{L}\d’'-]*|\d+)(?: (?:of|for|and|the|&|\p{Lu}[\p{L}\d’'-]*))* (?:Strategy|Action|Actions|Plan|Program|Programme|Project|Projects|Scheme|Initiative|Mode|Model|Mechanism|Reform|Reforms|Experience|Campaign|Package|Framework|Policy|Fund|Act|Bill)[^?]*)\??$/u,
    withPhrase('definition'),
  ],
  [
    /\b(?:exact|precise|literal|verbatim|original) (?:words?|wording|phras\w+|sentence|text|quote)|\bword for word\b|\bverbatim\b|\bquote (?:me |the )|\bwhat exactly (?:does|did)\b.*\bsay\b/iu,
    plain('exact_words'),
  ],
];
