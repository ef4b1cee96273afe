/** Whether a process of this machine still runs; what it left unfinished may be cleared away otherwise. */
export function isRunning(processId: number): boolean {
  try {
    // Signal 0 is not delivered; it only tells whether it could be.
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
