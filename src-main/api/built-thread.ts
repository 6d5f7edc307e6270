import { existsSync } from 'node:fs'

/** A built thread's script: it lies beside the program's own, or above the pieces that scripts share. */
export function builtThread(script: string): URL {
  const places = [script, `../${script}`].map((path) => new URL(path, import.meta.url))
  return places.find((place) => existsSync(place)) ?? places[0]!
}
