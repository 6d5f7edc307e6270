import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const lists = fileURLToPath(new URL('lists/', import.meta.url))
const ours = fileURLToPath(new URL('../../resources/names/', import.meta.url))
const split = (file, by) => readFileSync(file, 'utf8').trim().split(by)

/** What the gazetteer lists, as pairs of a listing and its names or nouns. */
export function listings() {
  return [
    ...readdirSync(lists)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => [file.split('.')[0], split(join(lists, file), '\n')]),
    ...['female.txt', 'male.txt'].map((file) => ['firstName', split(join(ours, file), /\s+/)]),
  ]
}

/** Words that are written small, in both languages. */
export const commonWords = () =>
  ['words.fr.txt', 'words.en.txt'].flatMap((file) => split(join(ours, file), /\s+/))
