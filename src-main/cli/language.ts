import { setLocale } from '../../messages.compiled/runtime.js'

/** French or English, as the system says; nothing else is spoken here. */
export function setLanguage(env: NodeJS.ProcessEnv = process.env): void {
  const asked =
    env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale
  void setLocale(/^fr/i.test(asked) ? 'fr' : 'en', { reload: false })
}
