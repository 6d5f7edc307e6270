import { app, dialog } from 'electron'
import { m } from '../../messages.compiled/messages.js'
import { setLocale } from '../../messages.compiled/runtime.js'
import { localeOf, readSettings } from './settings'

/** Says why the program cannot start and what to do, and ends it: hidden, it would keep any other start from showing. */
export function sayCannotStart(why: unknown): void {
  void setLocale(localeOf(readSettings()), { reload: false })
  dialog.showErrorBox(
    m.start_failed(),
    m.start_failed_detail({ why: why instanceof Error ? why.message : String(why) }),
  )
  app.exit(1)
}
