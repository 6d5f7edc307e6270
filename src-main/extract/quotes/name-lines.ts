import type { FoundEntity } from '../../model/extraction'
import { transcriptWords } from '../languages/transcripts'
import type { Reading } from '../reading'
import { countsOf, isNameOf, peopleIn, resolver, type Label, type People } from './turn-speakers'
import type { Turn } from './turns'

// "Ada Venn – Chief Executive", "ADA VENN, maire", "Ada Venn (Venn & Co)": what follows a name on its line is no longer than this.
const line = /^([^\n,–—(:]{2,50}?)(?:[ \u00a0]?[,–—(][^\n.!?:]{2,70}|[ \u00a0]-[ \u00a0][^\n.!?:]{2,70})?$/u

/**
 * What is said in a transcript under the names of who says it, each alone on its line: two who come again, or one
 * who comes a third time, make a text such a transcript, for portraits and lists name everybody once.
 */
export function turnsUnderNames(reading: Reading, entities: FoundEntity[]): Turn[] {
  const people = peopleIn(entities)
  const labels = labelsOf(reading, people)
  const counts = countsOf(labels)
  const again = [...counts].filter(([, times]) => times >= 2)
  if (counts.size < 2 || again.length < (again.some(([, times]) => times >= 3) ? 1 : 2)) return []
  if (!labels.some((label) => isNameOf(people, label))) return []
  const who = resolver(reading, entities, labels)
  const headed = new Set(labels.map((label) => label.block))
  const told = onlySpokenOf(reading, labels, headed)
  return labels.flatMap((label) =>
    (told.has(label.text) ? [] : wordsUnder(reading, label, headed)).map((index): Turn => {
      const { start, end } = reading.blocks[index]!
      const named = { start: label.start, end: label.end }
      return { start, end, block: index, label: named, entity: who(label), why: 'turn' }
    }),
  )
}

function labelsOf({ text, blocks }: Reading, people: People): Label[] {
  return blocks.flatMap((block, index): Label[] => {
    const next = blocks[index + 1]
    if (!next || block.kind === 'title' || block.kind === 'list item' || !isSaid(text, next)) return []
    const name = line.exec(text.slice(block.start, block.end))?.[1]
    if (!name) return []
    const label = { start: block.start, end: block.start + name.length }
    if (!isNameOf(people, label) && !transcriptWords.nameless.test(name)) return []
    return [{ ...label, block: index, text: name, speech: next.start }]
  })
}

/** The paragraphs up to the next name, heading or stage direction. */
function wordsUnder({ text, blocks }: Reading, { block }: Label, headed: ReadonlySet<number>): number[] {
  const words: number[] = []
  for (let index = block + 1; index < blocks.length; index++) {
    if (headed.has(index) || !isSaid(text, blocks[index]!)) break
    words.push(index)
  }
  return words
}

const inMarks = /["“«][^"“”«»]*["”»]/gu

/** Under whose names somebody else tells of them: of "she" or "he", and never as one who speaks. Where nobody speaks so, that is all of them. */
function onlySpokenOf(reading: Reading, labels: readonly Label[], headed: ReadonlySet<number>): Set<string> {
  const under = new Map<string, string>()
  for (const label of labels) {
    const blocks = wordsUnder(reading, label, headed).map((index) => reading.blocks[index]!)
    const words = blocks.map(({ start, end }) => reading.text.slice(start, end).replace(inMarks, ' '))
    under.set(label.text, [under.get(label.text) ?? '', ...words].join(' '))
  }
  const silent = [...under].filter(([, words]) => !transcriptWords.speaking.test(words))
  const told = silent.filter(([, words]) => transcriptWords.spokenOf.test(words))
  const nobodySpeaks = told.length > 0 && silent.length === under.size
  return new Set((nobodySpeaks ? silent : told).map(([name]) => name))
}

/** What a paragraph tells in sentences. */
function isSaid(text: string, { kind, start, end }: Reading['blocks'][number]): boolean {
  return kind === 'paragraph' && /^[^[(].*[.!?…—–-][\s\u00a0]*["»”’)\]]*$/su.test(text.slice(start, end))
}
