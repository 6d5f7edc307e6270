import { getContext, setContext } from 'svelte'
import type { Announcement } from '../../src-main/api/contract/announcement'
import type { Topic } from '../../src-main/api/contract/contract'
import { m } from '../../messages.compiled/messages.js'
import { libraryTopics } from '../../src-main/model/topics'
import { client } from '../lib/client'
import { copyWords } from '../lib/copying'
import { shorten } from '../lib/reading/mark-words'
import { Saver } from '../lib/saving'
import { Asked } from './asked.svelte'
import { Changes } from './changes.svelte'
import { Imports } from './library/imports.svelte'
import { Library } from './library/library.svelte'
import { Messages } from './messages.svelte'
import { Navigation } from './navigation.svelte'
import { Notebook } from './notes/notebook.svelte'
import { Picks } from './comparison/picks.svelte'
import { Removing } from './library/removing.svelte'
import { SettingsState } from './settings.svelte'

/** A remark of that comparison. */
export type RemarkOn = Parameters<typeof client.comparisons.remark>[0]

/** All state of the window, by topic. Views take it from the context; components never do. */
export class Workbench {
  changes = new Changes()
  messages = new Messages()
  settings = new SettingsState()
  navigation = new Navigation()
  picks = new Picks()
  notebook = new Notebook((words) => this.#giveBack(words))
  removing = new Removing()
  library = new Library(this.messages, {
    show: ({ note }) => note !== undefined && this.#showWriting(note),
    onundone: ({ act }) => {
      if (act === 'import') this.imports.undone()
    },
  })
  imports = new Imports(this.messages)
  /** Opens the history at an import's report; set by whoever opens what lies over the window. */
  seeReport: (id: number) => void = () => undefined
  /** Comments on their way into the library, whichever view they were typed in. */
  comments = new Saver<string>({
    save: (id, comment) => client.annotations.change({ id, comment }),
    ontold: (_stored, refusal) => {
      if (refusal !== null) this.messages.refuse(refusal)
    },
    onlost: (comment) => this.#giveBack(comment),
  })

  /** Remarks on their way into the library, by what they are on. */
  remarks = new Saver<RemarkOn, string>({
    save: (_key, remark) => client.comparisons.remark(remark),
    ontold: (_stored, refusal) => {
      if (refusal !== null) this.messages.refuse(refusal)
    },
    onlost: ({ words }) => this.#giveBack(words),
  })

  /** Where each text is being read. Where that cannot be kept, nobody is asked or told. */
  places = new Saver<number>({
    save: (id, start) => client.documents.readTo({ id, start }).catch(() => undefined),
    ontold: () => undefined,
    onlost: () => undefined,
  })

  /** Asks the library, and again after each change of `topics`. To be called while a component starts. */
  ask<Value>(topics: Topic[], ask: () => Promise<Value> | undefined): Asked<Value> {
    return new Asked(this.changes, topics, ask, this.messages.refuse)
  }

  /** Does something the library may refuse, and says so where it does. */
  async try<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await work()
    } catch (error) {
      this.messages.refuse(error)
      return undefined
    }
  }

  /** Stores all that is being typed, now: before the window closes or another library opens. */
  async flush(): Promise<void> {
    await Promise.all([
      this.notebook.flush(),
      this.comments.flush(),
      this.remarks.flush(),
      this.places.flush(),
    ])
  }

  /** Opens that note, and shows it. */
  showNote(id: number): void {
    this.notebook.open = id
    this.navigation.show('notes')
  }

  #showWriting(note: number): boolean {
    if (this.notebook.isShown(note)) return false
    this.showNote(note)
    return true
  }

  hear(announcement: Announcement): void {
    if (announcement.type === 'changed') this.#changed(announcement.topics)
    void this.try(() => this.imports.hear(announcement, this.seeReport))
    if (announcement.type === 'opened') this.#opened()
  }

  #changed(topics: Topic[]): void {
    this.changes.tell(topics)
    void this.try(() => this.library.load())
  }

  /** Words that can be stored nowhere any more are the person's to keep. */
  #giveBack(words: string): void {
    if (!words.trim()) return
    const copy = { label: m.words_lost_copy(), run: () => this.#copy(words) }
    this.messages.warn(m.words_lost({ words: shorten(words) }), copy)
  }

  #copy(words: string): void {
    copyWords(words)
    this.messages.say(m.words_lost_copied())
  }

  #opened(): void {
    this.navigation.reset()
    this.removing.decide(false)
    this.picks.clear()
    this.notebook.leaveLibrary()
    this.comments.forget()
    this.remarks.forget()
    this.places.forget()
    this.imports.forget()
    void this.try(() => this.imports.remind())
    this.#changed([...libraryTopics])
  }
}

const key = Symbol('workbench')

export const provideWorkbench = (workbench: Workbench): Workbench => setContext(key, workbench)

export const useWorkbench = (): Workbench => getContext<Workbench>(key)
