/** The surfaces that fill the window, in the order of their tabs and keys. */
export const views = [
  'library',
  'reading',
  'quotes',
  'comparison',
  'entities',
  'notes',
  'annotations',
  'timeline',
  'deals',
  'voices',
] as const

/** The list of orphans has no tab: the status bar leads there while there are any, and the palette always. */
export type View = (typeof views)[number] | 'orphans'
