import { fold } from './folding'

/** A tag as typed, made a path: "politique / énergie" is "politique/énergie". Empty where nothing is left. */
export function tagPath(typed: string): string {
  return typed
    .split('/')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('/')
}

/** A path with every path above it, the shortest first. */
export function pathsTo(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** Whether a path is another's, or lies below it. */
export function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`)
}

/** By letter, whatever their accents and capitals, each path right before those below it. */
export function comparePaths(one: string, other: string): number {
  const [a, b] = [one, other].map((path) => fold(path).replaceAll('/', '\u0000')) as [string, string]
  return a < b ? -1 : a > b ? 1 : 0
}
