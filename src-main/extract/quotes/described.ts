import type { FoundEntity } from '../../model/extraction'
import { termsOf, type Terms } from './antecedent-terms'
import type { Mention } from './mention'
import type { Phrases } from './phrases'
import { longWords } from './role-features'
import type { Gender } from '../entities/vocabulary'
import { inAny } from '../languages'

/** What a mention without a name says of who is meant. */
export interface What {
  kind: string
  gender: Gender | null
  det: string
  head: string
  /** The longer words of a description, without its noun. */
  words: ReadonlySet<string>
  terms: (entity: FoundEntity) => Terms
}

/** Reads a pronoun or a description. */
export function describedBy({ phrases, text }: { phrases: Phrases; text: string }, mention: Mention): What {
  if (mention.form === 'pronoun') {
    const gender = mention.pronoun === 'male' || mention.pronoun === 'female' ? mention.pronoun : null
    const kind = `p:${mention.pronoun ?? 'none'}`
    return { kind, gender, det: '', head: '', words: new Set(), terms: termsOf({ kind, det: '' }) }
  }
  const head = mention.head ?? ''
  const role = phrases.men.has(head) || phrases.women.has(head) || phrases.names.roles.has(head)
  const known = phrases.outlets.has(head)
    ? 'outlet'
    : phrases.bodies.has(head)
      ? 'body'
      : role
        ? 'role'
        : isCapital(text, mention, head)
          ? 'called'
          : 'noun'
  const first = /^[\p{L}]+['’]?/u.exec(text.slice(mention.start, mention.end))?.[0]?.toLowerCase() ?? ''
  const det = detOf(phrases, first)
  const kind = `d:${known}${mention.indefinite ? 'i' : ''}${mention.many ? 'm' : ''}`
  const words = new Set(head ? longWords(text.slice(mention.start, mention.end)) : [])
  words.delete(head)
  return { kind, gender: mention.gender ?? null, det, head, words, terms: termsOf({ kind, det }) }
}

/** "the Belgian", "la Lyonnaise" */
function isCapital(text: string, { start, end }: Mention, head: string): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{M}-]+/gu) ?? []
  return words.slice(1).some((word) => /^\p{Lu}/u.test(word) && word.toLowerCase() === head)
}

const demonstratives = inAny(({ speech }) => speech.demonstratives)

function detOf(phrases: Phrases, det: string): string {
  if (phrases.possessive.has(det)) return 'his'
  if (phrases.indefinite.has(det)) return 'a'
  if (demonstratives.has(det)) return 'this'
  return phrases.definite.has(det) || phrases.contracted.has(det) ? 'the' : 'bare'
}
