import type { Excerpt, RefusalReason } from '../types.ts';
import type { FoundPoint } from './find-points.ts';
import type { FoundFigure } from './list-figures.ts';

/** What was found for a topic, before it is shortened and written. */
export interface FoundTopic {
  status: 'found';
  topic: string;
  section: string[];
  points: FoundPoint[];
  figures: FoundFigure[];
  /** Points that stand under another topic. */
  seeAlso: { point: FoundPoint; topic: string }[];
  cut: FoundPoint[];
}

export interface MissingTopic {
  status: 'missing';
  topic: string;
  reason: RefusalReason;
  message: string;
  nearest: Excerpt[];
}

export type TopicFinding = FoundTopic | MissingTopic;

/** The heading below which most of the points stand; none where that is no heading. */
export function headingOf(points: FoundPoint[]): string[] {
  const counts = new Map<string, { path: string[]; count: number }>();
  for (const { quoted } of points) {
    const path = quoted.at(-1)!.view.headingPath;
    const known = counts.get(path.join('\n')) ?? { path, count: 0 };
    counts.set(path.join('\n'), { path, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.path ?? [];
}
