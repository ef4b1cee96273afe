/** Where a command reads and writes: results to `output`, everything about its work to `errors`. */
export interface Terminal {
  input: AsyncIterable<Uint8Array>;
  output: TextStream;
  errors: TextStream;
}

export interface TextStream {
  write(text: string): unknown;
  isTTY?: boolean;
}

export const processTerminal: Terminal = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
};
