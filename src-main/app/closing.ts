import { dialog, type BrowserWindow } from 'electron'
import type { Announcement } from '../api/contract/announcement'
import { m } from '../../messages.compiled/messages.js'

const patience = 3_000

/**
 * Lets the window save what is being typed before it closes: it is told, and closes when it says that all is stored, or
 * after three seconds if it has stopped answering. Where something could not be stored, the person decides.
 */
export function closeGently(
  window: BrowserWindow,
  announce: (announcement: Announcement) => void,
): (stored: boolean) => void {
  let leaving = false
  let unanswered: NodeJS.Timeout | undefined
  const close = () => {
    leaving = true
    if (!window.isDestroyed()) window.close()
  }
  window.on('close', (event) => {
    if (leaving || window.webContents.isCrashed()) return
    event.preventDefault()
    announce({ type: 'closing' })
    clearTimeout(unanswered)
    unanswered = setTimeout(close, patience).unref()
  })
  return (stored) => {
    clearTimeout(unanswered)
    if (stored || wantsToCloseAnyway(window)) close()
  }
}

function wantsToCloseAnyway(window: BrowserWindow): boolean {
  const choice = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: m.close_unstored(),
    detail: m.close_unstored_detail(),
    buttons: [m.close_stay(), m.close_anyway()],
    defaultId: 0,
    cancelId: 0,
  })
  return choice === 1
}
