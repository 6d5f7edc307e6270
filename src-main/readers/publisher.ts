import { authorIn, dayOfLine } from './byline'
import { called, isPaper, isPaperBesidePeople } from './papers'

const longest = 5

/**
 * Whose paper or agency a line above a text names, alone, before its day or behind its author: "The Harbour Post, 4 March
 * 2024", "AFP, Paris, le 4 mars", "By Anna Berg, The Harbour Post".
 */
export function publisherIn(line: string): string | null {
  return heading(line) ?? publisherOfByline(line)
}

function heading(line: string): string | null {
  const [name] = line.split(/, | [—–·|-] /, 1) as [string]
  const alone = name === line
  if (!alone && dayOfLine(line) === null) return null
  if (name.split(/\s/).length > longest || !/^\p{Lu}/u.test(name) || /[.!?…:]$/.test(name)) return null
  if (alone && authorIn(line) !== null && !called.test(name)) return null
  return isPaper(name) ? name : null
}

/** Whom the author writes for whom a line names: "By Anna Berg, The Harbour Post". */
export function publisherOfByline(line: string): string | null {
  return authorIn(line) === null ? null : (line.split(', ').slice(1).find(isPaperBesidePeople) ?? null)
}
