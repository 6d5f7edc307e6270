import type { List, ListItem, Root, RootContent } from 'mdast'
import { basename, dirname } from 'node:path'
import { fileName } from '../export/file-name'
import { replaceFile } from '../export/replace-file'
import { printMarkdown } from '../export/syntax'
import { wordsNode } from '../export/words'
import type { ImportReport } from '../model/imports'
import type { ImportOutcome } from '../model/library'
import type { WholeReport } from './import-queue'
import { m } from '../../messages.compiled/messages.js'
import { getLocale } from '../../messages.compiled/runtime.js'
import { refusalSentence, remarkSentences } from '../telling/outcome-sentences'

interface Part {
  heading: string
  lines: string[]
}

/** What the file of a report is called before a person says otherwise. */
export function reportName({ startedAt }: ImportReport): string {
  return fileName(m.report_title({ date: startedAt.slice(0, 16).replace('T', ' ') }), '.md', 'import')
}

/** Writes a report where a person said, as plain text where the name ends so, else as Markdown. */
export function writeReport(file: string, report: WholeReport): void {
  const text = file.toLowerCase().endsWith('.txt') ? asText(report) : asMarkdown(report)
  replaceFile(dirname(file), basename(file), text)
}

/** What became of each file, by name and reason: nothing of what the documents say. */
export function asMarkdown(report: WholeReport): string {
  const parts = partsOf(report).flatMap(({ heading, lines }): RootContent[] => [
    { type: 'heading', depth: 2, children: [wordsNode(heading)] },
    listOf(lines),
  ])
  const title: RootContent = { type: 'heading', depth: 1, children: [wordsNode(titleOf(report))] }
  const tree: Root = { type: 'root', children: [title, ...parts] }
  return printMarkdown(tree)
}

function asText(report: WholeReport): string {
  const parts = partsOf(report).map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `- ${line}`)].join('\n'),
  )
  return `${[titleOf(report), ...parts].join('\n\n')}\n`
}

function titleOf({ startedAt }: ImportReport): string {
  const format = new Intl.DateTimeFormat(getLocale(), { dateStyle: 'long', timeStyle: 'short' })
  return m.report_title({ date: format.format(new Date(startedAt)) })
}

/** What a person has to do something about comes first. */
function partsOf({ outcomes, leftNames: left, passedOver }: WholeReport): Part[] {
  const named = (status: ImportOutcome['status']) => outcomes.filter((outcome) => outcome.status === status)
  const imported = named('imported')
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'refused' ? [outcome] : []))
  const there = named('already there')
  return [
    { heading: m.docs_report_refused({ count: refused.length }), lines: refused.map(refusalSentence) },
    { heading: m.report_left({ count: left.length }), lines: left },
    { heading: m.report_remarks(), lines: imported.flatMap(remarkSentences) },
    { heading: m.docs_report_imported({ count: imported.length }), lines: imported.map(({ name }) => name) },
    { heading: m.docs_report_there({ count: there.length }), lines: there.map(({ name }) => name) },
    {
      heading: m.report_elsewhere(),
      lines: passedOver ? [m.report_passed_over({ count: passedOver })] : [],
    },
  ].filter(({ lines }) => lines.length)
}

function listOf(lines: readonly string[]): List {
  const item = (line: string): ListItem => ({
    type: 'listItem',
    children: [{ type: 'paragraph', children: [wordsNode(line)] }],
  })
  return { type: 'list', ordered: false, spread: false, children: lines.map(item) }
}
