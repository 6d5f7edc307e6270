import { createApi, type Api } from '../api/api'
import { startReading } from '../api/reading'
import type { Store } from '../store/store'

/** The same api that the window asks, over one library; `end` lets the program go. */
export function apiOver(store: Store): { api: Api; end: () => void } {
  const reading = startReading()
  const context = {
    store,
    read: reading.read,
    cancelReading: reading.cancel,
    sample: '',
    announce: () => undefined,
  }
  return { api: createApi(context), end: reading.end }
}
