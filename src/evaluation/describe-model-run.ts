import type { Evaluated } from './evaluate-answers.ts';

function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** What asking a chat model took: how many answers it wrote, where it was not asked or failed, tokens and latency. */
export function describeModelRun(evaluated: Evaluated[], name: string): string {
  const asked = evaluated.filter(({ explained }) => explained.usage !== undefined);
  const written = evaluated.filter(({ answer }) => answer.mode === 'llm');
  const failed = evaluated.filter(
    ({ answer }) => answer.mode === 'extractive' && answer.notice !== undefined,
  );
  const input = asked.reduce((sum, { explained }) => sum + explained.usage!.input, 0);
  const output = asked.reduce((sum, { explained }) => sum + explained.usage!.output, 0);
  const times = written.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return [
    `${name} wrote ${written.length} of ${evaluated.length} answers; ${failed.length} fell back on the report's own words; the others needed no model.`,
    `Tokens: ${input} in, ${output} out (${asked.length} questions counted).`,
    `Latency of written answers: median ${quantile(times, 0.5).toFixed(0)} ms, 95th percentile ${quantile(times, 0.95).toFixed(0)} ms.`,
  ].join('\n');
}
