import { oneCalled } from './appositions'
import { bareRoleAt, descriptionAt } from './descriptions'
import { isRole } from './item-roles'
import { inAny, languages } from '../languages'
import type { Frame, Item } from './frames'
import { endOfName, governedAt, isJoined, isLeading, lowerOf, type Mention, type Named } from './mention'

const joins = inAny(({ names }) => names.joins)
const articles = inAny(({ speech }) => speech.articles)
const themselves = new Map(languages.flatMap(({ speech }) => Object.entries(speech.themselves)))
const asSaid = inAny(({ speech }) => speech.asSaid)
const singles = inAny(({ speech }) => speech.singles)
const inversions = inAny(({ speech }) => speech.inversions)

/** All candidates of a frame, from left to right. */
export function mentionsIn(frame: Frame, named: Named): Mention[] {
  const mentions: Mention[] = []
  for (let i = 0; i < frame.items.length; i++) {
    const before = mentions.at(-1)
    const mention = mentionAt(frame, i, named) ?? possessedAt(frame, i, named, before)
    if (!mention) continue
    if (!isApposed(frame, before, mention)) mentions.push(alike(frame, before, mention))
    i = mention.to
  }
  return mentions
}

/** "Deborah Firth, a Liberal Democrat who has led the council, told …": what somebody is called between commas is no one else. */
function isApposed({ items, phrases }: Frame, before: Mention | undefined, mention: Mention): boolean {
  if (mention.form !== 'description' || !mention.indefinite || mention.many) return false
  if (before?.to !== mention.from - 2 || lowerOf(items[mention.from - 1]) !== ',') return false
  const behind = lowerOf(items[mention.to + 1])
  const isClosed = /^[,.]?$/.test(behind) || phrases.relatives.has(behind)
  return before.entity?.kind === 'person' && !before.governed && isClosed
}

/** "entre Bolt et Gatlin": what "et" joins to a name stands where that stands. */
function alike({ items }: Frame, before: Mention | undefined, mention: Mention): Mention {
  if (!before || before.to !== mention.from - 2 || mention.form === 'pronoun') return mention
  if (!joins.has(lowerOf(items[mention.from - 1]))) return mention
  return { ...mention, governed: before.governed, leading: before.leading }
}

function mentionAt(frame: Frame, i: number, named: Named): Mention | null {
  const { items, phrases } = frame
  const item = items[i]!
  if (item.kind === 'passage') return null
  if (named.has(item.start))
    return isJoined(items[endOfName(frame, i, named) + 1]) ? null : nameAt(frame, i, named)
  const word = lowerOf(item)
  const pronoun = phrases.pronouns.get(word) ?? (i === 0 ? themselves.get(word) : undefined)
  if (isImpersonal(frame, i) || isSide(frame, i)) return null
  if (pronoun && !isOther(frame, i) && !isPossessive(frame, i)) {
    const called = singles.has(word) ? oneCalled(frame, i + 1, named) : null
    if (called !== null)
      return { ...nameAt(frame, called, named), leading: isLeading(frame, i), governed: governedAt(frame, i) }
    return {
      form: 'pronoun',
      from: i,
      to: i,
      start: item.start,
      end: item.end,
      entity: null,
      pronoun,
      leading: isLeading(frame, i),
      governed: governedAt(frame, i),
    }
  }
  if (
    (phrases.definite.has(word) && !isClitic(frame, i)) ||
    phrases.indefinite.has(word) ||
    phrases.contracted.has(word)
  )
    return descriptionAt(frame, i, named)
  return bareRoleAt(frame, i, named)
}

/** "Anna Berg's spokesman": whom a name owns is somebody else, and is told by both. */
function possessedAt(frame: Frame, i: number, named: Named, owner: Mention | undefined): Mention | null {
  if (owner?.form !== 'name' || owner.to !== i - 1 || !/^['’]s?$/.test(lowerOf(frame.items[i]))) return null
  const mention = descriptionAt(frame, i, named)
  // Who is named so stands where the owner does.
  if (mention?.form === 'name')
    return { ...mention, leading: owner.leading, governed: governedAt(frame, owner.from) }
  return mention?.head && isRole(frame.phrases, mention.head)
    ? { ...mention, start: owner.start, owned: true }
    : null
}

/** "Her manager answered": before a noun, "her" tells whose that is. */
function isPossessive({ items, phrases }: Frame, i: number): boolean {
  if (!phrases.possessive.has(lowerOf(items[i]))) return false
  const next = items[i + 1]
  if (next?.kind !== 'word') return false
  const word = next.low
  return ![
    phrases.prepositions,
    phrases.conjunctions,
    phrases.auxiliaries,
    phrases.between,
    phrases.pronouns,
    phrases.definite,
    phrases.indefinite,
  ].some((words) => words.has(word))
}

/** A word that is a pronoun elsewhere: "lui a dit", "certains élus", "one neighbour". */
function isOther(frame: Frame, i: number): boolean {
  const { items, phrases } = frame
  const word = lowerOf(items[i])
  if (phrases.clitics.has(word)) return !standsFree(frame, i)
  if (phrases.pronouns.get(word) !== 'someone' || phrases.standAlone.has(word)) return false
  const next = lowerOf(items[i + 1])
  return !(
    next === '' ||
    items[i + 1]!.kind === 'mark' ||
    phrases.of.has(next) ||
    phrases.clitics.has(next) ||
    phrases.auxiliaries.has(next) ||
    phrases.verbs.get(next)?.form === 'finite'
  )
}

/** "Du côté de la mairie": the side itself is nobody. */
function isSide({ items, phrases }: Frame, i: number): boolean {
  return phrases.contracted.has(lowerOf(items[i])) && phrases.sides.has(lowerOf(items[i + 1]))
}

/** "il s'agit de", "il y a", "il faut": nobody is meant. */
function isImpersonal({ items, phrases }: Frame, i: number): boolean {
  if (!phrases.impersonals.has(lowerOf(items[i]))) return false
  const next = items.slice(i + 1, i + 4).map((item) => lowerOf(item))
  if (phrases.restricting.has(next[0] ?? '')) next.shift()
  return phrases.language.speech.impersonalVerb.test(next.join(' '))
}

/** "Son chef la tient pour …", "elle le dit": right behind who acts, an article is a pronoun. */
function isClitic({ items, phrases }: Frame, i: number): boolean {
  const word = lowerOf(items[i])
  if (!articles.has(word) || !phrases.clitics.has(word)) return false
  if (asSaid.has(lowerOf(items[i - 1])) && saysWho(items[i + 1], items[i + 2])) return true
  const kind = phrases.pronouns.get(lowerOf(items[i - 1]))
  return kind === 'male' || kind === 'female' || kind === 'many' || kind === 'relative' || kind === 'nobody'

  /** "comme le dit Anne Roux", "comme le rappelle la maire"; but "comme le juge l'a dit". */
  function saysWho(verb: Item | undefined, who: Item | undefined): boolean {
    const word = lowerOf(verb)
    if (phrases.verbs.get(word)?.form !== 'finite') return false
    return !phrases.nouns.has(word) || (who?.kind === 'word' && /^\p{Lu}/u.test(who.text))
  }
}

/** "lui" is a speaker only where stressed: "selon lui", "Lui ne décolère pas". */
function standsFree({ items, phrases }: Frame, i: number): boolean {
  const before = lowerOf(items[i - 1])
  if (!phrases.stressed.has(lowerOf(items[i])))
    return (
      before === '' || /^[,;:]$/.test(before) || phrases.conjunctions.has(before) || inversions.has(before)
    )
  return phrases.beforeStressed.has(before) || i === 0
}

function nameAt(frame: Frame, i: number, named: Named): Mention {
  const found = named.get(frame.items[i]!.start)!
  const to = endOfName(frame, i, named)
  const first = titleStart(frame, i)
  return {
    form: 'name',
    from: first,
    to,
    start: frame.items[i]!.start,
    end: found.end,
    entity: found.entity,
    leading: isLeading(frame, first),
    // "Simon Tully's cousin" is about the cousin.
    governed: governedAt(frame, first) || /^['’]s$/.test(lowerOf(frame.items[to + 1])),
  }
}

function titleStart({ items, phrases }: Frame, i: number): number {
  let first = i
  if (lowerOf(items[first - 1]) === '.') first--
  if (phrases.names.titles.has(lowerOf(items[first - 1]))) return first - 1
  const article = lowerOf(items[i - 1])
  return articles.has(article) ? i - 1 : i
}
