const TURNED: Record<string, string> = {
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  i: 'you',
  we: 'you',
  me: 'you',
  us: 'you',
  myself: 'yourself',
  ourselves: 'yourselves',
  am: 'are',
};

/** The asker's "my" and "I" as the office says them to the asker: "Will my pension rise?" -> "Will your pension rise?" */
export function turnPersons(question: string): string {
  const turned = question.replace(/\b(?:my|our|mine|ours|I|we|me|us|myself|ourselves|am)\b/giu, (word) => {
    // A small i or a capital US is no person.
    if (word === 'i' || word === 'US') return word;
    const other = TURNED[word.toLowerCase()]!;
    return word !== 'I' && /^\p{Lu}/u.test(word) ? `${other[0]!.toUpperCase()}${other.slice(1)}` : other;
  });
  return turned.replace(/\bwas you\b/gu, 'were you').replace(/\byou was\b/gu, 'you were');
}
