import type { Block } from '../model/document'
import { readingOf, type Reading } from './reading'

/** A plain text as tests write it: its first line the title, then a paragraph or list item a line. */
export function readingOfLines(text: string, published: string | null = null): Reading {
  return readingOf({ text, blocks: blocksOfLines(text), published, language: null })
}

/** The blocks of such a text. */
export function blocksOfLines(text: string): Block[] {
  const blocks: Block[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const start = at
    at += line.length + 1
    if (!line.trim()) continue
    if (blocks.length === 0) blocks.push({ kind: 'title', start, end: start + line.length })
    else if (line.startsWith('- '))
      blocks.push({ kind: 'list item', start: start + 2, end: start + line.length })
    else if (line.length < 50 && !/[.!?…»”":]$/.test(line))
      blocks.push({ kind: 'heading', level: 2, start, end: start + line.length })
    else blocks.push({ kind: 'paragraph', start, end: start + line.length })
  }
  return blocks
}
