import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const page = 'docs/measures.md'
const head = `# Measures

Written by the benchmarks themselves: \`WRITE=1 npm run bench -- NAME\`. Times are worth comparing within one table only:
each was measured in one run on one machine, beside its limit or its peer.
`

/** The middle, and what all but a twentieth and all but a hundredth stay below. */
export function quantilesOf(values: readonly number[]): { p50: number; p95: number; p99: number } {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** A number as a table shows it: no more digits than say something. */
export function shown(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return String(Number(value.toPrecision(value >= 10 ? 3 : 2)))
}

/** Prints a table of figures, and with WRITE=1 puts it under its heading in docs/measures.md. */
export function report(title: string, words: string, rows: string[][]): void {
  const [header = [], ...rest] = rows
  const lines = [header, header.map(() => '---'), ...rest].map((cells) => `| ${cells.join(' | ')} |`)
  const section = [`## ${title}`, words, lines.join('\n')].join('\n\n')
  console.log(`\n${section}\n`)
  if (process.env['WRITE']) write(title, section)
}

function write(title: string, section: string): void {
  const before = existsSync(page) ? readFileSync(page, 'utf8') : head
  const sections = before.split(/\n(?=## )/).map((part) => part.trimEnd())
  const place = sections.findIndex((part) => part.startsWith(`## ${title}\n`))
  if (place < 0) sections.push(section)
  else sections[place] = section
  writeFileSync(page, `${sections.join('\n\n')}\n`)
}
