import { lowerOf, type Mention } from './mention'
import { possessorAt } from './possessors'
import { goesOn, type Attribution, type Floor, type Scene } from './scene'

/** “Build it or bin me”: Pryce-Hallam stakes her career. — Mathilde Orsenne : « … » is found by its colon. */
export function inTitle({ frame, mentions }: Scene, k: number): Attribution | null {
  const { items } = frame
  if (k > 0 || !/^[:,]$/.test(lowerOf(items[1]))) return null
  const mention = mentions.find(({ from, governed }) => from > k && !governed)
  return mention && mention.from <= 3 ? { mention, cue: null, why: 'title', sure: 0.8 } : null
}

/** « … » — Jennifer Psaki, directrice de la communication; the signature may be a paragraph of its own. */
export function signed({ frame, mentions }: Scene, k: number, after: Scene | null): Attribution | null {
  const alone = frame.items.slice(0, k).every(({ kind }) => kind !== 'word')
  if (!alone) return null
  if (k === frame.items.length - 1 && after?.frame.block === frame.block + 1) {
    const signature = after.frame.items.some(({ kind }) => kind === 'passage') ? null : signatory(after, 0)
    return signature && { mention: signature, cue: null, why: 'signed', sure: 0.9 }
  }
  const mention = signatory({ frame, mentions }, k + 1)
  return mention?.form === 'name' ? { mention, cue: null, why: 'signed', sure: 0.85 } : null
}

/** Who is named right after a dash. */
function signatory({ frame, mentions }: Pick<Scene, 'frame' | 'mentions'>, at: number): Mention | null {
  const { items } = frame
  const first = items[at + 1]
  if (!/^[—–-]$/.test(lowerOf(items[at])) || first?.kind !== 'word') return null
  const named = mentions.find(({ from, form }) => from === at + 1 && form !== 'pronoun')
  if (named) return named
  const mark = items.findIndex(({ kind }, i) => i > at && (kind === 'mark' || kind === 'passage'))
  const to = (mark < 0 ? items.length : mark) - 1
  return {
    form: 'description', from: at + 1, to, start: first.start, end: items[to]!.end,
    entity: null, indefinite: true, governed: false, leading: true,
  } // prettier-ignore
}

/** "Almeras botte en touche : « … »": a subject, some words, a colon. */
export function colonBefore({ frame, mentions }: Scene, k: number, floor: Floor | null): Attribution | null {
  const { items } = frame
  if (lowerOf(items[k - 1]) !== ':') return null
  const subject = mentions.find(
    ({ to, governed, leading, pronoun }) => to < k && !governed && leading && pronoun !== 'relative',
  )
  if (!subject)
    return floor && floor.block === frame.block && k < 6 ? goesOn(floor, 'marks-colon', 0.5) : null
  if (subject.indefinite) return null
  if (subject.entity && /^(?:place|product|event)$/.test(subject.entity.kind)) return null
  // A comma behind the subject is no part of the words: "Her predecessor, Lars Holm, disagreed: “…”".
  const from = subject.to + (items[subject.to + 1]?.kind === 'mark' ? 2 : 1)
  const first = items[from]
  const last = items[k - 2]
  const short = first && last && k - 2 >= from && k - subject.to < 8
  return {
    mention: subject,
    cue: short ? { start: first.start, end: last.end, lemma: '', strong: false } : null,
    why: 'marks-colon',
    sure: 0.8,
  }
}

/** "Réponse de l'intéressée : « … »", "His answer: “…”", "selon les mots de X". */
export function sayingBefore({ frame, mentions }: Scene, k: number): Attribution | null {
  const { items, phrases } = frame
  if (lowerOf(items[k - 1]) !== ':') return null
  for (let at = k - 2; at >= 0 && at > k - 12; at--) {
    const item = items[at]!
    if (item.kind === 'passage') return null
    if (!phrases.sayings.has(lowerOf(item))) continue
    const answer = phrases.answers.has(lowerOf(item))
    const lemma = answer ? phrases.language.speech.answerVerb : ''
    const cue = { start: item.start, end: item.end, lemma, strong: true }
    const owner = mentions.find(
      ({ from }) => from > at && from < k && phrases.of.has(lowerOf(items[from - 1])),
    )
    if (owner) return { mention: owner, cue, why: 'marks-noun', sure: 0.85 }
    const mention = possessorAt(frame, at - 1)
    if (mention) return { mention, cue, why: 'marks-noun', sure: 0.8 }
  }
  return null
}

export function nounOfSaying({ frame, mentions }: Scene, k: number): Attribution | null {
  const { items, phrases } = frame
  const at = items.findLastIndex((item, i) => i < k && i > k - 8 && phrases.sayings.has(lowerOf(item)))
  if (at < 0) return null
  const owner = mentions.find(({ from }) => from > at && from < k && phrases.of.has(lowerOf(items[from - 1])))
  const item = items[at]!
  return owner
    ? {
        mention: owner,
        cue: { start: item.start, end: item.end, lemma: '', strong: false },
        why: 'marks-noun',
        sure: 0.6,
      }
    : null
}
