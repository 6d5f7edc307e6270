import { languages } from '../languages'
import { lowerOf, type Mention } from './mention'
import { attributed, goesOn, type Attribution, type Floor, type Scene } from './scene'

/** Nothing but the passage: the last speaker goes on, or whom the sentence before speaks of. */
export function alone(
  { frame }: Scene,
  k: number,
  before: Scene | null,
  floor: Floor | null,
): Attribution | null {
  if (frame.items.some((item, i) => i !== k && item.kind === 'word')) return null
  const near = before !== null && before.frame.block === frame.block
  const spoke = near && before.frame.items.some(({ kind }) => kind === 'passage')
  const here = floor !== null && floor.block === frame.block
  if (here && (spoke || !near)) return goesOn(floor, 'continuation', 0.85)
  const subject = near ? introduced(before) : null
  const newcomer = near
    ? before.mentions.find(
        ({ leading, indefinite, many, head, governed }) =>
          leading && indefinite && !governed && head !== undefined && !many,
      )
    : null
  if (newcomer && newcomer.from === 0)
    return { mention: newcomer, cue: null, why: 'sentence-before', sure: 0.6 }
  if (here && !(subject && isPersonal(subject))) return goesOn(floor, 'continuation', 0.7)
  if (subject) return { mention: subject, cue: null, why: 'sentence-before', sure: 0.65 }
  if (before && lastMark(before) === ':') {
    const said = before.cues.findLast((cue) => cue.subject && cue.strong)
    if (said) return attributed(said, 'sentence-before', 0.85)
    const led = introduced(before) ?? before.mentions.find(isPersonal)
    if (led) return { mention: led, cue: null, why: 'sentence-before', sure: 0.7 }
  }
  if (!floor || floor.block < frame.block - 1) return null
  // A paragraph of speech after another's: question and answer take turns.
  if (floor.other && floor.block === frame.block - 1 && !here)
    return { mention: floor.other, cue: null, why: 'dialogue', sure: 0.5 }
  return goesOn(floor, 'continuation', 0.6)
}

function isPersonal({ entity, form, pronoun, head }: Mention): boolean {
  if (entity) return entity.kind === 'person'
  return form === 'pronoun'
    ? pronoun === 'male' || pronoun === 'female'
    : head !== undefined && languages.some(({ speech }) => speech.personEnding.test(head))
}

function lastMark({ frame }: Scene): string {
  return lowerOf(frame.items.at(-1))
}

function introduced({ mentions, cues }: Scene): Mention | null {
  const said = cues.findLast((cue) => cue.subject && cue.form !== 'according')
  if (said?.subject) return said.subject
  const fits = ({ governed, pronoun, entity, indefinite }: Mention): boolean =>
    !governed &&
    pronoun !== 'relative' &&
    pronoun !== 'nobody' &&
    !indefinite &&
    !(entity && /^(?:place|product|event)$/.test(entity.kind))
  return (
    mentions.find(
      (mention) =>
        mention.leading && fits(mention) && (mention.form !== 'description' || mention.head !== undefined),
    ) ?? null
  )
}
