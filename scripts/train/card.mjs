import { recipe } from './training.mjs'

const sources = [
  ['fr-wikinews', 'French Wikinews 2016–2018, as marked in WiNER-fr', 'CC BY 2.5; CC BY 4.0'],
  ['fr-wikipedia', 'French Wikipedia, by way of PIAF, marked for Florilège', 'CC BY-SA 3.0; ours'],
  ['fr-mixed', 'UD French-GSD, marked for Florilège', 'CC BY-SA 4.0; ours'],
  ['en-wikipedia', 'English Wikipedia, by way of SQuAD, marked for Florilège', 'CC BY-SA 4.0; ours'],
  ['en-few-nerd', 'Few-NERD, on English Wikipedia', 'CC BY-SA 3.0; CC BY-SA 4.0'],
  ['en-crossner', 'CrossNER, on English Wikipedia', 'CC BY-SA 3.0; MIT'],
  ['en-wikigold', 'wikigold, on English Wikipedia', 'CC BY-SA 3.0; CC BY 4.0'],
  [
    'en-gum',
    'GUM: Wikinews, Wikipedia, Wikivoyage and others',
    'CC BY 2.5, CC BY-SA 3.0, CC BY 4.0; CC BY 4.0',
  ],
  ['en-web', 'English Web Treebank, as marked in Universal NER', 'CC BY-SA 4.0'],
  ['fr-written, en-written', 'short items written for Florilège', 'ours'],
  ['texts/names', 'articles and sentences written for Florilège, in `scripts/train/texts/names`', 'ours'],
  ['texts/articles', 'articles written for Florilège, in `scripts/train/texts/articles`', 'ours'],
]

/** The model's card, as Markdown. */
export function cardOf({ size, documents, features, pairs, results }) {
  const kinds = ['all', 'person', 'organization', 'place', 'product', 'event']
  const percent = (result) => (result ? (100 * result.f1).toFixed(1) : '–')
  return `# What finds names

\`names.bin\` holds the weights of a linear-chain conditional random field that tells which words of a text name a person,
an organization, a place, a product or an event; \`gazetteer.bin\` holds names that everybody knows, by their hashes, for it to
look up, and what is known of single words. Both are made by \`npm run train -- DATAFOLDER\`, the same bytes from the same data and the same code, and read by
\`src-main/extract/tagger\`. This page is written by the same command.

${(size / 1e6).toFixed(2)} MB: ${features} features with ${pairs} weights of eight bits. Learned from ${documents} documents, with copies of some
(${100 * recipe.restyle} %) in capitals, Title Case and bullets, and of some (${100 * recipe.rename} %, of news more) with invented names; in ${100 * recipe.sparse} % the gazetteer was
thinned, so that a name that nobody knows is no surprise. Weights under ${recipe.smallest} were taken out and the others learned on for
${recipe.second.epochs} rounds, after ${recipe.first.epochs} in each of ${recipe.first.seeds.length} orders of the texts, of which they are the mean.

## Learned from

${table(['data', 'what', 'licence of the texts; of the marks'], sources)}

The weights are made from texts under CC BY-SA. They hold no sentence of them, only numbers by hashes of words and of
what stands around them. The gazetteer is made of \`scripts/train/lists\`, whose page says where each list is from; its towns are
from GeoNames (CC BY 4.0).

## Features

The word, its ends and shape, two words on either side and pairs of them; how the whole text writes it and what stands
beside it, and beside the run of capitals it is part of, elsewhere; the class of words that stand between like words in the
texts above; in which names of the gazetteer a word stands first or last; what it looks like by its letters, learned from the
lists (first name, surname, place, thing or common word); the lists of \`resources/names\` and of \`src-main/extract/languages\`; the known name it stands in; the
nearest common noun that tells a kind; the run of capitals it stands in; heading, list or quotation marks; what the rules of
\`src-main/extract/entities/names.ts\` take it for. Some are joined to the convention of the corpus: news is read by that of news, any
other text by the mean of those that suit it.

## How well

F1 in percent on exact borders and kind, on parts kept out of training but used to choose the recipe, so a little
flattering; each under its own convention, by the tagger alone. Media count as organizations.

${table(
  ['data', ...kinds],
  results.map((result) => [result.name, ...kinds.map((kind) => percent(result[kind]))]),
)}

## What it is bad at

Products and events, of which it saw few; names it has never seen, above all one word that could be a person, a place
or a firm; names in lower case throughout, which it does not look at; how far a French name goes on in lower case;
whether a war, a league or a building is a name, on which what it learned from disagrees. It does not tell media from
other organizations: the rules do.
`
}

/** As Prettier would write it. */
function table(head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column].length)))
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  )
}
