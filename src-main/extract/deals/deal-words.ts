import type { DealKind, DealStatus } from '../../model/extraction'
import { fold } from '../../text/folding'
import { oncePer } from '../../text/once-per'
import type { DealVerb } from '../languages/dealings'
import type { Language } from '../languages/language'
import { phraseBook, phraseSet, type PhraseBook } from '../phrase-book'
import type { Token } from '../tokens'

/** The lexicon of deals of one language, ready to be asked. */
export interface DealBooks {
  verbs: PhraseBook<DealVerb>
  hints: PhraseBook<DealVerb>
  nouns: PhraseBook<DealKind>
  givenBy: PhraseBook<true>
  states: PhraseBook<DealStatus>
  toward: PhraseBook<true>
  fromward: PhraseBook<true>
  with: PhraseBook<true>
  agents: PhraseBook<true>
  facing: PhraseBook<true>
  according: PhraseBook<true>
  returns: PhraseBook<true>
  refusals: PhraseBook<true>
  auxiliaries: Set<string>
  of: Set<string>
  /** Prepositions, conjunctions, articles and possessives. */
  functions: Set<string>
  /** Words behind which another clause begins. */
  clauses: Set<string>
  /** Articles and possessives. */
  determiners: Set<string>
  /** What stands before a noun, elided and contracted articles with it. */
  leads: Set<string>
  articles: Set<string>
  classes: Set<string>
  towns: Set<string>
}

export const dealBooksOf = oncePer(({ dealings, speech, amounts }: Language): DealBooks => {
  const determiners = [...speech.definite, ...speech.indefinite, ...speech.possessive]
  const bookOf = (list: DealVerb[]): PhraseBook<DealVerb> =>
    phraseBook(Object.fromEntries(list.flatMap((verb) => verb.words.map((word) => [word, verb] as const))))
  return {
    verbs: bookOf(dealings.verbs),
    hints: bookOf(dealings.hints),
    nouns: phraseBook(dealings.nouns),
    givenBy: phraseSet(dealings.givenBy),
    states: phraseBook(dealings.states),
    toward: phraseSet(dealings.toward),
    fromward: phraseSet(dealings.fromward),
    with: phraseSet(dealings.with),
    agents: phraseSet(dealings.agents),
    facing: phraseSet(dealings.facing),
    according: phraseSet(dealings.according),
    returns: phraseSet(dealings.returns),
    refusals: phraseSet(dealings.refusing),
    auxiliaries: new Set(speech.auxiliaries),
    of: new Set(speech.of),
    functions: new Set([...speech.prepositions, ...speech.conjunctions, ...determiners].map(fold)),
    clauses: new Set(
      [...speech.conjunctions.map(fold), ...dealings.that, ...dealings.relatives].filter(
        (word) => !amounts.and.includes(word),
      ),
    ),
    determiners: new Set(determiners),
    leads: new Set([...determiners, ...amounts.articles]),
    articles: new Set(dealings.articles),
    classes: new Set(dealings.bodies),
    towns: new Set(dealings.towns),
  }
})

/** A word of a deal where it stands: index of its first token, and of the one after its last. */
export interface Clue<T> {
  value: T
  at: number
  next: number
}

/** Every place of a line where a book finds something. */
function cluesIn<T>(tokens: readonly Token[], book: PhraseBook<T>): Clue<T>[] {
  const clues: Clue<T>[] = []
  for (let at = 0; at < tokens.length; at++) {
    const found = book(tokens, at)
    if (!found) continue
    clues.push({ value: found.value, at, next: found.next })
    at = found.next - 1
  }
  return clues
}

/** The verbs of dealing in a line, without the forms that are nouns where they stand: "a rival bid", "une offre". */
export function verbsIn(tokens: readonly Token[], language: Language): Clue<DealVerb>[] {
  const { nounsToo } = language.dealings
  return cluesIn(tokens, dealBooksOf(language).verbs).filter(
    ({ at, next, value: { needs } }) =>
      !isRaised(tokens, at, next, language) &&
      (!needs || tokens.slice(next, next + 12).some(({ low }) => needs.includes(low))) &&
      (!nounsToo.includes(tokens[at]!.low) ||
        (!isLed(tokens, at, language) && dealBooksOf(language).nouns(tokens, next) === null)),
  )
}

/** The verbs that hint at a deal, where none of dealing stands. */
export function hintsIn(tokens: readonly Token[], language: Language): Clue<DealVerb>[] {
  return cluesIn(tokens, dealBooksOf(language).hints).filter(
    ({ at, next }) => !isRaised(tokens, at, next, language) && !isLed(tokens, at, language),
  )
}

/** "raised its offer to 1.3 billion": an offer that grows brings no money in. */
function isRaised(tokens: readonly Token[], at: number, next: number, language: Language): boolean {
  if (!language.dealings.raises.includes(tokens[at]!.low)) return false
  const { nouns } = dealBooksOf(language)
  return [0, 1, 2].some((step) => nouns(tokens, next + step)?.value === 'acquisition')
}

/** Whether an article or possessive stands before a word, adjectives between. */
function isLed(tokens: readonly Token[], at: number, language: Language): boolean {
  const { leads, auxiliaries } = dealBooksOf(language)
  let from = Math.max(0, at - 3)
  for (let back = at - 1; back >= from; back--) {
    const { low, kind, text } = tokens[back]!
    if (leads.has(low)) return true
    // "its £40m purchase"
    if (kind === 'number' || /^[$€£]$/.test(text)) {
      from = Math.max(0, from - 1)
      continue
    }
    if (kind !== 'word' || language.dealings.pronouns.includes(low) || auxiliaries.has(low)) return false
  }
  return false
}

/** The nouns of dealing in a line, without those that begin a longer phrase: "prêt à payer" is no loan. */
export function nounsIn(tokens: readonly Token[], language: Language): Clue<DealKind>[] {
  const { nouns, states } = dealBooksOf(language)
  return cluesIn(tokens, nouns).filter(({ at, next }) => (states(tokens, at)?.next ?? 0) <= next)
}

/** The states that a line tells of a deal, without those that it denies ("aucun contrat n'a été signé"). */
export function statesIn(tokens: readonly Token[], language: Language): Clue<DealStatus>[] {
  const clues = cluesIn(tokens, dealBooksOf(language).states)
  return clues.filter(
    (clue) =>
      (language.dealings.negations.includes(tokens[clue.at]!.low) || !isNegated(tokens, clue.at, language)) &&
      !isSupposed(tokens, clue.at, language) &&
      !(clue.value === 'collapsed' && isRefusalToSpeak(tokens, clue.next, language)) &&
      !isMovement(tokens, clue, language) &&
      !isOtherNo(tokens, clue, language) &&
      !isBystander(tokens, clue.at, language),
  )
}

/** "If the merger is terminated": nothing has ended. */
function isSupposed(tokens: readonly Token[], at: number, { dealings }: Language): boolean {
  const clause = tokens.slice(Math.max(0, at - 8), at)
  const cut = clause.map(({ text }) => /^[,;:.]$/.test(text)).lastIndexOf(true)
  return clause.slice(cut + 1).some(({ low }) => dealings.conditions.includes(low))
}

/** "refuse de parler de vente", "declined to comment": whether words for speaking follow a refusal, for that ends no deal. */
export function isRefusalToSpeak(tokens: readonly Token[], next: number, language: Language): boolean {
  const { infinitive, refused, clitics } = language.dealings
  const at = clitics.includes(tokens[next + 1]?.low ?? '') ? next + 2 : next + 1
  const verb = tokens[at]
  if (!verb || !refused.includes(tokens[next]!.low)) return false
  return infinitive.test(verb.low) && dealBooksOf(language).verbs(tokens, at) === null
}

/** "Profit dropped to $84 million", "shares closed down 4%": what moves is no deal that ends. */
function isMovement(
  tokens: readonly Token[],
  { value, at, next }: Clue<DealStatus>,
  language: Language,
): boolean {
  const [first, second] = [tokens[next], tokens[next + 1]]
  const isAmount = (token: Token | undefined) =>
    token !== undefined && (token.kind === 'number' || /^[$€£]$/.test(token.text))
  const { leads, directions, closings, drops } = language.dealings.movements
  const led = leads.includes(first?.low ?? '') && isAmount(second)
  if (closings.includes(tokens[at]!.low)) return directions.includes(first?.low ?? '')
  return value === 'collapsed' && drops.includes(tokens[at]!.low) && (led || isAmount(first))
}

/** "He said no deal was near": only a "no" that ends its clause, or goes to somebody, refuses. */
function isOtherNo(tokens: readonly Token[], { at, next }: Clue<DealStatus>, language: Language): boolean {
  const { no, behind } = language.dealings.refusals
  const after = tokens[next]
  return (
    no.includes(tokens[next - 1]!.low) &&
    next - at === 2 &&
    after?.kind === 'word' &&
    !behind.includes(after.low)
  )
}

/** "a person close to the talks": who knows of them says nothing of how far they are. */
function isBystander(tokens: readonly Token[], at: number, { dealings }: Language): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ low }) => dealings.bystanders.includes(low))
}

function isNegated(tokens: readonly Token[], at: number, { dealings }: Language): boolean {
  const clause = tokens.slice(Math.max(0, at - 6), at)
  const cut = clause.map(({ text }) => /^[,;:.]$/.test(text)).lastIndexOf(true)
  return clause.slice(cut + 1).some(({ low }) => dealings.negations.includes(low))
}
