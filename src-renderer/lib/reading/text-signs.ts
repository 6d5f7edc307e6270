import type { Span } from '../../../src-main/model/span'

/** A sign drawn at a place in a text, and no part of its words: what nobody could see, or what only a listener needs. */
export interface TextSign {
  at: number
  kind: 'hidden' | 'heard'
  /** What it shows or says. */
  words: string
  /** Its whole name, for whoever points at it or hears it. */
  name: string
}

/** Characters without a shape of their own, by the short names Unicode gives them. */
const hiddenCharacters = {
  '\u00AD': 'SHY',
  '\u061C': 'ALM',
  '\u180E': 'MVS',
  '\u200B': 'ZWSP',
  '\u200C': 'ZWNJ',
  '\u200D': 'ZWJ',
  '\u200E': 'LRM',
  '\u200F': 'RLM',
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\uFEFF': 'BOM',
} as const

type HiddenCharacter = (typeof hiddenCharacters)[keyof typeof hiddenCharacters]

/** Characters that nobody sees: each where it stands, a row of the same one as one sign. */
export interface HiddenRun extends Span {
  name: HiddenCharacter
}

const runs = /([\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF])\1*/gu

/** Joiners inside an emoji or a script that is written joined belong there: they are no secret, and cutting there would harm. */
const joined =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{Script=Arabic}\p{Script=Deva}\p{Script=Beng}\p{Script=Mlym}\p{Script=Sinh}\p{Script=Khmr}\p{M}]$/u

export function hiddenRuns(text: string): HiddenRun[] {
  const found: HiddenRun[] = []
  for (const { 0: run, 1: character, index } of text.matchAll(runs)) {
    const joiner = run === '\u200C' || run === '\u200D'
    if (joiner && joined.test(text.slice(Math.max(0, index - 2), index))) continue
    const name = hiddenCharacters[character as keyof typeof hiddenCharacters]
    found.push({ name, start: index, end: index + run.length })
  }
  return found
}
