import type { Grammar } from './grammar'
import { nothing, words } from './words'

/** What small words and endings tell in English. */
export const enGrammar: Grammar = {
  articles: ['the'],
  singularArticles: ['the'],
  manyDeterminers: words('two three four several some many these those'),
  ones: ['one'],
  agents: ['by'],
  reflexives: [],
  inversions: [],
  impersonals: [],
  impersonalVerb: nothing,
  stressed: [],
  beforeStressed: [],
  standAlone: words('someone somebody others everyone everybody'),
  barePlurals: words('they we who people police men women'),
  openVerb: /(?:ed|s)$/,
  openParticiple: nothing,
  bentForm: /(?:ed|d|t)$/,
  nounForm: /s$/,
  beforeNoun: words('the a an his her its their this my our your of no any'),
  beforePast: words('the a an'),
  pastForm: /(?:ed|said|told|wrote|found)$/,
  calledSo: [],
  incises: {
    ownAuxiliaries: [],
    adverb: nothing,
    told: [],
    manners: [],
    inverted: nothing,
    years: [],
  },
}
