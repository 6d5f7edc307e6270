import type { OpenDocument } from '../../../src-main/model/library'
import type { Locator } from '../../../src-main/model/locator'
import { secondsOf } from './place-label'

/** A page or paragraph of a text, and where it begins. */
export interface Landmark {
  label: string
  start: number
}

export interface Landmarks {
  /** Or the times of a recording. */
  pages: Landmark[]
  paragraphs: Landmark[]
  /** UTF-16 code units of the text. */
  length: number
}

/** Where one asked to go, or why there is no such place. */
export type GoTo =
  | { found: 'page' | 'time' | 'paragraph' | 'part'; label: string; start: number }
  | {
      found: null
      why: 'no pages' | 'no such page' | 'no such paragraph' | 'not understood'
      first: string
      last: string
    }

const pageWords = /^(?:pages?|pp?|pg)[.\s]*(.+)$/
const paragraphWords = /^(?:paragraphes?|paragraphs?|paras?|par|alineas?|al|§|¶)[.\s]*(\d+)$/
const partWords = /^(\d{1,3})\s*%$/

/**
 * Reads "12", "p. 12", "page xii", "12:05", "¶ 3", "paragraph 3" or "50 %". A number alone is a page where there are pages, else
 * a paragraph.
 */
export function goTo(typed: string, landmarks: Landmarks): GoTo {
  const words = plain(typed)
  const part = partWords.exec(words)?.[1]
  if (part !== undefined) {
    const share = Math.min(100, Number(part))
    return { found: 'part', label: String(share), start: Math.floor((landmarks.length * share) / 100) }
  }
  const paragraph = paragraphWords.exec(words)?.[1]
  if (paragraph !== undefined) return paragraphOf(paragraph, landmarks)
  const times = landmarks.pages.filter(({ label }) => secondsOf(label) !== null)
  const second = secondsOf(words)
  if (times.length && second !== null) return { found: 'time', ...saidAt(second, times) }
  const page = pageWords.exec(words)?.[1] ?? words
  const pages = times.length ? [] : landmarks.pages
  const found = pages.find(({ label }) => plain(label) === page)
  if (found) return { found: 'page', ...found }
  if (page !== words) return pages.length ? none('no such page', pages) : none('no pages', [])
  if (!/^\d+$/.test(words)) return none('not understood', [])
  return pages.length ? none('no such page', pages) : paragraphOf(words, landmarks)
}

/** What is being said in a second. */
function saidAt(second: number, times: Landmark[]): Landmark {
  return times.findLast(({ label }) => secondsOf(label)! <= second) ?? times[0]!
}

function paragraphOf(number: string, { paragraphs }: Landmarks): GoTo {
  const found = paragraphs.find(({ label }) => label === String(Number(number)))
  return found ? { found: 'paragraph', ...found } : none('no such paragraph', paragraphs)
}

function none(why: Extract<GoTo, { found: null }>['why'], among: Landmark[]): GoTo {
  return { found: null, why, first: among[0]?.label ?? '', last: among.at(-1)?.label ?? '' }
}

/** The pages and paragraphs of a text by which a person finds a place in it. */
export function landmarksOf(
  { text, blocks, pages }: Pick<OpenDocument, 'text' | 'blocks' | 'pages'>,
  locators: Locator[],
): Landmarks {
  const printed = pages.flatMap(({ label, start }) => (start === null ? [] : [{ label, start }]))
  const labelled = blocks.flatMap(({ page, start }, index) =>
    page && page !== blocks[index - 1]?.page ? [{ label: page, start }] : [],
  )
  const opened = blocks.flatMap(({ kind, start }, index) =>
    kind === 'title' || kind === 'heading' ? [] : [{ label: String(locators[index]?.paragraph), start }],
  )
  return {
    pages: printed.length ? printed : labelled,
    // Cells of one table are one paragraph.
    paragraphs: opened.filter(({ label }, index) => label !== opened[index - 1]?.label),
    length: text.length,
  }
}

/** As typed in a hurry: without accents, case or spare spaces. */
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
}
