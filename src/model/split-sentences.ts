/** A statement of a model's answer, as far as it has come. */
export interface DraftSentence {
  /** White space before it: a blank, a line break or a blank line. */
  gap: string;
  /** With the numbers of the passages it cites. */
  text: string;
}

/** Nothing honest is longer. Characters. */
const LONGEST_SENTENCE = 1500;

const ABBREVIATION = /(?:\b(?:etc|e\.g|i\.e|vs|approx|No|Mr|Mrs|Ms|Dr|St|U\.S)|(?<!\p{L})\p{Lu})\.$/u;
const CITED_END = /\[[\d,\sP]+\]\s*[.!?。！？]["”’)]*$/u;

/** Gathers the words of a stream to sentences, each given out as soon as it is surely complete. */
export class SentenceGatherer {
  #buffer = '';
  #first = true;

  /** @throws RangeError where a sentence has no end. */
  push(text: string): DraftSentence[] {
    this.#buffer += text;
    const sentences: DraftSentence[] = [];
    for (let end = this.#findEnd(false); end !== undefined; end = this.#findEnd(false))
      sentences.push(this.#take(end));
    if (this.#buffer.length > LONGEST_SENTENCE) throw new RangeError('a sentence without end');
    return sentences.filter(({ text: words }) => words !== '');
  }

  /** What is left when the stream has ended. */
  finish(): DraftSentence[] {
    const sentences: DraftSentence[] = [];
    for (let end = this.#findEnd(true); end !== undefined; end = this.#findEnd(true))
      sentences.push(this.#take(end));
    if (this.#buffer.trim() !== '') sentences.push(this.#take(this.#buffer.length));
    return sentences.filter(({ text: words }) => words !== '');
  }

  #take(end: number): DraftSentence {
    const words = this.#buffer.slice(0, end);
    this.#buffer = this.#buffer.slice(end);
    const breaks = /^\s*/u.exec(words)![0].split('\n').length - 1;
    const gap = this.#first ? '' : breaks === 0 ? ' ' : breaks === 1 ? '\n' : '\n\n';
    if (words.trim() !== '') this.#first = false;
    return { gap, text: words.trim() };
  }

  /** Where the first sentence ends: at a line's end, or behind a full stop and the markers that follow it. */
  #findEnd(finished: boolean): number | undefined {
    const start = /^\s*/u.exec(this.#buffer)![0].length;
    for (let at = start; at < this.#buffer.length; at++) {
      const character = this.#buffer[at]!;
      if (character === '\n') return at;
      if (!'.!?。！？'.includes(character)) continue;
      const before = this.#buffer.slice(start, at + 1);
      if (character === '.' && (ABBREVIATION.test(before) || /^\s*\d+\.$/u.test(before))) continue;
      if (this.#isQuoting(before)) continue;
      if ('。！？'.includes(character)) return at + 1;
      const behind = this.#buffer.slice(at + 1);
      // Its markers have come: nothing can follow that belongs to it.
      if (CITED_END.test(before) && (behind === '' || /^["”’)]*\s/u.test(behind)))
        return at + 1 + /^["”’)]*/u.exec(behind)![0].length;
      const match = /^["”’)]*(?:\s*\[[^\]\n]{1,20}\])*[.]?(?=\s+[^\s[]|\n|$)/u.exec(behind);
      if (!match) continue;
      const rest = behind.slice(match[0].length);
      // "3." may go on to "48%", and markers may still come.
      if (rest.trim() === '' && !rest.includes('\n') && !finished) return undefined;
      if (rest !== '' && !/^\s/u.test(rest)) continue;
      return at + 1 + match[0].length;
    }
    return undefined;
  }

  #isQuoting(text: string): boolean {
    return (text.match(/“/gu) ?? []).length > (text.match(/”/gu) ?? []).length;
  }
}
