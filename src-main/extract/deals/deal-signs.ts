import { oncePer } from '../../text/once-per'
import type { DealSigns, Hint } from '../languages/deal-signs'
import type { Language } from '../languages/language'
import type { Scene } from './deal-scenes'
import { isRefusalToSpeak } from './deal-words'
import { wordsOf } from './scene-words'

/** A word that hints at how far a deal is, and whether a "not" beside it turns it. */
export interface Sign {
  hint: Hint
  at: number
  isTurned: boolean
}

/** How much longer a word may be than a listed one that it begins with: a short one begins too many others. */
const endingOf = (length: number): number => (length >= 5 ? Infinity : length === 4 ? 2 : 0)

/** What each word of a language hints at; each is looked up once. */
const hintsOf = oncePer(({ dealings: { signs } }: Language) => {
  const book = new Map<string, Hint[]>()
  for (const [hint, list] of Object.entries(signs) as [Hint, DealSigns[Hint]][])
    for (const word of list) book.set(word, [...(book.get(word) ?? []), hint])
  const known = new Map<string, Hint[]>()
  const find = (low: string): Hint[] => {
    const found = new Set<Hint>()
    for (let length = 1; length <= low.length; length++) {
      const ending = low.length - length
      if (ending > endingOf(length)) continue
      for (const hint of book.get(low.slice(0, length)) ?? [])
        if (ending === 0 || hint !== 'not') found.add(hint)
    }
    return [...found]
  }
  return {
    ofWord(low: string): Hint[] {
      const hints = known.get(low) ?? find(low)
      known.set(low, hints)
      return hints
    },
    ofPair: (low: string, next: string): Hint[] => book.get(`${low} ${next}`) ?? [],
  }
})

/** Where a "not" stands from the word that it turns: "n’a pas encore signé", "refuse pas". */
const turned = { ahead: 4, behind: 2 }

/** The signs of a sentence in their order; between the two words of a phrase another may stand: "turned it down". */
export const signsIn = oncePer((scene: Scene): Sign[] => {
  const { tokens, language } = scene.line
  const { isName } = wordsOf(scene)
  const { ofWord, ofPair } = hintsOf(language)
  const hints = tokens.flatMap(({ low, kind }, at) => {
    if (kind !== 'word' || isName[at]) return []
    const pairs = [at + 1, at + 2].flatMap((next) => ofPair(low, tokens[next]?.low ?? ''))
    const found = [...new Set([...ofWord(low), ...pairs])]
    const isSilent = found.includes('ends') && isRefusalToSpeak(tokens, at + 1, language)
    return found.filter((hint) => hint !== 'ends' || !isSilent).map((hint) => ({ hint, at }))
  })
  const nots = hints.flatMap(({ hint, at }) => (hint === 'not' ? [at] : []))
  const isBeside = (at: number) => (not: number) =>
    not !== at && at - not <= turned.ahead && not - at <= turned.behind
  return hints.map(({ hint, at }) => ({ hint, at, isTurned: hint !== 'not' && nots.some(isBeside(at)) }))
})
