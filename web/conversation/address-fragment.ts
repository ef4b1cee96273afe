/** What the address remembers. It stands behind "#", which a browser never sends to a server. */
export interface Address {
  question: string | null;
  /** Marker of the citation that the reader shows. */
  source: number | null;
}

/** "#q=GDP+target&source=1" -> { question: "GDP target", source: 1 } */
export function readFragment(fragment: string): Address {
  const fields = new URLSearchParams(fragment.replace(/^#/u, ''));
  const source = Number(fields.get('source') ?? Number.NaN);
  return {
    question: fields.get('q')?.trim() || null,
    source: Number.isInteger(source) && source > 0 ? source : null,
  };
}

/** The reverse of `readFragment`; "" where there is nothing to remember. */
export function writeFragment({ question, source }: Address): string {
  if (!question) return '';
  const fields = new URLSearchParams({ q: question });
  if (source) fields.set('source', String(source));
  return `#${fields.toString()}`;
}
