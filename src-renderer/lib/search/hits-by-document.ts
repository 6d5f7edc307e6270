import type { Hit } from '../../../src-main/model/library'

export interface DocumentHits {
  document: number
  title: string
  hits: Hit[]
}

/** Documents by their best hit, the hits of each in the order of its text. */
export function hitsByDocument(hits: Hit[]): DocumentHits[] {
  const documents = new Map<number, DocumentHits>()
  for (const hit of hits) {
    if (hit.document === null) continue
    const known = documents.get(hit.document)
    if (known) known.hits.push(hit)
    else documents.set(hit.document, { document: hit.document, title: hit.documentTitle ?? '', hits: [hit] })
  }
  for (const { hits } of documents.values()) hits.sort((one, other) => one.start - other.start)
  return [...documents.values()]
}
