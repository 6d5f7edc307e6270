import type { Span } from '../../model/span'
import { inAny } from '../languages'
import { isRole } from './item-roles'
import type { Frame } from './frames'
import { lowerOf, type Mention } from './mention'
import type { Attribution, Scene } from './scene'

const floors = inAny(({ speech }) => speech.floors)
const quoting = inAny(({ speech }) => speech.quoting)
const interviewing = inAny(({ speech }) => speech.interviewing)
const hearers = inAny(({ speech }) => speech.hearers)

/** "Le Courrier donne la parole à un pêcheur : « … »", "The Echo quotes a clerk: “…”": whom it is given to says the words. */
export function givenFloor({ frame, mentions }: Scene, k: number, text: string): Attribution | null {
  const { items } = frame
  if (lowerOf(items[k - 1]) !== ':') return null
  const heard = mentions.findLast(({ to }) => to <= k - 2)
  if (heard?.to !== k - 2 || heard.form === 'pronoun') return null
  const given =
    isHanded(frame, heard) ||
    (isPerson(frame, heard) &&
      (quoting.has(lowerOf(items[heard.from - 1])) || isInterviewed(frame, heard, mentions, items[k]!, text)))
  return given ? { mention: heard, cue: null, why: 'marks-colon', sure: 0.9 } : null
}

/** "la parole à un pêcheur", "le micro au maire" */
function isHanded({ items, phrases }: Frame, { from }: Mention): boolean {
  const contracted = phrases.contracted.has(lowerOf(items[from]))
  const floor = contracted ? items[from - 1] : items[from - 2]
  return floors.has(lowerOf(floor)) && (contracted || hearers.has(lowerOf(items[from - 1])))
}

/** A paper that asks somebody prints what he says; a judge, his own question. */
function isInterviewed(
  { items, phrases }: Frame,
  heard: Mention,
  [first]: Mention[],
  { start, end }: Span,
  text: string,
): boolean {
  if (!interviewing.has(lowerOf(items[heard.from - 1])) || /\?\s*$/.test(text.slice(start, end))) return false
  return first?.entity?.kind === 'media' || phrases.outlets.has(first?.head ?? '')
}

function isPerson({ phrases }: Frame, { entity, head }: Mention): boolean {
  if (entity) return /^(?:person|organization)$/.test(entity.kind)
  return head !== undefined && (isRole(phrases, head) || phrases.language.speech.personEnding.test(head))
}
