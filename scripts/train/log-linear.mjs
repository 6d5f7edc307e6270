import { randomFrom, shuffle } from './random.mjs'

// As in `src-main/extract/ranker.ts`.
const languages = ['fr', 'en']

/** What each model may weigh, and how it learns; the rows of one language are those of any with what that alone taught. */
export const shapes = {
  speaker: { size: 1 << 16, rows: 1, rate: 0.03, decay: 0.001, passes: 8 },
  antecedent: { size: 1 << 14, rows: 1, languages, rate: 0.03, decay: 0.001, passes: 8 },
  verdict: { size: 1 << 16, rows: 3, rate: 0.03, decay: 0.004, passes: 3 },
}
export const dealShapes = {
  dealt: { size: 1 << 16, rows: 1, rate: 0.03, decay: 0.01, passes: 6 },
  from: { size: 1 << 17, rows: 1, rate: 0.03, decay: 0.01, passes: 6 },
  to: { size: 1 << 17, rows: 1, rate: 0.03, decay: 0.01, passes: 6 },
  status: { size: 1 << 15, rows: 7, rate: 0.03, decay: 0.01, passes: 6 },
}

/** Lessons with their features as places in a row. */
export function placed(lesson, { size }, placeOf) {
  const choices = lesson.choices.map((features) =>
    Int32Array.from(features, (feature) => placeOf(feature, size)),
  )
  return { ...lesson, choices }
}

/**
 * The rows of any language, then those of each: AdaGrad on the likelihood of the right choices, in the order given, with the
 * weights averaged over the last two thirds.
 * `right` tells of each choice whether it is right; of a lesson about classes, which has one choice, of each row.
 */
export function learn(lessons, shape) {
  // Texts of one kind follow each other: mixed, none has the last word; in several orders, no order has.
  const orders = [1, 2, 3, 4].map((seed) => shuffle([...lessons], randomFrom(seed)))
  const learned = orders.map((order) => learnInOrder(order, shape))
  return learned[0].map((row, i) =>
    row.map((_, at) => learned.reduce((sum, rows) => sum + rows[i][at], 0) / learned.length),
  )
}

function learnInOrder(lessons, { size, rows, languages = [], rate, decay, passes }) {
  const tables = rows * (1 + languages.length)
  const table = () => Array.from({ length: tables }, () => new Float64Array(size))
  const [weights, squares, sums] = [table(), table(), table()]
  const since = Math.floor(passes / 3)
  let steps = 0
  for (let pass = 0; pass < passes; pass++) {
    for (const lesson of lessons) {
      const { choices, right, language } = lesson
      // Those of any language, and those of its own.
      const firsts = [0, rows * (1 + languages.indexOf(language))].slice(
        0,
        languages.includes(language) ? 2 : 1,
      )
      const cells =
        rows > 1
          ? Array.from({ length: rows }, (_, row) => [row, choices[0]])
          : choices.map((features) => [0, features])
      const scores = cells.map(([row, features]) => {
        let score = 0
        for (const first of firsts) for (const at of features) score += weights[first + row][at]
        return score
      })
      const shares = softmax(scores)
      const whole = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0)
      cells.forEach(([row, features], i) => {
        const slope = shares[i] - (right[i] ? shares[i] / whole : 0)
        if (Math.abs(slope) < 1e-6) return
        for (const first of firsts) {
          const [own, ownSquares] = [weights[first + row], squares[first + row]]
          for (const at of features) {
            const gradient = slope + decay * own[at]
            ownSquares[at] += gradient * gradient
            own[at] -= (rate * gradient) / (Math.sqrt(ownSquares[at]) + 1e-8)
          }
        }
      })
    }
    if (pass < since) continue
    steps++
    weights.forEach((own, row) => own.forEach((weight, at) => (sums[row][at] += weight)))
  }
  return sums.map((own, row) => own.map((sum, at) => (sum + (row < rows ? 0 : sums[row % rows][at])) / steps))
}

function softmax(scores) {
  const most = Math.max(...scores)
  const parts = scores.map((score) => Math.exp(score - most))
  const whole = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => part / whole)
}

/** A model as a line of text: its name, what a step of its weights is worth, each row as base64 of signed bytes. */
function lineOf(name, rows) {
  const most = Math.max(...rows.map((row) => row.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0)))
  const unit = Number((most / 127).toPrecision(6)) || 1
  const bytes = rows.map((row) =>
    Buffer.from(Int8Array.from(row, (weight) => Math.round(weight / unit)).buffer),
  )
  return [name, unit, ...bytes.map((row) => row.toString('base64'))].join(' ')
}

/** The models that lessons make, whose features are placed, a line each in the order of their shapes. */
export function modelsFrom(lessons, shapes) {
  return Object.entries(shapes)
    .map(([name, shape]) =>
      lineOf(
        name,
        learn(
          lessons.filter(({ model }) => model === name),
          shape,
        ),
      ),
    )
    .join('\n')
}
