import type { FoundPoint } from './find-points.ts';
import type { FoundTopic, TopicFinding } from './found-topic.ts';

/** How well a point fits its topic: by its relevance, then by how much of it is about the topic. */
export function fitOf({ relevance, near, matched }: FoundPoint): number {
  return relevance + near / 10 + Math.min(matched.length, 10) / 100;
}

function overlaps(a: FoundPoint, b: FoundPoint): boolean {
  return a.quoted.some((own) =>
    b.quoted.some(
      (other) =>
        own.view.document === other.view.document &&
        own.span.start < other.span.end &&
        other.span.start < own.span.end,
    ),
  );
}

/** Gives each point to the topic that it fits best, the first of equals; the others point to it. */
export function settleShared(findings: TopicFinding[]): TopicFinding[] {
  const found = findings.filter((finding): finding is FoundTopic => finding.status === 'found');
  const owners: { topic: FoundTopic; point: FoundPoint }[] = [];
  const ranked = found
    .flatMap((topic) => topic.points.map((point) => ({ topic, point })))
    .sort((a, b) => fitOf(b.point) - fitOf(a.point));
  const lost = new Map<FoundPoint, { point: FoundPoint; topic: string }>();
  for (const one of ranked) {
    const owner = owners.find((other) => overlaps(other.point, one.point));
    if (!owner) owners.push(one);
    else if (owner.topic !== one.topic) lost.set(one.point, { point: owner.point, topic: owner.topic.topic });
    else lost.set(one.point, { point: owner.point, topic: '' });
  }
  const rows = new Set<string>();
  return findings.map((finding) => {
    if (finding.status !== 'found') return finding;
    const figures = finding.figures.filter(({ figure }) => !rows.has(figure.id) && rows.add(figure.id));
    const elsewhere = finding.points.flatMap((point) => lost.get(point) ?? []);
    return {
      ...finding,
      points: finding.points.filter((point) => !lost.has(point)),
      figures,
      seeAlso: elsewhere.filter(
        ({ topic, point }, i) => topic !== '' && elsewhere.findIndex((other) => other.point === point) === i,
      ),
    };
  });
}
