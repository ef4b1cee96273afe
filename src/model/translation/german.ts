import type { ForeignLanguage } from './foreign-language.ts';
import { addWords, DIGITS, readDigits } from './read-word-numbers.ts';

const ONES =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const ORDINALS =
  'nullte erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte'.split(' ');
const SCALES: [RegExp, number][] = [
  [/^(?:tausend|tsd\.?)$/iu, 1e3],
  [/^(?:million(?:en)?|mio\.?)$/iu, 1e6],
  [/^(?:milliarden?|mrd\.?)$/iu, 1e9],
  [/^(?:billion(?:en)?|bio\.?)$/iu, 1e12],
];
const SCALE_VALUES = new Set([1e3, 1e6, 1e9, 1e12]);

const SMALL = `(?:${[...TENS, ...ONES].toSorted((a, b) => b.length - a.length).join('|')}|dreissig|zwo)`;
const BELOW_THOUSAND = `(?:(?:${SMALL})?hundert(?:und)?)?(?:${SMALL}(?:und(?:${TENS.join('|')}|dreissig))?s?)?`;
const WORD = `(?:(?:${BELOW_THOUSAND})tausend(?:und)?(?:${BELOW_THOUSAND})|(?:${SMALL})?hundert(?:und)?(?:${BELOW_THOUSAND})|(?!eins?(?!\\p{L}))${SMALL}(?:und(?:${TENS.join('|')}|dreissig))?)`;
const SCALE = String.raw`(?:tausend|tsd\.?|million(?:en)?|mio\.?|milliarden?|mrd\.?|billion(?:en)?|bio\.?)`;

function readWord(word: string): number[] {
  const parts = word.toLowerCase().replaceAll('dreissig', 'dreißig').replaceAll('zwo', 'zwei');
  const known = new RegExp(
    `hundert|tausend|${[...TENS, ...ONES].toSorted((a, b) => b.length - a.length).join('|')}`,
    'giu',
  );
  const values = (parts.match(known) ?? []).map((part) =>
    part === 'hundert'
      ? 100
      : part === 'tausend'
        ? 1e3
        : ONES.includes(part)
          ? ONES.indexOf(part)
          : (TENS.indexOf(part) + 2) * 10,
  );
  return values;
}

const FRACTIONS: Record<string, number> = {
  hälfte: 2,
  halb: 2,
  drittel: 3,
  viertel: 4,
  fünftel: 5,
  sechstel: 6,
  achtel: 8,
  zehntel: 10,
};

/** Of Germany, Austria and Switzerland. */
export const GERMAN: ForeignLanguage = {
  decimalComma: true,
  idioms:
    /(?<!\p{L})(?:einander|vereint|achten|in acht|außer acht|unter anderem|über das|über die|über den|über eine?n?|unter (?:der|den|dem|die|das)|zum ersten mal nicht|in erster linie|zweifel\p{L}*|dreieck\p{L}*|beachtet?|beobachtet?|erste hilfe|vielfalt\p{L}*|einfach\p{L}*|vielfach\p{L}*|mehrfach\p{L}*)(?!\p{L})/giu,
  phrases: [
    {
      pattern: /(?<!\p{L})(?:verdopp\p{Ll}*|doppelt\p{Ll}*|zweifach\p{Ll}*)(?!\p{L})/giu,
      read: () => ({ value: 2, unit: 'times' }),
    },
    {
      pattern: /(?<!\p{L})(?:verdreifach\p{Ll}*|dreifach\p{Ll}*)(?!\p{L})/giu,
      read: () => ({ value: 3, unit: 'times' }),
    },
    { pattern: /(?<!\p{L})vervierfach\p{Ll}*(?!\p{L})/giu, read: () => ({ value: 4, unit: 'times' }) },
    { pattern: /(?<!\p{L})halbier\p{Ll}*(?!\p{L})/giu, read: () => ({ value: 0.5, unit: 'times' }) },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:(?<n>ein|zwei|drei|vier|\\d+)(?:em?|en|er)? ?)?(?<part>drittel|viertel|fünftel|sechstel|achtel|zehntel|hälfte)n?s?(?!\\p{L}|jahr)`,
        'giu',
      ),
      read: ({ groups }) => {
        const n = groups!.n?.toLowerCase();
        const many = n === undefined ? 1 : /\d/u.test(n) ? Number(n) : ONES.indexOf(n);
        return { value: many / FRACTIONS[groups!.part!.toLowerCase()]!, unit: '' };
      },
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(?<nth>${ORDINALS.slice(1).join('|')})[nrms]?(?!\\p{L})`, 'giu'),
      read: ({ groups }) => ({ value: ORDINALS.indexOf(groups!.nth!.toLowerCase()), unit: 'rank' }),
    },
    {
      pattern: /(?<![\d.,])(?<n>\d{1,3})\.(?= (?:Platz|Rang|Stelle|Mal|Fünfjahres\p{Ll}*)(?!\p{L}))/gu,
      read: ({ groups }) => ({ value: Number(groups!.n), unit: 'rank' }),
    },
  ],
  number: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:${DIGITS}|${WORD}(?!\\p{L})|eine?(?= ${SCALE}(?!\\p{L})))(?:[ -]${SCALE}(?!\\p{L}))*|${SCALE}(?!\\p{L}))`,
    'giu',
  ),
  readNumber(words) {
    const tokens = words
      .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '')
      .split(/[ -]+/u)
      .flatMap((token): (number | undefined)[] => {
        if (/^\d/u.test(token)) return [readDigits(token, true)];
        const scale = SCALES.find(([pattern]) => pattern.test(token));
        if (scale) return [scale[1]];
        if (/^eine?$/iu.test(token)) return [1];
        const values = readWord(token);
        return values.length > 0 ? values : [undefined];
      });
    return addWords(tokens, SCALE_VALUES);
  },
  unread:
    /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend|dutzend|million|milliard|billion|billiard|trillion|halb|hälfte|doppel|dreifach|mehrfach|verdr|vervi)|\p{L}(?:zehn|zig|ßig|hundert|tausend|fach)(?:en?|er)?(?!\p{L})|(?:tausend|hundert|million|milliard)/iu,
  units: [
    ['Prozentpunkte?n?', 'percentage points'],
    ['%|Prozent(?!p)|v\\. ?H\\.', '%'],
    ['‰|Promille', '‰'],
    ['(?:chinesische )?Yuan|Renminbi|RMB|CNY', 'yuan'],
    ['US-Dollar|USD|US\\$|amerikanische Dollar', 'USD'],
    ['Singapur-Dollar|S\\$|SGD', 'S$'],
    ['Dollar|\\$', '$'],
    ['Euro|€|EUR', 'euros'],
    ['Pfund', 'pounds'],
    ['Quadratkilometern?|km²|km2', 'square kilometers'],
    ['Quadratmetern?|m²|m2', 'square meters'],
    ['Kubikmetern?|m³', 'cubic meters'],
    ['Kilometern?|km', 'kilometers'],
    ['Metern?', 'meters'],
    ['Hektar', 'hectares'],
    ['Mu', 'mu'],
    ['Tonnen?', 'tons'],
    ['Kilogramm|kg', 'kilograms'],
    ['Mikrogramm', 'micrograms'],
    ['Megawatt', 'megawatts'],
    ['TEU', 'TEUs'],
    ['mal|Mal|-?fache', 'times'],
    ['(?:aufeinanderfolgenden? |aufeinander folgenden? )?Jahren?', 'years'],
    ['Monaten?', 'months'],
    ['Wochen?', 'weeks'],
    ['Tagen?', 'days'],
    ['Stunden?', 'hours'],
    ['Minuten?', 'minutes'],
    ['(?:zu|:|∶) ?(?:1(?!\\d|[.,]\\d)|eins)', ':1'],
  ].map(([words, unit]): [string, string] => [`(?:${words})(?!\\p{L})`, unit!]),
  rank: /(?:Platz|Rang|Nummer|Stelle|Nr\.)\s*$/iu,
  letters: /\p{Script=Latin}/u,
  months:
    /(?<!\p{L})(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/giu,
  bounds: [
    {
      bounds: ['at most'],
      number: 'behind',
      words:
        'höchstens|maximal|nicht mehr als|nicht über|nicht höher als|(?:weniger|niedriger|geringer|kleiner) als|unterhalb von|unter(?=$)',
    },
    {
      bounds: ['at least'],
      number: 'behind',
      words:
        'mindestens|wenigstens|zumindest|nicht (?:weniger|niedriger|geringer) als|nicht unter|minimal|ein Minimum von',
    },
    { bounds: ['at most'], number: 'beside', words: 'unter|bis zu|keine|kaum' },
    { bounds: ['more than'], number: 'beside', words: 'über|gut' },
    {
      bounds: ['more than'],
      number: 'behind',
      words: '(?:mehr|höher|größer) als|oberhalb von|jenseits von|in Höhe von über',
    },
    {
      bounds: ['about'],
      number: 'behind',
      words:
        'etwa|rund|ungefähr|circa|zirka|ca\\.|annähernd|nahezu|beinahe|knapp|fast|schätzungsweise|um die',
    },
    {
      bounds: ['at most'],
      number: 'before',
      words:
        'oder weniger|und weniger|oder darunter|nicht (?:zu )?über(?:schreit|steig)\\p{Ll}*|nicht zu übersteigen',
    },
    {
      bounds: ['at least'],
      number: 'before',
      words: 'oder mehr|und mehr|oder darüber|nicht (?:zu )?unterschreit\\p{Ll}*',
    },
    {
      bounds: ['more than'],
      number: 'either',
      words: 'über(?:schreit|steig|tr[ie]ff|stieg|traf)\\p{Ll}*|hinausgeh\\p{Ll}*',
    },
    { bounds: ['at most'], number: 'either', words: 'unterschreit\\p{Ll}*|unterschritt\\p{Ll}*' },
  ],
  from: /(?<!\p{L})(?:von|ab|vom)\s*$/iu,
  to: /(?<!\p{L})(?:auf|zum?|zur|bis auf)\s*$/iu,
  by: /(?<!\p{L})um\s*$/iu,
  up: /(?<!\p{L})(?:wachs\p{Ll}*|wuchs\p{Ll}*|gewachsen\p{Ll}*|\p{L}*wachstum\p{Ll}*|zuwachs\p{Ll}*|zuwächse\p{Ll}*|anwachsen|steig(?!ern? nicht)\p{Ll}*|stieg\p{Ll}*|gestiegen\p{Ll}*|ansteig\p{Ll}*|anstieg\p{Ll}*|angestiegen|\p{L}*steigerung\p{Ll}*|gesteigert|erhöh\p{Ll}*|zunahme\p{Ll}*|zunehm\p{Ll}*|zugenommen|nahm zu|nimmt zu|sprang|gesprungen|springen|kletter\p{Ll}*|geklettert|erweiter\p{Ll}*|ausgeweitet|ausweit\p{Ll}*|\p{L}+anstieg\p{Ll}*|vergrößer\p{Ll}*|mehreinnahmen)(?!\p{L})/giu,
  down: /(?<!\p{L})(?:sink\p{Ll}*|sank\p{Ll}*|gesunken\p{Ll}*|fall(?:en|end)|fiel\p{Ll}*|gefallen|rückgang\p{Ll}*|zurückge\p{Ll}*|zurückgehen|ging\p{Ll}* zurück|geh(?:t|en) zurück|abnahme\p{Ll}*|abnehm\p{Ll}*|abgenommen|reduzier\p{Ll}*|senk\p{Ll}*|gesenkt\p{Ll}*|\p{L}*senkung\p{Ll}*|verringer\p{Ll}*|verminder\p{Ll}*|kürz\p{Ll}*|gekürzt|schrump\p{Ll}*|geschrumpft|verschlechter\p{Ll}*|entlast\p{Ll}*|verkleiner\p{Ll}*|einbr\p{Ll}*|\p{L}+rückgang\p{Ll}*|verklein\p{Ll}*|ab(?:bau\p{Ll}*|gebaut))(?!\p{L})/giu,
  better:
    /(?<!\p{L})(?:\p{L}*verbesser\p{Ll}*|moderni[sz]ier\p{Ll}*|ausbau\p{Ll}*|ausgebaut|stärk\p{Ll}*|gestärkt|aufwert\p{Ll}*|heb(?:en|t)|gehoben|aufgestiegen|aufsteig\p{Ll}*)(?!\p{L})/giu,
  not: /(?<!\p{L})(?:nicht(?! nur)|nichts|kein\p{Ll}*|nie|niemals|ohne|verfehl\p{Ll}*|scheiter\p{Ll}*|weder|kaum|statt|unerreicht\p{Ll}*|fehlgeschlagen)(?!\p{L})/giu,
  past: /(?<!\p{L})(?:vergangen\p{Ll}*|letzt(?:e[nrms]?)|vorig\p{Ll}*|zurückliegend\p{Ll}*|vorjahr\p{Ll}*|bisherig\p{Ll}*)(?!\p{L})/giu,
  next: /(?<!\p{L})(?:nächst\p{Ll}*|kommend\p{Ll}*|künftig\p{Ll}*|folgend\p{Ll}*)(?!\p{L})/giu,
  plans:
    /(?<!\p{L})(?:wird(?! berichtet)|werden|soll(?:en|te|ten)?|\p{L}*ziel\p{Ll}*|geplant\p{Ll}*|plan(?:en|t|te)?|\p{L}+plan|voraussichtlich|erwart\p{Ll}*|prognos\p{Ll}*|angestrebt\p{Ll}*|anstreb\p{Ll}*|beabsichtig\p{Ll}*|vorgesehen\p{Ll}*|vorhaben|will|wollen|möchte\p{Ll}*|zu erreichen)(?!\p{L})/giu,
  done: /(?<!\p{L})(?:wuchs(?:en)?|stieg(?:en)?|sank(?:en)?|fiel(?:en)?|betrug(?:en)?|erreichte[n]?|lag(?:en)?|war(?:en)?|wurde[n]?|hatte[n]?|hat|haben|ist|sind)(?!\p{L})/giu,
  longest: 1.9,
};
