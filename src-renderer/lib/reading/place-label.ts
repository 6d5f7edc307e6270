import type { Locator } from '../../../src-main/model/locator'
import { m } from '../../../messages.compiled/messages.js'

const time = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/

/** The seconds that "0:12:05" or "12:05" stand for; null where it is no time. */
export function secondsOf(label: string): number | null {
  const [, hours = '0', minutes, seconds] = time.exec(label) ?? []
  return minutes === undefined ? null : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/** Where a place is, as shown: "p. 12", or the time of a recording as it is. */
export function placeLabel(label: string): string {
  return secondsOf(label) === null ? m.read_page_begins({ label }) : label
}

/** Where words stand in their document: "p. 12, ¶ 3", "12:40, ¶ 3", or the paragraph alone. */
export function placeWords({ page, paragraph }: Locator): string {
  return afterPage(page, m.quotes_paragraph({ paragraph }))
}

/** Words for a place within a page, after that of the page where there is one. */
export function afterPage(page: string | null, words: string): string {
  return page === null ? words : `${placeLabel(page)}, ${words}`
}
