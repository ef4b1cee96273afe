import { AUXILIARY, trimPhrase } from './noun-phrases.ts';

const LEADING =
  /^(?:(?:in|over|for|by|since|during|from|at|as|on|with|to|after|within|among|under|of|first|second|third|fourth|finally|next|overall|however|today|currently|now|meanwhile|moreover|furthermore|similarly|together|further|also|hence|thus|therefore|last year|this year|all in all|indeed|besides|so|taken together|altogether|notwithstanding|despite|excluding|including)(?![\p{L}-])[^,;]{0,90}[,;]\s+)+/iu;
const CLAUSE_OPENING =
  /^.*(?<!\p{L})(?:so that|such that|(?:result(?:s|ed|ing)? in|le(?:d|ads?|ading) to|saw)(?= (?:the|an?)\s)|(?:forecasts?|forecasted|projects?|projected|estimated|expected|anticipate[sd]?|announced?|noted|found|shows?|showed|shown|indicate[sd]?|suggest(?:s|ed)?|believe[sd]?|said|says|report(?:s|ed)?|predict(?:s|ed)?|clear) that(?! of)|ensur(?:e|ing)(?: that)?|expects?|estimates?|(?:we|I) (?:now )?(?:project|expect|estimate)|will see|means(?: that)?|meaning that|whose|when|while|where|because|and that(?! of))(?!\p{L})\s+/isu;

// "A new structure will come into being, and per capita incomes": the first clause is over.
const FINISHED_CLAUSE =
  /^(?:[^,]*?,\s+)*?.*?(?<!(?:that|which|who|whose [^,]{1,40})\s)(?<!\p{L})(?:will|is|are|was|were|has been|have been)\s+(?!(?:be\s+)?(?:at|in|on|to)\s*$)\p{L}.*?(?:,\s+and|\s+and|,)\s+(?=\p{L}.*\S)/isu;

/** "births continued to rise, reaching 26.5%" */
const STILL_MOVING =
  /\s+(?:has |have |had )?(?:continue[sd]?|beg[au]n|started|expected|projected|set) to (?:rise|grow|increase|fall|decline|decrease|improve|expand|recover|climb|drop)\s*(?:in (?:19|20)\d\d)?[\s,]*$/iu;

/** The subject of a clause without what leads up to it: "In 2019, our GDP" -> "GDP". */
export function trimSubject(words: string): string {
  let subject = words.replace(/\s+/gu, ' ').replace(/^[\s,;:–—]+/u, '');
  subject = subject
    .replace(/^(?:and|but|or)\s+/iu, '')
    .replace(LEADING, '')
    .replace(CLAUSE_OPENING, '');
  subject = subject.replace(FINISHED_CLAUSE, '');
  subject = subject.replace(
    new RegExp(
      `(?:(?:^|\\s+)(?:${AUXILIARY}|all|both|also|already|further|currently|now|still|even|actually|basically|expected|projected|estimated|forecast|likely|to|continues?|continued|now|only|not|permanently|progressively|gradually|rapidly|steadily|significantly|temporarily|in the meantime|just|in fact|therefore|henceforth))+\\s*$`,
      'iu',
    ),
    '',
  );
  subject = subject.replace(STILL_MOVING, '');
  const that = /^(?:that|those) (?:of|in|for) /iu.exec(subject)?.[0] ?? '';
  return `${that}${trimPhrase(subject.slice(that.length))}`;
}
