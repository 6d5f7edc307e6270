import { colourMeaningsIn } from '../store/colour-meanings'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'

export function coloursTopic({ store, announce }: ApiContext): Handlers<'colours'> {
  const meanings = colourMeaningsIn(store)
  return {
    meanings: () => meanings.all(),

    mean({ colour, meaning }) {
      const words = meaning || (meanings.all()[colour] ?? '')
      store.record({ act: 'mean colour', words }, () => meanings.set(colour, meaning))
      announce({ type: 'changed', topics: ['library', 'colours'] })
    },
  }
}
