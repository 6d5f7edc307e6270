import type Database from 'better-sqlite3'

/** Every table a person can change. What is not here, undo leaves alone. */
export const watchedTables = [
  'documents',
  'corrected_metadata',
  'entities',
  'entity_names',
  'decided_names',
  'mentions',
  'quotes',
  'figures',
  'dates',
  'deals',
  'deal_statuses',
  'checks',
  'check_parts',
  'annotations',
  'tags',
  'annotation_tags',
  'colour_meanings',
  'saved_searches',
  'comparisons',
  'comparison_quotes',
  'comparison_remarks',
  'notes',
  'citations',
  'note_citations',
  'version_turns',
  'earlier_places',
  'earlier_marks',
  'partings',
  'orphans',
  'orphan_candidates',
]

interface Column {
  name: string
  type: string
  pk: number
}

/**
 * Undo by triggers: while a step is being recorded, each change of a row writes the SQL that takes it back. They are
 * made anew at each opening from the tables as they are, and belong to this connection only.
 */
export function watchTables(db: Database.Database): void {
  // `held` is the step while something is done apart from it. Made with its one row: a row put in would count as a change.
  db.exec(
    'CREATE TEMP TABLE recording AS SELECT CAST(NULL AS INTEGER) AS step_id, CAST(NULL AS INTEGER) AS held',
  )
  for (const table of watchedTables) {
    // The one shape this pragma answers with.
    const columns = db.pragma(`table_info(${table})`) as Column[]
    db.exec(trigger(table, 'INSERT', `'DELETE FROM "${table}" WHERE ' || ${key(columns, 'new')}`))
    db.exec(trigger(table, 'DELETE', insertion(table, columns)))
    db.exec(trigger(table, 'UPDATE', update(table, columns), anyChanged(columns)))
  }
}

function trigger(table: string, event: string, inverse: string, condition = '1'): string {
  return `CREATE TEMP TRIGGER undo_${event}_${table} AFTER ${event} ON main."${table}"
    WHEN (SELECT step_id FROM recording) IS NOT NULL AND (${condition})
    BEGIN
      INSERT INTO undo_log (step_id, sql) VALUES ((SELECT step_id FROM recording), ${inverse});
    END`
}

function insertion(table: string, columns: Column[]): string {
  const names = columns.map((column) => `"${column.name}"`).join(', ')
  const values = columns.map((column) => literal('old', column)).join(` || ', ' || `)
  return `'INSERT INTO "${table}" (${names}) VALUES (' || ${values} || ')'`
}

/** Only the columns that changed: a trashed document's log does not hold its text. */
function update(table: string, columns: Column[]): string {
  const changes = columns.map(
    (column) =>
      `CASE WHEN ${changed(column)} THEN ', "${column.name}" = ' || ${literal('old', column)} ELSE '' END`,
  )
  return `'UPDATE "${table}" SET ' || substr(${changes.join(' || ')}, 3) || ' WHERE ' || ${key(columns, 'new')}`
}

function anyChanged(columns: Column[]): string {
  return columns.map(changed).join(' OR ')
}

function changed(column: Column): string {
  return `old."${column.name}" IS NOT new."${column.name}"`
}

function key(columns: Column[], row: 'old' | 'new'): string {
  return columns
    .filter((column) => column.pk > 0)
    .map((column) => `'"${column.name}" = ' || ${literal(row, column)}`)
    .join(` || ' AND ' || `)
}

/** `quote` stops at a NUL, which words typed by a person may hold. */
function literal(row: 'old' | 'new', column: Column): string {
  const value = `${row}."${column.name}"`
  if (column.type !== 'TEXT') return `quote(${value})`
  return `CASE WHEN instr(${value}, char(0)) THEN 'CAST(x''' || hex(${value}) || ''' AS TEXT)' ELSE quote(${value}) END`
}
