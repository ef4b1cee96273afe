import { z } from 'zod';
import { UserError } from '../user-error.ts';

const schema = z.object({
  title: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  speaker: z.string().min(1).optional(),
  released: z.iso.date().optional(),
  language: z.string().min(2).optional(),
  source: z.string().min(1).optional(),
});

/** What `<name>.meta.json` may say about a report; all of it optional. */
export type Sidecar = z.infer<typeof schema>;

/** @throws UserError naming the field that is wrong. */
export function readSidecar(json: string, name: string): Sidecar {
  const parse = (): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      throw new UserError(`The metadata file ${name} is not valid JSON: correct it or remove it.`);
    }
  };
  const result = schema.safeParse(parse());
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path.join('.') || 'the whole file';
  throw new UserError(
    `The metadata file ${name} has a wrong value in "${field}": texts must not be empty, and "released" is a date such as 2022-07-06.`,
  );
}
