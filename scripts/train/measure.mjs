/** Precision, recall and F1 on exact span and kind, by kind and in all. Kinds that a corpus does not mark are not counted. */
export function measure(documents, weights, tagger, settingsOf = (document) => [document.setting]) {
  const byKind = {}
  const count = (kind) => (byKind[kind] ??= { gold: 0, found: 0, right: 0 })
  for (const document of documents) {
    const marked = document.kinds ?? tagger.taggedKinds
    const gold = document.entities
      .map(({ start, end, kind }) => `${start}-${end} ${kind === 'media' ? 'organization' : kind}`)
      .filter((mention) => marked.includes(mention.split(' ')[1]))
    const wanted = new Set(gold)
    for (const mention of gold) count(mention.split(' ')[1]).gold++
    const reading = tagger.readingOf(document)
    for (const { first, last, kind } of tagger.tag(reading, weights, settingsOf(document))) {
      if (!marked.includes(kind)) continue
      count(kind).found++
      if (wanted.has(`${reading.words[first].start}-${reading.words[last].end} ${kind}`)) count(kind).right++
    }
  }
  const all = { gold: 0, found: 0, right: 0 }
  for (const counts of Object.values(byKind)) for (const name of Object.keys(all)) all[name] += counts[name]
  return {
    all: f1(all),
    ...Object.fromEntries(Object.entries(byKind).map(([kind, counts]) => [kind, f1(counts)])),
  }
}

function f1({ gold, found, right }) {
  return {
    f1: (2 * right) / (gold + found || 1),
    precision: right / (found || 1),
    recall: right / (gold || 1),
  }
}
