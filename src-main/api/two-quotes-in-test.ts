import { plantDocument } from '../store/temporary-document'
import { temporaryLibrary, type TemporaryLibrary } from '../store/temporary-library'
import type { ApiContext } from './context'
import type { Announcement } from './contract/announcement'

/** A library with one document and two quotes in it, asked without a thread that reads. */
export interface TwoQuotes extends TemporaryLibrary {
  context: ApiContext
  heard: Announcement[]
  document: number
}

export function twoQuotes(): TwoQuotes {
  const library = temporaryLibrary()
  const heard: Announcement[] = []
  const document = plantDocument(library.store, {
    title: 'Procès',
    paragraphs: ['Avant 😀. Huang : « Rien de tel. » Fin.', 'Okafor dit : « Non, rien de tel ici. »'],
    quotes: [
      { words: 'Rien de tel.', speaker: 'Jensen Huang' },
      { words: 'Non, rien de tel ici.', speaker: 'Zoé Okafor' },
    ],
  })
  const context: ApiContext = {
    store: library.store,
    announce: (announcement) => void heard.push(announcement),
    read: () => Promise.reject(new Error('nothing is read here')),
    compare: () => Promise.reject(new Error('nothing is compared here')),
    cancelReading: () => undefined,
    inTurn: (work) => Promise.resolve().then(work),
    sample: '',
  }
  return Object.assign(library, { context, heard, document })
}
