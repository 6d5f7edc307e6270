import { gistOf } from '../export/note-body'
import { AppError } from '../model/error'
import { aboutEntity, documentsOfBoth } from '../store/entity-about'
import { notesOfEntity } from '../store/entity-notes'
import { passagesOf } from '../store/entity-passages'
import { entitiesIn } from '../store/entities'
import { entityChangesIn } from '../store/entity-changes'
import { listEntities } from '../store/entity-list'
import { entityRowsIn } from '../store/entity-rows'
import { entityConflictsIn } from '../store/entity-conflicts'
import { entitySplitIn } from '../store/entity-split'
import { renamedLinksIn } from '../store/renamed-links'
import { marksIn } from '../store/marks'
import { mentionsOverTime } from '../store/mentions-over-time'
import { quotesOfCell, speakingMatrix } from '../store/voices'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'
import { refusePronoun } from './named-entity'

export function entitiesTopic({ store, announce }: ApiContext): Handlers<'entities'> {
  const entities = entitiesIn(store)
  const changes = entityChangesIn(store)
  const conflicts = entityConflictsIn(store)
  /** The mention that made someone act on its entity is doubtful no longer. */
  const looked = (mention: number | undefined) => {
    if (mention !== undefined) marksIn(store).accept({ type: 'mention', id: mention })
  }
  const changed = () =>
    announce({
      type: 'changed',
      topics: ['library', 'documents', 'quotes', 'marks', 'entities', 'comparisons', 'search'],
    })

  return {
    list: (filter) => listEntities(store, filter),

    row: ({ id }) => entityRowsIn(store).of([id])[0] ?? null,

    about: ({ id }) => aboutEntity(store, entities.get(id).id),

    passages: ({ id, ...asked }) => passagesOf(store, entities.get(id).id, asked),
    together: ({ id, other }) => documentsOfBoth(store, entities.get(id).id, entities.get(other).id),
    notes: ({ id }) =>
      notesOfEntity(store, entities.get(id).id).map(({ id, title, body }) => ({
        id,
        title: gistOf(title, body).title,
      })),

    matrix: (asked) => speakingMatrix(store, asked),
    spoken: ({ speaker, of }) => quotesOfCell(store, speaker, of),
    overTime: ({ ids }) => mentionsOverTime(store, ids),

    rename(asked) {
      const { id, name: words, kind } = entities.get(asked.id)
      refusePronoun(asked.name, kind)
      const conflict = conflicts.ofName(id, asked.name)
      store.record({ act: 'rename entity', words }, () => {
        changes.rename(id, asked.name)
        renamedLinksIn(store)({ kind: 'entity', id, from: words, to: asked.name })
        looked(asked.mention)
      })
      changed()
      announce({ type: 'changed', topics: ['notes'] })
      return conflict
    },

    changeKind(asked) {
      const { id, name: words } = entities.get(asked.id)
      // Arrows in a list of kinds pass by others on the way to the one that is meant: all of it is one step.
      const passed = `kind of ${id}`
      store.record(
        { act: 'change entity', words },
        () => {
          changes.changeKind(id, asked.kind)
          looked(asked.mention)
        },
        passed,
      )
      changed()
    },

    merge(asked) {
      const { id: from, name: words } = entities.get(asked.from)
      const { id: into } = entities.get(asked.into)
      if (from === into) throw new AppError('bad-request')
      const conflict = conflicts.ofMerging(from, into)
      store.record({ act: 'merge entities', words }, () => {
        changes.merge(from, into)
        looked(asked.mention)
      })
      changed()
      return conflict
    },

    split({ id, name }) {
      const apart = store.record({ act: 'split entity', words: name }, () => entitySplitIn(store)(id, name))
      changed()
      return apart
    },
  }
}
