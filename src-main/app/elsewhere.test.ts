import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Announcement } from '../api/contract/announcement'
import { libraryTopics } from '../model/topics'
import { openStore } from '../store/open'
import type { Store } from '../store/store'
import { temporaryLibrary, type TemporaryLibrary } from '../store/temporary-library'
import { watchElsewhere, type Elsewhere } from './elsewhere'

let library: TemporaryLibrary
let other: Store
let elsewhere: Elsewhere
let announced: Announcement[]

beforeEach(() => {
  library = temporaryLibrary()
  other = openStore(library.file)
  announced = []
  elsewhere = watchElsewhere(
    () => library.store,
    (announcement) => announced.push(announcement),
  )
})
afterEach(() => {
  elsewhere.end()
  other.close()
  library.remove()
})

const write = ({ db }: Store) =>
  db.prepare("INSERT INTO comparisons (name, created_at, changed_at) VALUES ('', '', '')").run()

it('tells once of what another connection has written, and never of what was written here', () => {
  write(library.store)
  elsewhere.look()
  expect(announced).toEqual([])
  write(other)
  elsewhere.look()
  elsewhere.look()
  expect(announced).toEqual([{ type: 'changed', topics: [...libraryTopics] }])
})

it('says nothing of what it is told to pass over, and tells of what comes after', () => {
  write(other)
  elsewhere.passOver()
  elsewhere.look()
  expect(announced).toEqual([])
  write(other)
  elsewhere.look()
  expect(announced).toHaveLength(1)
})
