import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeExport } from './write'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'florilege-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const text = 'a\nb\nc\nd\ne\n'

/** What happened and to which file. */
function write(content: string, id = 'note-1', name = 'Note.md'): string {
  const { file, outcome, beside } = writeExport(folder, { id, name, text: content })
  return [outcome, basename(file), ...(beside ? [basename(beside)] : [])].join(' ')
}

function edit(change: (content: string) => string, name = 'Note.md'): void {
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')))
}

function read(name = 'Note.md'): string {
  return readFileSync(join(folder, name), 'utf8')
}

it('writes once, then only what is new', () => {
  expect(write(text)).toBe('written Note.md')
  expect(write(text)).toBe('unchanged Note.md')
  expect(write(`${text}f\n`)).toBe('written Note.md')
  expect(read()).toBe(`${text}f\n`)
})

it('keeps what a person edited in the file', () => {
  write(text)
  edit((content) => content.replace('b\n', 'B, mine\n'))
  expect(write(text)).toBe('unchanged Note.md')
  expect(write(`${text}f\n`)).toBe('merged Note.md')
  expect(read()).toBe('a\nB, mine\nc\nd\ne\nf\n')
  expect(write(`${text}f\ng\n`)).toBe('merged Note.md')
  expect(read()).toBe('a\nB, mine\nc\nd\ne\nf\ng\n')
})

it('leaves a file alone whose edits stand against what is new, and writes beside it', () => {
  write(text)
  edit((content) => content.replace('b\n', 'mine\n'))
  expect(write(text.replace('b\n', 'ours\n'))).toBe('beside Note.md Note.new.md')
  expect(write(text.replace('b\n', 'ours again\n'))).toBe('beside Note.md Note.new.md')
  expect(read()).toContain('mine')
  expect(read('Note.new.md')).toContain('ours again')
  edit((content) => content.replace('mine', 'ours again'))
  expect(write(text.replace('b\n', 'ours again\n'))).toBe('unchanged Note.md')
})

it('never touches a file that it did not write', () => {
  writeFileSync(join(folder, 'note.MD'), 'theirs')
  expect(write(text)).toBe('written Note 2.md')
  expect(read('note.MD')).toBe('theirs')
})

it('gives two notes of one title a file each, and each the same again', () => {
  expect([write('one\n', 'note-1'), write('two\n', 'note-2')]).toEqual([
    'written Note.md',
    'written Note 2.md',
  ])
  expect([write('three\n', 'note-2'), write('one\n', 'note-1')]).toEqual([
    'written Note 2.md',
    'unchanged Note.md',
  ])
})

it('keeps a file’s name when the note is renamed, and writes it again when it was deleted', () => {
  write(text)
  expect(write(text, 'note-1', 'Autre.md')).toBe('unchanged Note.md')
  unlinkSync(join(folder, 'Note.md'))
  expect(write(text, 'note-1', 'Autre.md')).toBe('written Autre.md')
})

it('writes nowhere else than in the folder', () => {
  const outside = join(tmpdir(), `outside-${process.pid}.md`)
  symlinkSync(outside, join(folder, 'Note.md'))
  expect(write(text)).toBe('written Note 2.md')
  expect(existsSync(outside)).toBe(false)
  for (const name of ['../x.md', 'a/b.md', 'a\\b.md', '..'])
    expect(() => write(text, name, name)).toThrow('bad-request')
})

it('does not remember through a link', () => {
  symlinkSync(tmpdir(), join(folder, '.florilege'))
  expect(() => write(text)).toThrow('not-a-file')
})

it('says which folder takes no files', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(() => writeExport(join(folder, 'file'), { id: 'x', name: 'x.md', text })).toThrow('read-only-folder')
})

it('leaves no drafts behind', () => {
  write(text)
  expect(readdirSync(folder).sort()).toEqual(['.florilege', 'Note.md'])
})

it('merges no lines of data: what a person edited stays', () => {
  write('{"a":\n1}', 'set', 'set.json')
  edit((content) => `${content} `, 'set.json')
  expect(write('{"a":\n2}', 'set', 'set.json')).toBe('beside set.json set.new.json')
})
