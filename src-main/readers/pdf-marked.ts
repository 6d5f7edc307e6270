import type { PDFPageProxy } from 'pdfjs-dist'
import { z } from 'zod'
import type { FileMark } from '../model/annotation'
import { normalize } from '../text/normalize'
import { moved, type Matrix } from './pdf-matrix'

/** A rectangle in points from the page's top left corner. */
export interface Area {
  left: number
  top: number
  right: number
  bottom: number
}

/** What a person marked on a page with another program. */
export interface Marked {
  id: string
  page: number
  madeAs: FileMark
  /** Each line of what is marked; none where the mark stands on no words. */
  areas: Area[]
  /** Where it stands as a whole. */
  around: Area
  /** The words under it in the order in which the page draws them; null where the file is not asked. */
  words: string | null
  /** Red, green and blue, 0 to 255. */
  colour: number[] | null
  comment: string
  author: string | null
  /** ISO 8601. */
  createdAt: string | null
  changedAt: string | null
  /** The mark it answers to, and whether both are one. */
  answers: { id: string; isSame: boolean } | null
}

/** More than this no person marks on one page. */
const mostMarks = 2_000
const mostAreas = 500
const longestComment = 100_000

const said = z.object({ str: z.string() }).nullish()
const numbers = z.preprocess(
  (list) => (ArrayBuffer.isView(list) ? [...(list as Uint8Array)] : list),
  z.array(z.number()).nullish(),
)
const annotation = z.object({
  id: z.string(),
  subtype: z.string(),
  rect: z.preprocess(
    (list) => (ArrayBuffer.isView(list) ? [...(list as Uint8Array)] : list),
    z.array(z.number()).length(4),
  ),
  quadPoints: numbers,
  color: numbers,
  contentsObj: said,
  titleObj: said,
  textContent: z.array(z.string()).nullish(),
  overlaidText: z.string().nullish(),
  creationDate: z.string().nullish(),
  modificationDate: z.string().nullish(),
  inReplyTo: z.string().nullish(),
  replyType: z.string().nullish(),
  /** Of "accepted by" and the like, which say nothing of the text. */
  stateModel: z.string().nullish(),
})

const marks: Record<string, FileMark> = {
  Highlight: 'highlight',
  Underline: 'underline',
  StrikeOut: 'strike-out',
  Squiggly: 'squiggle',
}
/** What has no words of its own counts where it says something. */
const notes = new Set([
  'Text',
  'FreeText',
  'Caret',
  'Ink',
  'Square',
  'Circle',
  'Line',
  'Polygon',
  'PolyLine',
  'Stamp',
])

/** What people marked on a page; nothing where the file's marks are broken, which is no reason to refuse it. */
export async function markedOn(page: PDFPageProxy): Promise<Marked[]> {
  const found: unknown[] = await page.getAnnotations().catch(() => [])
  const { transform } = page.getViewport({ scale: 1 })
  return found.slice(0, mostMarks).flatMap((each) => {
    const { data } = annotation.safeParse(each)
    return data && !data.stateModel ? (markedOf(data, page.pageNumber - 1, transform as Matrix) ?? []) : []
  })
}

function markedOf(data: z.infer<typeof annotation>, page: number, view: Matrix): Marked | null {
  const quads = data.quadPoints ?? []
  const areas = quads.length >= 8 ? areasOf(quads, view) : []
  const madeAs = areas.length ? (marks[data.subtype] ?? null) : null
  const comment = tidy(data.contentsObj?.str || (data.textContent ?? []).join('\n'))
  if (!madeAs && !(marks[data.subtype] || (notes.has(data.subtype) && comment))) return null
  const [left = 0, bottom = 0, right = 0, top = 0] = data.rect
  const changedAt = dayTime(data.modificationDate)
  return {
    id: data.id,
    page,
    madeAs: madeAs ?? 'comment',
    areas: madeAs ? areas : [],
    around: areaOf([left, bottom, right, top], view),
    words: data.overlaidText ?? null,
    colour: data.color ?? null,
    comment,
    author: tidy(data.titleObj?.str ?? '').slice(0, 500) || null,
    createdAt: dayTime(data.creationDate) ?? changedAt,
    changedAt,
    answers: data.inReplyTo ? { id: data.inReplyTo, isSame: data.replyType === 'Group' } : null,
  }
}

/** Each eight numbers are the corners of one line. */
function areasOf(quads: number[], view: Matrix): Area[] {
  const areas: Area[] = []
  for (let at = 0; at + 8 <= quads.length && areas.length < mostAreas; at += 8)
    areas.push(areaOf(quads.slice(at, at + 8), view))
  return areas
}

/** The rectangle around points given as x and y in turn. */
function areaOf(points: number[], view: Matrix): Area {
  const area = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (let at = 0; at + 1 < points.length; at += 2) {
    const { x, y } = moved(view, points[at]!, points[at + 1]!)
    area.left = Math.min(area.left, x)
    area.right = Math.max(area.right, x)
    area.top = Math.min(area.top, y)
    area.bottom = Math.max(area.bottom, y)
  }
  return area
}

function tidy(words: string): string {
  return normalize(words).trim().slice(0, longestComment)
}

/** "D:20210503142500+02'00'" as ISO 8601; null where it is no day. */
function dayTime(stated: string | null | undefined): string | null {
  const pattern = /^(?:D:)?(?<day>\d{4}(?:\d\d){0,2})(?<time>(?:\d\d){0,3})(?<zone>[+-]\d\d(?:'?\d\d)?)?/
  const parts = pattern.exec(stated ?? '')?.groups
  if (!parts) return null
  const [century, years, month = '01', day = '01'] = pairsOf(parts['day'])
  const [hour = '00', minute = '00', second = '00'] = pairsOf(parts['time'])
  const [hours, minutes = '00'] = pairsOf(parts['zone'])
  const zone = hours ? `${parts['zone']![0]}${hours}:${minutes}` : 'Z'
  const moment = new Date(`${century}${years}-${month}-${day}T${hour}:${minute}:${second}${zone}`)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}

function pairsOf(digits = ''): string[] {
  return digits.match(/\d\d/g) ?? []
}
