/**
 * What a list item begins with: a bullet, a dash, "1.", "(2)", "iii." or the bar of a table's row. "1.5 million" is a
 * figure, not a mark.
 */
export const ITEM_MARK =
  /^\s*(?:[-*+•●]\s|[—–]{1,2}\s*\S|\(?\d{1,2}[.)、](?!\d)\s*\S|\(?[ivx]{1,4}[.)]\s|\|)/u;
