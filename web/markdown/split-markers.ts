export type AnswerPiece = { text: string } | { marker: number };

const MARKER = /\s?\[(\d{1,3})\]/gu;

/** "up 8.5% [1]." -> "up 8.5%", marker 1, ".". The blank before a marker belongs to it. */
export function splitMarkers(text: string): AnswerPiece[] {
  const pieces: AnswerPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKER)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ marker: Number(match[1]) });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** The words alone, as they are read aloud. */
export function removeMarkers(text: string): string {
  return text.replace(MARKER, '');
}

/** A stream may end in the middle of a marker ("… 8.5% [1"): that beginning is held back. */
export function withoutOpenMarker(text: string): string {
  return text.replace(/\s?\[\d{0,3}$/u, '');
}
