/**
 * A failure that the person at the keyboard can mend.
 *
 * The message is one whole sentence saying what is wrong and what to do; commands print it alone, without a stack
 * trace, and end with exit code 1.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
