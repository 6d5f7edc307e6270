import { perStore } from './per-store'
import type { Store } from './store'

/** Another string after every change of the library, by this program or another: what was read before may be kept until then. */
export function changesOf(store: Store): string {
  return noted(store).told ?? `${rowsChanged(store)} ${changesElsewhere(store)}`
}

/** Another number after every write to the library by another program. */
export function changesElsewhere(store: Store): number {
  return statements(store).elsewhere.get() ?? 0
}

/** How many rows this program has changed in the library since it opened it. */
export function rowsChanged(store: Store): number {
  return (statements(store).here.get() ?? 0) - noted(store).passedOver
}

/** Rows written that nothing found in the library depends on: they are no change of it. */
export function passOver(store: Store, rows: number): void {
  noted(store).passedOver += rows
}

/**
 * For a connection that only reads: what the one that writes says of `changesOf`. By itself, a reader would see a change
 * in every write, those that are passed over among them.
 */
export function tellChanges(reader: Store, changes: string): void {
  noted(reader).told = changes
}

const noted = perStore((): { passedOver: number; told: string | null } => ({ passedOver: 0, told: null }))

const statements = perStore(({ db }) => ({
  here: db.prepare<[], number>('SELECT total_changes()').pluck(),
  elsewhere: db.prepare<[], number>('PRAGMA data_version').pluck(),
}))
