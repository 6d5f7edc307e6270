import type { FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import { firstWhere } from '../../text/first-where'
import { oncePer } from '../../text/once-per'
import { inAny } from '../languages'
import type { Reading } from '../reading'
import type { Cue } from './cue'
import type { Antecedent } from './judges'
import type { Mention } from './mention'
import type { Scene } from './scene'
import type { Story } from './story'

/**
 * "CR: … NBO: He told me: “…”": who talks is nobody whom he tells of, and where only two do, nor is who asks. Their share falls
 * to the others.
 */
export function withoutTalkers(
  { turns, cast, drafts, writers }: Story,
  { frame }: Scene,
  { form, head }: Mention,
  choices: Antecedent[],
  shares: number[],
): number[] {
  const turn = turns.get(frame.block)
  if (!turn) {
    const around = frame.within ? outerOf(drafts, frame) : (writers.self(frame.start)?.id ?? null)
    return around ? without(around, choices, shares) : shares
  }
  const talkers = talkersIn(turns)
  // "The president told reporters": a noun means one of those who talk only where the text calls him so.
  const isOther = (entity: FoundEntity): boolean =>
    form === 'description' && talkers.has(entity) && !cast.bears(entity, head ?? '')
  const isTalker = ({ entity }: Antecedent): boolean =>
    entity !== null && (talkers.size > 2 ? entity === turn.entity || isOther(entity) : talkers.has(entity))
  const left = shares.map((share, i) => (isTalker(choices[i]!) ? 0 : share))
  const sum = left.reduce((a, b) => a + b, 0)
  return sum === 0 ? shares : left.map((share) => share / sum)
}

/** "“The gaffer said to me, ‘Run at them,’” Okonjo said.": who tells what another said, by the id of whoever says it around. */
function outerOf(drafts: Story['drafts'], { start, end }: Span): string | null {
  const around = drafts.findLast((draft) => draft.start <= start && draft.end >= end)
  return around?.speaker?.entity ?? null
}

/** Who says or writes something speaks of others: nor is whoever signs a letter "le conseiller" in it. */
function without(teller: string, choices: Antecedent[], shares: number[]): number[] {
  const left = shares.map((share, i) => (choices[i]!.entity?.id === teller ? 0 : share))
  const sum = left.reduce((a, b) => a + b, 0)
  return sum === 0 ? shares : left.map((share) => share / sum)
}

const talkersIn = oncePer((turns: Story['turns']) => new Set([...turns.values()].map(({ entity }) => entity)))

/**
 * Whom a description does not mean goes to nobody whom the text names: "Tom Ring sera absent, selon le médecin du club", for of
 * whom it is told is no doctor; and "Le procureur, lui, …", for that is nobody who was there before; nor is "le ministre" a
 * nurse; unless the text calls him so.
 */
export function withoutTold(
  { cast, reading }: Story,
  scene: Scene,
  mention: Mention,
  choices: Antecedent[],
  shares: number[],
): number[] {
  if (mention.form !== 'description') return shares
  const { stateOffices, publicLife } = scene.frame.phrases
  const apart = isApart(reading, scene, mention)
  const told = toldOf(scene, mention)
  const head = mention.head ?? ''
  const isThing = things.has(head)
  const isMeant = ({ entity }: Antecedent): boolean =>
    entity === null ||
    (!apart &&
      !(isThing && entity.kind === 'person') &&
      entity !== told &&
      !(stateOffices.has(head) && cast.isCalledOtherwise(entity, publicLife))) ||
    cast.bears(entity, head)
  const nobody = choices.findIndex(({ entity }) => entity === null)
  if (nobody < 0 || choices.every(isMeant)) return shares
  const left = shares.map((share, i) => (isMeant(choices[i]!) ? share : 0))
  left[nobody]! += shares.reduce((sum, share, i) => sum + share - left[i]!, 0)
  return left
}

// "L'enquête révèle", "the survey found": what was looked into is nobody, whoever looked into it.
const things = inAny(({ speech }) => speech.inquiries)

/** Of whom it is told what the source of a sentence says: "Wim Claes a été décrit par un officiel comme « … »". */
function toldOf({ cues, mentions }: Scene, source: Mention): FoundEntity | null | undefined {
  const tells = ({ form, passive, subject }: Cue): boolean =>
    subject === source && (form === 'according' || passive)
  if (!cues.some(tells)) return undefined
  return mentions.find(
    (other) => other.leading && !other.governed && other !== source && (other.entity ?? other.pronoun),
  )?.entity
}

/** "Le procureur, lui, ne décolère pas. « … », a-t-il résumé.": a pronoun is whom the sentence before tells apart from all others. */
export function apartBefore(
  { scenes, reading }: Story,
  { frame }: Scene,
  { pronoun }: Mention,
): { scene: Scene; mention: Mention } | null {
  if (pronoun !== 'male' && pronoun !== 'female') return null
  const scene = scenes[firstWhere(scenes, (other) => other.frame.start >= frame.start) - 1]
  if (!scene || scene.frame.block !== frame.block) return null
  const mention = scene.mentions.find(({ leading, governed }) => leading && !governed)
  if (!mention || mention.form !== 'description' || (mention.gender && mention.gender !== pronoun))
    return null
  return isApart(reading, scene, mention) || isNewAlone(scene, mention) ? { scene, mention } : null
}

// "Un porte-parole dément aussitôt."
const short = 8

/** Whether a short sentence tells only of somebody who was not there before: "Un porte-parole dément." */
function isNewAlone({ frame, mentions, cues }: Scene, mention: Mention): boolean {
  const { indefinite, many, head } = mention
  const { men, women } = frame.phrases
  return (
    indefinite === true &&
    !many &&
    (men.has(head ?? '') || women.has(head ?? '')) &&
    frame.items.length <= short &&
    cues.some(({ subject, strong }) => strong && subject === mention) &&
    !mentions.some(({ entity }) => entity?.kind === 'person')
  )
}

function isApart({ text }: Reading, { frame }: Scene, { end }: Mention): boolean {
  return frame.phrases.language.speech.contrast.test(text.slice(end, end + 40))
}
