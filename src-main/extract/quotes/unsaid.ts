import { inAny } from '../languages'
import type { Frame } from './frames'
import { lowerOf } from './mention'
import type { Phrases } from './phrases'

/**
 * "mis en examen pour « … »", "charged with “…”, “…” and “…”": the words of the law, which nobody says; nor does anybody "les
 * partis dits « … »" or "on l'appelle « … »". Whoever accuses in other words, or is named behind them, is quoted.
 */
export function isUnsaid(frame: Frame, k: number, text: string): boolean {
  return (
    isSoCalled(frame, k) ||
    isCommonName(frame, k) ||
    isMotto(frame, k) ||
    isCharge(frame, k, text) ||
    isTitle(frame, k, text) ||
    isApposed(frame, k, text)
  )
}

/** "brochures promised “One Road, Every Dock.”": three words or more, each with a capital, are the name of something. */
function isTitle(frame: Frame, k: number, text: string): boolean {
  const { start, end } = frame.items[k]!
  const words = text.slice(start, end)
  if (!/^\p{Lu}/u.test(words) || /[!?…]|,$|\.\s/.test(words) || words === words.toUpperCase()) return false
  const long = words.match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? []
  return long.length > 2 && long.every((word) => /^\p{Lu}/u.test(word)) && !isSaidBehind(frame, k)
}

/** "« L'Ain et le Territoire de Belfort », a précisé …": a verb of saying right behind makes speech of names, too. */
function isSaidBehind({ items, phrases }: Frame, k: number): boolean {
  return (
    isComma(items[k + 1]) &&
    items.slice(k + 2, k + 5).some((item) => phrases.verbs.get(lowerOf(item))?.strong)
  )
}

/** "The paper, “Soft walls”, grew out of …": between commas behind what is named. */
function isApposed({ items, phrases }: Frame, k: number, text: string): boolean {
  const { start } = items[k]!
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2)) || !isComma(items[k - 1]) || !isComma(items[k + 1]))
    return false
  return phrases.naming.has(lowerOf(items[k - 2])) && phrases.definite.has(lowerOf(items[k - 3]))
}

function isComma(item: Frame['items'][number] | undefined): boolean {
  return lowerOf(item) === ','
}

function isSoCalled({ items, phrases }: Frame, k: number): boolean {
  const apart = isComma(items[k - 2])
  const noun = items[apart ? k - 3 : k - 2]
  const called = apart ? phrases.soCalledApart : phrases.soCalled
  if (!called.has(lowerOf(items[k - 1])) || noun?.kind !== 'word') return false
  const { low } = noun
  return !phrases.auxiliaries.has(low) && !phrases.pronouns.has(low) && !phrases.clitics.has(low)
}

const mottos = inAny(({ speech }) => speech.mottos)

/** "Sa devise : « … »", "en a tiré une devise, « … »": what somebody lives or sells by, and says to nobody here. */
function isMotto({ items, phrases }: Frame, k: number): boolean {
  if (!/^[:,]$/.test(lowerOf(items[k - 1])) || !mottos.has(lowerOf(items[k - 2]))) return false
  const leads = lowerOf(items[k - 3])
  const determined = [phrases.possessive, phrases.definite, phrases.indefinite].some((words) =>
    words.has(leads),
  )
  // "Anna Berg repeated her motto: “…”"
  if (items.slice(0, k).some((item) => phrases.verbs.get(lowerOf(item))?.strong)) return false
  return determined && (items[k + 1] === undefined || items[k + 1]!.kind === 'mark')
}

// "On appelle cela désormais « … »"
const slack = 3

/** "on l'appelle « … »", "le chien s'appelle « … »": what everybody calls it. */
function isCommonName({ items, phrases }: Frame, k: number): boolean {
  let at = k - 1
  while (at >= k - slack && items[at]?.kind === 'word' && !phrases.commonly.has(lowerOf(items[at]))) at--
  if (!phrases.commonly.has(lowerOf(items[at]))) return false
  at--
  while (phrases.clitics.has(lowerOf(items[at])) && !phrases.everybody.has(lowerOf(items[at]))) at--
  return phrases.everybody.has(lowerOf(items[at]))
}

const agents = inAny(({ speech }) => speech.agents)
const chargeLinks = inAny(({ speech }) => speech.chargeLinks)
const chargeJoins = inAny(({ speech }) => speech.chargeJoins).add(',')
const chargeAdjectives = inAny(({ speech }) => speech.chargeAdjectives)

// So many charges may be listed.
const longest = 8

function isCharge({ items, phrases }: Frame, k: number, text: string): boolean {
  for (let at = k, left = longest; left > 0; left--) {
    const passage = items[at]
    if (passage?.kind !== 'passage' || agents.has(lowerOf(items[at + 1]))) return false
    if (opensVerb(phrases, text.slice(passage.start, passage.end))) return false
    if (isCharged(phrases, items, at)) return true
    let before = at - 1
    while (chargeJoins.has(lowerOf(items[before]))) before--
    if (before === at - 1) return false
    at = before
  }
  return false
}

/** Whether a word of accusation with its preposition goes right before: a passive, a participle or a noun. */
function isCharged(phrases: Phrases, items: Frame['items'], k: number): boolean {
  if (!chargeLinks.has(lowerOf(items[k - 1]))) return false
  let at = k - 2
  if (phrases.between.has(lowerOf(items[at])) || chargeAdjectives.has(lowerOf(items[at]))) at--
  if (!phrases.charged.has(lowerOf(items[at]))) return false
  const auxiliary = lowerOf(items[at - 1])
  return !phrases.auxiliaries.has(auxiliary) || phrases.be.has(auxiliary)
}

/** "accusée de « ne pas respecter … »", "accused of “stealing the show”": what somebody did in somebody's words. */
function opensVerb(phrases: Phrases, words: string): boolean {
  const first = /^[\p{L}'’]+/u.exec(words)?.[0].toLowerCase() ?? ''
  return phrases.language.speech.deed.test(first)
}
