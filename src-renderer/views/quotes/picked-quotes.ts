import type { QuoteRow } from '../../../src-main/model/library'
import { client, Refusal } from '../../lib/client'

/** The picked quotes, in order, without those that are gone since: a mark was removed, a document thrown away. */
export async function pickedQuotes(ids: number[]): Promise<QuoteRow[]> {
  const quotes = await Promise.all(ids.map((id) => client.quotes.get({ id }).catch(nullWhereGone)))
  return quotes.filter((quote) => quote !== null)
}

function nullWhereGone(error: unknown): null {
  if (error instanceof Refusal && error.error.code === 'not-found') return null
  throw error
}
