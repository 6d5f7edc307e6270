import type { Phrases } from './phrases'

/** What somebody who speaks may be called. */
export function isRole(phrases: Phrases, word: string): boolean {
  return (
    phrases.men.has(word) ||
    phrases.women.has(word) ||
    phrases.bodies.has(word) ||
    phrases.outlets.has(word) ||
    phrases.names.roles.has(word)
  )
}

/** What a person may be called. */
export function isPersonal(phrases: Phrases, head: string): boolean {
  return phrases.men.has(head) || phrases.women.has(head) || phrases.names.roles.has(head)
}
