import type { CitedSource } from '../model/note'

interface Described extends CitedSource {
  address: string | null
}

/** Sources as CSL-JSON, which Pandoc, Zotero and their kin cite from. */
export function toCsl(sources: readonly Described[]): string {
  return `${JSON.stringify(sources.map(itemOf), null, 2)}\n`
}

function itemOf({
  sha256,
  title,
  fileName,
  author,
  publisher,
  published,
  address,
  language,
}: Described): object {
  return {
    id: `sha256-${sha256.slice(0, 16)}`,
    type: 'article',
    title: title || fileName,
    ...(author && { author: [{ literal: author }] }),
    ...(publisher && { 'container-title': publisher }),
    ...(published && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    ...(address && { URL: address }),
    language,
    note: `SHA-256: ${sha256}`,
  }
}
