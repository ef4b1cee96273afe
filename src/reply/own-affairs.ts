/** What the writer did with a thing: it is of that thing that they then ask. */
const DEEDS =
  '(?:sent|handed|submitted|lost|filed|applied for|left|posted|mailed|paid|bought|ordered|received|brought|returned|filled|signed|asked for|requested|wrote|dropped|lodged|parked|forgot|registered|appealed|made|got|hold|own|run|rent|lease)';
const OWN_THING = new RegExp(
  String.raw`\b(?:i|we|he|she|(?:my|our) \p{L}+)(?:[’']ve| have| had| has| also| then| already| even| just| only| once)* ${DEEDS}(?: (?:in|off|up|back|out|over))?(?: (?:you|them|him|us|the \p{L}+))? (?:a|an|my|our|her|his|another|two|three|this) (?<thing>(?:\p{L}+ ){0,2}?\p{L}+)(?= (?:to|on|in|at|for|with|of|from|about|by|back|and|last|this|two|three|yesterday|again|once|ago|when|because|that|which)\b|[,.;:!]|$)`,
  'iu',
);

/** "I sent a form to the labour office": the form. */
export function findOwnThing(statement: string): string | undefined {
  return OWN_THING.exec(statement)?.groups?.thing;
}

/** "my street": of which no report speaks. */
export function isOwnPlace(thing: string, before: string): boolean {
  return (
    /\b(?:my|our)(?: \p{L}+)? $/iu.test(before) &&
    /\b(?:streets?|roads?|lane|alley|house|building|block|flat|garden|corner|stairs|staircase|roof|yard|courtyard|kitchen|bus stop|shop|stall|field|plot)$/iu.test(
      thing,
    )
  );
}

const AFFAIR =
  '(?:meeting|conference|congress|assembly|reunion|party|wedding|funeral|birthday|anniversary|celebration|concert|exhibition|excursion|application|appointment|letter|letters|complaint|petition|request|enquiry|inquiry|email|mail|file|case|form|forms|certificate|licence|license|permit|passport|parcel|account|invoice|bill|fine|ticket|receipt|refund|deposit|appeal|registration|umbrella|purse|wallet|keys?)';
/** Of the writer alone; "for our meeting" only says what the answer is for. */
const OF_THE_WRITER = new RegExp(
  String.raw`(?<!\b(?:for|before|about|in preparation of|ahead of|to prepare) )\b(?:my|our) (?:\p{L}+ ){0,2}?${AFFAIR}\b`,
  'iu',
);
/** "Which of your officials will …": no report tells who does what in an office. */
const OF_THE_STAFF =
  /\b(?:which|who|whom|one|any|some|each|none)(?: one)? (?:of|among) (?:you|your (?:\p{L}+ )?(?:officials?|staff|colleagues|clerks|people|employees|officers|inspectors|men|women|team|superiors))\b/iu;

/** Whether a question is of what only the writer, or only the office's staff, can know. */
export function isOwnAffair(question: string): boolean {
  return OF_THE_WRITER.test(question) || OF_THE_STAFF.test(question);
}
