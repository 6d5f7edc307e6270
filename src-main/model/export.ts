/** What became of one exported file. */
export interface WrittenFile {
  /** Whole path. */
  file: string
  /**
   * written: new, or over what was written before; unchanged: the same already; merged: with a person's edits kept;
   * beside: a person's edits stand against it, so the new text is in `beside` and the file as it was.
   */
  outcome: 'written' | 'unchanged' | 'merged' | 'beside'
  beside?: string
}
