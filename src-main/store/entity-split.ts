import { AppError } from '../model/error'
import type { EntityKind } from '../model/extraction'
import { fold } from '../text/folding'
import { decidedNamesIn } from './decided-names'
import { entitiesIn } from './entities'
import { perStore } from './per-store'

interface Named {
  id: number
  words: string
}

/** Makes one name of an entity an entity of its own. */
export const entitySplitIn = perStore((store) => {
  const { db } = store
  const entities = entitiesIn(store)
  const names = db.prepare<[number, string], { id: number; kind: EntityKind; name: string }>(
    'SELECT id, kind, name FROM entity_names WHERE entity_id = ? AND folded = ? ORDER BY id',
  )
  const moveName = db.prepare('UPDATE entity_names SET entity_id = ? WHERE id = ?')
  const mentions = db.prepare<[number], Named>('SELECT id, words FROM mentions WHERE entity_id = ?')
  const moveMention = db.prepare('UPDATE mentions SET entity_id = ? WHERE id = ?')
  const spoken = db.prepare<[number], Named>(
    'SELECT id, speaker_words AS words FROM quotes WHERE speaker_id = ? AND speaker_words IS NOT NULL',
  )
  const moveQuote = db.prepare('UPDATE quotes SET speaker_id = ? WHERE id = ?')

  /** Its mentions and quotes go with it, and whoever finds the name again is told of the new entity. */
  return (id: number, name: string): number => {
    const folded = fold(name)
    const entity = entities.get(id)
    const taken = names.all(entity.id, folded)
    const [first] = taken
    if (!first || folded === fold(entity.name)) throw new AppError('bad-request')
    const apart = entities.makeApart(first.name, entity.kind)
    const bears = ({ words }: Named) => fold(words) === folded
    for (const each of taken) moveName.run(apart, each.id)
    for (const each of mentions.all(entity.id).filter(bears)) moveMention.run(apart, each.id)
    for (const each of spoken.all(entity.id).filter(bears)) moveQuote.run(apart, each.id)
    entities.addNames(apart, entity.kind, [first.name])
    decidedNamesIn(store).decide(entity.id, name, apart)
    return apart
  }
})
