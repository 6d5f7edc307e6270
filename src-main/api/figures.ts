import { AppError } from '../model/error'
import { documentsIn } from '../store/documents'
import { figuresIn } from '../store/figures'
import { marksIn } from '../store/marks'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'
import { entityOf } from './named-entity'

export function figuresTopic({ store, announce }: ApiContext): Handlers<'figures'> {
  return {
    async correct({ id, amount, of }) {
      const { document, words } = marksIn(store).get({ type: 'figure', id })
      // Read only now: a start need not wait for it.
      const { writtenAmount } = await import('../extract/figures/written-amount')
      const figures = figuresIn(store)
      const { language } = documentsIn(store).get(document)
      const meant =
        amount === undefined ? null : writtenAmount(amount, { language, before: figures.amount(id) })
      if (amount !== undefined && !meant) throw new AppError('not-an-amount', { words: amount })
      store.record({ act: 'correct figure', words }, () => {
        if (meant) figures.correctAmount(id, meant)
        if (of !== undefined) figures.correctOf(id, of && entityOf(store, of))
      })
      announce({ type: 'changed', topics: ['library', 'marks', 'entities', 'comparisons'] })
    },
  }
}
