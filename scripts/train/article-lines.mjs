import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('texts/articles/', import.meta.url)

/** The articles of our own as they are kept, with the file each is from. */
export function articleLines() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ ...JSON.parse(line), file })),
    )
}
