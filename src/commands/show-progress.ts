import type { Progress } from './opened-assistant.ts';
import type { TextStream } from './terminal.ts';

const CLEAR_LINE = '\r\x1b[2K';

/**
 * Shows each step's progress: as one line that changes on a terminal, and as a line for every tenth elsewhere (a log).
 */
export function createProgressDisplay(stream: TextStream): (progress: Progress) => void {
  let step: string | undefined;
  let shownTenth = -1;
  return (progress) => {
    const share = progress.total > 0 ? Math.min(1, progress.done / progress.total) : 1;
    const tenth = Math.floor(share * 10);
    if (progress.step !== step) {
      step = progress.step;
      shownTenth = -1;
    }
    const line = `${progress.step}: ${Math.floor(share * 100)} % (${progress.done} of ${progress.total})`;
    if (stream.isTTY) {
      stream.write(`${CLEAR_LINE}${line}${share === 1 && shownTenth < 10 ? '\n' : ''}`);
    } else if (tenth > shownTenth) {
      stream.write(`${line}\n`);
    }
    shownTenth = Math.max(shownTenth, tenth);
  };
}
