import type { Comparison, ComparisonColumn } from '../model/comparison'
import { AppError } from '../model/error'
import type { QuoteRow } from '../model/library'
import type { Span } from '../model/span'
import { blocksIn } from '../store/blocks'
import { comparisonsIn } from '../store/comparisons'
import { datesIn } from '../store/dates'
import { documentsIn } from '../store/documents'
import { figuresIn } from '../store/figures'
import { quoteRowsIn } from '../store/quote-rows'
import type { Store } from '../store/store'
import { whenSaid } from '../store/when-said'
import { sharedRuns } from '../text/comparing'
import { scalesOf } from '../text/scales'
import { sentenceAround } from '../text/sentence-around'
import type { ApiContext } from './context'
import type { Handlers, Topic } from './contract/contract'
import { disputesOf } from './disputes'

const touched: Topic[] = ['library', 'comparisons']
const fewest = 2
const most = 6

export function comparisonsTopic({ store, announce }: ApiContext): Handlers<'comparisons'> {
  const comparisons = comparisonsIn(store)
  const changed = () => announce({ type: 'changed', topics: touched })

  return {
    list: () => comparisons.list(),
    quotes: ({ id }) => comparisons.quotes(id),
    compare: ({ quotes }) => compare(store, quotesToCompare(store, quotes)),

    make({ name, quotes }) {
      const ids = quotesToCompare(store, quotes).map(({ id }) => id)
      const id = store.record({ act: 'make comparison', words: name }, () => comparisons.make(name, ids))
      changed()
      return comparisons.get(id)
    },

    change({ id, name, quotes }) {
      const words = name ?? comparisons.get(id).name
      const ids = quotes && quotesToCompare(store, quotes).map(({ id }) => id)
      store.record({ act: 'change comparison', words }, () => comparisons.change(id, { name, quotes: ids }))
      changed()
    },

    remarks: ({ id }) => comparisons.remarks(id),

    remark({ id, quote, other, words }) {
      const shown = comparisons.quotes(id)
      if ([quote, other ?? quote].some((each) => !shown.includes(each))) throw new AppError('not-found')
      if (quote === other) throw new AppError('bad-request')
      const act = { act: 'remark' as const, words: comparisons.get(id).name }
      const key = `remark ${id} ${quote} ${other}`
      store.record(act, () => comparisons.remark(id, { quote, other, words }), key)
      changed()
    },

    duplicate({ id, name }) {
      comparisons.get(id)
      const copy = store.record({ act: 'make comparison', words: name }, () =>
        comparisons.duplicate(id, name),
      )
      changed()
      return comparisons.get(copy)
    },

    remove({ id }) {
      const words = comparisons.get(id).name
      store.record({ act: 'remove comparison', words }, () => comparisons.remove(id))
      changed()
    },
  }
}

/** Each once, in their order. */
function quotesToCompare(store: Store, ids: number[]): QuoteRow[] {
  const asked = [...new Set(ids)]
  if (asked.length < fewest) throw new AppError('too-few-quotes', { fewest })
  if (asked.length > most) throw new AppError('too-many-quotes', { most })
  const quotes = quoteRowsIn(store).of(asked)
  if (quotes.length < asked.length) throw new AppError('not-found')
  return quotes
}

function compare(store: Store, quotes: QuoteRow[]): Comparison {
  const runs = sharedRuns(quotes.map(({ words }) => words))
  const columns = quotes.map((quote, index) => ({ quote, runs: runs[index]!, ...surroundings(store, quote) }))
  const entries = columns.flatMap(({ quote, figures }) =>
    figures.map((figure) => ({ quote: quote.id, figure })),
  )
  return { columns, scales: scalesOf(entries), disputes: disputesOf(store, columns) }
}

/** The quote's sentence, with the figures and dates that stand in it, and when it was said. */
function surroundings(
  store: Store,
  quote: QuoteRow,
): Pick<ComparisonColumn, 'figures' | 'dates' | 'when' | 'context'> {
  const text = documentsIn(store).readableText(quote.document)
  const sentence = sentenceAround(text, blocksIn(store).of(quote.document), quote)
  const said = whenSaid(store, quote.id)
  const within = (mark: Span) => mark.start < sentence.end && mark.end > sentence.start
  return {
    figures: figuresIn(store).of(quote.document).filter(within),
    dates: datesIn(store)
      .of(quote.document)
      .filter((date) => within(date) || date.id === said?.date),
    when: said && { from: said.from, to: said.to },
    context: { before: text.slice(sentence.start, quote.start), after: text.slice(quote.end, sentence.end) },
  }
}
