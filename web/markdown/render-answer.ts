import { Marked, type MarkedToken, type Token } from 'marked';
import { element } from '../views/element.ts';
import { splitMarkers } from './split-markers.ts';

const WORD_JOINER = '\u2060';

const off = () => undefined;

// Only basic formatting is read as Markdown. HTML, links, definitions and strike-through stay the characters
// that they are: "[1](2021)" is a marker and a year, and "6~8%" is a range.
const MARKDOWN = new Marked({
  gfm: true,
  tokenizer: {
    html: off,
    tag: off,
    link: off,
    reflink: off,
    def: off,
    url: off,
    autolink: off,
    del: off,
    lheading: off,
    code: off,
  },
});

/** What stands for a marker: a chip, or null where no such citation exists. */
export type ChipFor = (marker: number) => Node | null;

/** Markdown to nodes. No HTML is ever made or parsed on the way: every word arrives as a text node. */
export function renderAnswer(markdown: string, chipFor: ChipFor): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...renderTokens(MARKDOWN.lexer(markdown), chipFor));
  return fragment;
}

function renderTokens(tokens: Token[] | undefined, chipFor: ChipFor): Node[] {
  return (tokens ?? []).flatMap((token) => renderToken(token as MarkedToken, chipFor));
}

function renderToken(token: MarkedToken, chipFor: ChipFor): Node[] {
  const inside = (tokens: Token[] | undefined) => renderTokens(tokens, chipFor);
  switch (token.type) {
    case 'space':
      return [];
    case 'paragraph':
      return [element('p', {}, ...inside(token.tokens))];
    // Inside an answer a heading is a line of its own: the page's outline belongs to the page.
    case 'heading':
      return [element('p', { class: 'answer-heading' }, ...inside(token.tokens))];
    case 'list': {
      const items = token.items.map((item) => element('li', {}, ...inside(item.tokens)));
      if (!token.ordered) return [element('ul', {}, ...items)];
      return [element('ol', { start: token.start === '' ? 1 : token.start }, ...items)];
    }
    case 'blockquote':
      return [element('blockquote', {}, ...inside(token.tokens))];
    case 'strong':
      return [element('strong', {}, ...inside(token.tokens))];
    case 'em':
      return [element('em', {}, ...inside(token.tokens))];
    case 'codespan':
      return [element('code', {}, token.text)];
    case 'code':
      return [element('pre', {}, token.text)];
    case 'br':
      return [element('br')];
    case 'hr':
      return [element('hr')];
    case 'escape':
      return [document.createTextNode(token.text)];
    case 'table':
      return [renderTable(token.header, token.rows, chipFor)];
    case 'text':
      return token.tokens ? inside(token.tokens) : renderText(token.text, chipFor);
    default:
      return renderText(token.raw, chipFor);
  }
}

function renderTable(header: { tokens: Token[] }[], rows: { tokens: Token[] }[][], chipFor: ChipFor): Node {
  const cells = (tag: 'th' | 'td', row: { tokens: Token[] }[]) =>
    element('tr', {}, ...row.map((cell) => element(tag, {}, ...renderTokens(cell.tokens, chipFor))));
  const body = rows.map((row) => cells('td', row));
  return element(
    'div',
    { class: 'answer-table', tabindex: 0 },
    element('table', {}, element('thead', {}, cells('th', header)), element('tbody', {}, ...body)),
  );
}

function renderText(text: string, chipFor: ChipFor): Node[] {
  return splitMarkers(text).flatMap((piece) => {
    if ('text' in piece) return [document.createTextNode(piece.text)];
    const chip = chipFor(piece.marker);
    if (!chip) return [document.createTextNode(` [${piece.marker}]`)];
    // A chip stays with the word before it.
    return [document.createTextNode(WORD_JOINER), chip];
  });
}
