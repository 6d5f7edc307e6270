import type { Topic } from '../../../src-main/api/contract/contract'
import type { QuoteFacets, QuoteList, QuoteRow } from '../../../src-main/model/library'
import type { QueryReading } from '../../../src-main/model/query'
import { client } from '../../lib/client'
import { litWords } from '../../lib/search/query-tokens'
import type { Asked } from '../asked.svelte'
import { Pages } from '../pages.svelte'
import type { QuoteSearch } from './quote-search.svelte'
import type { Workbench } from '../workbench.svelte'

const topics: Topic[] = ['quotes', 'marks', 'entities', 'documents', 'annotations']
/** More rows than a screen holds, and few enough to be there at once. */
const inSight = 40
/** Longer than between two keys of a word, in milliseconds. */
const typingPause = 200
const noFacets: QuoteFacets = { speakers: [], documents: [], kinds: [], doubts: [] }

/** What a search finds among the quotes, how it was understood and what it counts. Lives as long as its component. */
export class QuotesFound {
  pages: Pages<QuoteRow, QuoteList>
  #search: QuoteSearch
  #read: Asked<{ query: string; reading: QueryReading }>
  #counted: Asked<QuoteFacets>
  /** What was asked last, once it was answered and nothing more has been typed for a moment. */
  #rested = $state('')

  constructor(bench: Workbench, search: QuoteSearch) {
    this.#search = search
    // Asked first, since it is answered at once: what is offered is drawn with the rows, not after them.
    this.#read = bench.ask(['entities', 'documents', 'annotations'], async () => {
      const { query, caret } = search
      const language = bench.settings.current.locale === 'fr' ? 'fr' : 'en'
      return { query, reading: await client.search.read({ query, caret, asker: 'quotes', language }) }
    })
    this.pages = new Pages(
      bench,
      topics,
      () => search.question,
      (after) =>
        after
          ? client.quotes.list({ ...search.asked, after })
          : client.quotes.list({ ...search.asked, limit: inSight, asker: 'quotes' }),
    )
    // An effect, since time passes outside.
    $effect(() => {
      const answered = this.pages.question
      const pause = setTimeout(() => (this.#rested = answered), typingPause)
      return () => clearTimeout(pause)
    })
    // They count all that is found, which takes what the next key and its answer need: none of this for a word half typed.
    this.#counted = bench.ask(topics, () =>
      this.#rested === search.question
        ? client.quotes.facets({ ...search.asked, asker: 'quotes' })
        : undefined,
    )
  }

  rows = $derived.by(() => this.pages.rows)
  /** The quote the keys act on. */
  current = $derived.by(
    () => this.rows.find((row) => row.id === this.#search.current) ?? this.rows[0] ?? null,
  )
  #looked: QuoteRow | null = null
  /**
   * The quote to look at closely. While a query is typed it stays the one that it was: to fetch and draw another at each
   * key takes what the list needs.
   */
  looked = $derived.by(() => {
    if (this.#rested === this.#search.question) this.#looked = this.current
    return this.#looked
  })
  /** How the query was understood, and which it was. */
  read = $derived.by(() => this.#read.value ?? null)
  facets = $derived.by(() => this.#counted.value ?? noFacets)
  near = $derived.by(() => this.pages.answer?.near ?? [])
  #drawn: { rows: QuoteRow[]; lit: string } = { rows: [], lit: '' }
  /**
   * What the list draws, and what is lit in it: what its rows answer, not what is being typed, so that they are drawn once a
   * key. Where nothing is found it is hidden, and keeps what it drew for what is found next.
   */
  drawn = $derived.by(() => {
    const { answer } = this.pages
    if (answer && this.rows.length > 0)
      this.#drawn = { rows: this.rows, lit: litWords(answer.sought, this.near) }
    return this.#drawn
  })
}
