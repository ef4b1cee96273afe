import type { Assistant } from '../assistant/assistant.ts';
import { UserError } from '../user-error.ts';

/** Throws a UserError that lists the reports there are, where one of those named is none of them. */
export function requireDocuments(assistant: Assistant, named: string[] | undefined): void {
  const ids = assistant.listDocuments().map(({ id }) => id);
  const unknown = named?.find((id) => !ids.includes(id));
  if (unknown) throw new UserError(`There is no report "${unknown}"; there are: ${ids.join(', ')}.`);
}
