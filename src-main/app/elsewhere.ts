import type { Announcement } from '../api/contract/announcement'
import { libraryTopics } from '../model/topics'
import { changesElsewhere } from '../store/changes'
import type { Store } from '../store/store'

const everyTwoSeconds = 2_000

/** Tells the window when another program, the command line say, has written to the library that is open. */
export function watchElsewhere(
  current: () => Store,
  announce: (announcement: Announcement) => void,
): { end: () => void } {
  const seen = new WeakMap<Store, number>()
  const look = () => {
    const changes = changesElsewhere(current())
    if ((seen.get(current()) ?? changes) !== changes)
      announce({ type: 'changed', topics: [...libraryTopics] })
    seen.set(current(), changes)
  }
  look()
  const timer = setInterval(look, everyTwoSeconds)
  return { end: () => clearInterval(timer) }
}
