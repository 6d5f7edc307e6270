import { articleLines } from './article-lines.mjs'

/** The articles of our own that deals are learned from, as documents with their names. */
export function articleDocuments() {
  return articleLines().map(documentOf)
}

function documentOf({ file, id, language, text, entities }) {
  const marks = entities.flatMap(({ kind, mentions }) =>
    mentions.map(([start, end]) => ({ start, end, kind })),
  )
  return {
    id: `${file}/${id}`,
    corpus: 'ours',
    language,
    setting: 'news',
    renamings: 2,
    text,
    // A side of a deal may be told in lower case alone ("state government"): no name.
    entities: marks.filter(({ start, end }) => /[\p{Lu}\d]/u.test(text.slice(start, end))),
  }
}
