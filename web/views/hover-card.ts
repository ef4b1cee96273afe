import { element } from './element.ts';

const OPEN_MILLISECONDS = 120;
const CLOSE_MILLISECONDS = 200;
const GAP = 8;

let card: HTMLElement | null = null;
let shownFor: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows a small card beside an element while it is pointed at or has the focus by keyboard. The card can be pointed at
 * itself, and Escape puts it away.
 */
export function attachCard(target: HTMLElement, fill: () => (Node | null)[]): void {
  const open = () => showCard(target, fill);
  target.addEventListener('pointerenter', (event) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(timer);
    timer = setTimeout(open, OPEN_MILLISECONDS);
  });
  target.addEventListener('pointerleave', () => closeSoon());
  target.addEventListener('focus', () => target.matches(':focus-visible') && open());
  target.addEventListener('blur', () => hideCard());
}

export function isCardShownFor(target: HTMLElement): boolean {
  return shownFor === target;
}

export function showCard(target: HTMLElement, fill: () => (Node | null)[]): void {
  clearTimeout(timer);
  hideCard();
  if (!target.isConnected) return;
  card ??= createCard();
  // Within the dialog that holds the target, or it would lie beneath.
  (target.closest('dialog, main') ?? document.body).append(card);
  card.replaceChildren(...fill().filter((node) => node !== null));
  card.showPopover();
  place(card, target);
  target.setAttribute('aria-describedby', card.id);
  shownFor = target;
}

export function hideCard(): void {
  clearTimeout(timer);
  shownFor?.removeAttribute('aria-describedby');
  shownFor = null;
  if (card?.isConnected) card.hidePopover();
}

function createCard(): HTMLElement {
  const made = element('div', { id: 'hover-card', class: 'hover-card', role: 'tooltip', popover: 'manual' });
  made.addEventListener('pointerenter', () => clearTimeout(timer));
  made.addEventListener('pointerleave', () => closeSoon());
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !shownFor) return;
      // The first Escape is the card's; the reader behind it stays.
      event.preventDefault();
      event.stopPropagation();
      hideCard();
    },
    { capture: true },
  );
  addEventListener('scroll', (event) => event.target !== made && followScroll(made), {
    capture: true,
    passive: true,
  });
  return made;
}

/** Moving on with the keyboard scrolls to the target by itself: its card goes along. Any other card is put away. */
function followScroll(made: HTMLElement): void {
  if (shownFor?.matches(':focus-visible')) place(made, shownFor);
  else hideCard();
}

function closeSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(hideCard, CLOSE_MILLISECONDS);
}

/** Below the target where there is room, else above; always inside the window. */
function place(made: HTMLElement, target: HTMLElement): void {
  const at = target.getClientRects()[0] ?? target.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = made;
  const left = Math.min(Math.max(GAP, at.left - 24), innerWidth - width - GAP);
  const fitsBelow = at.bottom + GAP + height <= innerHeight;
  const top = fitsBelow || at.top < height + GAP ? at.bottom + GAP : at.top - height - GAP;
  made.style.left = `${Math.max(GAP, left)}px`;
  made.style.top = `${top}px`;
}
