/** Makes a box as high as its text, up to the style sheet's limit. */
export function growBox(box: HTMLTextAreaElement): void {
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight}px`;
}
