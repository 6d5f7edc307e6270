import type { Comparison } from '../../../src-main/model/comparison'
import type { QuoteRow } from '../../../src-main/model/library'
import { client } from '../../lib/client'
import { pickedQuotes } from '../quotes/picked-quotes'

/** The picked quotes that still exist, and how they compare where there are two or more. */
export async function compareQuotes(ids: number[]): Promise<Comparison & { quotes: QuoteRow[] }> {
  const quotes = await pickedQuotes(ids)
  if (quotes.length < 2) return { quotes, columns: [], scales: [], disputes: [] }
  return { quotes, ...(await client.comparisons.compare({ quotes: quotes.map(({ id }) => id) })) }
}
