/** A piece of a Rich Text file: the bounds of a group, a word of command with its number, or bytes of text. */
export type Token =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; word: string; number: number | null }
  | { kind: 'byte'; byte: number }
  | { kind: 'text'; text: string }

const command = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-f]{2})|([^a-z]))/iy

/** Cuts a Rich Text file into tokens; the bytes of embedded pictures are passed over. */
export function* tokensOf(source: string): Generator<Token> {
  for (let at = 0; at < source.length;) {
    const letter = source[at]!
    if (letter === '{' || letter === '}') {
      yield { kind: letter === '{' ? 'open' : 'close' }
      at++
    } else if (letter === '\r' || letter === '\n') at++
    else if (letter !== '\\') {
      const end = endOfText(source, at)
      yield { kind: 'text', text: source.slice(at, end) }
      at = end
    } else {
      command.lastIndex = at
      const match = command.exec(source)
      if (!match) return
      at += match[0].length
      const [, word, number, hex, sign] = match
      if (word === 'bin') at += Math.max(0, Number(number ?? 0))
      else if (hex) yield { kind: 'byte', byte: parseInt(hex, 16) }
      else yield { kind: 'word', word: word ?? sign!, number: number === undefined ? null : Number(number) }
    }
  }
}

const bounds = /[{}\\\r\n]/g

function endOfText(source: string, from: number): number {
  bounds.lastIndex = from
  return bounds.exec(source)?.index ?? source.length
}
