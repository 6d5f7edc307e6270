import type { Colour } from '../../src-main/model/annotation'
import type { Span } from '../../src-main/model/span'
import type { View } from '../lib/views'
import { Room, type Place } from './reading/room.svelte'

/** Which surface fills the window, and what each of them shows. */
export class Navigation {
  view = $state<View>('library')
  /** The documents being read, and where to. */
  room = new Room()
  entity = $state<number | null>(null)
  /** The document that a person chose in the library's list while it is on screen: reading goes there. */
  chosen: number | null = null

  /** The entity that timeline and deals are narrowed to. */
  about = $state<number | null>(null)

  /** Whose mentions are drawn over time; null while nobody was chosen. */
  followed = $state.raw<number[] | null>(null)

  /** The orphan that is chosen in their list, and whether its place is being sought in the text. */
  orphan = $state<number | null>(null)
  placing = $state(false)

  /** A review of the whole library is asked for: the reading takes it up. */
  review = $state(false)

  /** Words whose every occurrence is to be marked, chosen in a preview. */
  everywhere = $state.raw<{ words: string; document: number; colour: Colour } | null>(null)

  /** The quote of which one asks what else was said. */
  alike = $state<number | null>(null)

  show(view: View): void {
    const { chosen } = this
    if (
      view === 'reading' &&
      this.view === 'library' &&
      chosen !== null &&
      chosen !== this.room.seat.place?.document
    )
      this.read(chosen)
    else this.view = view
  }

  /** `mark` is the key of the one that is meant, where several may lie at the span. */
  read(document: number, span: Span | null = null, mark?: string): void {
    this.room.seat.place = { document, span, mark }
    this.view = 'reading'
  }

  /** The document being read in the first pane. */
  get place(): Place | null {
    return this.room.first.place
  }

  /** Words are to be found in the text of the active pane. */
  findInText(): void {
    this.room.finding = true
    this.view = 'reading'
  }

  /** How the text is set is to be changed. */
  setReadingType(): void {
    this.room.alone = false
    this.room.settingReadingType = true
    this.view = 'reading'
  }

  /** The text alone fills the window, or everything is back; answers which. */
  readAlone(): boolean {
    this.room.alone = this.view !== 'reading' || !this.room.alone
    this.view = 'reading'
    return this.room.alone
  }

  /** A page or paragraph of the active pane is asked for. */
  goToPlace(): void {
    this.room.goingTo = true
    this.view = 'reading'
  }

  reviewLibrary(): void {
    this.review = true
    this.view = 'reading'
  }

  /** Timeline or deals, narrowed to one entity. */
  picture(view: 'timeline' | 'deals', about: number): void {
    this.about = about
    this.view = view
  }

  /** Its place is sought in the text, beginning at a candidate. */
  placeOrphan(id: number, document: number, span: Span | null): void {
    this.orphan = id
    this.placing = true
    this.read(document, span)
  }

  showEntity(id: number): void {
    this.entity = id
    this.view = 'entities'
  }

  /** Another library is open: nothing of the last one is shown any more. */
  reset(): void {
    this.view = 'library'
    this.room.reset()
    this.entity = null
    this.about = null
    this.followed = null
    this.review = false
    this.orphan = null
    this.placing = false
    this.everywhere = null
    this.alike = null
  }
}
