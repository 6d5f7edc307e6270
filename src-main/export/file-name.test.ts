import { describe, expect, it } from 'vitest'
import { fileName, numbered, sameName } from './file-name'

function named(title: string): string {
  return fileName(title, '.md', 'note-7')
}

describe('file names', () => {
  it.each([
    ['100 milliards évaporés', '100 milliards évaporés.md'],
    ['Qui : quoi ? "où" <quand> a/b\\c | *', 'Qui - quoi - -où- -quand- a-b-c.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['-rf', 'rf.md'],
    ['.cache', 'cache.md'],
    ['fin. . ', 'fin.md'],
    ['CON', '_CON.md'],
    ['com1.txt', '_com1.txt.md'],
    ['a\u202egpj.exe\u0000\u200b', 'agpj.exe.md'],
    ['e\u0301te\u0301', 'été.md'],
    ['', 'note-7.md'],
    [' … ', '….md'],
    ['...', 'note-7.md'],
    ['ligne\nligne', 'ligne ligne.md'],
  ])('%j', (title, name) => {
    expect(named(title)).toBe(name)
  })

  it('are at most 120 bytes and cut no character', () => {
    for (const title of ['é'.repeat(200), '👩‍👩‍👧'.repeat(40), 'x'.repeat(500)]) {
      const name = named(title)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
      expect(Buffer.byteLength(numbered(name, 12))).toBeLessThanOrEqual(120)
      expect(name).not.toMatch(/\u200d\.md$/)
    }
  })

  it('are numbered before their extension', () => {
    expect([numbered('Note.md', 1), numbered('Note.md', 2)]).toEqual(['Note.md', 'Note 2.md'])
  })

  it('collide whatever their case or Unicode form', () => {
    expect(sameName('Été.md', 'e\u0301TE\u0301.MD')).toBe(true)
    expect(sameName('Note.md', 'Note 2.md')).toBe(false)
  })
})
