import { excerptOf, type CitedText } from '../answer/cited-text.ts';
import type { Library } from '../library/library.ts';
import type { BriefingTopic, CoveredTopic, Point, PointGroup } from './briefing.ts';
import type { FoundPoint } from './find-points.ts';
import type { FoundTopic, MissingTopic, TopicFinding } from './found-topic.ts';
import { tellFigureRow } from './list-figures.ts';
import { idOf, tellPoint } from './tell-point.ts';

/** In the order in which a topic tells them. */
export const GROUPS: readonly PointGroup[] = ['achieved', 'nextYears', 'thisYear', 'problems', 'context'];

function writeMissing({ topic, reason, message, nearest }: MissingTopic): BriefingTopic {
  return {
    topic,
    status: 'not_found',
    reason,
    answer: message,
    ...(nearest.length > 0 ? { nearest } : {}),
  };
}

function writeFound(found: FoundTopic, text: CitedText, library: Library): CoveredTopic {
  const figures = found.figures.flatMap((figure) => tellFigureRow(figure, text, library) ?? []);
  const tellGroup = (group: PointGroup): Point[] =>
    found.points
      .filter((point) => point.group === group)
      .flatMap((point) => tellPoint(point, text, library) ?? []);
  const groups = Object.fromEntries(GROUPS.map((group) => [group, tellGroup(group)])) as Record<
    PointGroup,
    Point[]
  >;
  return {
    topic: found.topic,
    status: 'answered',
    section: found.section,
    figures,
    ...groups,
    seeAlso: [],
    cut: found.cut.flatMap(({ quoted }) =>
      quoted.map(({ view, span }) => excerptOf(view.document, view, span)),
    ),
  };
}

/** Writes a topic; its references to others wait until all are written. @param text counts the markers. */
export function writeTopic(finding: TopicFinding, text: CitedText, library: Library): BriefingTopic {
  return finding.status === 'missing' ? writeMissing(finding) : writeFound(finding, text, library);
}

/** Adds to each topic where its points stand that are given under another. */
export function addReferences(written: BriefingTopic[], findings: TopicFinding[]): BriefingTopic[] {
  const markers = new Map(
    written.flatMap((topic) =>
      topic.status === 'answered'
        ? GROUPS.flatMap((group) => topic[group]).map(
            ({ id, citations: [first] }) => [id, first!.marker] as const,
          )
        : [],
    ),
  );
  const refer = ({ point, topic }: { point: FoundPoint; topic: string }) => {
    const id = idOf(point);
    const marker = markers.get(id);
    return marker === undefined ? [] : [{ id, topic, marker }];
  };
  return written.map((topic, i) => {
    const finding = findings[i]!;
    return topic.status === 'answered' && finding.status === 'found'
      ? { ...topic, seeAlso: finding.seeAlso.flatMap(refer) }
      : topic;
  });
}
