import type { OrphanKind } from '../model/version'

/** What can lose its words, and its table. */
export const orphanTables: Record<OrphanKind, string> = {
  annotation: 'annotations',
  citation: 'citations',
  mention: 'mentions',
  quote: 'quotes',
  figure: 'figures',
  date: 'dates',
  deal: 'deals',
}

const nameOf = (id: string) => `coalesce((SELECT name FROM entities WHERE entities.id = ${id}), '')`
const usedIn = {
  citation: `(SELECT json_group_array(title) FROM note_citations
    JOIN notes ON notes.id = note_id
    WHERE note_citations.citation_id = thing.id)`,
  quote: `(SELECT json_group_array(name) FROM comparison_quotes
    JOIN comparisons ON comparisons.id = comparison_id
    WHERE comparison_quotes.quote_id = thing.id)`,
}
const none = `'[]'`
const latestStatus = '(SELECT max(id) FROM deal_statuses WHERE deal_statuses.deal_id = thing.id)'

/** Each orphan with the place of its words in their own version, and what a person said there. */
export const placedOrphans = [
  placed('annotation', { said: 'comment', colour: 'colour', rejected: '0' }),
  placed('citation', { said: `coalesce(speaker, '')`, rejected: '0', usedIn: usedIn.citation }),
  placed('mention', { said: nameOf('entity_id') }),
  placed('quote', { said: nameOf('speaker_id'), usedIn: usedIn.quote }),
  placed('figure', {}),
  placed('date', { said: 'edtf' }),
  // A deal stands where its latest status is told.
  placed('deal', { place: `CROSS JOIN deal_statuses AS place ON place.id = ${latestStatus}` }),
].join(' UNION ALL ')

interface Said {
  said?: string
  colour?: string
  rejected?: string
  usedIn?: string
  place?: string
}

function placed(
  kind: OrphanKind,
  { said = `''`, colour = 'NULL', rejected = 'rejected', usedIn = none, place }: Said,
): string {
  const at = place ? 'place' : 'thing'
  return `SELECT orphans.id, '${kind}' AS kind, state, thing.id AS of, orphans.document_id AS document,
      thing.document_id AS source, ${at}.start, ${at}."end", ${at}.words, ${said} AS said, ${colour} AS colour,
      ${rejected} AS rejected, ${usedIn} AS usedIn
    FROM orphans
    CROSS JOIN ${orphanTables[kind]} AS thing ON thing.id = orphans.${kind}_id
    ${place ?? ''}`
}
