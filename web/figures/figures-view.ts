import type { DocumentSummary, FigureView } from '../../src/types.ts';
import { saveFile } from '../copying/save-file.ts';
import '../styles/figures.css';
import { formatCount } from '../text/format-values.ts';
import { text } from '../text/interface-text.ts';
import { element } from '../views/element.ts';
import type { OpenReader } from '../views/source-list.ts';
import { chooseFigures, EVERYTHING, type FigureChoice, readChoice, writeChoice } from './figure-filter.ts';
import { createFigureTable } from './figure-table.ts';
import { createFilterForm } from './filter-form.ts';
import { findSeries, findSubjects, type Subject } from './find-series.ts';
import { subjectOf } from './subject.ts';
import { renderSubjects } from './subject-list.ts';
import { writeCsv } from './write-csv.ts';

export interface FiguresContext {
  documents: readonly DocumentSummary[];
  openReader: OpenReader;
  /** Puts the choice into the address. */
  remember(fragment: string): void;
}

/** The figures of all reports: what can be drawn through time, and a table to search, filter, sort and take away. */
export class FiguresView {
  readonly element: HTMLElement;
  #choice = EVERYTHING;
  #shown: FigureView[] = [];
  #drawn: string | null = null;
  /** Settled once the charts of the subject stand. */
  #charts: Promise<void> = Promise.resolve();
  readonly #subjects: Subject[];
  readonly #subjectRoom = element('div');
  readonly #chartRoom = element('section', { class: 'charts', hidden: true });
  readonly #count = element('p', { class: 'figure-count', role: 'status' });
  readonly #none = element('p', { class: 'figure-none', hidden: true }, text.figures.none);
  readonly #reset: HTMLButtonElement;
  readonly #form;
  readonly #table;

  constructor(
    private readonly figures: readonly FigureView[],
    private readonly context: FiguresContext,
  ) {
    const { documents, openReader } = context;
    this.#subjects = findSubjects(figures, this.#originOf);
    this.#form = createFilterForm(figures, documents, (changed) => this.#change(changed));
    this.#table = createFigureTable(openReader, (column) =>
      this.#change({
        sort: column,
        descending: this.#choice.sort === column && !this.#choice.descending,
      }),
    );
    const words = text.figures;
    this.#reset = element(
      'button',
      {
        type: 'button',
        class: 'action',
        onclick: () => {
          this.#change({ ...EVERYTHING });
          // The button goes away with what it reset.
          this.#form.focus();
        },
      },
      words.reset,
    );
    const download = element(
      'button',
      { type: 'button', class: 'button', onclick: () => this.#download() },
      words.download,
    );
    const all = formatCount(figures.length);
    this.element = element(
      'div',
      { class: 'figures' },
      element('h2', { tabindex: -1 }, words.title),
      element(
        'p',
        { class: 'lede' },
        documents.length > 1 ? words.ledeMany(all, formatCount(documents.length)) : words.lede(all),
      ),
      this.#subjectRoom,
      this.#chartRoom,
      this.#form.element,
      element('div', { class: 'figure-line' }, this.#count, this.#reset, download),
      this.#none,
      this.#table.element,
    );
  }

  /** Shows what the address asks for. With `focus`, what was asked for gets it: the chart, or the head of the view. */
  showFragment(fragment: string, focus: boolean): void {
    this.#choice = readChoice(fragment);
    this.#update();
    if (focus && !this.#choice.subject) this.element.querySelector('h2')?.focus();
    if (focus) void this.#charts.then(() => this.#chartRoom.querySelector('h3')?.focus());
  }

  get #originOf() {
    const origins = new Map(this.context.documents.map(({ id, publisher }) => [id, publisher ?? id]));
    return (documentId: string) => origins.get(documentId) ?? documentId;
  }

  #change(changed: Partial<FigureChoice>): void {
    this.#choice = { ...this.#choice, ...changed };
    this.context.remember(writeChoice(this.#choice));
    this.#update();
  }

  #update(): void {
    const choice = this.#choice;
    this.#shown = chooseFigures(this.figures, choice);
    const shown = this.#shown.length;
    this.#subjectRoom.replaceChildren(renderSubjects(this.#subjects, choice.subject, choice.find));
    this.#form.show(choice);
    this.#table.show(this.#shown, choice);
    this.#table.element.hidden = shown === 0;
    this.#none.hidden = shown > 0;
    this.#reset.hidden = !(choice.find || choice.kind || choice.period || choice.document || choice.subject);
    this.#count.textContent = text.figures.count(formatCount(shown), formatCount(this.figures.length));
    if (this.#drawn !== choice.subject) this.#charts = this.#drawCharts(choice.subject);
  }

  async #drawCharts(subject: string): Promise<void> {
    this.#drawn = subject;
    const own = subject ? this.figures.filter((figure) => subjectOf(figure) === subject) : [];
    const series = findSeries(own, this.#originOf);
    this.#chartRoom.hidden = series.length === 0;
    if (series.length === 0) return this.#chartRoom.replaceChildren();
    const name = this.#subjects.find(({ key }) => key === subject)?.name ?? subject;
    const heading = element('h3', { tabindex: -1, dir: 'auto' }, text.figures.chartOf(name));
    // The chart library is loaded with the first chart.
    const { createChart } = await import('./chart-view.ts');
    if (this.#drawn !== subject) return;
    const severalOrigins = new Set(series.map(({ origin }) => origin)).size > 1;
    this.#chartRoom.replaceChildren(
      heading,
      ...series.flatMap((each) => [
        severalOrigins ? element('p', { class: 'chart-origin' }, each.origin) : '',
        createChart(each, this.context.openReader),
      ]),
    );
  }

  #download(): void {
    saveFile(new Blob([writeCsv(this.#shown)], { type: 'text/csv' }), 'figures.csv');
  }
}
