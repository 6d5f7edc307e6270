import type { FoundFigure } from '../../model/extraction'
import { sharedNames, type SharedName } from '../languages/shared-currencies'
import type { Reading } from '../reading'

/** A year before the euro. */
const old = /(?<!\d)1[5-9]\d\d(?!\d)/

/**
 * Amounts in crowns, francs or dollars of no country, and those that share their unit, are in those that the text names in
 * full elsewhere, or of the country that it speaks of most, other than by the name of its currency.
 */
export function withCountries(figures: FoundFigure[], reading: Reading): FoundFigure[] {
  return sharedNames.reduce((all, name) => {
    const bare = all.filter(
      ({ kind, words }) => kind === 'money' && name.bare.test(words) && !isTold(name, words),
    )
    const code = bare.length > 0 ? meantIn(name, all, reading.text) : null
    const units = new Set(bare.map(({ unit }) => unit))
    return code === null
      ? all
      : all.map((figure) =>
          units.has(figure.unit) && !isTold(name, figure.words) ? { ...figure, unit: code } : figure,
        )
  }, figures)
}

function meantIn(name: SharedName, figures: FoundFigure[], text: string): string | null {
  const rest = text.replace(name.full, ' ')
  const counts = new Map(name.places.map(([code, ...places]) => [code, formsOf(places, rest)]))
  const [most, often] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))
  if (name.own === null) return often > 0 ? most : null
  const told = codesTold(name, figures, text)
  const others = [...told].filter((code) => code !== name.own && counts.has(code))
  const least = old.test(text) ? name.leastOfOld : name.least
  const ofOwn = told.has(name.own) ? 0 : counts.get(name.own)!
  if (others.length === 1 && !told.has(name.own) && ofOwn <= counts.get(others[0]!)!) return others[0]!
  return most !== name.own && often >= least && often > ofOwn ? most : null
}

/** In how many ways a text names a country: one name that comes again tells no more. */
function formsOf(places: RegExp[], text: string): number {
  const named = places.flatMap((place) => text.match(place) ?? [])
  return new Set(named.map((place) => place.toLowerCase())).size
}

/** The currencies of a name that a text tells in full, with an amount or without. */
function codesTold(name: SharedName, figures: FoundFigure[], text: string): Set<string> {
  const amounts = figures.filter(({ kind, words }) => kind === 'money' && isTold(name, words))
  const full = text.match(name.full) ?? []
  const named = name.places.flatMap(([code, ...places]) =>
    full.some((words) => isNamed(places, words)) ? [code] : [],
  )
  return new Set([...amounts.flatMap(({ unit }) => unit ?? []), ...named])
}

/** Whether the words of an amount say of which country: "3 billion Danish crowns", "SEK 40". */
function isTold(name: SharedName, words: string): boolean {
  return name.told.test(words) || name.places.some(([, ...places]) => isNamed(places, words))
}

function isNamed(places: RegExp[], words: string): boolean {
  return places.some((place) => words.search(place) >= 0)
}
