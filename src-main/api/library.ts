import { basename, extname } from 'node:path'
import type { Act, LibraryState } from '../model/library'
import { libraryTopics } from '../model/topics'
import { countsIn } from '../store/counts'
import type { Store } from '../store/store'
import { redo, undo, undoable } from '../store/undo'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'

export function libraryTopic({ store, announce, inTurn }: ApiContext): Handlers<'library'> {
  const turning = (turn: (store: Store) => Act) => async () => {
    const act = await inTurn(() => turn(store))
    announce({ type: 'changed', topics: [...libraryTopics] })
    return act
  }
  return {
    state: () => stateOf(store),
    undo: turning(undo),
    redo: turning(redo),
  }
}

export function stateOf(store: Store): LibraryState {
  return {
    file: store.file,
    name: basename(store.file, extname(store.file)),
    counts: countsIn(store)(),
    ...undoable(store),
  }
}
