import type Database from 'better-sqlite3'
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
      db.exec(step.sql)
      db.pragma(`user_version = ${step.version}`)
    }).immediate()
  }
}

/** A whole copy beside the file, before its first step forward; an earlier copy of that version is replaced. */
export function copyBeforeMigrating(db: Database.Database, file: string): void {
  if (versionOf(db) >= latestVersion) return
  const copy = `${file}.version-${versionOf(db)}`
  rmSync(`${copy}.part`, { force: true })
  db.prepare('VACUUM INTO ?').run(`${copy}.part`)
  renameSync(`${copy}.part`, copy)
}

function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}
