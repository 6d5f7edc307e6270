import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/**
 * Texts written for the training of speakers, in a folder of `texts`, marked where they stand. `=== name` begins a text;
 *
 * - `[d1:words]`, `[m1:words]`, `[r1:words]`: direct, mixed or reported speech of number 1; number 0 is nobody's
 * - `[n:words]`: words between marks that nobody says
 * - `{1:Anna Berg}`, `{2:she=Anna Berg}`, `{3:a neighbour=}`: who says it, and that person's name or none
 * - `<1:said>`: the word that tells so
 */
export function quotedTexts(name) {
  const folder = new URL(`texts/${name}/`, import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => documentsIn(readFileSync(new URL(name, folder), 'utf8'), basename(name, '.txt')))
}

function documentsIn(source, file) {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      return documentOf(part.slice(end + 1).trim(), `${file}/${part.slice(0, end).trim()}`)
    })
}

const marks = { '[': ']', '{': '}', '<': '>' }

function documentOf(marked, id) {
  const open = []
  const found = []
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    const start = /^(?:\[(?:[dmr]\d+|n):|[{<]\d+:)/.exec(marked.slice(at, at + 6))?.[0]
    if (start) {
      open.push({ closer: marks[start[0]], label: start.slice(1, -1), start: text.length })
      at += start.length - 1
    } else if (marked[at] === '[') {
      open.push({ closer: ']', label: null })
      text += '['
    } else if (open.length && marked[at] === open.at(-1).closer && !open.at(-1).label) {
      open.pop()
      text += ']'
    } else if (open.length && marked[at] === open.at(-1).closer) {
      found.push({ ...open.pop(), end: text.length })
    } else if (open.at(-1)?.closer === '}' && marked[at] === '=') {
      const last = open.at(-1)
      const end = marked.indexOf('}', at)
      last.name = marked.slice(at + 1, end)
      at = end - 1
    } else text += marked[at]
  }
  if (open.length) throw new Error(`${id}: ${open[0].label} is not closed`)
  return { id, text, ...marksOf(found, text) }
}

const kinds = { d: 'direct', m: 'mixed', r: 'reported' }

function marksOf(found, text) {
  const speakers = new Map()
  const cues = new Map()
  for (const { closer, label, start, end, name } of found) {
    if (closer === '>') cues.set(label, { start, end })
    if (closer === '}')
      speakers.set(label, { start, end, name: name === undefined ? text.slice(start, end) : name || null })
  }
  const said = found
    .filter(({ closer, label }) => closer === ']' && label !== 'n')
    .map(({ label, start, end }) => {
      const number = label.slice(1)
      if (number !== '0' && !speakers.has(number) && !cues.has(number)) cues.set(number, null)
      return {
        start,
        end,
        kind: kinds[label[0]],
        speaker: speakers.get(number) ?? null,
        cue: cues.get(number) ?? null,
      }
    })
    .sort((a, b) => a.start - b.start)
  return {
    quotes: said.filter(({ kind }) => kind !== 'reported'),
    reported: said.filter(({ kind }) => kind === 'reported'),
    notQuotes: found.filter(({ label }) => label === 'n').map(({ start, end }) => ({ start, end })),
  }
}
