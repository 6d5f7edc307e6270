import { oncePer } from '../../text/once-per'
import { wordOf } from '../ranker'
import { nearness } from './deal-statuses'
import type { Scene } from './deal-scenes'
import { isPassive } from './deal-voices'
import { dealBooksOf, hintsIn } from './deal-words'
import type { Place } from './sites'

/** The words of a sentence as features weigh them: numbers, for spelling them out took most of the time. */
export interface SceneWords {
  /** The beginning of each word, for verbs and nouns end in many ways. */
  stems: number[]
  /** Each word as it stands, with one number for all names and one for all numbers. */
  said: number[]
  isName: boolean[]
  /** What each is in an outline: itself where it is a preposition, a pronoun or the like, else one number for all words. */
  outline: number[]
}

/** At the edges of a sentence. */
export const edge = wordOf('^')

const name = wordOf('a name')
const number = wordOf('a number')
const content = wordOf('a word')

/** The beginning of a folded word. */
export const stemOf = (low: string): string => low.slice(0, 5)

/** The words of a sentence as numbers, made once. */
export const wordsOf = oncePer(({ line: { tokens, language }, named }: Scene): SceneWords => {
  const { functions, auxiliaries } = dealBooksOf(language)
  const isName = tokens.map(() => false)
  for (const { at, next } of named) isName.fill(true, at, next)
  const said = tokens.map(({ low, kind }, i) => (isName[i] ? name : kind === 'number' ? number : wordOf(low)))
  return {
    stems: tokens.map(({ low, kind }) => (kind === 'number' ? number : wordOf(stemOf(low)))),
    said,
    isName,
    outline: tokens.map(({ low, kind }, i) =>
      isName[i] || kind !== 'word' || low.length <= 3 || functions.has(low) || auxiliaries.has(low)
        ? said[i]!
        : content,
    ),
  }
})

/** A word as it stands at an index, or the edge. */
export function saidAt({ said }: SceneWords, at: number): number {
  return said[at] ?? edge
}

/** How far apart two words are, in few steps. */
export function distance(words: number): number {
  const step = [1, 3, 6, 11, 18].findIndex((most) => words <= most)
  return step < 0 ? 5 : step
}

interface Clues {
  verb: Scene['verbs'][number] | undefined
  /** The same, of verbs that leave no doubt. */
  sure: Scene['verbs'][number] | undefined
  noun: Scene['nouns'][number] | undefined
  /** What the verb tells by its kind, its voice and its subject. */
  sort: number
}

/** The verb and the noun of dealing next to an amount. */
export const cluesAt = oncePer(({ scene, amount: { at } }: Place): Clues => {
  const verb = nearest([...scene.verbs, ...looseVerbsOf(scene)], at)
  const sort = verb ? `${verb.value.kind} ${verb.value.subject} ${isPassive(scene, verb)}` : 'none'
  return { verb, sure: nearest(scene.verbs, at), noun: nearest(scene.nouns, at), sort: wordOf(sort) }
})

/** Verbs that hint at a deal; where a verb of dealing stands, that counts. */
const looseVerbsOf = oncePer((scene: Scene): Scene['verbs'] => {
  const { isName } = wordsOf(scene)
  const isFree = ({ at }: Scene['verbs'][number]): boolean =>
    !isName[at] && scene.verbs.every((verb) => at < verb.at || at >= verb.next)
  return hintsIn(scene.line.tokens, scene.line.language).filter(isFree)
})

function nearest<Clue extends { at: number; value: unknown; next: number }>(
  clues: Clue[],
  at: number,
): Clue | undefined {
  let best: Clue | undefined
  for (const clue of clues) if (!best || nearness(clue, at) < nearness(best, at)) best = clue
  return best
}
