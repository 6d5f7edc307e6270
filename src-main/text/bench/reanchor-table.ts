import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../model/span'
import { randomFrom } from '../../store/bench/random'
import { report, shown } from '../../store/bench/figures'
import { reanchoring, type Placement } from '../reanchor'
import { edited, isRight, isThere, rates, spansIn, type Edited } from './edits'
import { exactWithContext, hypothesis, type Finder } from './peers'

const seeds = (process.env['SEEDS'] ?? '1,2,3,4,5').split(',').map(Number)
const spansEach = Number(process.env['SPANS'] ?? 4_000)
/** The peers are slow: they are asked of fewer. */
const peerSpans = Math.min(spansEach, 200)
const texts = ['fr', 'en'].map(articles)

const rows = [
  ['edited', 'found %', 'with proposals %', 'wrong', 'exact with context %', 'Hypothesis % / wrong'],
]
let total = 0
for (const rate of rates) rows.push([rate.name, ...measured((text, random) => edited(text, rate, random))])
rows.push(['another text', ...measured((text) => another(texts.find((other) => other !== text)!))])
report(
  'Words followed into an edited text',
  `${total.toLocaleString('en')} spans of 1 to 25 words, seeds ${seeds.join(', ')}, in French and English articles of ${texts.map((text) => text.length.toLocaleString('en')).join(' and ')} letters. Of spans whose words are at least half there: how many were found, how many found or proposed. Wrong is what was found where less than half of the letters had been marked. The peers were asked of ${peerSpans} spans a seed and text.`,
  rows,
)
speed()

/** The program's own articles of a language, one after the other. */
function articles(language: string): string {
  const folder = 'src-main/extract/golden'
  const names = readdirSync(folder).filter(
    (name) => name.startsWith(`${language}-`) && !name.endsWith('.expected.txt'),
  )
  return names.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n')
}

function another(text: string): Edited {
  return { text, from: Array.from({ length: text.length }, () => -1) }
}

function measured(edit: (text: string, random: ReturnType<typeof randomFrom>) => Edited): string[] {
  const counts = { there: 0, found: 0, proposed: 0, wrong: 0 }
  const peers = new Map(
    [exactWithContext, hypothesis].map((peer) => [peer, { there: 0, found: 0, wrong: 0 }]),
  )
  for (const seed of seeds)
    for (const text of texts) {
      const random = randomFrom(seed)
      const after = edit(text, random)
      const place = reanchoring(text, after.text)
      const spans = spansIn(text, spansEach, random)
      for (const span of spans) count(after, span, place(span))
      for (const [peer, told] of peers)
        for (const span of spans.slice(0, peerSpans)) ask(peer, told, text, after, span)
      total += spans.length
    }

  function count(after: Edited, span: Span, placement: Placement): void {
    const right = (found: Span) => isRight(after, span, found)
    if (isThere(after, span)) counts.there++
    if (placement.state !== 'found') {
      if (isThere(after, span) && placement.candidates.some(right)) counts.proposed++
    } else if (!right(placement)) counts.wrong++
    else if (isThere(after, span)) counts.found++
  }

  const share = (some: number, all: number) => (all ? ((some / all) * 100).toFixed(1) : '–')
  const [exact, published] = [peers.get(exactWithContext)!, peers.get(hypothesis)!]
  return [
    share(counts.found, counts.there),
    share(counts.found + counts.proposed, counts.there),
    String(counts.wrong),
    share(exact.found, exact.there),
    `${share(published.found, published.there)} / ${published.wrong}`,
  ]
}

function ask(
  peer: Finder,
  told: { there: number; found: number; wrong: number },
  before: string,
  after: Edited,
  span: Span,
): void {
  const there = isThere(after, span)
  if (there) told.there++
  const found = peer(before, after.text, span)
  if (!found) return
  if (!isRight(after, span, found)) told.wrong++
  else if (there) told.found++
}

/** A book of a million letters, one word in twenty edited, ten thousand spans: against reading both texts word by word. */
function speed(): void {
  const [text = ''] = texts
  const random = randomFrom(7)
  const rate = { name: '', words: 5, moves: 0, restyled: false }
  const parts = Array.from({ length: Math.ceil(1_000_000 / text.length) }, (_, at) =>
    text.replace(/\p{L}{5,}/gu, (word) => (random.next() < 0.2 ? `${word}${at}` : word)),
  )
  const before = parts.join('\n')
  const after = parts.map((part) => edited(part, rate, random).text).join('\n')
  const spans = spansIn(before, 10_000, random)
  const words = costOf(() => [before, after].map((each) => each.match(/[\p{L}\p{N}]+|\S/gu)!.length))
  let place = reanchoring('', '')
  const prepared = costOf(() => (place = reanchoring(before, after)))
  const placed = costOf(() => spans.map((span) => place(span)))
  console.log(
    `${before.length.toLocaleString('en')} letters: preparing takes ${shown(prepared / words)} times as long as splitting both texts into words, 10,000 spans ${shown(placed / words)} times.`,
  )
}

function costOf(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
