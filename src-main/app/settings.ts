import { app, nativeTheme } from 'electron'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { setLocale } from '../../messages.compiled/runtime.js'
import type { Handlers } from '../api/contract/contract'
import { readingType } from '../api/contract/settings'
import { defaultReadingType } from '../model/reading-type'
import { layers, type Settings } from '../model/settings'

const schema = z.object({
  language: z.enum(['system', 'fr', 'en']).catch('system'),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  hiddenLayers: z.array(z.enum(layers)).catch([]),
  singleKeys: z.boolean().catch(true),
  navigatorOpen: z.boolean().catch(true),
  pageOpen: z.boolean().catch(false),
  inspectorOpen: z.boolean().catch(true),
  readingType: readingType.catch(defaultReadingType),
  /** Whole paths of libraries opened lately, the newest first. */
  recent: z.array(z.string()).catch([]),
  /** Whole paths of folders that a library takes new files from, and the instant up to which it has (epoch milliseconds). */
  watched: z.array(z.object({ library: z.string(), folder: z.string(), since: z.number() })).catch([]),
})
type Kept = z.infer<typeof schema>

const file = () => join(app.getPath('userData'), 'settings.json')

/** What this machine prefers. A damaged or missing file means the defaults, field by field: nothing of worth is in it. */
export function readSettings(): Kept {
  return schema.parse(parsed())
}

function parsed(): unknown {
  try {
    return JSON.parse(readFileSync(file(), 'utf8')) ?? {}
  } catch {
    return {}
  }
}

export function changeSettings(change: Partial<Kept>): Kept {
  const kept = { ...readSettings(), ...change }
  writeFileSync(`${file()}.new`, JSON.stringify(kept, null, 2))
  renameSync(`${file()}.new`, file())
  return kept
}

/** Puts a library first among those opened lately. */
export function rememberLibrary(file: string): void {
  changeSettings({ recent: [file, ...readSettings().recent.filter((other) => other !== file)].slice(0, 10) })
}

/** What lies outside the window follows the settings too: the language of menu and dialogs, the frame's theme. */
export function prefer(settings: Settings): void {
  void setLocale(localeOf(settings), { reload: false })
  nativeTheme.themeSource = settings.theme
}

export function localeOf(settings: Settings): 'fr' | 'en' {
  if (settings.language !== 'system') return settings.language
  return app.getPreferredSystemLanguages()[0]?.startsWith('fr') ? 'fr' : 'en'
}

/** `onchange` hears of every change, for what lies outside the window: menu and theme. */
export function settingsTopic(onchange: (settings: Settings) => void): Handlers<'settings'> {
  const shown = (settings: Kept) => ({ ...settings, locale: localeOf(settings) })
  return {
    get: () => shown(readSettings()),
    change: (change) => {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
      const settings = changeSettings(given)
      onchange(settings)
      return shown(settings)
    },
  }
}
