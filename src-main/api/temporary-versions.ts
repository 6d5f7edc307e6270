import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { ImportOutcome } from '../model/library'
import { checkLibrary } from '../store/check'
import { temporaryApi, type TemporaryApi } from './temporary-api'

export const first = readFileSync(
  join(import.meta.dirname, '../../resources/sample/100-milliards-evapores.txt'),
  'utf8',
)
export const governance = "OpenAI veut l'autonomie totale sur ses choix de recherche et de déploiement."
/** The article as its newspaper corrected it: a paragraph more at its head, one gone, one changed, the rest as it was. */
export const second = first
  .replace('En septembre 2025', 'Mis à jour le 5 février 2026 : un démenti a été ajouté.\nEn septembre 2025')
  .replace(/La gouvernance bloque\..*\n/, '')
  .replace(
    "L'action Nvidia décroche de 9 % en cinq jours.",
    "L'action Nvidia perd 9 % en cinq jours de bourse.",
  )
export const third = second.replace('La course aux alternatives', 'La course aux autres fournisseurs')

/** Where words stand first. */
export function spanOf(text: string, words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

/** A library of its own for each test of a file, into which the versions of an article are brought. */
export function temporaryVersions() {
  let library: TemporaryApi
  beforeEach(() => (library = temporaryApi()))
  afterEach(() => library.remove())

  return {
    get client() {
      return library.client
    },

    get store() {
      return library.store
    },

    /** Where the library lies. */
    get folder() {
      return library.folder
    },

    restart: () => library.restart(),

    /** Goes on with another library. */
    use(other: TemporaryApi): void {
      library.remove()
      library = other
    },

    async bring(text: string, name = 'article.txt'): Promise<ImportOutcome> {
      const files = [{ name, bytes: Buffer.from(text) }]
      return (await library.client.documents.import({ files })).outcomes[0]!
    },

    annotate: (words: string, text = first) =>
      library.client.annotations.make({ document: 1, span: spanOf(text, words), colour: 'yellow' }),

    quoteOf: async (words: string) =>
      (await library.client.quotes.list({})).rows.find((row) => row.words.includes(words))!,

    /** Everything that a version moves, for telling whether undo brought it back. */
    async everything(): Promise<unknown> {
      const { client, store } = library
      return [
        (await client.documents.list({})).rows,
        await client.documents.get({ id: 1 }),
        await client.documents.marks({ id: 1 }),
        await client.documents.versions({ id: 1 }),
        await client.annotations.list({}),
        await client.orphans.list(),
        await client.quotes.list({}),
        store.db.prepare('SELECT * FROM citations').all(),
        store.db.prepare('SELECT * FROM mentions WHERE document_id = 1 ORDER BY id').all(),
        store.db.prepare('SELECT * FROM comparison_quotes').all(),
      ]
    },

    faults: () => checkLibrary(library.store.db, { indexes: true }).faults,
  }
}
