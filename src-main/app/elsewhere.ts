import type { Announcement } from '../api/contract/announcement'
import { libraryTopics } from '../model/topics'
import { changesElsewhere } from '../store/changes'
import type { Store } from '../store/store'

const everyTwoSeconds = 2_000

/** Tells the window when another program, the command line say, has written to the library that is open. */
export interface Elsewhere {
  /** Looks now: what was written until here was another program's. */
  look(): void
  /** What was written since it last looked was written by this program, over another connection. */
  passOver(): void
  end(): void
}

export function watchElsewhere(
  current: () => Store,
  announce: (announcement: Announcement) => void,
): Elsewhere {
  const seen = new WeakMap<Store, number>()
  const passOver = () => void seen.set(current(), changesElsewhere(current()))
  const look = () => {
    const before = seen.get(current())
    passOver()
    if (before !== undefined && before !== seen.get(current()))
      announce({ type: 'changed', topics: [...libraryTopics] })
  }
  look()
  const timer = setInterval(look, everyTwoSeconds)
  return { look, passOver, end: () => clearInterval(timer) }
}
