import { MediaQuery } from 'svelte/reactivity'
import { defaultReadingType, stepped, type ReadingStep } from '../../src-main/model/reading-type'
import type { Layer, Settings } from '../../src-main/model/settings'
import { setLocale } from '../../messages.compiled/runtime.js'
import { client } from '../lib/client'

type Shown = Settings & { locale: string }

/** What this machine prefers. The theme and language are on the page itself as soon as they are known. */
export class SettingsState {
  current = $state.raw<Shown>({
    language: 'system',
    theme: 'system',
    hiddenLayers: [],
    singleKeys: true,
    navigatorOpen: true,
    pageOpen: false,
    inspectorOpen: true,
    readingType: defaultReadingType,
    locale: 'en',
  })
  #turn = 0
  #systemDark = new MediaQuery('(prefers-color-scheme: dark)')

  constructor() {
    // The page's theme follows the machine's, while that is what is chosen.
    $effect.pre(() => {
      document.documentElement.dataset['theme'] = this.dark ? 'dark' : 'light'
    })
  }

  async load(): Promise<void> {
    this.#show(await client.settings.get())
  }

  /** What is chosen is seen at once: keys that follow find it so. Only the last answer is shown, and one that fails is undone. */
  async change(change: Partial<Settings>): Promise<void> {
    const turn = ++this.#turn
    this.#show({ ...this.current, ...change })
    try {
      const kept = await client.settings.change(change)
      if (turn === this.#turn) this.#show(kept)
    } catch (error) {
      await this.load()
      throw error
    }
  }

  toggleLayer(layer: Layer): Promise<void> {
    const hidden = this.current.hiddenLayers
    return this.change({
      hiddenLayers: hidden.includes(layer) ? hidden.filter((other) => other !== layer) : [...hidden, layer],
    })
  }

  /** Sets the words of sources a step larger or smaller, wider apart or closer. */
  stepType(of: ReadingStep, step: -1 | 1): Promise<void> {
    return this.change({ readingType: stepped(this.current.readingType, of, step) })
  }

  get dark(): boolean {
    return this.current.theme === 'dark' || (this.current.theme === 'system' && this.#systemDark.current)
  }

  #show(settings: Shown): void {
    this.current = settings
    void setLocale(settings.locale === 'fr' ? 'fr' : 'en', { reload: false })
    document.documentElement.lang = settings.locale
  }
}
