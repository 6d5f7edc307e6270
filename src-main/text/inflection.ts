import { isSmallWord, type WordLanguage } from './small-words'

/**
 * Whether two folded words are forms of one: "négocie" and "négociera", "investissement" and "investissements", "signs" and
 * "signing". Both must end as one and the same word may, in one of the languages given, after a beginning that they share;
 * numbers, negations and small words are forms of nothing but themselves.
 */
export function areFormsOfOne(one: string, other: string, languages: readonly WordLanguage[]): boolean {
  if (one === other) return true
  if (!isInflected(one) || !isInflected(other)) return false
  return languages.some((language) => areFormsIn(one, other, language))
}

function areFormsIn(one: string, other: string, language: WordLanguage): boolean {
  if (language === 'fr' && [one, other].some((word) => frenchNouns.has(singular(word))))
    return singular(one) === singular(other)
  const shared = sharedLength(one, other)
  // The beginning may be shorter than what they share: "signe" and "signera" share their "e".
  for (let length = Math.min(shared, one.length, other.length); length >= shortest; length--) {
    if (shared - length > longestShared) return false
    const [left, right] = [one.slice(length), other.slice(length)]
    const fits = ({ endings, least, after }: Paradigm) =>
      length >= least &&
      endings.has(left) &&
      endings.has(right) &&
      (!after || after.test(one.slice(0, length)))
    if (paradigms[language].some(fits)) return true
  }
  return false
}

const shortest = 3
/** Endings of one kind begin alike in so many letters at most: "erai" and "erait". */
const longestShared = 5

interface Paradigm {
  endings: ReadonlySet<string>
  /** How long the beginning is at least: short ones are shared by chance. */
  least: number
  after?: RegExp
}

const ends = (endings: string) => new Set(endings.split(' ').map((ending) => (ending === '-' ? '' : ending)))

const french: readonly Paradigm[] = [
  // Number and gender.
  { endings: ends('- s'), least: 3 },
  { endings: ends('- e s es'), least: 4 },
  { endings: ends('- x'), least: 3, after: /[aeo]u$/ },
  { endings: ends('al ale als ales aux'), least: 3 },
  { endings: ends('f ve fs ves'), least: 3, after: /[iu]$/ },
  { endings: ends('x se ses'), least: 3, after: /eu$/ },
  { endings: ends('ien iens ienne iennes'), least: 3 },
  { endings: ends('el els elle elles'), least: 4 },
  { endings: ends('er ere ers eres'), least: 4 },
  // Verbs in -er, -ir, -dre.
  {
    endings: ends(
      'e es ent ons ez er ant ais ait aient a erent ee ees erai eras era erons erez eront erais erait eraient',
    ),
    least: 4,
  },
  {
    endings: ends(
      'i ie is ies it ir irent issons issez issent issais issait issaient issant irai iras ira irons irez iront irait iraient',
    ),
    least: 3,
  },
  {
    endings: ends(
      '- s e es ent ons ez re u ue us ues it irent ant ais ait aient rai ra rons ront rait raient',
    ),
    least: 4,
    after: /[nr]d$/,
  },
]

const english: readonly Paradigm[] = [
  // Number, and verbs, with a "y" that turns and a consonant that doubles.
  { endings: ends('- s ed ing'), least: 4 },
  { endings: ends('- es ed ing'), least: 4, after: /(?:s|x|z|ch|sh|o)$/ },
  { endings: ends('e es ed ing'), least: 3 },
  { endings: ends('y ies ied ying'), least: 3 },
  ...[...'bdgmnprt'].map((letter) => ({
    endings: ends(`- s ${letter}ed ${letter}ing`),
    least: 3,
    after: new RegExp(`[aeiou]${letter}$`),
  })),
]

const paradigms = { fr: french, en: english }

function isInflected(folded: string): boolean {
  return /^[a-z]{3,}$/.test(folded) && !fixed.has(folded) && !isSmallWord(folded)
}

const singular = (word: string) => word.replace(/s$/, '')

function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/** French nouns with a plural but nothing else in common with the words they look like: "coups", "coupe"; "ventes", "vent". */
const frenchNouns = new Set(
  `bond capitale coup droit droite fond franc france marine medecine mont montant morale pair paire part point pointe post
  sold sort sorte vent vente`.split(/\s+/),
)

/** Numbers, negations, and words that only look like a form of another. */
const fixed = new Set(
  `un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
  cinquante soixante cent cents centaine centaines mille millier milliers million millions milliard milliards demi demie
  tiers quart quarts premier premiere premiers premieres second seconde seconds secondes zero dizaine dizaines douzaine
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
  hundred hundreds thousand thousands billion billions trillion trillions half halves third thirds quarter quarters dozen
  dozens first once twice double doubled
  non aucun aucune nul nulle nuls nulles jamais rien ni guere personne pas point sauf
  none never nothing nobody nor neither without cannot
  important importante importants importantes president present recent different differente precedent excellent equivalent
  resident adherent content parent talent agent argent client clients moment accident patient pendant avant devant courant
  cours vers fils temps sous mois pays fois bois corps alors mars news ours gens sens toutes
  even evening will willing during morning being thing wing king ring bring spring string need indeed seed speed
  porter porte portes parti partie parties compte comte marche marches
  according opera operas general generale generaux generals generales`.split(/\s+/),
)
