import { execFileSync } from 'node:child_process'
import { readPlainText } from '../../readers/plain-text'
import { sentencesOf } from '../../text/sentences'
import { wordsOf } from '../../text/words'
import { madeText } from './made-text'
import { costOf, partNames, partsOf, sumOf, type Parts } from './parts'

const limit = 250 // kB a second
const readyLimit = 150 // ms
const languages = ['fr', 'en'] as const

for (const language of languages) partsOf(madeText(language, 100_000)) // warm
console.log(
  `Processor time, median (95th percentile). Limit: ${limit} kB/s. Peer: reading and splitting into sentences and words.`,
)
for (const language of languages)
  for (const [kilobytes, rounds] of [
    [1, 60],
    [10, 30],
    [100, 11],
    [1000, 3],
  ] as const)
    size(language, kilobytes, rounds)
readiness()
growth()

/** One line: how many times as fast as the limit, how many times as long as the peer, and the share of each part. */
function size(language: (typeof languages)[number], kilobytes: number, rounds: number): void {
  const runs = Array.from({ length: rounds }, (_, seed) => {
    const text = madeText(language, kilobytes * 1000, seed + 7)
    const parts = partsOf(text)
    return { parts, peer: costOf(() => split(text))[1] }
  })
  const speeds = runs.map(({ parts }) => kilobytes / (sumOf(parts) / 1000) / limit)
  const others = runs.map(({ parts }) => kilobytes / ((sumOf(parts) - parts.names) / 1000) / limit)
  const peers = runs.map(({ parts, peer }) => sumOf(parts) / Math.max(peer, 0.001))
  const slow = 0.05
  console.log(
    `${language} ${String(kilobytes).padStart(4)} kB × ${rounds}: ${two(speeds, slow)} of the limit, ${two(others, slow)} without names; ` +
      `${two(peers, 0.95)} times the peer; ${shares(runs.map(({ parts }) => parts))}`,
  )
}

function split(text: string): void {
  const { text: read, blocks } = readPlainText('text.txt', new TextEncoder().encode(text))
  for (const block of blocks) sentencesOf(read, block)
  wordsOf(read)
}

function shares(runs: Parts[]): string {
  const all = runs.reduce((sum, parts) => sum + sumOf(parts), 0)
  return partNames
    .map((name) => `${name} ${Math.round((runs.reduce((sum, parts) => sum + parts[name], 0) / all) * 100)} %`)
    .join(', ')
}

function readiness(): void {
  const file = new URL('ready.mjs', import.meta.url).pathname
  const runs = Array.from(
    { length: 11 },
    () => Number(execFileSync(process.execPath, [file], { encoding: 'utf8' })) / readyLimit,
  )
  console.log(`models ready in a fresh process × 11: ${two(runs, 0.95)} of the limit of ${readyLimit} ms`)
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
  const plain = sumOf(partsOf(madeText('fr', 1_000_000)))
  for (const [name, made] of kinds) {
    const costs = [250_000, 500_000, 1_000_000].map((length) => sumOf(partsOf(made(length))))
    const [first, second, third] = [costs[0]!, costs[1]!, costs[2]!]
    console.log(
      `${name}: 1 MB takes ${(third / plain).toFixed(2)} times a plain one; ` +
        `250 to 500 kB × ${grows(first, second)}, 500 kB to 1 MB × ${grows(second, third)} a byte`,
    )
  }
}

function grows(one: number, other: number): string {
  return (other / Math.max(one, 1) / 2).toFixed(2)
}

function two(values: number[], tail: number): string {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
  return `${at(0.5).toFixed(2)} (${at(tail).toFixed(2)})`
}
