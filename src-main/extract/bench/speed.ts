import { execFileSync } from 'node:child_process'
import { readPlainText } from '../../readers/plain-text'
import { sentencesOf } from '../../text/sentences'
import { wordsOf } from '../../text/words'
import { extract } from '../extract'
import { madeText } from './made-text'
import { partNames, partsOf, type Parts } from './parts'

const limit = 250 // kB a second
const readyLimit = 150 // ms
const rounds = 5
const languages = ['fr', 'en'] as const
type Language = (typeof languages)[number]

console.log(
  `Processor time, median (slowest) of ${rounds} rounds. Limit: ${limit} kB/s. Peer: reading and splitting into sentences and words.`,
)
for (const language of languages) firstTexts(language)
for (const language of languages) textsOf(language, 10, 100, 8000).forEach(read)
for (const language of languages)
  for (const [kilobytes, texts] of [
    [1, 200],
    [10, 40],
    [100, 5],
    [1000, 1],
  ] as const)
    size(language, kilobytes, texts)
readiness()
growth()

/** One line: how fast the first texts of a process are read, while the engine still learns what the code does. */
function firstTexts(language: Language): void {
  const texts = textsOf(language, 10, 10, 7000)
  const cost = costOf(() => texts.forEach(read))
  console.log(`${language} first 10 texts of 10 kB: ${(100 / cost / limit).toFixed(2)} of the limit`)
}

/** One line: how many times as fast as the limit, how many times as long as the peer, and the share of each part. */
function size(language: Language, kilobytes: number, count: number): void {
  const measured = Array.from({ length: rounds }, (_, round) => {
    const texts = textsOf(language, kilobytes, count, 7 + round * count)
    const cost = costOf(() => texts.forEach(read))
    return { texts, cost, peer: costOf(() => texts.forEach(split)) }
  })
  const speeds = measured.map(({ cost }) => (kilobytes * count) / cost / limit)
  const peers = measured.map(({ cost, peer }) => cost / peer)
  console.log(
    `${language} ${count} × ${kilobytes} kB: ${two(speeds, 0)} of the limit; ${two(peers, 1)} times the peer; ` +
      shares(measured[0]!.texts.map(partsOf)),
  )
}

/** Texts of seeds that follow one another: other ones each round, so that none is read twice. */
function textsOf(language: Language, kilobytes: number, count: number, seed: number): string[] {
  return Array.from({ length: count }, (_, index) => madeText(language, kilobytes * 1000, seed + index))
}

function read(written: string): void {
  const { text, blocks } = readPlainText('text.txt', new TextEncoder().encode(written))
  extract({ text, blocks, published: null, language: null })
}

/** Seconds of processor time: others use the machine too. The clock is slow to ask, so that many texts are read between. */
function costOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function split(text: string): void {
  const { text: read, blocks } = readPlainText('text.txt', new TextEncoder().encode(text))
  for (const block of blocks) sentencesOf(read, block)
  wordsOf(read)
}

function shares(texts: Parts[]): string {
  const took = partNames.map((name) => texts.reduce((sum, parts) => sum + parts[name], 0))
  const all = took.reduce((sum, each) => sum + each, 0)
  return partNames.map((name, index) => `${name} ${Math.round((took[index]! / all) * 100)} %`).join(', ')
}

function readiness(): void {
  const file = new URL('ready.mjs', import.meta.url).pathname
  const runs = Array.from(
    { length: 11 },
    () => Number(execFileSync(process.execPath, [file], { encoding: 'utf8' })) / readyLimit,
  )
  console.log(`models ready in a fresh process × 11: ${two(runs, 1)} of the limit of ${readyLimit} ms`)
}

/** Hostile texts beside plain ones of their size, and how each grows when it doubles: 1 is as its length does. */
function growth(): void {
  const repeated = (piece: string) => (length: number) =>
    `x${piece.repeat(Math.ceil(length / piece.length))}`.slice(0, length)
  const kinds: [string, (length: number) => string][] = [
    ['plain', (length) => madeText('fr', length)],
    ...['a', 'A', '7', ' ', '.', '"', '«', "'", '-', '('].map(
      (piece): [string, (length: number) => string] => [JSON.stringify(piece), repeated(piece)],
    ),
    ...['« Nous ne pouvons pas ', '“We cannot do so ', '"We cannot '].map(
      (piece): [string, (length: number) => string] => [`never closed: ${piece.trim()}`, repeated(piece)],
    ),
    ['no sentence ends', (length) => madeText('fr', length).replace(/[.?!\n]/g, ' ')],
  ]
  const plain = costOf(() => read(madeText('fr', 1_000_000)))
  for (const [name, made] of kinds) {
    const costs = [250_000, 500_000, 1_000_000].map((length) => {
      const text = made(length)
      return costOf(() => read(text))
    })
    const [first, second, third] = [costs[0]!, costs[1]!, costs[2]!]
    console.log(
      `${name}: 1 MB takes ${(third / plain).toFixed(2)} times a plain one; ` +
        `250 to 500 kB × ${grows(first, second)}, 500 kB to 1 MB × ${grows(second, third)} a byte`,
    )
  }
}

function grows(one: number, other: number): string {
  return (other / Math.max(one, 0.001) / 2).toFixed(2)
}

/** The median, and what stands at the other end: 0 for the least, 1 for the greatest. */
function two(values: number[], end: 0 | 1): string {
  const sorted = [...values].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)]!
  return `${median.toFixed(2)} (${(end === 0 ? sorted[0]! : sorted.at(-1)!).toFixed(2)})`
}
