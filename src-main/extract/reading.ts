import type { Block } from '../model/document'
import type { Span } from '../model/span'
import { sentencesOf } from '../text/sentences'
import { wordsOf, type Word } from '../text/words'
import { languageOfBlock } from './block-language'
import { isNews } from './genre'
import { withoutJoinedNames } from './joined-names'
import { detectLanguage } from './languages/index'
import type { Language } from './languages/language'

/** A document as the finders see it: its text cut once into blocks, sentences and words, with its language at hand. */
export interface Reading {
  text: string
  blocks: Block[]
  sentences: Sentence[]
  words: Word[]
  language: Language
  /** Of each block: a paragraph may quote another language. */
  languages: Language[]
  /** ISO 8601 day, month or year of publication, where known. */
  published: string | null
  isNews: boolean
}

interface Sentence extends Span {
  /** Index of its block. */
  block: number
}

export interface Source {
  text: string
  blocks: Block[]
  published: string | null
  /** BCP 47; found from the words where null. */
  language: string | null
}

/** Cuts a document into what every finder needs, once. */
export function readingOf(source: Source): Reading {
  const sentences = source.blocks.flatMap((block, index) =>
    sentencesOf(source.text, block).map(({ start, end }) => ({ start, end, block: index })),
  )
  const language = detectLanguage(source.text, source.language)
  const reading = {
    text: source.text,
    blocks: source.blocks,
    sentences,
    words: withoutJoinedNames(wordsOf(source.text)),
    language,
    languages: source.blocks.map((block) => languageOfBlock(source.text, block, language)),
    published: source.published,
  }
  return { ...reading, isNews: isNews(reading) }
}
