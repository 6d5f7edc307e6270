import { oncePer } from '../../text/once-per'
import type { Reading } from '../reading'

// Currencies that share the name of a crown, and the countries and towns by which a text tells which it means.
const crowns: [string, RegExp][] = [
  ['NOK', words('norway|norwegians?|norv[eè]ge|norv[eé]gien(?:ne)?s?|oslo|stavanger|trondheim')],
  ['DKK', words('denmark|danish|danes?|danemark|danoise?s?|copenhag(?:en|ue)|aarhus')],
  ['SEK', words('sweden|swedish|swedes?|su[eè]de|su[eé]doise?s?|stockholm|gothenburg|göteborg')],
  ['CZK', words('czechs?|czechia|tch[eè]ques?|tch[eé]quie|prague')],
  ['ISK', words('iceland(?:ic|ers?)?|islande|islandaise?s?|reykjav[ií]k')],
]

/** Whole words: Norwich is not in Norway. Towns whose names other places bear tell nothing. */
function words(list: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${list})(?!\p{L})`, 'giu')
}

const bare = /(?<!\p{L})(?:crowns?|kroner|couronnes?)$/iu

/**
 * The crown that a text means where it does not say whose: that of the country it speaks of most, other than by the name of
 * its crowns; null if of none.
 */
export const crownOf = oncePer(({ text }: Reading): string | null => {
  const rest = text.replace(/(?<!\p{L})\p{L}+ (?:crowns?|kroner)(?!\p{L})|couronnes? \p{L}+/giu, ' ')
  const counts = crowns.map(([code, country]) => ({ code, count: rest.match(country)?.length ?? 0 }))
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best))
  return most.count > 0 ? most.code : null
})

/** Whether the words of an amount are crowns of no country: "3 billion crowns", but not "3 billion Danish crowns". */
export function isBareCrown(words: string): boolean {
  return bare.test(words) && !namesCrown(words)
}

/** Whether they say of which country: "3 billion Danish crowns", "SEK 40". */
export function namesCrown(words: string): boolean {
  return told.test(words) || crowns.some(([, country]) => words.search(country) >= 0)
}

const told = /(?<!\p{L})(?:sek|nok|dkk|czk|isk|kronor|krónur|koruna)(?!\p{L})/iu
