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
