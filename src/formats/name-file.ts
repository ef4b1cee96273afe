/** Of the name without its ending, so that every file system takes it, Chinese names included. */
const LONGEST = 60;

/** A file name from a title: without what file systems refuse or hide, and never empty. */
export function nameFile(title: string, fallback: string, ending: string): string {
  const words = title
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const short = [...words].slice(0, LONGEST).join('');
  return (short.replace(/^[\s.]+|[\s.]+$/gu, '') || fallback) + ending;
}
