import type { DealVerb } from '../languages/dealings'
import type { Line } from '../tokens'
import { dealBooksOf, type Clue } from './deal-words'
import { isOwner, type Party } from './party'

interface Told {
  line: Line
  verbs: Clue<DealVerb>[]
  named: Party[]
}

/** Whether somebody is named only to say something of another: where he is at home, whose he is, what he once was. */
export function isAside(told: Told, party: Party): boolean {
  return (
    isModifier(told.line, party, told.named) ||
    isCompounded(told.line, party) ||
    isParent(told.line, party, told.named) ||
    isFormer(told.line, party) ||
    isJudge(told.line, party) ||
    isTraded(told, party)
  )
}

/** "the Leeds firm Garth Stone", "Czech van maker Ostrava Motors": English tells where somebody is at home in front of his name. */
function isModifier({ tokens, language }: Line, { kind, next }: Party, named: Party[]): boolean {
  if (language.dealings.headFirst || kind === 'person') return false
  const behind = named.find(({ at }) => at > next)
  const between = tokens.slice(next, behind?.at)
  const { functions } = dealBooksOf(language)
  return (
    behind?.kind === 'organization' &&
    between.length <= 3 &&
    between.every(({ kind, low, text }) => kind === 'word' && /^\p{Ll}/u.test(text) && !functions.has(low)) &&
    language.dealings.callings.nouns.test(between.at(-1)!.low)
  )
}

/** "the Bristol-based start-up", "the Temasek-backed fund": what a hyphen hangs on a name tells of somebody else. */
function isCompounded({ tokens }: Line, { next }: Party): boolean {
  return /^-\p{Ll}{3,}$/u.test(tokens[next]?.text ?? '')
}

/** "from Velmora’s investment arm, Tarin": it is Tarin that gives. */
function isParent(line: Line, party: Party, named: Party[]): boolean {
  if (party.kind !== 'organization' || !isOwner(line, party)) return false
  const behind = named.find(({ at }) => at > party.next)
  const between = behind ? line.tokens.slice(party.next, behind.at) : []
  return (
    behind?.kind === 'organization' &&
    between.length >= 3 &&
    between.length <= 5 &&
    between.at(-1)!.text === ',' &&
    between.slice(1, -1).every(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text))
  )
}

/** "deux anciens d’Ombrine", "a former Ombrine geologist": where somebody once was. */
function isFormer({ tokens, language }: Line, { kind, at }: Party): boolean {
  if (kind === 'person') return false
  const { of } = dealBooksOf(language)
  const noun = of.has(tokens[at - 1]?.low ?? '') ? at - 2 : at - 1
  const nouns = tokens.slice(Math.max(0, noun - (noun === at - 2 ? 1 : 0)), noun + 1)
  return nouns.some(({ low }) => language.dealings.formers.includes(low))
}

/** "une décision critiquée par Ombrine", "welcomed by the union": who has a view of it. */
function isJudge({ tokens, language }: Line, { at }: Party): boolean {
  const { agents, judging } = language.dealings
  const lead = tokens.slice(Math.max(0, at - 5), at).map(({ low }) => low)
  const by = lead.findLastIndex((low) => agents.includes(low))
  return by > 0 && judging.includes(lead[by - 1]!)
}

/** "Laon vend son gardien Yann Le Du à Anvers": a player is what is sold. */
function isTraded({ line, verbs }: Told, party: Party): boolean {
  if (party.kind !== 'person' || isOwner(line, party)) return false
  const { players } = line.language.dealings.transfers
  const { determiners } = dealBooksOf(line.language)
  const verb = verbs.findLast(({ next }) => next <= party.at)
  return (
    (verb?.value.kind === 'sale' || verb?.value.kind === 'acquisition') &&
    line.tokens.slice(verb.next, party.at).every(({ low }) => determiners.has(low) || players.includes(low))
  )
}
