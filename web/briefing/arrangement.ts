import type { Briefing, BriefingTopic, Point, PointGroup } from '../../src/briefing/briefing.ts';

/** In the order in which a topic gives them. */
export const GROUPS = [
  'achieved',
  'nextYears',
  'thisYear',
  'problems',
  'context',
] as const satisfies PointGroup[];

/** What the reader made of a briefing. Figures and points are named by their ids. */
export interface Arrangement {
  /** All, those of one group in the order in which they shall stand. */
  order: readonly string[];
  leftOut: readonly string[];
}

/** Nothing moved, nothing left out. */
export function arrangeAsMade({ topics }: Briefing): Arrangement {
  return { order: [...new Set(topics.flatMap(listIds))], leftOut: [] };
}

function listIds(topic: BriefingTopic): string[] {
  if (topic.status === 'not_found') return [];
  return [topic.figures, ...GROUPS.map((group) => topic[group])].flat().map(({ id }) => id);
}

/** The points of a group as they shall stand, those left out among them. */
export function orderPoints(points: readonly Point[], { order }: Arrangement): Point[] {
  const places = new Map(order.map((id, place) => [id, place]));
  return points.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

/** Changes places with the neighbour in the group; at the end of the group nothing changes. */
export function movePoint(
  points: readonly Point[],
  id: string,
  by: 1 | -1,
  arrangement: Arrangement,
): Arrangement {
  const ids = orderPoints(points, arrangement).map((point) => point.id);
  const neighbour = ids[ids.indexOf(id) + by];
  if (neighbour === undefined || !ids.includes(id)) return arrangement;
  const order = arrangement.order.map((each) => {
    if (each === id) return neighbour;
    return each === neighbour ? id : each;
  });
  return { ...arrangement, order };
}

export function leaveOut(id: string, arrangement: Arrangement): Arrangement {
  return { ...arrangement, leftOut: [...new Set([...arrangement.leftOut, id])] };
}

export function putBack(id: string, arrangement: Arrangement): Arrangement {
  return { ...arrangement, leftOut: arrangement.leftOut.filter((each) => each !== id) };
}

/** What stays, as the server is told; undefined where that is the briefing as it was made. */
export function listKept(briefing: Briefing, { order, leftOut }: Arrangement): string[] | undefined {
  const made = arrangeAsMade(briefing).order;
  const kept = order.filter((id) => !leftOut.includes(id));
  return kept.length === made.length && kept.every((id, place) => id === made[place]) ? undefined : kept;
}

/** An arrangement of an earlier visit, as far as it speaks of this briefing. */
export function fitArrangement(briefing: Briefing, { order, leftOut }: Arrangement): Arrangement {
  const made = arrangeAsMade(briefing).order;
  const known = new Set(made);
  const sameThings = order.length === made.length && order.every((id) => known.has(id));
  return { order: sameThings ? order : made, leftOut: leftOut.filter((id) => known.has(id)) };
}
