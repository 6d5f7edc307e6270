import { colours, type Colour } from '../model/annotation'
import { annotationFacets, type AnnotationFilter, type AnnotationsFound } from '../model/annotation-list'
import type { Facet } from '../model/library'
import { narrowsNothing } from '../text/query'
import { comparePaths, pathsTo } from '../text/tag-path'
import { overlapsIn } from './annotation-overlaps'
import { changesOf } from './changes'
import { perStore } from './per-store'
import { matchingAnnotations } from './matching-annotations'
import type { Store } from './store'

/** What the facets and orders of the list look at: a few words an annotation, never its text. */
interface Entry extends Record<(typeof annotationFacets)[number], string[]> {
  id: number
  document: number
  start: number
  createdAt: string
}

interface EntryColumns {
  id: number
  document: number
  start: number
  colour: Colour
  createdAt: string
  /** A JSON list of paths. */
  tags: string
}

const mostFacets = 200

/** All annotations that pass a filter, by id, and how many each further choice would leave. */
export function findAnnotations(store: Store, filter: AnnotationFilter): AnnotationsFound {
  const entries = entriesIn(store)()
  const best = narrowsNothing(filter.query) ? null : matchingAnnotations(store, filter.query)
  const place = best && new Map(best.map((id, index) => [id, index]))
  const sought = place ? entries.filter(({ id }) => place.has(id)) : entries
  const passing = sought.filter((entry) => annotationFacets.every((name) => passes(entry, filter, name)))
  const order = filter.order === 'best' && !place ? 'newest' : filter.order
  const sorted = passing.sort((a, b) =>
    order === 'best' ? place!.get(a.id)! - place!.get(b.id)! : orders[order](a, b),
  )
  return { ids: sorted.map(({ id }) => id), facets: facetsOf(store, sought, filter) }
}

const inText = (a: Entry, b: Entry) => a.document - b.document || a.start - b.start || a.id - b.id
const newest = (a: Entry, b: Entry) =>
  a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1
const inPalette = (colour: string | undefined) => colours.indexOf(colour as Colour)
const colourOf = ({ colours: [colour] }: Entry) => inPalette(colour)
const orders = {
  newest,
  oldest: (a: Entry, b: Entry) => newest(b, a),
  text: inText,
  colour: (a: Entry, b: Entry) => colourOf(a) - colourOf(b) || inText(a, b),
}

function passes(entry: Entry, filter: AnnotationFilter, name: (typeof annotationFacets)[number]): boolean {
  const chosen = filter[name]
  return chosen.length === 0 || entry[name].some((value) => chosen.includes(value))
}

/** Each facet counts what its own choices would leave, so that choosing one does not hide the others. */
function facetsOf(store: Store, sought: Entry[], filter: AnnotationFilter): AnnotationsFound['facets'] {
  const facets = annotationFacets.map((name) => {
    const others = annotationFacets.filter((other) => other !== name)
    const chosen = name === 'tags' ? filter.tags.flatMap(pathsTo) : filter[name]
    const counts = new Map<string, number>(chosen.map((value) => [value, 0]))
    for (const entry of sought) {
      if (!others.every((other) => passes(entry, filter, other))) continue
      for (const value of entry[name]) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [name, shown(store, name, counts, filter[name])] as const
  })
  return Object.fromEntries(facets) as AnnotationsFound['facets']
}

function shown(store: Store, name: string, counts: Map<string, number>, chosen: string[]): Facet[] {
  const label = labelsIn(store)
  const facets = [...counts].map(([value, count]) => ({ value, label: value, count }))
  const byName = (a: Facet, b: Facet) => (a.value < b.value ? -1 : 1)
  if (name === 'tags') return facets.sort((a, b) => comparePaths(a.value, b.value))
  if (name === 'colours') return facets.sort((a, b) => inPalette(a.value) - inPalette(b.value))
  if (name === 'months') return facets.sort(byName).reverse().slice(0, mostFacets)
  return facets
    .sort((a, b) => b.count - a.count || byName(a, b))
    .filter(({ value }, place) => place < mostFacets || chosen.includes(value))
    .map((facet) => ({ ...facet, label: label(name, facet.value) }))
}

const labelsIn = perStore(({ db }) => {
  const title = db.prepare<[number], string>('SELECT title FROM documents WHERE id = ?').pluck()
  const entity = db.prepare<[number], string>('SELECT name FROM entities WHERE id = ?').pluck()
  return (facet: string, value: string): string => {
    if (facet === 'documents') return title.get(Number(value)) ?? ''
    if (facet === 'speakers') return entity.get(Number(value)) ?? ''
    return value
  }
})

/** Kept until the library changes. */
const entriesIn = perStore((store) => {
  const { db } = store
  const rows = db.prepare<[], EntryColumns>(
    `SELECT annotations.id, document_id AS document, start, colour, created_at AS createdAt,
       (SELECT json_group_array(path) FROM annotation_tags
        JOIN tags ON tags.id = tag_id
        WHERE annotation_id = annotations.id) AS tags
     FROM annotations
     JOIN readable_documents ON readable_documents.id = document_id
     WHERE annotations.trashed_at IS NULL`,
  )
  let known = ''
  let kept: Entry[] = []
  return (): Entry[] => {
    const version = changesOf(store)
    if (version !== known) {
      const overlaps = overlapsIn(store)()
      kept = rows.all().map(({ colour, tags, ...row }) => ({
        ...row,
        colours: [colour],
        // Written by this file's own query.
        tags: [...new Set((JSON.parse(tags) as string[]).flatMap(pathsTo))],
        marks: [...(overlaps.get(row.id)?.marks ?? [])],
        speakers: [...(overlaps.get(row.id)?.speakers ?? [])].map(String),
        documents: [String(row.document)],
        months: [row.createdAt.slice(0, 7)],
      }))
      known = version
    }
    return [...kept]
  }
})
