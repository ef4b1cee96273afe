import type { Citation, Document, Excerpt, Period, Span } from '../types.ts';
import type { SentenceView } from '../library/library.ts';

/** A sentence over this length is cited by the clauses that matter. Characters; part of the HTTP contract. */
const LONGEST_QUOTE = 600;

/** The span that is cited for something said in a sentence: the whole sentence, or of a very long one its clauses. */
export function citedSpan({ sentence }: SentenceView, said: Span): Span {
  if (sentence.end - sentence.start <= LONGEST_QUOTE) return { start: sentence.start, end: sentence.end };
  const touched = sentence.clauses.filter((clause) => clause.start < said.end && said.start < clause.end);
  const first = touched[0] ?? sentence;
  const last = touched.at(-1) ?? sentence;
  return last.end - first.start <= LONGEST_QUOTE
    ? { start: first.start, end: last.end }
    : { start: said.start, end: said.end };
}

export function excerptOf(document: Document, view: SentenceView, span: Span): Excerpt {
  return {
    documentId: document.id,
    title: document.title,
    section: view.headingPath,
    paragraph: view.sentence.paragraph + 1,
    start: span.start,
    end: span.end,
    quote: document.text.slice(span.start, span.end),
    period: view.sentence.period,
  };
}

/** Characters of a report that Markdown, or the markers, would take for their own. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_`[\]<>#|~]/gu, '\\$&');
}

/** The report's words as they are shown inside an answer: on one line, without list marks and closing punctuation. */
export function tidyQuote(text: string): string {
  const bare = text
    .replace(/^\s*(?:#{1,6}\s+|[-*+•●]\s+|[—–]+\s*|:\s+)/u, '')
    .replace(/\*\*/gu, '')
    // Quotation marks inside quotation marks.
    .replace(/“/gu, '‘')
    .replace(/”/gu, '’')
    .replace(/\s+/gu, ' ')
    .replace(/^(?:and|but|or|as well as|so that)\s+/iu, '')
    .replace(/[\s;,:]+$/u, '')
    .trim();
  return escapeMarkdown(bare);
}

/** An answer being written: its text, and a citation for each place it rests on. */
export class CitedText {
  readonly citations: Citation[] = [];

  /**
   * The marker for a place; the same place keeps its marker.
   * @param period of what is said, where it is not the whole sentence's: a figure's own year.
   */
  cite(view: SentenceView, said: Span, period: Period = view.sentence.period): string {
    const span = citedSpan(view, said);
    const known = this.citations.find(
      ({ documentId, start, end, period: own }) =>
        documentId === view.document.id &&
        start === span.start &&
        end === span.end &&
        own.label === period.label,
    );
    const marker = known?.marker ?? this.citations.length + 1;
    if (!known) this.citations.push({ marker, ...excerptOf(view.document, view, span), period });
    return `[${marker}]`;
  }

  /** The report's words in quotation marks, with dots where the sentence goes on, and the marker. */
  quote(view: SentenceView, said: Span, period: Period = view.sentence.period): string {
    const { sentence, document } = view;
    const words = tidyQuote(document.text.slice(said.start, said.end)).replace(/(?<!etc|\b\p{Lu})\.$/u, '');
    const clauseStart =
      said.start === sentence.start || sentence.clauses.some((clause) => clause.start === said.start);
    const clauseEnd =
      said.end >= sentence.end - 1 || sentence.clauses.some((clause) => Math.abs(clause.end - said.end) <= 1);
    return `“${clauseStart ? '' : '… '}${words}${clauseEnd ? '' : ' …'}” ${this.cite(view, said, period)}`;
  }

  /** Takes over text that was cited elsewhere: its markers become this text's own. */
  take(markdown: string, citations: Citation[]): string {
    return markdown.replace(/\[(\d+)\]/gu, (mark, number: string) => {
      const citation = citations.find(({ marker }) => marker === Number(number));
      if (!citation) return mark;
      const known = this.citations.find(
        ({ documentId, start, end, period }) =>
          documentId === citation.documentId &&
          start === citation.start &&
          end === citation.end &&
          period.label === citation.period.label,
      );
      const marker = known?.marker ?? this.citations.length + 1;
      if (!known) this.citations.push({ ...citation, marker });
      return `[${marker}]`;
    });
  }
}
