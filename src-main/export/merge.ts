import { diffArrays } from 'diff'

/**
 * Both sides' changes to the same text, line by line; null where both changed the same lines in different ways.
 * What one side added right beside what the other changed counts as the same place, since nothing says which is first.
 */
export function merge(base: string, left: string, right: string): string | null {
  if (left === right || right === base) return left
  if (left === base) return right
  const lines = linesOf(base)
  const changes = [...changesOf(lines, linesOf(left)), ...changesOf(lines, linesOf(right))]
  changes.sort((a, b) => a.start - b.start || a.end - b.end)
  const merged: string[] = []
  let at = 0
  let last: Change | undefined
  for (const change of changes) {
    if (last && isSame(last, change)) continue
    if (last && change.start <= last.end) return null
    merged.push(...lines.slice(at, change.start), ...change.lines)
    at = change.end
    last = change
  }
  return [...merged, ...lines.slice(at)].join('')
}

/** Lines of the base from `start` to `end` that become `lines`. */
interface Change {
  start: number
  end: number
  lines: string[]
}

function changesOf(base: string[], changed: string[]): Change[] {
  const changes: Change[] = []
  let at = 0
  let open: Change | undefined
  for (const part of diffArrays(base, changed)) {
    if (!part.added && !part.removed) {
      at += part.value.length
      open = undefined
      continue
    }
    if (!open) changes.push((open = { start: at, end: at, lines: [] }))
    if (part.added) open.lines.push(...part.value)
    else open.end = at += part.value.length
  }
  return changes
}

function isSame(left: Change, right: Change): boolean {
  return left.start === right.start && left.end === right.end && left.lines.join('') === right.lines.join('')
}

/** Each line with its end. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}
