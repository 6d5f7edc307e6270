/** The corpora, the convention that each follows, and the kinds it marks (all five where not said). */
export const corpora = [
  { name: 'fr-wikinews', setting: 'news' },
  { name: 'fr-wikipedia', setting: 'encyclopedia' },
  { name: 'fr-mixed', setting: 'mixed' },
  { name: 'en-wikipedia', setting: 'encyclopedia' },
  { name: 'en-few-nerd', setting: 'few-nerd' },
  { name: 'en-crossner', setting: 'crossner' },
  { name: 'en-wikigold', setting: 'wikigold', kinds: ['person', 'organization', 'place'] },
  { name: 'en-gum', setting: 'gum' },
  { name: 'en-web', setting: 'web', kinds: ['person', 'organization', 'place'] },
  { name: 'fr-written', setting: 'news', renamings: 3 },
  { name: 'en-written', setting: 'news', renamings: 3 },
]
