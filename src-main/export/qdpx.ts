import { createHash } from 'node:crypto'
import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Annotation, Colour } from '../model/annotation'
import type { TagRow } from '../model/tag'
import { codePointsOf } from '../text/code-points'
import { element, type Markup } from './xml'

/** What a library gives to other programs for qualitative work. */
export interface QdaProject {
  library: string
  documents: QdaDocument[]
  tags: readonly TagRow[]
  notes: { id: number; title: string; markdown: string }[]
}

interface QdaDocument {
  id: number
  title: string
  importedAt: string
  text: string
  annotations: readonly Annotation[]
}

/**
 * A library as a REFI-QDA project: each document as text, its annotations as selections with their tags as codes, and
 * notes. Offsets are code points. The same library gives the same bytes.
 */
export function toQdpx({ library, documents, tags, notes }: QdaProject): Uint8Array {
  const guid = (kind: string, id: number | string) => guidOf(`${library} ${kind} ${id}`)
  const codes = new Map(tags.map(({ path }) => [path, guid('tag', path)]))
  const user = guid('user', 1)
  const files: Zippable = {}

  /** Puts a text beside the project and says where it is. */
  function kept(kind: string, id: number, text: string): { guid: string; plainTextPath: string } {
    const own = guid(kind, id)
    files[`Sources/${own}.txt`] = strToU8(text)
    return { guid: own, plainTextPath: `internal://${own}.txt` }
  }

  const sources = documents.map(({ id, title, importedAt, text, annotations }) => {
    const { fromUnits } = codePointsOf(text)
    const selections = annotations.map((annotation) => {
      const { words, comment, start, end, createdAt, changedAt } = annotation
      const by = { creatingUser: user, creationDateTime: createdAt }
      const place = { startPosition: fromUnits(start), endPosition: fromUnits(end) }
      const codings = annotation.tags.map((tag) =>
        element('Coding', { guid: guid(`annotation ${annotation.id} tag`, tag), ...by }, [
          element('CodeRef', { targetGUID: codes.get(tag) ?? '' }),
        ]),
      )
      return element(
        'PlainTextSelection',
        {
          guid: guid('annotation', annotation.id),
          name: shortened(words),
          ...place,
          ...by,
          modifiedDateTime: changedAt,
        },
        [...described(comment), ...codings],
      )
    })
    const source = {
      ...kept('document', id, text),
      name: title,
      creatingUser: user,
      creationDateTime: importedAt,
    }
    return element('TextSource', source, selections)
  })
  const written = notes.map(({ id, title, markdown }) =>
    element('Note', { ...kept('note', id, markdown), name: title, creatingUser: user }),
  )
  const project = element(
    'Project',
    { xmlns: 'urn:QDA-XML:project:1.0', name: 'Florilège', origin: 'Florilège', creatingUserGUID: user },
    [
      element('Users', {}, [element('User', { guid: user, name: 'Florilège' })]),
      ...holding('CodeBook', holding('Codes', codesBelow('', tags, codes))),
      ...holding('Sources', sources),
      ...holding('Notes', written),
    ],
  )
  files['project.qde'] = strToU8(`<?xml version="1.0" encoding="utf-8"?>\n${project}\n`)
  return zipSync(files, { mtime: new Date(2000, 0, 1) })
}

/** A group, which the standard wants to hold something. */
function holding(name: string, children: Markup[]): Markup[] {
  return children.length ? [element(name, {}, children)] : []
}

function described(words: string): Markup[] {
  return words ? [element('Description', {}, [], words)] : []
}

/** The tags right below a path, each with those below it. */
function codesBelow(path: string, tags: readonly TagRow[], codes: ReadonlyMap<string, string>): Markup[] {
  return tags
    .filter((tag) => tag.path.slice(0, Math.max(0, tag.path.lastIndexOf('/'))) === path)
    .map((tag) => {
      const name = tag.path.slice(tag.path.lastIndexOf('/') + 1)
      const colour = tag.colour ? { color: colours[tag.colour] } : {}
      return element('Code', { guid: codes.get(tag.path)!, name, isCodable: 'true', ...colour }, [
        ...described(tag.description),
        ...codesBelow(tag.path, tags, codes),
      ])
    })
}

const colours: Record<Colour, string> = {
  yellow: '#F2C94C',
  orange: '#F2994A',
  red: '#EB5757',
  pink: '#F291B5',
  purple: '#9B51E0',
  blue: '#2F80ED',
  green: '#27AE60',
  grey: '#828282',
}

const longestName = 60

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > longestName ? `${line.slice(0, longestName).trimEnd()}…` : line
}

/** The same for the same thing, as the standard writes it: a name-based UUID. */
function guidOf(name: string): string {
  const bytes = createHash('sha1').update(name).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
