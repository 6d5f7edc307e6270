import type { Cue } from './cue'
import type { Frame } from './frames'
import { lowerOf, type Mention } from './mention'

/** "He resigned after auditors found that …": a plural that opens its clause right before the verb, without an article. */
export function pluralBefore(frame: Frame, cue: Cue): Mention | null {
  const { items, phrases } = frame
  const at = cue.from - 1
  const noun = items[at]
  if (noun?.kind !== 'word' || !phrases.language.speech.clausePlural.test(noun.text)) return null
  const from = phrases.clauseOpeners.has(lowerOf(items[at - 1])) ? at : lastClauseFrom(frame, cue)
  if (from < 0) return null
  if (phrases.verbs.has(noun.low) || phrases.pronouns.has(noun.low) || phrases.between.has(noun.low))
    return null
  return {
    form: 'description', from, to: at, start: items[from]!.start, end: noun.end, entity: null,
    indefinite: true, many: true, governed: false, leading: true,
  } // prettier-ignore
}

// "two senior officials": so many words may stand before the noun.
const qualifying = 3

/** "The plant will close, two senior officials said.": where nothing but a plural and its verb stands behind the last comma; −1 elsewhere. */
function lastClauseFrom({ items, phrases }: Frame, cue: Cue): number {
  if (phrases.code !== 'en' || items.slice(cue.to + 1).some(({ kind }) => kind !== 'mark')) return -1
  const comma = items.findLastIndex((item, at) => at < cue.from && lowerOf(item) === ',')
  const words = items.slice(comma + 1, cue.from)
  const isNoun = (item: Frame['items'][number]): boolean =>
    item.kind === 'word' &&
    /^\p{Ll}/u.test(item.text) &&
    ![phrases.prepositions, phrases.conjunctions, phrases.auxiliaries, phrases.relatives].some((list) =>
      list.has(item.low),
    )
  return comma >= 0 && words.length <= qualifying && words.every(isNoun) ? comma + 1 : -1
}

/** "Prosecutors say", "Two people familiar with the matter said": words before the verb that no list knows. */
export function anonymous(items: Frame['items'], cue: Cue, frame: Frame): Mention | null {
  let from = cue.from
  while (from > 0 && cue.from - from < 9) {
    const item = items[from - 1]!
    if (
      item.kind === 'passage' ||
      (item.kind === 'mark' && item.text !== '-') ||
      frame.phrases.conjunctions.has(lowerOf(item)) ||
      (frame.phrases.code === 'en' && frame.phrases.relatives.has(lowerOf(item)))
    )
      break
    from--
  }
  if (from >= cue.from) return null
  const to = cue.from - 1
  return {
    form: 'description',
    from,
    to,
    start: items[from]!.start,
    end: items[to]!.end,
    entity: null,
    indefinite: true,
    governed: false,
    leading: true,
  }
}
