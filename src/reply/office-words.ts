const RULES: [RegExp, string][] = [
  [
    /\byour (?=(?:report|speech|budget|city|town|county|district|municipality|province|country|government|administration|office|council)\b)/giu,
    'the ',
  ],
  [/\b(?:our|my|this) (?=(?:city|town|municipality|government)\b)/giu, 'the '],
  [/\bare you(?= \p{L}+ing\b)/giu, 'is the government'],
  [
    /\bdo you(?= (?:plan|intend|want|expect|aim|hope|propose|mean|provide|offer|support|help|spend|invest|build|have (?:any )?plans?)\b)/giu,
    'does the government',
  ],
  [/\bhave you(?= \p{L}+(?:ed|en|ilt|ent|ade|one)\b)/giu, 'has the government'],
  [
    /\bdid you(?= (?:build|spend|create|open|invest|plan|reach|meet|achieve|add|provide|finish|complete|plant|renovate|upgrade|attract|introduce)\b)/giu,
    'did the government',
  ],
  [
    /\b(will|would|shall|can|could|should) you(?= (?:build|spend|create|open|invest|plan|reach|meet|achieve|add|provide|finish|complete|plant|renovate|upgrade|attract|introduce|hire|cut|raise|increase|lower|reduce|support|help|expand|extend|start|launch|improve|develop|make)\b)/giu,
    '$1 the government',
  ],
  [
    /\byou (?=(?:will|would|want|plan|intend|expect|aim|hope|built|spent|created|opened|are (?:going|planning|aiming))\b)/giu,
    'the government ',
  ],
  [/\bthe government (want|plan|intend|expect|aim|hope)\b(?=\s)/giu, 'the government $1s'],
  [
    /\b(does|did|will|would|shall|can|could|should) the government (want|plan|intend|expect|aim|hope)s\b/giu,
    '$1 the government $2',
  ],
  [/\bthe government are\b/giu, 'the government is'],
  [
    /\byour (?=(?:plans?|targets?|goals?|policy|policies|measures|intentions?|budget)\b)/giu,
    'the government’s ',
  ],
];

/** The asker's "you will build", "your report" as an office says it: "the government will build", "the report". */
export function putInOfficeWords(question: string): string {
  const told = RULES.reduce((text, [pattern, words]) => text.replace(pattern, words), question);
  return `${told[0]?.toUpperCase() ?? ''}${told.slice(1)}`;
}
