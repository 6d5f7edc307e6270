import type { FoundEntity } from '../../model/extraction'
import type { Terms } from './antecedent-terms'
import { isNamedIn, type Mention } from './mention'
import { feature, joint, type Feature } from '../ranker'
import { bearersOf, type Role, type Stage } from './stage'

/** What the entity was called elsewhere; `kin` are those whose nouns the head may be said for. */
export function roleFeatures(
  stage: Stage,
  mention: Mention,
  entity: FoundEntity,
  { head, kin }: { head: string; kin: Role[] },
  { kind, det, sort }: Terms,
): Feature[] {
  if (!head) return []
  const held = bearersOf(stage, head, mention.start)
  const own = held.filter((role) => role.entity === entity)
  if (!own.length) {
    const words = entity.name.toLowerCase().split(/[\s'’-]+/)
    const roles = stage.people.get(entity.id)?.roles.size ? 'other role' : 'no role'
    return words.includes(head)
      ? [feature`role in name ${kind}`, feature`role in name ${sort}`]
      : [
          feature`${roles} ${kind}`,
          feature`${roles} ${held.length ? 'held' : 'free'} ${kind}`,
          feature`${roles} ${det}`,
          ...kinFeatures(kin, mention, entity, held.length ? 'held' : 'free'),
        ]
  }
  const earlier = own.some(({ start }) => start < mention.start)
  const last = held.findLast(({ start }) => start < mention.start)?.entity === entity
  return [
    feature`role ${earlier ? 'before' : 'after'} ${kind}`,
    feature`role ${earlier ? 'before' : 'after'} ${det}`,
    feature`role ${held.every((role) => role.entity === entity) ? 'alone' : last ? 'last' : 'shared'} ${kind}`,
  ]
}

/** "l'élue" for a mayor: whether the head may be said for what the entity was called, and for whom else. */
function kinFeatures(kin: Role[], { start }: Mention, entity: FoundEntity, held: string): Feature[] {
  if (!kin.length) return []
  if (!kin.some((role) => role.entity === entity)) return [feature`no kin ${held}`]
  const last = kin.findLast((role) => role.start < start)?.entity === entity
  const how = kin.every((role) => role.entity === entity) ? 'alone' : last ? 'last' : 'shared'
  return [feature`kin ${held}`, feature`kin ${how} ${held}`]
}

// How far before and behind a name its description may stand.
const beside = { before: 60, behind: 70 }

/** "l'archevêque de Rouen": whether the words of a description stand beside a name, too. */
export function wordFeatures(
  stage: Stage,
  text: string,
  mention: Mention,
  entity: FoundEntity,
  words: ReadonlySet<string>,
  { kind, sort }: Terms,
): Feature[] {
  if (!mention.head) return []
  const most = wordsBeside(stage, entity, text).reduce((top, around) => {
    const shared = around.reduce((sum, word) => sum + Number(words.has(word)), 0)
    return Math.max(top, shared)
  }, 0)
  const share = feature`shares ${Math.min(most, 2)} of ${Math.min(words.size, 2)} ${kind}`
  const features = [share, joint(share, sort)]
  if (wordsBeside(stage, entity, text).some((around) => around.includes(mention.head!)))
    features.push(feature`head beside ${kind}`, feature`head beside ${sort}`)
  // "le cabinet de M. Le Roux" is not M. Le Roux.
  if (isNamedIn(entity, mention)) features.push(feature`named in it`, feature`named in it ${sort}`)
  return features
}

/** What stands beside the first mentions of an entity, looked up once. */
function wordsBeside({ beside: known }: Stage, { id, mentions }: FoundEntity, text: string): string[][] {
  const ready = known.get(id)
  if (ready) return ready
  const found = mentions
    .slice(0, 3)
    .map(({ start, end }) => longWords(text.slice(Math.max(0, start - beside.before), end + beside.behind)))
  known.set(id, found)
  return found
}

/** The words of a description or a sentence that tell something. */
export function longWords(words: string): string[] {
  return words.toLowerCase().match(/\p{L}{4,}|(?<!\p{N})\p{N}{2}(?!\p{N})/gu) ?? []
}
