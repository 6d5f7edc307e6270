import { metadataFields, type CorrectedField, type Metadata, type MetadataField } from '../model/metadata'
import { perStore } from './per-store'

/**
 * What documents say of themselves. What a person says stands in their rows; what the file said is kept beside it, can be
 * taken back, and comes with no later version.
 */
export const metadataIn = perStore(({ db }) => {
  const select = db.prepare<[number], Metadata>(
    `SELECT ${metadataFields.join(', ')} FROM documents WHERE id = ?`,
  )
  const corrected = db.prepare<[number], CorrectedField>(
    'SELECT field, said FROM corrected_metadata WHERE document_id = ? ORDER BY field',
  )
  const keepSaid = db.prepare(
    'INSERT INTO corrected_metadata (document_id, field, said) VALUES (@document, @field, @said) ON CONFLICT DO NOTHING',
  )
  const forgetSaid = db.prepare(
    'DELETE FROM corrected_metadata WHERE document_id = @document AND field = @field',
  )
  const write = Object.fromEntries(
    metadataFields.map((field) => [field, db.prepare(`UPDATE documents SET ${field} = ? WHERE id = ?`)]),
  )

  function put(document: number, field: MetadataField, value: string | null): void {
    const now = select.get(document)![field]
    if (value === now) return
    const before = corrected.all(document).find((each) => each.field === field)
    const said = before ? before.said : now
    if (value === said) forgetSaid.run({ document, field })
    else keepSaid.run({ document, field, said })
    write[field]!.run(value, document)
  }

  /** What of a version's own was only taken along from the one before, and what its file says there. */
  function takenAlong(document: number, before: number): CorrectedField[] {
    const [own, earlier] = [select.get(document)!, select.get(before)!]
    const there = new Set(corrected.all(before).map(({ field }) => field))
    return corrected.all(document).filter(({ field }) => there.has(field) && own[field] === earlier[field])
  }

  return {
    of: (document: number): Metadata => select.get(document)!,

    /** What a person corrected of a document. */
    corrected: (document: number): CorrectedField[] => corrected.all(document),

    /** A person says what it is; what is left out stays. What its file says, too, is corrected no longer. */
    correct(document: number, said: Partial<Metadata>): void {
      for (const field of metadataFields) {
        const value = said[field]
        if (value !== undefined) put(document, field, value)
      }
    },

    /** What a person said of a version goes on to the next. */
    takeAlong(from: number, to: number): void {
      const values = select.get(from)!
      for (const { field } of corrected.all(from)) put(to, field, values[field])
    },

    /** What a version's own file says where it was only taken along from the one before. */
    withoutTakenAlong(document: number, before: number): Partial<Metadata> {
      const said = takenAlong(document, before).map((each) => [each.field, each.said])
      // The fields are those of metadata, each with what a file said of it.
      return Object.fromEntries(said) as Partial<Metadata>
    },
  }
})
