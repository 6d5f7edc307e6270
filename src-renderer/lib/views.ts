/** The surfaces that fill the window, in the order of their tabs and keys. */
export const views = [
  'library',
  'reading',
  'quotes',
  'comparison',
  'entities',
  'notes',
  'timeline',
  'deals',
] as const

export type View = (typeof views)[number]
