import type { Carried } from '../model/library'
import type { WordsFollowed } from '../text/words-followed'
import { carryDeeds } from './carrying'
import { fileAnnotationsIn } from './file-annotations'
import { metadataIn } from './metadata'
import type { Store } from './store'
import { versionTurnsIn } from './version-turns'
import { versionsIn } from './versions'

/** What waited as a version becomes the document's newest, and takes along what a person did. Within an act. */
export function bringVersion(
  store: Store,
  document: number,
  waiting: number,
  followed: ReadonlyMap<string, WordsFollowed>,
): Carried {
  const versions = versionsIn(store)
  const version = (versions.place(document).version ?? 0) + 1
  versionTurnsIn(store).turn(document, waiting)
  versions.enlist(document, version)
  metadataIn(store).takeAlong(waiting, document)
  const carried = carryDeeds(store, document, waiting, followed)
  fileAnnotationsIn(store).unite(document)
  return { version, ...carried }
}
