import { isCollectionFormat, writeCollection, writeNotes, writeProject } from '../api/exports'
import type { WrittenFile } from '../model/export'
import { notesIn } from '../store/notes'
import type { Store } from '../store/store'
import { m } from '../../messages.compiled/messages.js'
import { WrongUse, type Asked, type Command } from './command'
import { withLibrary } from './library'
import { print, tell } from './terminal'

const formats = ['markdown', 'jsonld', 'csv', 'csl', 'qdpx']

/** Writes notes and what else a library holds into a folder, and prints the files. */
export const exportFiles: Command = {
  options: {
    note: { type: 'string' },
    all: { type: 'boolean' },
    to: { type: 'string' },
    as: { type: 'string' },
  },
  run(asked) {
    const folder = asked.text('to')
    if (asked.words.length) throw new WrongUse(m.cli_no_arguments())
    if (!folder) throw new WrongUse(m.cli_needs_folder())
    const format = asked.text('as') ?? 'markdown'
    if (!formats.includes(format)) {
      throw new WrongUse(m.cli_bad_choice({ name: '--as', choices: formats.join(', ') }))
    }
    const note = noteOf(asked)
    return withLibrary(asked, (store) => written(store, { folder, format, note }))
  },
}

function noteOf(asked: Asked): number | null {
  const note = asked.text('note')
  if (note === undefined) return null
  if (!/^[1-9]\d*$/.test(note)) throw new WrongUse(m.cli_bad_number({ name: '--note' }))
  return Number(note)
}

function written(store: Store, wanted: { folder: string; format: string; note: number | null }): number {
  const { folder, format, note } = wanted
  if (note !== null && !notesIn(store).ids().includes(note)) {
    tell(m.cli_no_note({ note }))
    return 1
  }
  if (format === 'markdown') return told(writeNotes(store, { folder, note }))
  if (isCollectionFormat(format)) return told([writeCollection(store, folder, format)])
  return told([writeProject(store, folder)])
}

function told(files: WrittenFile[]): number {
  if (!files.length) tell(m.cli_nothing_to_export())
  for (const { file, beside } of files) {
    print(beside ?? file)
    if (beside) tell(m.cli_beside({ name: file, beside }))
  }
  return files.some(({ beside }) => beside) ? 1 : 0
}
