import { plantDocument } from './temporary-document'
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library'

/** A library of two papers, three quotes with speakers and one without, and a tagged annotation on one of them. */
export function libraryOfTwoPapers(): TemporaryLibrary {
  const library = temporaryLibrary()
  const { db } = library.store
  const first = plantDocument(library.store, {
    title: 'Procès-verbal',
    paragraphs: ['La séance est levée. L’accord est mort.'],
    quotes: [
      { words: 'La séance est levée', speaker: 'Jensen Huang' },
      { words: 'L’accord est mort', speaker: 'Camille Vasseur' },
    ],
  })
  const second = plantDocument(library.store, {
    title: 'Gazette du soir',
    paragraphs: ['La séance reprend. Un accord tient.'],
    quotes: [{ words: 'La séance reprend', speaker: 'Camille Vasseur' }, { words: 'Un accord tient' }],
  })
  db.prepare(`UPDATE documents SET publisher = 'Le Matin', published = '2025-09-03' WHERE id = ?`).run(first)
  db.prepare(`UPDATE documents SET publisher = 'La Tribune', published = '2026-02-03' WHERE id = ?`).run(
    second,
  )
  const annotation = db
    .prepare(
      `INSERT INTO annotations (document_id, start, "end", words, prefix, suffix, colour, comment, created_at, changed_at)
       SELECT document_id, start, "end", words, '', '', 'yellow', 'à vérifier', '', '' FROM quotes WHERE words = 'L’accord est mort'`,
    )
    .run()
  db.prepare(`INSERT INTO tags (id, path) VALUES (1, 'rupture')`).run()
  db.prepare('INSERT INTO annotation_tags (annotation_id, tag_id) VALUES (?, 1)').run(
    annotation.lastInsertRowid,
  )
  return library
}
