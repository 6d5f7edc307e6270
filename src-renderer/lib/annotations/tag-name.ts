/** A tag's own name, without those above it. */
export function tagName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** How many tags a tag lies below. */
export function tagDepth(path: string): number {
  return path.split('/').length - 1
}
