const MEASURED =
  '(?:gdp|incomes?|rates?|numbers?|shares?|outputs?|values?|volumes?|levels?|prices?|revenues?|budgets?|unemployment|exports?|imports?|trade|investments?|growth|inflation|standards?|allowances?|ratio|concentration|intensity)';
const STANDS = new RegExp(
  String.raw`^where (?<did>does|do|did) (?<what>.*\b${MEASURED}\b.*?) (?:stand|lie|come out|end up)(?<when> (?!to\b).*)?\?$`,
  'iu',
);
const GOES = new RegExp(
  String.raw`^where (?<is>is|are|was|were) (?<what>.*\b${MEASURED}\b.*?) (?:(?:meant |supposed |expected |planned )?to (?:go|be|stand|end up)|going|headed|heading)(?<when> .*)?\?$`,
  'iu',
);
const BE: Record<string, string> = { does: 'is', do: 'are', did: 'was' };

/** "Where does the income stand?", "where is it to go?": what is measured has a value and no place. */
export function askForValue(question: string): string {
  const stands = STANDS.exec(question)?.groups;
  if (stands) return `What ${BE[stands.did!.toLowerCase()]} ${stands.what}${stands.when ?? ''}?`;
  const goes = GOES.exec(question)?.groups;
  return goes ? `What ${goes.is} ${goes.what} to reach${goes.when ?? ''}?` : question;
}
