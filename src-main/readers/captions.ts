import { secondsOf } from './clock'

/** Words that were shown together, with the seconds between which they were. */
export interface Caption {
  from: number
  to: number
  lines: string[]
}

const time = String.raw`((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})`
const times = new RegExp(String.raw`^\s*${time}\s*-->\s*${time}`)

/** The captions of a SubRip or WebVTT text, in order: each begins with its times. */
export function captionsIn(text: string): Caption[] {
  const lines = text.split('\n')
  const places = lines.flatMap((line, place) => (times.test(line) ? [place] : []))
  // In WebVTT an empty line ends a caption, and notes may follow; in SubRip its words go on to the next one's number.
  const endsAtGap = text.startsWith('WEBVTT')
  const captions = places.map((place, index): Caption => {
    const [, from = '', to = ''] = times.exec(lines[place]!)!
    const shown = lines.slice(place + 1, places[index + 1] ?? lines.length)
    if (index + 1 < places.length && /^\s*\d+\s*$/.test(shown.at(-1) ?? '')) shown.pop()
    const gap = endsAtGap ? shown.findIndex((line) => !line.trim()) : -1
    const kept = shown.slice(0, gap < 0 ? shown.length : gap).filter((line) => line.trim())
    return { from: secondsOf(from), to: secondsOf(to), lines: kept }
  })
  return withoutRepeats(captions).filter(({ lines }) => lines.length)
}

/** Captions that roll show each line twice: at the foot, then above the next one. A few that do so are people who repeat themselves. */
function withoutRepeats(captions: Caption[]): Caption[] {
  const rolled = captions.filter((caption, index) => repeated(captions[index - 1], caption) > 0)
  if (rolled.length < 2 || rolled.length < captions.length * 0.3) return captions
  return captions.map((caption, index) => ({
    ...caption,
    lines: caption.lines.slice(repeated(captions[index - 1], caption)),
  }))
}

/** How many lines of a caption were the last ones before it. */
function repeated(before: Caption | undefined, { lines }: Caption): number {
  if (!before) return 0
  for (let count = Math.min(lines.length, before.lines.length); count > 0; count--)
    if (before.lines.slice(-count).every((line, index) => line.trim() === lines[index]!.trim())) return count
  return 0
}
