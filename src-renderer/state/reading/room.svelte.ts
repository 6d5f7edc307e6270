import { MediaQuery } from 'svelte/reactivity'
import type { Span } from '../../../src-main/model/span'

/** A place to be shown: a document at a span, say, after a click on a citation. A new object each time it is asked for. */
export interface Place {
  document: number
  span: Span | null
  /** The key of the mark that is meant, where several may lie there. */
  mark?: string | undefined
  /** What stands at the top of the window, where no words are meant. */
  top?: number | undefined
}

/** Where one document is read: which, and where to. */
export class Seat {
  place = $state.raw<Place | null>(null)
  /** Where one is now: whoever reads there says so. */
  here: () => Place | null = () => this.place
}

/** The reading room: a document, and what stands beside it. */
export class Room {
  first = new Seat()
  second = new Seat()
  /** What the second pane holds; null where there is only one pane. */
  beside = $state<'document' | 'note' | null>(null)
  /** The documents that the panes read, where they are known. */
  read = $state<[number | null, number | null]>([null, null])
  /** The pane that keys act on: 0 the first, 1 the one beside it. */
  active = $state<0 | 1>(0)
  /** A search in the active text is asked for: it takes it up. */
  finding = $state(false)
  /** How the text is set is asked for: the active pane opens its card. */
  settingReadingType = $state(false)
  /** A page or paragraph is asked for: the active pane opens its field. */
  goingTo = $state(false)
  /** Where one is in the active text: headings, paragraph, page. */
  where = $state('')
  /** Whether everything but the texts is put away. */
  alone = $state(false)
  /** Whether one text follows the other as it is scrolled. */
  together = $state(false)

  #narrow = new MediaQuery('(max-width: 1120px)')

  /** Whether two texts share a narrow window: they need all of it. */
  get crowded(): boolean {
    return this.beside !== null && this.#narrow.current
  }

  /** Where a document is opened that is asked for from elsewhere: in the pane that was used last. */
  get seat(): Seat {
    return this.active === 1 && this.beside === 'document' ? this.second : this.first
  }

  /** Whether what stands around the panes, navigator and inspector, is about this one: beside a note, about the only text. */
  surrounds(pane: 0 | 1): boolean {
    return this.beside === 'note' ? pane === 0 : pane === this.active
  }

  openBeside(document: number, span: Span | null = null): void {
    this.second.place = { document, span }
    this.beside = 'document'
    this.active = 1
  }

  openNoteBeside(): void {
    this.beside = 'note'
    this.active = 1
  }

  /** The other pane has the keys. */
  next(): void {
    if (this.beside) this.active = this.active === 0 ? 1 : 0
  }

  closeBeside(): void {
    this.beside = null
    this.active = 0
  }

  reset(): void {
    this.first.place = null
    this.second.place = null
    this.finding = false
    this.settingReadingType = false
    this.goingTo = false
    this.alone = false
    this.closeBeside()
  }
}
