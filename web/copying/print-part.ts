import { element } from '../views/element.ts';

/** Prints these parts of the page alone, as they stand, on a sheet that only paper sees. */
export function printPart(...parts: Element[]): void {
  const sheet = element('div', { class: 'print-sheet' }, ...parts.map((part) => part.cloneNode(true)));
  document.body.append(sheet);
  document.documentElement.classList.add('prints-part');
  addEventListener(
    'afterprint',
    () => {
      document.documentElement.classList.remove('prints-part');
      sheet.remove();
    },
    { once: true },
  );
  print();
}
