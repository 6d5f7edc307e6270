import Database from 'better-sqlite3'
import { renameSync, rmSync } from 'node:fs'

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

interface Step {
  version: number
  sql: string
}

/** Every step from an empty file to today's tables, in order; `0002-….sql` leads to version 2. */
export const steps: Step[] = Object.entries(files)
  .map(([path, sql]) => ({ version: Number(/(\d+)-[^/]*$/.exec(path)?.[1]), sql }))
  .sort((a, b) => a.version - b.version)

export const latestVersion = Math.max(...steps.map((step) => step.version))

/** Takes a library to the latest version: each step is one transaction that holds its version number too. */
export function migrate(db: Database.Database): void {
  const version = versionOf(db)
  for (const step of steps.filter((step) => step.version > version)) {
    db.transaction(() => {
      // Another program that opened it at the same time may have done this step meanwhile.
      if (versionOf(db) >= step.version) return
      db.exec(step.sql)
      db.pragma(`user_version = ${step.version}`)
    }).immediate()
  }
}

/** A whole copy beside the file, before its first step forward; an earlier copy of that version is replaced. */
export function copyBeforeMigrating(db: Database.Database, file: string): void {
  if (versionOf(db) >= latestVersion) return
  // In the turn of one program: two at once would write into one file, or copy what the other has changed already.
  db.transaction(() => {
    const version = versionOf(db)
    if (version < latestVersion) copy(file, `${file}.version-${version}`)
  }).immediate()
}

/** By another connection, since none copies within a transaction. */
function copy(file: string, to: string): void {
  const part = `${to}.part`
  const reader = new Database(file, { readonly: true, fileMustExist: true })
  try {
    reader.pragma('synchronous = FULL')
    for (const end of ['', '-journal']) rmSync(`${part}${end}`, { force: true })
    reader.prepare('VACUUM INTO ?').run(part)
  } finally {
    reader.close()
  }
  renameSync(part, to)
}

function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}
