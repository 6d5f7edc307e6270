import type { CitedSource } from '../model/note'
import { dayHere } from '../model/day-here'

/** Sources as CSL-JSON, which Pandoc, Zotero and their kin cite from. */
export function toCsl(sources: readonly CitedSource[]): string {
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
  captured,
  language,
}: CitedSource): object {
  return {
    id: `sha256-${sha256.slice(0, 16)}`,
    type: 'article',
    title: title || fileName,
    ...(author && { author: [{ literal: author }] }),
    ...(publisher && { 'container-title': publisher }),
    ...(published && { issued: { 'date-parts': [dateParts(published)] } }),
    ...(address && { URL: address }),
    ...(captured && { accessed: { 'date-parts': [dateParts(dayHere(new Date(captured)))] } }),
    language,
    note: `SHA-256: ${sha256}`,
  }
}

function dateParts(day: string): number[] {
  return day.split('-').map(Number)
}
