import { commands, type CommandId } from '../../src-main/model/commands'
import { m } from '../../messages.compiled/messages.js'
import { client } from '../lib/client'
import { askedPaste } from '../lib/library/pasted'
import type { Workbench } from './workbench.svelte'

export type Overlay = 'palette' | 'beside' | 'keys' | 'settings' | 'tour' | 'history' | 'trash' | null

/** Does what a command says, whether it came from a key, the menu or the palette. */
export class CommandRunner {
  /** What lies over the window. */
  overlay = $state<Overlay>(null)
  #bench: Workbench

  constructor(bench: Workbench) {
    this.#bench = bench
    bench.seeReport = (id) => this.#history(id)
  }

  /** Runs the command with that key; false where no command has it, or where undo belongs to the field being typed in. */
  press(key: string, takesBack: boolean): boolean {
    const command = commands.find((each) => each.key === key)
    if (!command || (takesBack && (command.id === 'undo' || command.id === 'redo'))) return false
    this.run(command.id)
    return true
  }

  run(id: CommandId): void {
    void this.#bench.try(async () => this.#acts[id]())
  }

  #acts: Record<CommandId, () => unknown> = {
    palette: () => (this.overlay = 'palette'),
    keys: () => (this.overlay = 'keys'),
    settings: () => (this.overlay = 'settings'),
    tour: () => (this.overlay = 'tour'),
    undo: () => this.onceStored(() => this.#bench.library.undo()),
    redo: () => this.onceStored(() => this.#bench.library.redo()),
    import: () => this.#importFrom(() => client.sources.chooseFiles()),
    'import-folder': () => this.#importFrom(() => client.sources.chooseFolder()),
    paste: () => this.#paste(),
    'watch-folder': () => this.#watch(),
    'import-history': () => this.#history(null),
    'cancel-import': () => client.imports.cancel(),
    'resume-import': () => this.#bench.imports.resume(),
    sample: () => this.#openSample(),
    'new-library': () => this.onceStored(() => client.libraries.create()),
    'open-library': () => this.onceStored(() => client.libraries.choose()),
    export: () => this.#export(this.#bench.notebook.open),
    'export-all': () => this.#export(null),
    'view-library': () => this.#bench.navigation.show('library'),
    'view-reading': () => this.#bench.navigation.show('reading'),
    'view-quotes': () => this.#bench.navigation.show('quotes'),
    'view-comparison': () => this.#bench.navigation.show('comparison'),
    'view-entities': () => this.#bench.navigation.show('entities'),
    'view-notes': () => this.#bench.navigation.show('notes'),
    'view-annotations': () => this.#bench.navigation.show('annotations'),
    'view-timeline': () => this.#bench.navigation.show('timeline'),
    'view-deals': () => this.#bench.navigation.show('deals'),
    'view-voices': () => this.#bench.navigation.show('voices'),
    'view-orphans': () => this.#bench.navigation.show('orphans'),
    'new-note': () => this.#newNote(),
    back: () => this.#bench.navigation.back(),
    forward: () => this.#bench.navigation.forward(),
    find: () => this.#bench.navigation.findInText(),
    'go-to': () => this.#bench.navigation.goToPlace(),
    beside: () => (this.overlay = 'beside'),
    'close-beside': () => this.#bench.navigation.room.closeBeside(),
    'next-pane': () => this.#bench.navigation.room.next(),
    trash: () => (this.overlay = 'trash'),
    'correct-document': () => this.#correctDocument(),
    review: () => this.#bench.navigation.reviewLibrary(),
    navigator: () => this.#toggleNavigator(),
    inspector: () => this.#settings.change({ inspectorOpen: !this.#settings.current.inspectorOpen }),
    focus: () => this.#focus(),
    'reading-type': () => this.#bench.navigation.setReadingType(),
    'text-larger': () => this.#settings.stepType('size', 1),
    'text-smaller': () => this.#settings.stepType('size', -1),
    theme: () => this.#settings.change({ theme: this.#settings.dark ? 'light' : 'dark' }),
  }

  /** Leaves the library, or takes a step back, once what is being typed is stored: it is the newest step itself. */
  async onceStored(go: () => Promise<unknown>): Promise<void> {
    await this.#bench.flush()
    await go()
  }

  get #settings() {
    return this.#bench.settings
  }

  #focus(): void {
    const { navigation, messages } = this.#bench
    const alone = navigation.readAlone()
    messages.say(alone ? m.room_focus_on() : m.room_focus_off())
  }

  async #openSample(): Promise<void> {
    const report = await this.#bench.imports.sample()
    const outcome = report.outcomes[0]
    if (outcome && outcome.status !== 'refused') this.#bench.navigation.read(outcome.document)
  }

  /** What is imported is seen in the library, as soon as it is known what that is; who has gone on elsewhere stays there. */
  async #importFrom(choose: () => Promise<number | null>): Promise<void> {
    const { navigation } = this.#bench
    const from = navigation.view
    if ((await choose()) !== null && navigation.view === from) navigation.show('library')
  }

  async #paste(): Promise<void> {
    const pasted = await askedPaste(() => client.sources.paste())
    if (await this.#bench.imports.paste(pasted)) this.#bench.navigation.show('library')
  }

  async #watch(): Promise<void> {
    const folder = await client.sources.watch()
    if (folder !== null) this.#bench.messages.say(m.watch_begun({ folder }))
  }

  /** Where there is no room for it, nothing would be seen of the change. */
  async #toggleNavigator(): Promise<void> {
    const { view, room } = this.#bench.navigation
    if (view === 'reading' && room.crowded) return
    await this.#settings.change({ navigatorOpen: !this.#settings.current.navigatorOpen })
  }

  async #correctDocument(): Promise<void> {
    const { navigation, messages } = this.#bench
    const document = navigation.documentHere
    if (document === null) messages.say(m.metadata_none())
    // An earlier version is no row of any list.
    else if (!(await client.documents.row({ id: document }))) messages.say(m.version_read_only())
    else navigation.correcting = document
  }

  #history(id: number | null): void {
    this.#bench.imports.shown = id
    this.overlay = 'history'
  }

  async #newNote(): Promise<void> {
    this.#bench.showNote((await client.notes.make({ title: '' })).id)
  }

  async #export(note: number | null): Promise<void> {
    await this.#bench.flush()
    const files = await client.exports.notes({ note })
    if (!files) return
    const [first] = files.map(({ file, beside }) => beside ?? file)
    const beside = files.find((file) => file.outcome === 'beside')
    this.#bench.messages.say(
      beside
        ? m.export_beside({ file: beside.file, beside: beside.beside ?? '' })
        : m.export_done({ count: files.length, file: first ?? '' }),
      first
        ? {
            label: m.export_show(),
            run: () => void this.#bench.try(() => client.exports.show({ file: first })),
          }
        : undefined,
    )
  }
}
