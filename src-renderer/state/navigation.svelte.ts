import type { Colour } from '../../src-main/model/annotation'
import type { EntityKind } from '../../src-main/model/extraction'
import type { Span } from '../../src-main/model/span'
import { partOf, type Part } from '../lib/part'
import type { View } from '../lib/views'
import { WayBack } from '../lib/way-back'
import { Room, type Place } from './reading/room.svelte'

/** A stretch of days, both ends within. */
export interface Period {
  from: string
  to: string
}

/** What the list of entities is narrowed to. */
interface EntitySearch {
  query: string
  kinds: EntityKind[]
}

const everyEntity: EntitySearch = { query: '', kinds: [] }

/** Where one was: a view, and what was shown in it. */
interface Stop {
  view: View
  /** What was read, and in which pane. */
  place: Place | null
  pane: 0 | 1
  entity: number | null
  about: number | null
  period: Period | null | undefined
  entitySearch: EntitySearch
  /** What had the focus. */
  part: Part | null
  opened: boolean
}

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

  /** What the timeline draws: all for null; undefined until a person looked nearer or farther. */
  period = $state.raw<Period | null | undefined>()

  entitySearch = $state.raw(everyEntity)

  /** Whose mentions are drawn over time; null while nobody was chosen. */
  followed = $state.raw<number[] | null>(null)

  /** The orphan that is chosen in their list, and whether its place is being sought in the text. */
  orphan = $state<number | null>(null)
  placing = $state(false)

  /** A review of the whole library is asked for: the reading takes it up. */
  review = $state(false)

  /** Words whose every occurrence is to be marked, chosen in a preview. */
  everywhere = $state.raw<{ words: string; document: number; colour: Colour } | null>(null)

  /** The document that is looked at in the library; null elsewhere. */
  previewed: number | null = null

  /** The document of which one corrects what it says of itself. */
  correcting = $state<number | null>(null)

  /** The quote of which one asks what else was said. */
  alike = $state<number | null>(null)

  /** What had the focus in the view that one came back to: it has it again. */
  returned = $state.raw<Part | null>(null)
  /** What had the focus last in the view. */
  focused: Element | null = null
  #way = new WayBack<Stop>()
  /** Whether the last step opened words in another view. */
  #opened = false

  show(view: View): void {
    const { chosen } = this
    if (
      view === 'reading' &&
      this.view === 'library' &&
      chosen !== null &&
      chosen !== this.room.seat.place?.document
    )
      this.read(chosen)
    else this.#go(view)
  }

  /** `mark` is the key of the one that is meant, where several may lie at the span. */
  read(document: number, span: Span | null = null, mark?: string): void {
    if (this.view === 'reading') this.#leave()
    else this.#go('reading', span !== null)
    this.room.seat.place = { document, span, mark }
  }

  /** The document being read in the first pane. */
  get place(): Place | null {
    return this.room.first.place
  }

  /** Words are to be found in the text of the active pane. */
  findInText(): void {
    this.room.finding = true
    this.#go('reading')
  }

  /** How the text is set is to be changed. */
  setReadingType(): void {
    this.room.alone = false
    this.room.settingReadingType = true
    this.#go('reading')
  }

  /** The text alone fills the window, or everything is back; answers which. */
  readAlone(): boolean {
    this.room.alone = this.view !== 'reading' || !this.room.alone
    this.#go('reading')
    return this.room.alone
  }

  /** A page or paragraph of the active pane is asked for. */
  goToPlace(): void {
    this.room.goingTo = true
    this.#go('reading')
  }

  /** The document before one: that which is read, or looked at in the library; null elsewhere. */
  get documentHere(): number | null {
    return this.view === 'reading' ? this.room.read[this.room.active] : this.previewed
  }

  reviewLibrary(): void {
    this.review = true
    this.#go('reading')
  }

  /** Timeline or deals, narrowed to one entity. */
  picture(view: 'timeline' | 'deals', about: number): void {
    this.#go(view)
    this.about = about
    this.period = undefined
  }

  /** Its place is sought in the text, beginning at a candidate. */
  placeOrphan(id: number, document: number, span: Span | null): void {
    this.orphan = id
    this.placing = true
    this.read(document, span)
  }

  showEntity(id: number): void {
    if (this.view !== 'entities') {
      this.#go('entities')
      this.entitySearch = everyEntity
    } else if (this.entity !== id) this.#leave()
    this.entity = id
  }

  /** Whether words were opened in another view, and are read now: Escape leads back there. */
  get opened(): boolean {
    return this.view === 'reading' && this.#opened
  }

  back(): void {
    this.#return(this.#way.back(this.#here()))
  }

  forward(): void {
    this.#return(this.#way.forward(this.#here()))
  }

  /** Another library is open: nothing of the last one is shown any more. */
  reset(): void {
    this.#way.forget()
    this.returned = null
    this.#opened = false
    this.view = 'library'
    this.room.reset()
    this.entity = null
    this.about = null
    this.period = undefined
    this.entitySearch = everyEntity
    this.followed = null
    this.review = false
    this.orphan = null
    this.placing = false
    this.everywhere = null
    this.correcting = null
    this.alike = null
  }

  #go(view: View, opened = false): void {
    if (view === this.view) return
    this.#leave()
    this.#opened = opened
    this.view = view
  }

  #leave(): void {
    this.#way.leave(this.#here())
    this.#opened = false
    this.returned = null
  }

  #here(): Stop {
    const { view, room, entity, about, period, entitySearch } = this
    const place = view === 'reading' ? room.seat.here() : null
    return {
      ...{ view, place, pane: room.active, entity, about, period, entitySearch },
      ...{ part: partOf(this.focused), opened: this.#opened },
    }
  }

  #return(stop: Stop | undefined): void {
    if (!stop) return
    const { room } = this
    this.returned = null
    if (stop.place) {
      room.active = room.beside ? stop.pane : 0
      room.seat.place = { ...stop.place }
    }
    this.entity = stop.entity
    this.about = stop.about
    this.period = stop.period
    this.entitySearch = stop.entitySearch
    this.#opened = stop.opened
    this.view = stop.view
    this.returned = stop.part && { ...stop.part }
  }
}
