import { trimPhrase } from './noun-phrases.ts';

/** A part ends with a noun, not with an adjective waiting for one: "provincial small" waits for "… enterprises". */
function isWhole(part: string): boolean {
  return /(?:s|”|people|staff|children)$/u.test(part);
}

function joinOpenParts(parts: string[], count: number): string[] {
  const joined = [...parts];
  for (let i = 0; i < joined.length - 1 && joined.length > count;) {
    if (isWhole(joined[i]!)) i++;
    else joined.splice(i, 2, `${joined[i]} and ${joined[i + 1]}`);
  }
  return joined;
}

/**
 * Splits a coordinated name for "respectively": "incomes of urban and rural residents" for two figures gives
 * "incomes of urban residents" and "incomes of rural residents".
 * @returns `count` names, or the whole name `count` times where its parts do not match the figures.
 */
export function distributeName(name: string, count: number): string[] {
  const plain = name.replace(/\s+(?:that|which)\s+(?:are|is|were|was|have|has|will)\s.*$/u, '');
  const parts = joinOpenParts(
    plain.split(/,\s+(?:and\s+)?|\s+and\s+/u).map((part) => trimPhrase(part)),
    count,
  );
  if (parts.length !== count) return Array.from({ length: count }, () => name);
  const [first, ...others] = parts as [string, ...string[]];
  const head = /^(.*\s(?:of|in|for))\s+(.+)$/u.exec(first);
  const prefix =
    head && !/^numbers? of$/iu.test(head[1]!) && !isWhole(head[2]!)
      ? `${head[1]} `
      : (/^(numbers? of )/iu.exec(first)?.[1] ?? '');
  const tail = first.slice(prefix.length);
  const last = others.at(-1)!;
  // One adjective each and a shared noun: "urban and rural residents".
  const shared = !isWhole(tail) && !/\s/u.test(tail) ? (/ .+$/u.exec(last)?.[0] ?? '') : '';
  return parts.map((part, i) => {
    const own = i === 0 ? tail : part;
    return `${prefix}${own}${shared !== '' && !own.endsWith(shared) ? shared : ''}`;
  });
}
