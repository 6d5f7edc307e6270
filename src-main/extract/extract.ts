import type { Extraction } from '../model/extraction'
import { findChecks } from './checks/checks'
import { findDates } from './dates/dates'
import { findDeals } from './deals/deals'
import { findEntities } from './entities/entities'
import { findFigures } from './figures/figures'
import { languages } from './languages'
import { findMarkedQuotes } from './quotes/marked-quotes'
import { findQuotes } from './quotes/quotes'
import { readingOf, type Source } from './reading'
import { judged } from './sureness'

/** Reads what a text says: pure, without network or clock. Offsets are UTF-16 code units into `source.text`. */
export function extract(source: Source): Extraction {
  const reading = readingOf(source)
  const dates = findDates(reading)
  const entities = findEntities(reading)
  const figures = findFigures(reading, { dates, entities })
  // Of another language no verbs are known, of saying or of dealing.
  const isRead = languages.includes(reading.language)
  const quotes = isRead ? findQuotes(reading, { entities }) : findMarkedQuotes(reading, { entities })
  const deals = isRead ? findDeals(reading, { entities, figures, dates, quotes }) : []
  const checks = findChecks(reading, { figures, dates, deals, quotes })
  const marks = judged(reading, { entities, figures, dates, deals, checks })
  return { language: reading.language.code, quotes, ...marks }
}
