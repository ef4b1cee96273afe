/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // Over plain HTTP from another machine there is no clipboard but that of a copied selection.
    return copySelection(words);
  }
}

function copySelection(words: string): boolean {
  const page = document.createElement('pre');
  page.textContent = words;
  page.className = 'visually-hidden';
  page.ariaHidden = 'true';
  document.body.append(page);
  const selection = getSelection();
  selection?.selectAllChildren(page);
  // Deprecated without a successor for insecure origins.
  const copied = document.execCommand('copy');
  selection?.removeAllRanges();
  page.remove();
  return copied;
}
