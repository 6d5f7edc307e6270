import type { Store } from './store'

/** Statements are prepared once a store, on first use. */
export function perStore<Prepared>(prepare: (store: Store) => Prepared): (store: Store) => Prepared {
  const prepared = new WeakMap<Store, Prepared>()
  return (store) => {
    const known = prepared.get(store)
    if (known) return known
    const fresh = prepare(store)
    prepared.set(store, fresh)
    return fresh
  }
}
