import Database from 'better-sqlite3'
import { existsSync } from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryLibrary, type TemporaryLibrary } from './temporary-library'
import { holdForWindow } from './window-lock'

let library: TemporaryLibrary
beforeEach(() => {
  library = temporaryLibrary()
})
afterEach(() => library.remove())

it('refuses a library that another program holds for its window, until that ends', () => {
  const { file } = library.store
  const other = new Database(`${file}.in-window`)
  other.exec('BEGIN EXCLUSIVE')
  expect(() => holdForWindow(file)).toThrow('library-in-window')
  // A program that ends closes its files, whatever it was doing.
  other.close()
  const leave = holdForWindow(file)
  expect(() => new Database(`${file}.in-window`, { timeout: 0 }).exec('BEGIN EXCLUSIVE')).toThrow('locked')
  leave()
  expect(existsSync(`${file}.in-window`)).toBe(false)
})

it('lets one program open a library again before it has left it', () => {
  const { file } = library.store
  const [first, second] = [holdForWindow(file), holdForWindow(file)]
  first()
  expect(existsSync(`${file}.in-window`)).toBe(true)
  second()
  expect(existsSync(`${file}.in-window`)).toBe(false)
})
