import type { EntityKind } from '../../model/extraction'
import type { Reading } from '../reading'
import { evidenceOf, kindFrom, type Evidence } from './kinds'
import { keyOf, type Name } from './name'

/** A spelling, with all names of the text that have it. */
export interface Form {
  key: string
  text: string
  parts: string[]
  names: Name[]
  evidence: Evidence
  kind: EntityKind
}

export function formsOf(reading: Reading, names: Name[]): Form[] {
  const byKey = new Map<string, Name[]>()
  for (const name of names) {
    const key = keyOf(name.text)
    const there = byKey.get(key)
    if (there) there.push(name)
    else byKey.set(key, [name])
  }
  return [...byKey].map(([key, same]) => {
    const evidence = evidenceOf(reading, same)
    const text = same.find((name) => name.text !== name.text.toUpperCase())?.text ?? same[0]!.text
    return { key, text, parts: key.split(' '), names: same, evidence, kind: kindFrom(evidence, text) }
  })
}
