import type { BriefingWriter } from '../briefing/briefing.ts';
import type { ReplyWriter } from '../reply/reply.ts';
import type {
  Ask,
  DocumentSummary,
  DocumentView,
  Excerpt,
  FigureFilter,
  FigureView,
  Place,
} from '../types.ts';

/** What the doors (HTTP, command line) can ask for. */
export interface Assistant extends BriefingWriter, ReplyWriter {
  ask: Ask;
  /** Best passages first, at most `limit`. */
  search(query: string, limit: number): Promise<(Excerpt & { score: number })[]>;
  listDocuments(): DocumentSummary[];
  findDocument(id: string): DocumentView | undefined;
  listFigures(filter: FigureFilter): FigureView[];
  /** Questions that these reports really answer, made from the corpus at hand. */
  suggestQuestions(): string[];
  /** Questions about other figures near a place in a report, also really answered; none for an unknown report. */
  suggestNear(place: Place): Promise<string[]>;
}
