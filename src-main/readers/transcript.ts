import { clockOf, secondsOf } from './clock'
import { speakerOf } from './speaker-label'

/** A text whose turns begin with "Name: ", and when each is said, by where its line begins. */
export interface Transcript {
  text: string
  times: Map<number, string>
}

/** A line that begins a turn in another shape; without words where these stand below it. */
interface Opening {
  label: string
  words: string
  /** In seconds, where it is told. */
  time: number | null
}

const clock = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`
const name = String.raw`\p{Lu}[\p{L}\p{M} .'’-]{0,40}?(?: \d{1,2})?`
// "[00:00:02] Claire: …", "00:00:02 - Claire: …"; "00:02 Claire" above what she says.
const timed = new RegExp(`^[\\[(]?(${clock})[\\])]?\\s+(?:[-–—]\\s+)?(.*)$`, 'u')
// "Claire (00:02)", "Speaker 1  0:05" above what is said.
const headed = new RegExp(`^(${name})(?:\\s+[-–—|]|,)?\\s+[\\[(]?(${clock})[\\])]?$`, 'u')
// "CLAIRE DUPONT, maire<tab>: …", "CLAIRE:<tab>…".
const tabbed = new RegExp(
  `^(${name}(?:, [^\\t:]{2,60})?)(?:[ \\u00a0]*\\t\\s*:\\s*|\\s?:[ \\u00a0]*\\t\\s*)(\\S.*)$`,
  'u',
)

const shapes: readonly ((line: string) => Opening | null)[] = [
  (line) => {
    const [, time, rest = ''] = timed.exec(line) ?? []
    const said = time ? speakerOf(rest) : null
    return said && { label: said.speaker, words: said.words, time: secondsOf(time!) }
  },
  (line) => {
    const [, label, time] = headed.exec(line) ?? []
    return label && isName(label) ? { label, words: '', time: secondsOf(time!) } : null
  },
  (line) => {
    const [, time, label = ''] = timed.exec(line) ?? []
    return time && isName(label) ? { label, words: '', time: secondsOf(time) } : null
  },
  (line) => {
    const [, label, words] = tabbed.exec(line) ?? []
    return label && isName(label.split(',')[0]!) ? { label, words: words!, time: null } : null
  },
]

function isName(label: string): boolean {
  return speakerOf(`${label}: …`)?.speaker === label
}

/** A text in which one shape of turns comes again and again has them all as "Name: …"; any other is left as it is. */
export function transcriptOf(text: string): Transcript {
  const lines = text.split('\n').map((line) => line.trim())
  const shape = shapes.find((shape) => isTranscript(lines, lines.map(shape)))
  return shape ? rewritten(lines, shape) : { text, times: new Map() }
}

const fewest = { turns: 3, share: 0.2 }

/** A programme of a day has times and names, too, but nobody comes twice there; a form has labels, but no sentences. */
function isTranscript(lines: string[], all: (Opening | null)[]): boolean {
  const openings = all.filter((opening) => opening !== null)
  if (openings.length < Math.max(fewest.turns, lines.filter(Boolean).length * fewest.share)) return false
  const speakers = new Set(openings.map(({ label }) => label.split(',')[0]))
  const spoken = openings.filter(({ words }) => words)
  const sentences = spoken.filter(({ words }) => /[.!?…]["»”)\]]?$/.test(words))
  const goOn = openings.every(({ time }, index) => (openings[index - 1]?.time ?? 0) <= (time ?? 0))
  return speakers.size < openings.length && sentences.length >= spoken.length / 2 && goOn
}

function rewritten(lines: string[], shape: (typeof shapes)[number]): Transcript {
  const times = new Map<number, string>()
  const written: string[] = []
  let length = 0
  const write = (line: string, time: number | null = null): void => {
    if (time !== null) times.set(length, clockOf(time))
    written.push(line)
    length += line.length + 1
  }
  let above: (Opening & { line: string }) | null = null
  for (const line of lines) {
    const opening = shape(line)
    if (opening && above) write(above.line)
    if (opening?.words) write(`${opening.label}: ${opening.words}`, opening.time)
    else if (above && line && !opening) write(`${above.label}: ${line}`, above.time)
    else if (!opening && !above) write(line)
    if (opening || line) above = opening && !opening.words ? { ...opening, line } : null
  }
  if (above) write(above.line)
  return { text: written.join('\n'), times }
}
