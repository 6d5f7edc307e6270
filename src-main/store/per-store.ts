import { oncePer } from '../text/once-per'
import type { Store } from './store'

/** Statements are prepared once a store, on first use. */
export const perStore: <Prepared>(prepare: (store: Store) => Prepared) => (store: Store) => Prepared = oncePer
