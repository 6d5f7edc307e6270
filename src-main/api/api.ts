import { addressesTopic } from './addresses'
import { annotationsTopic } from './annotations'
import { coloursTopic } from './colours'
import { comparisonsTopic } from './comparisons'
import type { ApiContext } from './context'
import type { Handlers, Topic } from './contract/contract'
import { datesTopic } from './dates'
import { dealsTopic } from './deals'
import { documentsTopic } from './documents'
import { doubtsTopic } from './doubts'
import { entitiesTopic } from './entities'
import { figuresTopic } from './figures'
import { importQueue } from './import-queue'
import { importsTopic } from './imports'
import { libraryTopic } from './library'
import { marksTopic } from './marks'
import { mentionsTopic } from './mentions'
import { notesTopic } from './notes'
import { orphansTopic } from './orphans'
import { quotesTopic } from './quotes'
import { searchTopic } from './search'
import { searchesTopic } from './searches'
import { tagsTopic } from './tags'

/** What may be asked of an open library, with a window or without. */
export type Api = Omit<{ [T in Topic]: Handlers<T> }, 'libraries' | 'exports' | 'sources' | 'settings'>

export function createApi(context: ApiContext, queue = importQueue(context)): Api {
  return {
    library: libraryTopic(context),
    documents: documentsTopic(context, queue),
    imports: importsTopic(queue),
    quotes: quotesTopic(context),
    marks: marksTopic(context),
    figures: figuresTopic(context),
    dates: datesTopic(context),
    deals: dealsTopic(context),
    doubts: doubtsTopic(context),
    entities: entitiesTopic(context),
    mentions: mentionsTopic(context),
    annotations: annotationsTopic(context),
    tags: tagsTopic(context),
    colours: coloursTopic(context),
    searches: searchesTopic(context),
    addresses: addressesTopic(context),
    orphans: orphansTopic(context),
    comparisons: comparisonsTopic(context),
    notes: notesTopic(context),
    search: searchTopic(context),
  }
}
