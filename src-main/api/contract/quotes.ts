import { z } from 'zod'
import type { AlikeQuote } from '../../model/alike'
import type { QuoteFacets, QuoteList, QuoteRow } from '../../model/library'
import type { SameCases } from '../../model/mark'
import { asks } from './method'
import { after, id, query, quoteKind, scope, asker, speaker } from './values'

const quoteFilter = {
  query: query.default(''),
  speakers: z.array(z.string()).default([]),
  documents: z.array(z.string()).default([]),
  kinds: z.array(quoteKind).default([]),
  /** Only those that ask for a person's look. */
  doubtful: z.boolean().default(false),
}

export const quotes = {
  list: asks<QuoteList>().with(
    z.object({
      ...quoteFilter,
      limit: z.int().positive().max(1_000).default(200),
      after: after.optional(),
      asker,
    }),
  ),
  facets: asks<QuoteFacets>().with(z.object({ ...quoteFilter, asker })),
  get: asks<QuoteRow>().with(z.object({ id })),
  /** What else was said that is worth laying beside a quote, best first, each with why. */
  alike: asks<AlikeQuote[]>().with(z.object({ id, limit: z.int().positive().max(200).default(40), asker })),
  correct: asks<SameCases>().with(
    z.object({ id, kind: quoteKind.optional(), speaker: speaker.optional(), scope }),
  ),
}
