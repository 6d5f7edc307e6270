import Database from 'better-sqlite3'

/** Marks a test makes doubtful, by table and their words. */
export type Doubted = Partial<Record<'mentions' | 'quotes' | 'dates' | 'figures', string[]>> & {
  /** Deals by a word that tells one of their statuses. */
  deals?: string[]
}

/**
 * Makes exactly these marks of a library doubtful, whatever was learned: written beside the running program, which
 * hears of it as it does of any other program's writing.
 */
export function doubt(library: string, doubted: Doubted): void {
  const db = new Database(library)
  const sure = (table: string) => (table === 'quotes' ? 'confidence' : 'sure')
  db.transaction(() => {
    for (const table of ['mentions', 'quotes', 'dates', 'figures', 'deals'] as const) {
      db.exec(`UPDATE ${table} SET ${sure(table)} = 0.9`)
      const chosen =
        table === 'deals'
          ? 'id IN (SELECT deal_id FROM deal_statuses WHERE instr(words, ?) > 0)'
          : 'instr(words, ?) > 0'
      const update = db.prepare(`UPDATE ${table} SET ${sure(table)} = 0.4 WHERE ${chosen}`)
      for (const words of doubted[table] ?? []) update.run(words)
    }
  }).immediate()
  db.close()
}
