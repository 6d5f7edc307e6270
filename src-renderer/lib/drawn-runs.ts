/** Words of a column as they are drawn: loud where they stand only here. */
export interface DrawnRun {
  words: string
  loud: boolean
}

/** What a run says lies between its first and last letter or digit; marks and spaces around it never stand out. */
export function drawnRuns(runs: { words: string; shared: boolean }[]): DrawnRun[] {
  const drawn: DrawnRun[] = []
  for (const { words, shared } of runs) {
    const core = shared ? null : /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}%€$£])?/su.exec(words)
    if (!core) {
      push(drawn, words, false)
      continue
    }
    const end = core.index + core[0].length
    push(drawn, words.slice(0, core.index), false)
    push(drawn, core[0], true)
    push(drawn, words.slice(end), false)
  }
  return drawn
}

function push(drawn: DrawnRun[], words: string, loud: boolean): void {
  const last = drawn.at(-1)
  if (!words) return
  if (last?.loud === loud) last.words += words
  else drawn.push({ words, loud })
}
