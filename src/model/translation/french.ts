import type { ForeignLanguage } from './foreign-language.ts';
import { addWords, DIGITS, readDigits } from './read-word-numbers.ts';

const WORDS: Record<string, number> = Object.fromEntries([
  ...'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ['une', 1],
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['nonante', 90],
  ['cent', 100],
  ['cents', 100],
  ['mille', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['billion', 1e12],
  ['billions', 1e12],
]);
const SCALE_VALUES = new Set([1e3, 1e6, 1e9, 1e12]);
const WORD = Object.keys(WORDS)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const ORDINALS =
  'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième'.split(
    ' ',
  );
const FRACTIONS: Record<string, number> = { tiers: 3, quart: 4, quarts: 4, moitié: 2, demi: 2, demie: 2 };
const SCALE = '(?:mille|millions?|milliards?|billions?)';

/** Of France, Belgium, Switzerland and Canada. */
export const FRENCH: ForeignLanguage = {
  decimalComma: true,
  idioms:
    /(?<!\p{L})(?:millésime|centre|centrale?s?|centaines? de milliers d[e'’] ici|pour cent(?=\s*$)|l['’]un|d['’]une part|une fois|sous forme|sous la|sous le|au cours|tiers-lieux?)(?!\p{L})/giu,
  phrases: [
    {
      pattern: /(?<!\p{L})(?:doubl\p{Ll}*|redoubl\p{Ll}*)(?!\p{L})/giu,
      read: () => ({ value: 2, unit: 'times' }),
    },
    { pattern: /(?<!\p{L})tripl\p{Ll}*(?!\p{L})/giu, read: () => ({ value: 3, unit: 'times' }) },
    { pattern: /(?<!\p{L})quadrupl\p{Ll}*(?!\p{L})/giu, read: () => ({ value: 4, unit: 'times' }) },
    {
      pattern:
        /(?<!\p{L})(?:(?<n>un|une|deux|trois|\d+) |la |le )?(?<part>tiers|quarts?|moitié|demie?)(?!\p{L})/giu,
      read: ({ groups }) => {
        const n = groups!.n?.toLowerCase();
        const many = n === undefined ? 1 : (WORDS[n] ?? Number(n));
        return { value: many / FRACTIONS[groups!.part!.toLowerCase()]!, unit: '' };
      },
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:(?<nth>${ORDINALS.join('|')}|première|second|seconde)s?)(?!\\p{L})`,
        'giu',
      ),
      read: ({ groups }) => {
        const nth = groups!.nth!.toLowerCase();
        const at = nth === 'première' ? 0 : nth.startsWith('second') ? 1 : ORDINALS.indexOf(nth);
        return { value: at + 1, unit: 'rank' };
      },
    },
    {
      pattern: /(?<![\d.,])(?<n>\d{1,3})\s?(?:er|re|ère|e|ème|nde?)(?!\p{L})/giu,
      read: ({ groups }) => ({ value: Number(groups!.n), unit: 'rank' }),
    },
  ],
  number: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:${DIGITS}|(?!une?(?![\\p{L}])(?! ${SCALE}))(?:${WORD})(?:(?:[ -]et[ -]|[ -])(?:${WORD})(?!\\p{L}))*)(?!\\p{L})(?:[ -]${SCALE}(?!\\p{L}))*)`,
    'giu',
  ),
  readNumber(words) {
    const tokens = words
      .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '')
      .toLowerCase()
      .split(/[ -]+/u)
      .filter((token) => token !== 'et')
      .map((token) => (/^\d/u.test(token) ? readDigits(token, true) : WORDS[token]));
    return addWords(tokens, SCALE_VALUES);
  },
  unread:
    /(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|vingt|trente|quarante|soixante|mille|million|milliard|billion|trillion|dizaine|douzaine|vingtaine|trentaine|centaine|millier|moitié|tiers|double|triple|quadruple|quintuple|décupl)\p{Ll}{0,2}(?!\p{L})|ième(?!\p{L})/iu,
  units: [
    ['points? de pourcentage|points?', 'percentage points'],
    ['%|pour ?cent|p\\. ?100', '%'],
    ['‰|pour mille', '‰'],
    ["(?:de |d[’'])?(?:yuans?|RMB|CNY|renminbi)", 'yuan'],
    ['(?:de )?(?:dollars (?:américains|US|des États-Unis)|USD|US\\$|\\$ ?US)', 'USD'],
    ['(?:de )?(?:dollars (?:singapouriens|de Singapour)|S\\$|SGD)', 'S$'],
    ['(?:de )?(?:dollars?|\\$)', '$'],
    ["(?:d[’'])?(?:euros?|€|EUR)", 'euros'],
    ['(?:de )?livres', 'pounds'],
    ['(?:de )?(?:kilomètres? carrés?|km²|km2)', 'square kilometers'],
    ['(?:de )?(?:mètres? carrés?|m²|m2)', 'square meters'],
    ['(?:de )?(?:mètres? cubes?|m³)', 'cubic meters'],
    ['(?:de )?(?:kilomètres?|km)', 'kilometers'],
    ['(?:de )?mètres?', 'meters'],
    ["(?:d[’'])?hectares?", 'hectares'],
    ['(?:de )?mu', 'mu'],
    ['(?:de )?tonnes?', 'tons'],
    ['(?:de )?(?:kilogrammes?|kg)', 'kilograms'],
    ['(?:de )?microgrammes?', 'micrograms'],
    ['(?:de )?mégawatts?', 'megawatts'],
    ["(?:d[’'])?EVP|TEU", 'TEUs'],
    ['fois', 'times'],
    ['(?:dernières |prochaines |derniers |prochains )?(?:années?|ans?)', 'years'],
    ['mois', 'months'],
    ['semaines?', 'weeks'],
    ['jours?', 'days'],
    ['heures?', 'hours'],
    ['minutes?', 'minutes'],
    ['(?:pour|contre|à|:|∶) ?(?:1(?!\\d|[.,]\\d)|un(?!\\p{L}))', ':1'],
  ].map(([words, unit]): [string, string] => [`(?:${words})(?!\\p{L})`, unit!]),
  rank: /(?:numéro|rang|place|n°)\s*$/iu,
  letters: /\p{Script=Latin}/u,
  months:
    /(?<!\p{L})(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/giu,
  bounds: [
    {
      bounds: ['at most'],
      number: 'behind',
      words:
        "pas plus d(?:e|['’])|(?:ne |n['’])(?:pas )?(?:dépass|excéd)\\p{Ll}*(?: pas)?|sans dépasser|(?:un )?maximum d(?:e|['’])|inférieure?s? (?:ou égale?s? )?à|en dessous d(?:e|['’])|au-dessous d(?:e|['’])",
    },
    {
      bounds: ['at least'],
      number: 'behind',
      words:
        "pas moins d(?:e|['’])|(?:un )?minimum d(?:e|['’])|supérieure?s? ou égale?s? à|(?:non|pas) inférieure?s? à",
    },
    { bounds: ['at least'], number: 'either', words: 'au moins|au minimum' },
    { bounds: ['at most'], number: 'either', words: 'au plus|au maximum|tout au plus' },
    { bounds: ['at most'], number: 'beside', words: "moins d(?:e|['’])|sous|jusqu['’]à" },
    { bounds: ['more than'], number: 'beside', words: "plus d(?:e|['’])" },
    {
      bounds: ['more than'],
      number: 'behind',
      words:
        "dépass\\p{Ll}*|excéd\\p{Ll}*|supérieure?s? à|au-dessus d(?:e|['’])|au-delà d(?:e|['’])|franchi\\p{Ll}*",
    },
    {
      bounds: ['about'],
      number: 'behind',
      words:
        "environ|autour d(?:e|['’])|à peu près|près d(?:e|['’])|presque|approximativement|de l['’]ordre d(?:e|['’])|avoisin\\p{Ll}*|aux alentours d(?:e|['’])|quelque",
    },
    { bounds: ['at least'], number: 'before', words: 'ou plus|et plus|ou davantage' },
    { bounds: ['at most'], number: 'before', words: 'ou moins|et moins' },
  ],
  from: /(?<!\p{L})(?:de|d[’']|depuis|contre)\s*$/iu,
  to: /(?<!\p{L})à\s*$/iu,
  by: /(?<!\p{L})(?:de|d[’'])\s*$/iu,
  up: /(?<!\p{L})(?:augment\p{Ll}*|croiss\p{Ll}*|croît\p{Ll}*|croître|crû|accru\p{Ll}*|accroî\p{Ll}*|hausse\p{Ll}*|progress\p{Ll}*|grimp\p{Ll}*|bond\p{Ll}*|élargi\p{Ll}*|relev\p{Ll}*|s[’']est élevée? de|gonfl\p{Ll}*|majoration)(?!\p{L})/giu,
  down: /(?<!\p{L})(?:diminu\p{Ll}*|baiss\p{Ll}*|rédui\p{Ll}*|réduct\p{Ll}*|recul\p{Ll}*|chut\p{Ll}*|décroi\p{Ll}*|décrû|rétréci\p{Ll}*|allég\p{Ll}*|resserr\p{Ll}*|tomb\p{Ll}*|repli\p{Ll}*|abaiss\p{Ll}*|détérior\p{Ll}*|ralenti\p{Ll}*|contract\p{Ll}*)(?!\p{L})/giu,
  better:
    /(?<!\p{L})(?:amélior\p{Ll}*|renforc\p{Ll}*|modernis\p{Ll}*|élev\p{Ll}*|étend\p{Ll}*|agrandi\p{Ll}*|développ\p{Ll}*|passe\p{Ll}*|pass[ée]\p{Ll}*|mont(?:er|é|ée|ent))(?!\p{L})/giu,
  not: /(?<!\p{L})(?:ne|pas(?! seulement)|sans|jamais|aucune?|ni|manqu\p{Ll}*|échou\p{Ll}*|échec\p{Ll}*|guère|nullement|non)(?!\p{L})|(?<!\p{L})n[’'](?=\p{L})/giu,
  past: /(?<!\p{L})(?:derni\p{Ll}*|passé[es]*(?= ans?| années?|\s*[,.]|$)|écoulé\p{Ll}*|précédent\p{Ll}*)(?!\p{L})/giu,
  next: /(?<!\p{L})(?:prochain\p{Ll}*|à venir|suivant\p{Ll}*|futur\p{Ll}*)(?!\p{L})/giu,
  plans:
    /(?<!\p{L})(?:\p{L}{2,}(?:era|eront|ira|iront|dra|dront|tra|tront|vra|vront)|sera|seront|aura|auront|objectif\p{Ll}*|cible\p{Ll}*|prévoi\p{Ll}*|prévu\p{Ll}*|prévision\p{Ll}*|plan|planifi\p{Ll}*|vise\p{Ll}*|devrai\p{Ll}*|doi(?:t|vent)|entend\p{Ll}*|attendu\p{Ll}*|projet(?:é|er|te)\p{Ll}*|compte)(?!\p{L})/giu,
  done: /(?<!\p{L})(?:a|ont|était|étaient|fut|furent|est|sont|avait)(?!\p{L}) (?:\p{L}+ )?\p{L}+(?:é|i|u|is|it|nt)(?:e?s?)(?!\p{L})/giu,
  longest: 2,
};
