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

    /**
     * What their own files say of versions, the newest first, where a person's word was taken along to the one that is
     * parted, or from it to those after.
     */
    ownWhereParted(versions: readonly number[], parted: number): Map<number, Partial<Metadata>> {
      const at = versions.indexOf(parted)
      const before = versions[at + 1]
      const came = before === undefined ? [] : takenAlong(parted, before)
      const own = new Map([[parted, asSaid(came)]])
      let along = corrected.all(parted).filter(({ field }) => !came.some((each) => each.field === field))
      for (let later = at - 1; later >= 0; later--) {
        const fields = new Set(along.map(({ field }) => field))
        along = takenAlong(versions[later]!, versions[later + 1]!).filter(({ field }) => fields.has(field))
        own.set(versions[later]!, asSaid(along))
      }
      return own
    },
  }
})

// The fields are those of metadata, each with what a file said of it.
const asSaid = (fields: readonly CorrectedField[]) =>
  Object.fromEntries(fields.map(({ field, said }) => [field, said])) as Partial<Metadata>
