import type { Extraction } from '../model/extraction'
import type { DocumentMarks } from '../model/mark'
import { isPronoun } from '../text/pronouns'
import { saidOn } from '../text/said-on'
import { blocksIn } from './blocks'
import { checksIn } from './checks'
import { datesIn } from './dates'
import { dealsIn } from './deals'
import { entitiesIn } from './entities'
import { entityRowsIn } from './entity-rows'
import { figuresIn } from './figures'
import { mentionsIn } from './mentions'
import { metadataIn } from './metadata'
import { quotesIn } from './quotes'
import type { Store } from './store'

/** Keeps what a document says, in the place of what was found in it before; what a person decided stays. */
export function keepExtraction(store: Store, document: number, text: string, extraction: Extraction): void {
  // Whatever found it, a pronoun names nobody.
  const named = extraction.entities.filter(({ name }) => !isPronoun(name))
  const entities = entitiesIn(store).join(named)
  mentionsIn(store).keep(document, text, named, entities)
  const dayKnown = metadataIn(store).of(document).published !== null
  const blocks = blocksIn(store).of(document)
  const days = saidOn(text, blocks, extraction.quotes, extraction.dates, dayKnown)
  quotesIn(store).keep(document, text, extraction.quotes, { entities, saidOn: days })
  const figures = figuresIn(store).keep(document, text, extraction.figures, entities)
  const dates = datesIn(store).keep(document, text, extraction.dates)
  const deals = dealsIn(store).keep(document, text, extraction.deals, { entities, figures, dates })
  checksIn(store).keep(document, text, extraction, { figures, dates, deals })
}

/** Everything found in or made on a document. */
export function marksOf(store: Store, document: number): DocumentMarks {
  return {
    entities: entityRowsIn(store).inDocument(document),
    mentions: mentionsIn(store).of(document),
    quotes: quotesIn(store).of(document),
    figures: figuresIn(store).of(document),
    dates: datesIn(store).of(document),
    deals: dealsIn(store).of(document),
    checks: checksIn(store).of(document),
  }
}
