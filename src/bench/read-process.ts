import { readFile } from 'node:fs/promises';

export interface ProcessMemory {
  /** Megabytes (2^20 bytes) resident now. */
  resident: number;
  /** The most that it ever was. */
  peak: number;
}

/** Resident memory of a process, as the Linux kernel counts it; undefined where there is no /proc or no such process. */
export async function readMemory(processId: number): Promise<ProcessMemory | undefined> {
  const status = await readFile(`/proc/${processId}/status`, 'utf8').catch(() => '');
  const megabytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1]) / 1024;
  const memory = { resident: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  return Number.isFinite(memory.resident + memory.peak) ? memory : undefined;
}

/** Processor time that a process has used, in the kernel's ticks of 10 ms; undefined where there is no /proc. */
export async function readProcessorTicks(processId: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${processId}/stat`, 'utf8').catch(() => '');
  // The name in parentheses may hold blanks; user and system time are the 12th and 13th field after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return Number.isFinite(ticks) ? ticks : undefined;
}
