import type { Act, LibraryState } from '../../model/library'
import { asks } from './method'
import { nothing } from './values'

export const library = {
  state: asks<LibraryState>().with(nothing),
  undo: asks<Act>().with(nothing),
  redo: asks<Act>().with(nothing),
}
