import { leaningsOf } from './leanings.mjs'
import { listings } from './listings.mjs'
import { learnLooks, lookWords } from './looks.mjs'
import { randomFrom } from './random.mjs'
import { wordClasses } from './word-classes.mjs'

/** How much of the gazetteer a text keeps that is to teach what names look like that nobody knows. */
const kept = 0.4
const alike = { fewest: 4, classes: 300, rounds: 12 }

/** What ships of the lists and of the words of the texts, and the same with fewer names, as bytes. */
export function gazetteersFrom(readings, module) {
  const random = randomFrom(11)
  const lists = listings()
  const fewer = lists.map(([listing, list]) => [
    listing,
    listing.endsWith('Noun') ? list : list.filter(() => random() < kept),
  ])
  const classes = classesIn(readings, module)
  // What is like a name must not be known of every name that is to teach what is unheard of.
  const fewerClasses = classes.filter(({ isName }) => !isName || random() < kept)
  return { full: bytesOf(lists, classes, module), sparse: bytesOf(fewer, fewerClasses, module) }
}

function bytesOf(lists, classes, module) {
  const { gazetteerBytes, wordsOf, wordTypeOf } = module
  const names = lists.flatMap(([listing, list]) =>
    list
      .flatMap((name) => (listing.endsWith('Noun') ? [name, ...pluralsOf(name)] : [name]))
      .map((name) => ({ words: wordsOf(name).map((word) => wordTypeOf(word).lower), listing })),
  )
  const leanings = [...leaningsOf(names)].map(([word, value]) => ({ word, what: 'leaning', value }))
  return gazetteerBytes(names, [...classes, ...leanings], learnLooks(lookWords(lists), module))
}

/** The class of each word that the texts hold often enough. */
function classesIn(readings, { wordTypeOf }) {
  const sentences = readings.flatMap(({ words, sentences }) => {
    let at = 0
    return sentences.map(({ end }) => {
      const from = at
      while (at < words.length && words[at].end <= end) at++
      return words.slice(from, at).map((word) => wordTypeOf(word).lower)
    })
  })
  const names = mostlyCapital(readings, wordTypeOf)
  return [...wordClasses(sentences, alike)].map(([word, value]) => ({
    word,
    what: 'wordClass',
    value,
    isName: names.has(word),
  }))
}

/** The words that the texts write with a capital more often than not. */
function mostlyCapital(readings, wordTypeOf) {
  const times = new Map()
  for (const { words } of readings)
    for (const word of words) {
      const { lower, capital } = wordTypeOf(word)
      times.set(lower, (times.get(lower) ?? 0) + (capital ? 1 : -1))
    }
  return new Set([...times].filter(([, more]) => more > 0).map(([word]) => word))
}

const pluralsOf = (noun) => [
  `${noun}s`,
  noun.replace(/(?:al|ail)$/, 'aux'),
  noun.replace(/(?<=eau|eu)$/, 'x'),
  noun.replace(/y$/, 'ies'),
]
