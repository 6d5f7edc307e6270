import type { Grammar } from './grammar'
import { nothing, words } from './words'

const tone = /^(?:ton|air|voix|trait|souffle|sourire|rire|soupir|moue|pointe|geste|regard)$/
const withIt = /^(?:d'|dans|avec)$/
const article = /^une?$/

/** What small words and endings tell in French. */
export const frGrammar: Grammar = {
  articles: words("le la les l'"),
  singularArticles: words("le la l'"),
  manyDeterminers: words('les des leurs plusieurs deux trois quatre certains certaines ces ses nos mes'),
  ones: words('un une'),
  singles: [],
  agents: ['par'],
  reflexives: words("se s'"),
  inversions: words('- -t-'),
  impersonals: ['il'],
  impersonalVerb: /^(?:s' agi|y (?:a|avait|aura|eut)\b|faut\b|faudra|fallait\b|suffit\b)/,
  stressed: ['lui'],
  beforeStressed: words("selon après pour par d'après"),
  likening: ['comme'],
  hearsay: [],
  habits: [],
  adverbial: [],
  selves: words("je j'"),
  greeted: ['vous'],
  standAlone: words("quelqu'un chacun"),
  barePlurals: [],
  openVerb: /(?:e|ent|ait|aient|it)$/,
  openParticiple: /^\p{Ll}{2,}(?:é|i|u|is|it)$/u,
  bentForm: /^(?:dit|(?:dé|é|in|ré)crit|prédit)$/,
  nounForm: nothing,
  beforeNoun: words(
    'un une ce cet cette ces son sa ses leur leurs des du au aux mon ma notre chaque aucun aucune sans tout',
  ),
  beforePast: [],
  pastForm: nothing,
  calledSo: words('dit dite dits dites'),
  who: ['qui'],
  demonstratives: words('ce cet cette ces'),
  demonstrativesOfOne: words('ce cet cette'),
  personEnding: /(?:eur|euse|trice|iste|ien|ienne|ant|ante|ier|ière|er)$/,
  copulas: words('est était fut sont'),
  swallowing: words('au aux'),
  clausePlural: nothing,
  clauseOpeners: [],
  gerund: nothing,
  relativeForm: nothing,
  absolutes: [],
  perfectInfinitives: words('avoir être'),
  negatives: words('pas plus jamais rien'),
  nameGiving: words('nommé nommée prénommé prénommée dénommé dénommée appelé appelée'),
  beforeVerb: words("ne n' se s' le la l' les y en"),
  meanwhile: [words('tout en')],
  firstOrSecond: words('je j moi nous notre nos mon ma mes vous votre vos tu'),
  incises: {
    ownAuxiliaries: words('avons avez ai as'),
    adverb: /ment$/,
    told: words('à au aux'),
    manners: [
      [/^sans$/, /(?:er|ir|re|our|ages?)$/],
      [/^en$/, /ant$/],
      [/^à$/, /^mi-voix$/],
      // "à voix basse"
      [/^à$/, /^voix$/, /^/],
      [withIt, article, tone, /^(?!(?:les?|la|une?|son|sa|des?)$)\p{Ll}{3,}$/u],
      [withIt, article, tone],
    ],
    latters: words('celui-ci celle-ci ceux-ci celles-ci'),
    inverted: /^\p{Ll}+[aet]$/u,
    years: ['ans'],
  },
}
