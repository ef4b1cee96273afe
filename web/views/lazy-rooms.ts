import type { DocumentSummary } from '../../src/types.ts';
import { type About, loadFigures } from '../api/load-documents.ts';
import type { NamedView } from '../navigation/page-address.ts';
import { text } from '../text/interface-text.ts';
import { LazyRoom } from './lazy-room.ts';
import type { OpenReader, ReaderRequest } from './source-list.ts';

/** A view that is no part of the first load. */
export interface RoomView {
  element: HTMLElement;
  /** Shows what the address asks for; with `focus`, goes there. */
  showFragment(fragment: string, focus: boolean): void;
  /** Marks the citation that the reader has open; none for null. */
  showOpenSource?(source: ReaderRequest | null): void;
}

export interface RoomContext {
  announce(words: string): void;
  openReader: OpenReader;
  closeReader(): void;
  /** Puts a fragment into the address, if the view still has it. */
  remember(view: NamedView, fragment: string): void;
  /** Known by the time a view is shown. */
  documents(): DocumentSummary[];
  about(): About | null;
}

/** The views that are loaded when they are first shown, each with what it may do to the page. */
export function createLazyRooms(context: RoomContext): Record<NamedView, LazyRoom<RoomView>> {
  const { announce, openReader, closeReader } = context;
  const findReport = (id: string) => context.documents().find((each) => each.id === id);
  const shared = (view: NamedView) => ({
    announce,
    openReader,
    closeReader,
    findReport,
    documents: context.documents(),
    about: context.about(),
    remember: (fragment: string) => context.remember(view, fragment),
  });
  return {
    figures: new LazyRoom<RoomView>(text.figures, async () => {
      const [{ FiguresView }, figures] = await Promise.all([
        import('../figures/figures-view.ts'),
        loadFigures(),
      ]);
      return new FiguresView(figures, shared('figures'));
    }),
    briefing: new LazyRoom<RoomView>(text.briefing, async () => {
      const { BriefingView } = await import('../briefing/briefing-view.ts');
      return new BriefingView(shared('briefing'));
    }),
    reply: new LazyRoom<RoomView>(text.reply, async () => {
      const { ReplyView } = await import('../reply/reply-view.ts');
      return new ReplyView(shared('reply'));
    }),
  };
}
