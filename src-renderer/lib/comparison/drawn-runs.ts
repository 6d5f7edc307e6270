/**
 * Words of a column as they are drawn: loud where they stand only here, hinted where elsewhere their form or order is
 * another. Where hardly any stand elsewhere, the others are plain, and those step back as they do in the other columns.
 */
export interface DrawnRun {
  words: string
  tone: 'plain' | 'quiet' | 'form' | 'moved' | 'loud'
}

interface SharedRun {
  words: string
  shared: boolean
  form?: true
  moved?: true
}

/** Of fewer than so many words of a column, what is shared tells nothing: all of it would stand out. */
const leastShared = 0.15

/** Whether hardly any of a column's words stand in another one. */
export function hasLittleInCommon(runs: SharedRun[]): boolean {
  const count = (some: SharedRun[]) =>
    some.reduce((sum, { words }) => sum + (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  return count(runs.filter(({ shared }) => shared)) < leastShared * count(runs)
}

/** What a run says lies between its first and last letter or digit; marks and spaces around it never stand out. */
export function drawnRuns(runs: SharedRun[]): DrawnRun[] {
  const drawn: DrawnRun[] = []
  const [alone, around] = hasLittleInCommon(runs)
    ? (['plain', 'plain'] as const)
    : (['loud', 'quiet'] as const)
  for (const { words, shared, form, moved } of runs) {
    const core = shared ? null : /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}%€$£])?/su.exec(words)
    if (!core) {
      push(drawn, words, moved ? 'moved' : form ? 'form' : 'quiet')
      continue
    }
    const end = core.index + core[0].length
    push(drawn, words.slice(0, core.index), around)
    push(drawn, core[0], alone)
    push(drawn, words.slice(end), around)
  }
  return drawn
}

function push(drawn: DrawnRun[], words: string, tone: DrawnRun['tone']): void {
  const last = drawn.at(-1)
  if (!words) return
  if (last?.tone === tone) last.words += words
  else drawn.push({ words, tone })
}
