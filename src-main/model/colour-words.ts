import type { Colour } from './annotation'

/** As the interface calls the colours, and how else they are spelt, as one types them. */
export const colourWords: { colour: Colour; fr: string; en: string; also?: string[] }[] = [
  { colour: 'yellow', fr: 'jaune', en: 'yellow' },
  { colour: 'orange', fr: 'orange', en: 'orange' },
  { colour: 'red', fr: 'rouge', en: 'red' },
  { colour: 'pink', fr: 'rose', en: 'pink' },
  { colour: 'purple', fr: 'violet', en: 'purple' },
  { colour: 'blue', fr: 'bleu', en: 'blue' },
  { colour: 'green', fr: 'vert', en: 'green' },
  { colour: 'grey', fr: 'gris', en: 'grey', also: ['gray'] },
]
