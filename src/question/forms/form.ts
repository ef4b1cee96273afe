import type { MetadataField, QuestionKind } from '../question.ts';
import type { KindReading } from '../read-phrase.ts';

/** How a kind of question looks, and what is read from it; undefined where it only looks so. */
export type Form = [RegExp, (match: RegExpExecArray) => KindReading | undefined];

export const REPORT = String.raw`(?:the |this |that |your |its )?(?:\d{4} )?(?:government )?(?:work )?(?:report|document|speech|text|statement|budget|address)`;

export const AUXILIARY =
  "(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could|should|shall|must|may|isn[’']t|aren[’']t|wasn[’']t|didn[’']t|doesn[’']t|won[’']t|hasn[’']t)";

/** A form whose kind is all that it tells. */
export function plain(kind: QuestionKind): () => KindReading {
  return () => ({ kind });
}

/** A form that asks for something about the report itself. */
export function metadata(field: MetadataField): () => KindReading {
  return () => ({ kind: 'metadata', field });
}
