import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const kinds = {
  P: 'person',
  O: 'organization',
  L: 'place',
  M: 'media',
  W: 'product',
  E: 'event',
}
const settings = { encyclopedia: 'encyclopedia', news: 'news', sentence: 'mixed' }
/** How many copies with other names: news is where most of what is named is unheard of. */
const renamings = { news: 2 }

const folder = fileURLToPath(new URL('texts/names/', import.meta.url))

/** The texts of our own: documents apart by "=== genre", names marked like "[P Marie Curie]". */
export function writtenDocuments() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const [, ...parts] = readFileSync(join(folder, file), 'utf8').split(/^=== (.*)\n/m)
      const documents = []
      for (let i = 0; i < parts.length; i += 2)
        documents.push({
          id: `${file}/${i / 2 + 1}`,
          corpus: 'ours',
          language: file.slice(0, 2),
          setting: settings[parts[i].trim()],
          ...(parts[i].trim() in renamings ? { renamings: renamings[parts[i].trim()] } : {}),
          ...unmarked(parts[i + 1].trim()),
        })
      return documents
    })
}

function unmarked(marked) {
  const entities = []
  let text = ''
  let done = 0
  for (const { 0: whole, 1: kind, 2: name, index } of marked.matchAll(/\[([POLMWE]) ([^[\]]+)\]/g)) {
    text += marked.slice(done, index)
    entities.push({ start: text.length, end: text.length + name.length, kind: kinds[kind] })
    text += name
    done = index + whole.length
  }
  return { text: text + marked.slice(done), entities }
}
