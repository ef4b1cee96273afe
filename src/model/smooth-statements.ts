import type { Statement } from '../answer/model-writer.ts';
import type { ChatChunk, ChatMessage } from './chat-model.ts';
import { describePeriod } from './choose-passages.ts';
import { promptSmoothing } from './prompt.ts';

const LINE = /^\s*[[(]?(\d{1,3})[\])]?\s*[.)、．:]?\s+(\S.*)$/u;

/** A line goes on no longer than this. Characters. */
const LONGEST_LINE = 2000;

/**
 * Asks for statements in plainer words and reads the answer line by line.
 * @param ask streams the model's words. @param take is given each line that has the number of a statement, once.
 */
export async function smoothStatements(
  statements: Statement[],
  ask: (messages: ChatMessage[]) => AsyncIterable<ChatChunk>,
  take: (number: number, words: string) => void,
): Promise<void> {
  const open = new Set(statements.map(({ number }) => number));
  const readLine = (line: string) => {
    const [, number, words] = LINE.exec(line) ?? [];
    if (words !== undefined && open.delete(Number(number))) take(Number(number), words.trim());
  };
  const passages = statements.map(({ period, ...statement }) => ({
    ...statement,
    period: describePeriod(period),
  }));
  let buffer = '';
  for await (const { text } of ask(promptSmoothing(passages))) {
    buffer += text;
    const lines = buffer.split('\n');
    buffer = lines.pop()!;
    lines.forEach(readLine);
    if (open.size === 0 || buffer.length > LONGEST_LINE) return;
  }
  readLine(buffer);
}
