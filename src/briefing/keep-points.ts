import { idOf } from './tell-point.ts';
import type { TopicFinding } from './found-topic.ts';

/** Keeps of figures and points those with the given ids, in their order; the report's order no longer holds. */
export function keepPoints(findings: TopicFinding[], ids: string[]): TopicFinding[] {
  const place = new Map(ids.map((id, i) => [id, i]));
  const keep = <Item>(items: Item[], nameOf: (item: Item) => string) =>
    items
      .filter((item) => place.has(nameOf(item)))
      .sort((a, b) => place.get(nameOf(a))! - place.get(nameOf(b))!);
  return findings.map((finding) =>
    finding.status === 'missing'
      ? finding
      : {
          ...finding,
          points: keep(finding.points, idOf),
          figures: keep(finding.figures, ({ figure }) => figure.id),
        },
  );
}
