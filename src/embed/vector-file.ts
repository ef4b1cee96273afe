import { createHash, randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * One file of embedded texts: a header, each text's digest (32 bytes), each vector (32-bit floats, as the machine
 * orders them), and a SHA-256 of all before it. A file appears whole, under a name of its own, and never changes.
 */

/** Raised when the layout changes; older files then count as damaged. */
const MAGIC = Buffer.from('vectors1');
const HEADER = MAGIC.length + 8;
const DIGEST = 32;
const CHECKSUM = 32;

/** By hexadecimal digest of the text. */
export type Vectors = Map<string, Float32Array>;

const NAME = /^\d+-\d+-[0-9a-f]+\.vectors(\.part)?$/u;

export function isVectorFile(name: string): boolean {
  return NAME.test(name) && !name.endsWith('.part');
}

/** Process that was writing an unfinished file; undefined for any other name. */
export function writerOf(name: string): number | undefined {
  return NAME.test(name) && name.endsWith('.part') ? Number(name.split('-')[1]) : undefined;
}

/** Stores vectors of equal length and returns the file's name. */
export async function writeVectorFile(folder: string, vectors: Vectors): Promise<string> {
  const name = `${Date.now()}-${process.pid}-${randomBytes(6).toString('hex')}.vectors`;
  const part = join(folder, `${name}.part`);
  try {
    await writeFile(part, encode(vectors), { flag: 'wx' });
    await rename(part, join(folder, name));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return name;
}

export type ReadVectors = { status: 'read'; vectors: Vectors } | { status: 'damaged' } | { status: 'gone' };

export async function readVectorFile(path: string): Promise<ReadVectors> {
  try {
    const vectors = decode(await readFile(path));
    return vectors ? { status: 'read', vectors } : { status: 'damaged' };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { status: 'gone' };
    throw error;
  }
}

function encode(vectors: Vectors): Buffer {
  const [first] = vectors.values();
  const dimensions = first?.length ?? 0;
  const header = Buffer.alloc(HEADER);
  MAGIC.copy(header);
  header.writeUInt32LE(vectors.size, MAGIC.length);
  header.writeUInt32LE(dimensions, MAGIC.length + 4);
  const digests = [...vectors.keys()].map((digest) => Buffer.from(digest, 'hex'));
  const numbers = [...vectors.values()].map((vector) =>
    Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength),
  );
  const content = Buffer.concat([header, ...digests, ...numbers]);
  return Buffer.concat([content, checksum(content)]);
}

function decode(bytes: Buffer): Vectors | null {
  const content = bytes.subarray(0, Math.max(0, bytes.length - CHECKSUM));
  if (content.length < HEADER || !content.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const count = content.readUInt32LE(MAGIC.length);
  const dimensions = content.readUInt32LE(MAGIC.length + 4);
  if (content.length !== HEADER + count * (DIGEST + dimensions * 4)) return null;
  if (!checksum(content).equals(bytes.subarray(content.length))) return null;
  const vectors: Vectors = new Map();
  for (let at = 0; at < count; at += 1) {
    const digest = content.toString('hex', HEADER + at * DIGEST, HEADER + (at + 1) * DIGEST);
    const start = HEADER + count * DIGEST + at * dimensions * 4;
    // Copied, so that a wanted vector does not keep the whole file in memory, and to align the floats.
    const numbers = Uint8Array.from(content.subarray(start, start + dimensions * 4));
    vectors.set(digest, new Float32Array(numbers.buffer));
  }
  return vectors;
}

function checksum(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
