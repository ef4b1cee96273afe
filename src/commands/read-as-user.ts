import { Problem } from '../http/problem.ts';
import { UserError } from '../user-error.ts';

/**
 * Reads what was typed by the rules of the HTTP door; its refusals become the terminal's.
 * @param what is read, where the refusal must say it.
 */
export function readAsUser<Request>(read: () => Request, what?: string): Request {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new UserError(what ? `${what}: ${error.message}` : error.message);
  }
}
