/**
 * What the tagger learned from does not always agree on what a name is: whether a war is an event, whether "comté de"
 * belongs to a place. So it learns which convention each text follows, and is told one when it reads.
 */
export const settings = [
  'news',
  'encyclopedia',
  'few-nerd',
  'crossner',
  'wikigold',
  'gum',
  'web',
  'mixed',
] as const
export type Setting = (typeof settings)[number]
