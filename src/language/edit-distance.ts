/**
 * Letters to change, add, leave out or exchange with their neighbour to turn one word into the other (optimal string
 * alignment, after Damerau 1964), if at most `limit`; otherwise Infinity.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let distance = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      if (row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        distance = Math.min(distance, (before[column - 2] ?? 0) + 1);
      }
      current.push(distance);
      least = Math.min(least, distance);
    }
    if (least > limit) return Infinity;
    before = last;
    last = current;
  }
  const distance = last[other.length] ?? Infinity;
  return distance <= limit ? distance : Infinity;
}

/** The letters of a word, each once, as bits; letters of other alphabets share some. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Whether words of these letters can be `limit` changes apart: each change takes one letter away at most, and adds one. */
export function mayBeNear(one: number, other: number, limit: number): boolean {
  return countBits(one & ~other) <= limit && countBits(other & ~one) <= limit;
}
