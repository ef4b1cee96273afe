import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What an index is built from, besides this program's own format. */
export interface IndexInputs {
  /** By document id: a digest of all that its passages are made from. */
  documents: Record<string, string>;
  /** Name of the embedding model. */
  embeddings: string;
  /** How passages and extras are made. */
  settings: Record<string, string | number | boolean>;
}

/** Raised when the files of an index change their meaning; older ones are then built anew. */
export const FORMAT_VERSION = 1;

export const MANIFEST_FILE = 'manifest.json';

const digest = z.string().regex(/^[0-9a-f]{64}$/u);

const manifestSchema = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  inputs: z.object({
    documents: z.record(z.string(), z.string()),
    embeddings: z.string(),
    settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
  dimensions: z.int().nonnegative(),
  passages: z.int().nonnegative(),
  /** When it was built, ISO 8601. */
  built: z.iso.datetime(),
  /** SHA-256 of each file beside the manifest. */
  files: z.record(z.string(), digest),
});

export type Manifest = z.infer<typeof manifestSchema>;

export type ReadManifest =
  { status: 'valid'; manifest: Manifest } | { status: 'other_version' } | { status: 'broken' };

/** Name of the folder for these inputs: 16 hexadecimal digits. The same inputs in any order give the same name. */
export function fingerprint({ documents, embeddings, settings }: IndexInputs): string {
  const canonical = JSON.stringify([FORMAT_VERSION, embeddings, sortByKey(documents), sortByKey(settings)]);
  return createHash('sha256').update(canonical).digest('hex').slice(0, 16);
}

/** Reads a manifest's JSON. */
export function parseManifest(text: string): ReadManifest {
  try {
    const value: unknown = JSON.parse(text);
    const parsed = manifestSchema.safeParse(value);
    if (parsed.success) return { status: 'valid', manifest: parsed.data };
    return isOfOtherVersion(value) ? { status: 'other_version' } : { status: 'broken' };
  } catch {
    return { status: 'broken' };
  }
}

function isOfOtherVersion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('formatVersion' in value)) return false;
  return typeof value.formatVersion === 'number' && value.formatVersion !== FORMAT_VERSION;
}

function sortByKey<Value>(record: Record<string, Value>): [string, Value][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}
