import { UserError } from '../user-error.ts';

const REASONS: Record<string, string> = {
  EACCES: 'cannot be written: change its permissions',
  EPERM: 'cannot be written: change its permissions',
  EROFS: 'is on a disk that cannot be written: choose another',
  ENOENT: 'cannot be made there: choose another place',
  ENOTDIR: 'cannot be made, since a file stands in its place: remove it',
  EEXIST: 'cannot be made, since a file stands in its place: remove it',
  ENOSPC: 'is on a disk that is full: make room',
  EDQUOT: 'is on a disk whose quota is used up: make room',
};

/** A failure of the file system below the directory as a `UserError`; any other failure as it is. */
export function explainFolderFailure(directory: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const reason = REASONS[String(error.code)];
  // A full disk is noticed while writing, where the system names no path.
  const path = 'path' in error ? String(error.path) : directory;
  if (!reason || !(path.startsWith(directory) || directory.startsWith(path))) return error;
  return new UserError(`The index folder ${directory} ${reason} or set INDEX_DIR.`);
}
