import type { IndexInputs, Manifest, ReadManifest } from './manifest.ts';

/**
 * Why an index must be built although others stand in the folder, in words that follow "Building the index: ".
 * Compared with the one that shares most documents, the newest among equals.
 */
export function explainBuild(wanted: IndexInputs, others: ReadManifest[]): string {
  const manifests = others.flatMap((other) => (other.status === 'valid' ? [other.manifest] : []));
  const nearest = findNearest(wanted, manifests);
  if (nearest && countShared(wanted, nearest.inputs) > 0) return compare(wanted, nearest.inputs);
  if (manifests.length > 0) return 'there is none for this corpus yet';
  if (others.some(({ status }) => status === 'other_version')) return 'the saved one is of another version';
  return 'there is none yet';
}

function compare(wanted: IndexInputs, saved: IndexInputs): string {
  const reasons: string[] = [];
  const total = Object.keys(wanted.documents).length;
  const changed = total - countSame(wanted, saved);
  const removed = Object.keys(saved.documents).filter((id) => !(id in wanted.documents)).length;
  if (changed > 0) reasons.push(`the corpus has changed (${changed} of ${count(total)})`);
  else if (removed > 0) reasons.push(`the corpus has changed (${count(removed)} removed)`);
  if (wanted.embeddings !== saved.embeddings) {
    reasons.push(`the embedding model has changed (${saved.embeddings} to ${wanted.embeddings})`);
  }
  const names = Object.keys({ ...saved.settings, ...wanted.settings }).sort();
  const settings = names.filter((name) => wanted.settings[name] !== saved.settings[name]);
  if (settings.length > 0) reasons.push(`the settings have changed (${settings.join(', ')})`);
  return reasons.join(', and ') || 'the saved one is of another version';
}

function findNearest(wanted: IndexInputs, manifests: Manifest[]): Manifest | undefined {
  return manifests.toSorted(
    ({ inputs: one, built }, { inputs: other, built: otherBuilt }) =>
      countSame(wanted, other) - countSame(wanted, one) ||
      countShared(wanted, other) - countShared(wanted, one) ||
      otherBuilt.localeCompare(built),
  )[0];
}

/** Documents of the same id. */
function countShared(one: IndexInputs, other: IndexInputs): number {
  return Object.keys(one.documents).filter((id) => id in other.documents).length;
}

/** Documents of the same id and content. */
function countSame(one: IndexInputs, other: IndexInputs): number {
  return Object.entries(one.documents).filter(([id, digest]) => other.documents[id] === digest).length;
}

function count(reports: number): string {
  return reports === 1 ? '1 report' : `${reports} reports`;
}
