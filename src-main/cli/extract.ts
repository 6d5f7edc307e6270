import { basename } from 'node:path'
import { bytesAt } from '../api/disk-files'
import { startReading } from '../api/reading'
import { refusalOf } from './refusal'
import type { ReadFileAnswer } from '../api/context'
import { m } from '../../messages.compiled/messages.js'
import { WrongUse, type Command } from './command'
import { summaryOf } from './summary'
import { print, printJson, tell } from './terminal'

/** What documents say, without a library. */
export const extract: Command = {
  options: { json: { type: 'boolean' } },
  async run({ words, has }) {
    if (!words.length) throw new WrongUse(m.cli_needs_files())
    const reading = startReading()
    let refused = 0
    try {
      for (const [index, file] of words.entries()) {
        try {
          const answer = await reading.read({ name: basename(file), bytes: await bytesAt(file) })
          show(file, answer, has('json'), index)
        } catch (error) {
          refused++
          tell(refusalOf(error))
        }
      }
    } finally {
      reading.end()
    }
    return refused ? 1 : 0
  },
}

function show(file: string, { read, extraction }: ReadFileAnswer, json: boolean, index: number): void {
  if (json) printJson(asJson(file, read, extraction))
  else print(`${index ? '\n\n' : ''}${summaryOf(read, extraction)}`)
}

function asJson(
  file: string,
  read: ReadFileAnswer['read'],
  extraction: ReadFileAnswer['extraction'],
): object {
  const { title, author, publisher, published, address, captured, format, text, blocks } = read
  const { entities, quotes, figures, dates, deals, checks } = extraction
  return {
    ...{ file, format, title, author, publisher, published, address, captured, text, blocks },
    language: read.language ?? extraction.language,
    ...{ entities, quotes, figures, dates, deals, checks },
  }
}
