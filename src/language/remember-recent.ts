/** Longer texts are whole reports, which nobody reads twice. */
const LONGEST = 4_000;

/**
 * Makes a reader of texts remember what it read last: a sentence is read for its numbers, its words, its time and its
 * neighbours, each time from the beginning. What is returned is shared, hence frozen.
 * @param most texts remembered; the least recently read is forgotten first.
 */
export function rememberRecent<Reading>(
  read: (text: string) => Reading,
  most = 500,
): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const reading = known.get(text) ?? Object.freeze(read(text));
    known.delete(text);
    known.set(text, reading);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return reading;
  };
}
