/** The run of words in front of "(CPPCC)" whose initials spell it; small words may be skipped. */
export function findLongForm(before: string, short: string): string | undefined {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = [...before.matchAll(/[\p{L}’'-]+/gu)];
  for (let from = words.length - 1; from >= Math.max(0, words.length - letters.length - 6); from--) {
    const run = words
      .slice(from)
      .flatMap((word) => word[0].split('-'))
      .filter((word) => word !== '');
    const initials = run.map((word) => word[0]!.toLowerCase());
    const main = run
      .filter((word) => !/^(?:of|the|and|for|in|on|to|&)$/iu.test(word))
      .map((word) => word[0]!.toLowerCase());
    const whole = words.slice(from).map((word) => word[0][0]!.toLowerCase());
    if ([initials, main, whole].some((spelt) => spelt.join('') === letters))
      return before.slice(words[from]!.index).trim();
  }
  return undefined;
}
