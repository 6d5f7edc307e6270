import { openStore } from '../store/open'
import { defaultLibrary } from '../store/place'
import type { Store } from '../store/store'
import type { Asked } from './command'

export function libraryFile({ library }: Asked): string {
  return library ?? defaultLibrary()
}

/** Opens the library that was asked for, does something with it, and closes it whatever happens. */
export async function withLibrary<Value>(
  asked: Asked,
  work: (store: Store) => Promise<Value> | Value,
  options: { create?: boolean } = {},
): Promise<Value> {
  // The user's own comes to be when it is first needed; one that is named must be there, unless it is to be made.
  const store = openStore(libraryFile(asked), { create: options.create ?? asked.library === undefined })
  try {
    return await work(store)
  } finally {
    store.close()
  }
}
