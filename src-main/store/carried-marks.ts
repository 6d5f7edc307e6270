import type { MarkType } from '../model/mark'
import type { Span } from '../model/span'
import { earlierMarksIn } from './earlier-marks'
import { takes, type Standing } from './found-again'
import { perStore } from './per-store'

/** Where a mark goes: the document, its newest text, and where spans of the mark's own version stand in it for certain. */
export interface Destination {
  document: number
  text: string
  place(span: Span): Span | null
}

/** A kind of mark that stands on its own words. */
export type CarriedKind = Exclude<MarkType, 'deal'>

/** What refers to a mark: column, table, and how its row's document is named. */
type Reference = [column: string, table: string, document: string]

interface Kind {
  table: string
  /** Spans beside the mark's own. */
  inner: string[]
  references: Reference[]
  /** What refers to the mark from outside its document: column and table. */
  usedIn?: [column: string, table: string][]
}

const ofDeal = '(SELECT document_id FROM deals WHERE deals.id = deal_id)'
const ofCheck = '(SELECT document_id FROM checks WHERE checks.id = check_id)'
const kinds: Record<CarriedKind, Kind> = {
  mention: { table: 'mentions', inner: [], references: [] },
  quote: {
    table: 'quotes',
    inner: ['speaker', 'cue', 'setting', 'content', 'said_on'],
    references: [],
    usedIn: [
      ['quote_id', 'comparison_quotes'],
      ['quote_id', 'comparison_remarks'],
      ['other_id', 'comparison_remarks'],
      ['quote_id', 'citations'],
    ],
  },
  figure: {
    table: 'figures',
    inner: [],
    references: [
      ['figure_id', 'deals', 'document_id'],
      ['figure_id', 'check_parts', ofCheck],
    ],
  },
  date: {
    table: 'dates',
    inner: [],
    references: [
      ['resolved_from_id', 'dates', 'document_id'],
      ['date_id', 'deal_statuses', ofDeal],
      ['date_id', 'check_parts', ofCheck],
    ],
  },
}

/** Takes marks from an earlier version to the newest under their ids; their version keeps a copy, as it was then. */
export const carriedMarksIn = perStore((store) => {
  const { db } = store
  const tables = {
    mention: statementsFor(kinds.mention),
    quote: statementsFor(kinds.quote),
    figure: statementsFor(kinds.figure),
    date: statementsFor(kinds.date),
  }
  const dates = tables.date

  function columnsOf(table: string): string[] {
    // The one shape this pragma answers with.
    const columns = db.pragma(`table_info(${table})`) as { name: string }[]
    return columns.map(({ name }) => name).filter((name) => name !== 'id')
  }

  function statementsFor({ table, inner, references, usedIn = [] }: Kind) {
    const columns = columnsOf(table).map((name) => `"${name}"`)
    const said = columns.filter(
      (name) => !/^"(document_id|origin|rejected|found_start|found_end)"$/.test(name),
    )
    const judged = columns.filter(
      (name) => !/^"((\w+_)?(start|end)|document_id|resolved_from_id)"$/.test(name),
    )
    return {
      inner,
      get: db.prepare<[number], Standing & { document_id: number }>(`SELECT * FROM ${table} WHERE id = ?`),
      copy: db.prepare<[number]>(
        `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM ${table} WHERE id = ?`,
      ),
      move: db.prepare(
        `UPDATE ${table}
         SET document_id = @document, start = @start, "end" = @end, words = @words, found_start = @foundStart,
           found_end = @foundEnd
         WHERE id = @id`,
      ),
      moveInner: inner.map((name) => ({
        select: db.prepare<[number], { start: number | null; end: number | null }>(
          `SELECT ${name}_start AS start, ${name}_end AS "end" FROM ${table} WHERE id = ?`,
        ),
        update: db.prepare(
          `UPDATE ${table} SET ${name}_start = @start, ${name}_end = @end, ${name}_words = @words WHERE id = @id`,
        ),
      })),
      found: db.prepare<{ document: number; start: number; end: number }, Standing>(
        `SELECT * FROM ${table}
         WHERE document_id = @document AND rejected = 0 AND origin = 'found' AND start < @end AND "end" > @start`,
      ),
      at: db
        .prepare<[number, number, number], number>(
          `SELECT id FROM ${table} WHERE document_id = ? AND start = ? AND "end" = ? AND rejected = 0`,
        )
        .pluck(),
      say: db.prepare(
        `UPDATE ${table} SET (${said.join(', ')}) = (SELECT ${said.join(', ')} FROM ${table} AS found WHERE found.id = @from)
         WHERE id = @id`,
      ),
      remove: db.prepare<[number]>(`DELETE FROM ${table} WHERE id = ?`),
      become: db.prepare(
        `UPDATE ${table} SET (${columns.join(', ')}) = (SELECT ${columns.join(', ')} FROM ${table} AS model WHERE model.id = @model)
         WHERE id = @id`,
      ),
      undecide: db.prepare(
        `UPDATE ${table} SET origin = 'found', rejected = 0
         WHERE id = @id AND (${judged.join(', ')}) IS (SELECT ${judged.join(', ')} FROM ${table} WHERE id = @model)`,
      ),
      use: usedIn.map(([column, from]) =>
        db.prepare(`UPDATE OR IGNORE ${from} SET ${column} = @to WHERE ${column} = @from`),
      ),
      refer: references.map(([column, from, document]) =>
        db.prepare(`UPDATE ${from} SET ${column} = @to WHERE ${column} = @from AND ${document} = @document`),
      ),
    }
  }

  // Words cited from a version stay in it, whoever else took the quote from there.
  const citeWhereItStays = db.prepare(
    'UPDATE citations SET quote_id = @to WHERE quote_id = @from AND document_id = @document',
  )
  const resolvedFrom = db
    .prepare<[number], number | null>('SELECT resolved_from_id FROM dates WHERE id = ?')
    .pluck()
  const resolve = db.prepare('UPDATE dates SET resolved_from_id = ? WHERE id = ?')

  /** A date that was counted from another is counted from where that one stands now, if it is a date still. */
  function resolveAgain(id: number, to: Destination): void {
    const from = resolvedFrom.get(id)
    const anchor = from ? dates.get.get(from) : undefined
    if (!anchor || anchor.document_id === to.document) return
    const place = to.place(anchor)
    resolve.run(place ? (dates.at.get(to.document, place.start, place.end) ?? null) : null, id)
  }

  /** What was found on its place: a decided mark stands instead; one that was only found says what is found now. */
  function settle(type: CarriedKind, id: number, document: number): void {
    const statements = tables[type]
    const mark = statements.get.get(id)!
    const decided = mark.origin !== 'found' || mark.rejected
    const start = Math.min(mark.start, mark.found_start ?? mark.start)
    const end = Math.max(mark.end, mark.found_end ?? mark.end)
    for (const find of statements.found.all({ document, start, end })) {
      const same = find.start === mark.start && find.end === mark.end
      if (find.id === id || !(decided ? takes(mark, find) : same)) continue
      if (!decided) statements.say.run({ id, from: find.id })
      if (!mark.rejected) for (const refer of statements.refer) refer.run({ from: find.id, to: id, document })
      statements.remove.run(find.id)
    }
  }

  return {
    move(type: CarriedKind, id: number, place: Span, to: Destination): void {
      const statements = tables[type]
      const before = statements.get.get(id)!
      const copy = Number(statements.copy.run(id).lastInsertRowid)
      earlierMarksIn(store).keep({ document: before.document_id, kind: type, mark: id, copy })
      for (const refer of statements.refer) refer.run({ from: id, to: copy, document: before.document_id })
      const { found_start: start, found_end: end } = before
      const found = start === null || end === null ? null : (to.place({ start, end }) ?? place)
      statements.move.run({
        ...{ id, document: to.document, start: place.start, end: place.end },
        words: to.text.slice(place.start, place.end),
        foundStart: found?.start ?? null,
        foundEnd: found?.end ?? null,
      })
      for (const { select, update } of statements.moveInner) {
        const { start, end } = select.get(id)!
        const inside = start === null || end === null ? null : to.place({ start, end })
        const words = inside && to.text.slice(inside.start, inside.end)
        update.run({ id, start: inside?.start ?? null, end: inside?.end ?? null, words })
      }
      if (type === 'date') resolveAgain(id, to)
      settle(type, id, to.document)
    },

    /**
     * A mark that went on from a version goes back to it under its id, as it was there. What it says by now stays where
     * it stood; answers under which id.
     */
    bringHome(type: CarriedKind, id: number, copy: number): number {
      const statements = tables[type]
      const [there, home] = [statements.get.get(id)!.document_id, statements.get.get(copy)!.document_id]
      const stays = Number(statements.copy.run(id).lastInsertRowid)
      for (const refer of statements.refer) {
        refer.run({ from: id, to: stays, document: there })
        refer.run({ from: copy, to: id, document: home })
      }
      statements.become.run({ id, model: copy })
      if (type === 'quote') citeWhereItStays.run({ from: id, to: stays, document: there })
      for (const use of statements.use) use.run({ from: copy, to: id })
      statements.remove.run(copy)
      return stays
    },

    /** What a person decided of is as it was found where it says no more than the one it was taken from. */
    undecide: (type: CarriedKind, id: number, model: number) => void tables[type].undecide.run({ id, model }),

    /** The figure or date that stands where one of an earlier version did; itself where it was taken along. */
    counterpart(type: 'figure' | 'date', id: number, to: Destination): number | null {
      const mark = tables[type].get.get(id)
      if (!mark || mark.document_id === to.document) return mark?.id ?? null
      const place = to.place(mark)
      return place ? (tables[type].at.get(to.document, place.start, place.end) ?? null) : null
    },
  }
})
