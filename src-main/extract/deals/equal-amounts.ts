import type { Scene } from './deal-scenes'
import type { Party } from './party'
import type { Place } from './sites'

/**
 * "Foundry North and Temasek will put in $25m each", « Velmora et Solor apporteront chacun 10 millions »: who deals in the
 * same amount as somebody, each for himself, by the ids of who stands in one row with him.
 */
export function othersEach({ scene, amount }: Place, id: string): string[] {
  const { tokens, language } = scene.line
  const { prices, transfers, each } = language.dealings
  // "bought three trams at £5m each": each of what is bought.
  if ([...prices, ...transfers.prices].includes(tokens[amount.at - 1]?.low ?? '')) return []
  const around = [
    ...tokens.slice(Math.max(0, amount.at - before), amount.at),
    ...tokens.slice(amount.next, amount.next + behind),
  ]
  if (!around.some((token) => each.includes(token.low))) return []
  const row = rowOf(scene, id)
  return [...new Set(row.map((party) => party.id))].filter((other) => other !== id)
}

// "apporteront chacun jusqu'à 10 millions", "$25 million in cash each"
const before = 4
const behind = 3

/** The names that commas and "and" join to somebody's, and that one verb follows or leads to. */
function rowOf(scene: Scene, id: string): Party[] {
  const parties = scene.parties.filter((party, i) => !isHome(scene, party, scene.parties[i + 1]))
  for (const [i, party] of parties.entries()) {
    if (party.id !== id) continue
    let [from, to] = [i, i]
    while (from > 0 && isJoint(scene, parties[from - 1]!, parties[from]!)) from--
    while (to + 1 < parties.length && isJoint(scene, parties[to]!, parties[to + 1]!)) to++
    const row = parties.slice(from, to + 1)
    if (row.length > 1 && row.some((one, at) => at > 0 && hasAnd(scene, row[at - 1]!, one))) return row
  }
  return []
}

/** "the Singapore fund Temasek": where somebody is at home. */
function isHome({ line }: Scene, { kind, next }: Party, after: Party | undefined): boolean {
  if (kind !== 'place' || !after) return false
  const between = line.tokens.slice(next, after.at)
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every(
      ({ kind, text, low }) => kind === 'word' && text === low && !line.language.speech.and.includes(low),
    )
  )
}

// "and the Singapore fund Temasek"
const mostBetween = 6

function isJoint(scene: Scene, { next }: Party, { at }: Party): boolean {
  const { line, verbs, states, amounts } = scene
  const between = line.tokens.slice(next, at)
  const { and } = line.language.speech
  const joins = between[0]?.text === ',' || and.includes(between[0]?.low ?? '')
  const isWithin = (clue: { at: number }): boolean => clue.at >= next && clue.at < at
  return (
    joins &&
    between.length <= mostBetween &&
    between.every(({ kind, text }) => kind === 'word' || text === ',') &&
    ![...verbs, ...states, ...amounts].some(isWithin)
  )
}

function hasAnd({ line }: Scene, { next }: Party, { at }: Party): boolean {
  return line.tokens.slice(next, at).some(({ low }) => line.language.speech.and.includes(low))
}
