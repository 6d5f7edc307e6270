import { learn } from './crf.mjs'
import { withCopies } from './documents.mjs'
import { examplesOf, withoutRare } from './examples.mjs'
import { learnInOrders } from './orders.mjs'
import { packed } from './pack.mjs'
import { randomFrom } from './random.mjs'

/** What was chosen on the dev sets. */
export const recipe = {
  restyle: 0.25,
  rename: 0.1,
  sparse: 0.5,
  fewest: 2,
  first: { epochs: 7, step: 0.07, dropout: 0.3, decay: 1e-4, start: 0.01, seeds: [1, 2, 3, 4, 5] },
  smallest: 0.07,
  second: { epochs: 2, step: 0.03, dropout: 0.25, decay: 1e-4, start: 1, seed: 2 },
  scale: 24,
  leastKept: 0.03,
}

/** Documents in, the model's bytes out; the same bytes from the same documents. */
export async function train(documents, tagger, say = () => undefined) {
  const random = randomFrom(7)
  const all = withCopies(documents, recipe, random, tagger).map((document) => ({
    ...document,
    sparse: random() < recipe.sparse,
  }))
  const examples = examplesOf(all, tagger)
  const { keys } = withoutRare(examples, recipe.fewest)
  const size = keys.length
  say(`${documents.length} documents and ${all.length - documents.length} copies, ${size} features`)
  const { labelCount } = tagger
  const about = { documents: examples.documents, size, labels: labelsOf(tagger) }
  const full = await learnInOrders({ ...about, options: recipe.first })
  say(`learned in ${recipe.first.seeds.length} orders`)
  // Weights near nothing go, and those that stay learn to do without them.
  const alive = new Uint8Array(size * labelCount)
  const features = new Float32Array(size * labelCount)
  for (let k = 0; k < features.length; k++) {
    if (Math.abs(full.features[k]) < recipe.smallest) continue
    alive[k] = 1
    features[k] = full.features[k]
  }
  const weights = { features, transitions: full.transitions }
  const report = (epoch, loss) => say(`epoch ${epoch + 1} of the second, loss ${Math.round(loss)}`)
  const pruned = learn({ ...about, options: recipe.second, weights, alive, report })
  const {
    bytes,
    features: kept,
    pairs,
  } = packed({
    keys,
    ...pruned,
    labelCount,
    scale: recipe.scale,
    least: recipe.leastKept,
  })
  return { bytes, documents: documents.length, features: kept, pairs }
}

function labelsOf({ labelCount, closed, opening, taggedKinds, beginOf, insideOf, endOf }) {
  const inner = taggedKinds.map((_, kind) => [beginOf(kind), insideOf(kind), endOf(kind)])
  return { labelCount, closed, opening, inner }
}
