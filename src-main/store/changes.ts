import { perStore } from './per-store'
import type { Store } from './store'

/** Another string after every write to the library, by this program or another: what was read before may be kept until then. */
export function changesOf(store: Store): string {
  const { here, elsewhere } = statements(store)
  return `${here.get()} ${elsewhere.get()}`
}

/** Another number after every write to the library by another program. */
export function changesElsewhere(store: Store): number {
  return statements(store).elsewhere.get() ?? 0
}

/** How many rows this program has changed in the library since it opened it. */
export function rowsChanged(store: Store): number {
  return statements(store).here.get() ?? 0
}

const statements = perStore(({ db }) => ({
  here: db.prepare<[], number>('SELECT total_changes()').pluck(),
  elsewhere: db.prepare<[], number>('PRAGMA data_version').pluck(),
}))
