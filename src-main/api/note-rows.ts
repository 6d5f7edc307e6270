import { gistOf } from '../export/note-body'
import type { Note, NoteRow } from '../model/note'
import type { StoredNote } from '../store/notes'

/** A note as lists show it. */
export function toRow({ id, title, body, citations, changedAt }: StoredNote): NoteRow {
  return { id, ...gistOf(title, body), citations, changedAt }
}

/** A whole note, with the title as the person wrote it, even if it is empty. */
export function toNote(stored: StoredNote): Note {
  const { excerpt, empty } = gistOf(stored.title, stored.body)
  return { ...stored, excerpt, empty }
}
