import { figuresIn } from '../store/figures'
import { marksIn } from '../store/marks'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'
import { amountMeant } from './meanings'
import { entityOf } from './named-entity'

export function figuresTopic({ store, announce }: ApiContext): Handlers<'figures'> {
  return {
    async correct({ id, amount, of }) {
      const { document, words } = marksIn(store).get({ type: 'figure', id })
      const figures = figuresIn(store)
      const meant =
        amount === undefined ? null : await amountMeant(store, document, amount, figures.amount(id))
      store.record({ act: 'correct figure', words }, () => {
        if (meant) figures.correctAmount(id, meant)
        if (of !== undefined) figures.correctOf(id, of && entityOf(store, of))
      })
      announce({ type: 'changed', topics: ['library', 'marks', 'entities', 'comparisons'] })
    },
  }
}
