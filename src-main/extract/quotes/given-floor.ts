import type { Span } from '../../model/span'
import { inAny } from '../languages'
import { isRole } from './item-roles'
import type { Frame } from './frames'
import { lowerOf, type Mention, type Named } from './mention'
import type { Attribution, Scene } from './scene'

const floors = inAny(({ speech }) => speech.floors)
const quoting = inAny(({ speech }) => speech.quoting)
const asWhat = inAny(({ speech }) => speech.quotedAs)
const views = inAny(({ speech }) => speech.views)
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

/** "Reuters quoted Anna Berg as calling it “a sale”": whom somebody cites says the words; but who is cited as a model does not. */
export function quotedAs({ frame, mentions, cues }: Scene, k: number): Attribution | null {
  const { items, phrases } = frame
  const isCited = ({ from, to }: Mention): boolean =>
    to < k &&
    quoting.has(lowerOf(items[from - 1])) &&
    asWhat.has(lowerOf(items[to + 1])) &&
    phrases.verbs.get(lowerOf(items[to + 2]))?.form === 'other'
  const heard = mentions.findLast(isCited)
  if (!heard || !isPerson(frame, heard)) return null
  const parts = items.slice(heard.to, k).some(({ kind }) => kind === 'passage')
  const others = cues.some(({ from }) => from > heard.to + 2 && from < k)
  return parts || others ? null : { mention: heard, cue: null, why: 'marks-verb-before', sure: 0.9 }
}

/** "Ce n'est pas l'avis d'Anne Roux : « … »": whose view stands right before the colon says the words. */
export function viewOf({ frame, mentions }: Scene, k: number, named: Named): Attribution | null {
  const { items } = frame
  if (lowerOf(items[k - 1]) !== ':') return null
  const view = mentions.find(({ to, head }) => to === k - 2 && head !== undefined && views.has(head))
  if (!view || mentions.some((mention) => mention.to < view.from && isSomebody(frame, mention))) return null
  const from = items.findIndex(({ start }, i) => i > view.from && i <= view.to && named.has(start))
  const entity = named.get(items[from]?.start ?? -1)?.entity
  if (!entity || !/^(?:person|organization)$/.test(entity.kind)) return null
  const mention: Mention = {
    form: 'name', from, to: view.to, start: items[from]!.start, end: view.end,
    entity, governed: false, leading: true,
  } // prettier-ignore
  return { mention, cue: null, why: 'marks-noun', sure: 0.9 }
}

/** Whoever stands before may be the one who answers that view. */
function isSomebody(frame: Frame, mention: Mention): boolean {
  return mention.form === 'pronoun' || isPerson(frame, mention)
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
