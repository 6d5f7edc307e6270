import type { FoundEntity, FoundQuote } from '../model/extraction'
import type { Reading } from './reading'
export function findQuotes(_reading: Reading, _known: { entities: FoundEntity[] }): FoundQuote[] {
  return []
}
