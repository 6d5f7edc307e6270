import { articleDocuments } from '../train/articles.mjs'
import { documentsOf } from '../train/documents.mjs'
import { loadTagger } from '../train/load.mjs'
import { measure } from '../train/measure.mjs'
import { train } from '../train/training.mjs'
import { writtenDocuments } from '../train/written.mjs'
import { share, titled } from './tables.mjs'

const folds = 5

/** Names of French news, each fifth of the training texts by a tagger that learned from the rest and the other corpora. */
export async function foldTable(folder, say) {
  const all = [...documentsOf(folder, 'train'), ...writtenDocuments()]
  const isNews = ({ corpus }) => corpus === 'fr-wikinews'
  const news = all.filter(isNews)
  const rows = []
  for (let fold = 0; fold < folds; fold++) {
    say(`fold ${fold + 1}`)
    const held = new Set(news.filter((_, i) => i % folds === fold))
    const others = all.filter((document) => !held.has(document))
    const tagger = await loadTagger(others)
    const { bytes } = await train([...others, ...articleDocuments()], tagger, say)
    const { all: scores } = measure([...held], tagger.weightsFrom(bytes), tagger)
    rows.push([`fold ${fold + 1}`, scores.f1, scores.precision, scores.recall])
  }
  const mean = [1, 2, 3].map((column) => rows.reduce((sum, row) => sum + row[column], 0) / folds)
  return titled(
    'Names in French news, learned from four fifths (the tagger alone)',
    ['texts', 'F1', 'precision', 'recall'],
    [...rows, ['mean', ...mean]].map(([name, ...values]) => [name, ...values.map(share)]),
  )
}
