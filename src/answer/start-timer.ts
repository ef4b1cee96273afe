export interface Timer {
  /** Ends a step; milliseconds since the last one count for it. */
  lap(step: string): void;
  /** Milliseconds by step, with their total. */
  stop(): Record<string, number>;
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

export function startTimer(): Timer {
  const start = performance.now();
  const steps: Record<string, number> = {};
  let last = start;
  return {
    lap(step) {
      const now = performance.now();
      steps[step] = round(now - last);
      last = now;
    },
    stop: () => ({ ...steps, total: round(performance.now() - start) }),
  };
}
