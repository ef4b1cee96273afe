/** Where a command writes: results to `output`, everything about its work to `errors`. */
export interface Terminal {
  output: TextStream;
  errors: TextStream;
}

export interface TextStream {
  write(text: string): unknown;
  isTTY?: boolean;
}

export const processTerminal: Terminal = { output: process.stdout, errors: process.stderr };
