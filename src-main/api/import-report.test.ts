import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { WholeReport } from './import-queue'
import { asMarkdown, reportName, writeReport } from './import-report'

const report: WholeReport = {
  ...{
    id: 1,
    startedAt: '2026-02-03T10:05:00.000Z',
    origin: 'window',
    folder: 'papers',
    ...{ imported: 1, there: 1, refused: 1, left: 1 },
    retriable: [1],
    resumable: true,
  },
  outcomes: [
    {
      ...{ place: 0, status: 'imported', name: 'a.eml', document: 1 },
      remarks: [{ code: 'attachments-unread', facts: { count: 1, parts: 'budget.pdf' } }],
    },
    { place: 1, status: 'refused', name: '*b*.txt', code: 'empty-file', facts: { name: '*b*.txt' } },
    { place: 2, status: 'already there', name: 'c.txt', document: 2 },
  ],
  leftNames: ['d.txt'],
  passedOver: 2,
  cancelled: true,
}

it('is kept as a list of names and reasons under what became of them, and names shape nothing', () => {
  expect(asMarkdown(report).split('\n').slice(1).join('\n')).toBe(`
## 1 refused

- “\\*b\\*.txt” holds no words. Look whether it is the right file, or save it again.

## 1 not reached

- d.txt

## Imported with a remark

- “a.eml”: what is attached to it was not read (budget.pdf). Save it and import it by itself.

## 1 document imported

- a.eml

## 1 already there

- c.txt

## Passed over

- 2 files of the folder are of kinds that are not read
`)
})

it('is written as plain text where the file is called so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'florilege-'))
  const file = join(folder, reportName(report).replace('.md', '.TXT'))
  writeReport(file, report)
  expect(readFileSync(file, 'utf8')).toContain(
    '1 refused\n- “*b*.txt” holds no words. Look whether it is the right file, or save it again.\n\n1 not reached\n- d.txt',
  )
  rmSync(folder, { recursive: true })
})
