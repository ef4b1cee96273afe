/** What a figure is about and how it moves. */
export interface Reading {
  indicator: string;
  direction: -1 | 0 | 1;
  /** The number is the size of a movement, not where it arrives. */
  change: boolean;
  /** A verb said that it changes, so that "and investment at least 8%" may take it over. */
  byVerb: boolean;
  /** Where the figure's own words end in the sentence. */
  end: number;
  /** Named by what money is for: the next sum of the list has a purpose of its own. */
  purpose?: true;
  /** The bare noun that a count counts, for a further count of the same. */
  counted?: string;
}

/** A figure that says how much there is, not how it moves. */
export function level(indicator: string, end: number): Reading {
  return { indicator, direction: 0, change: false, byVerb: false, end };
}
