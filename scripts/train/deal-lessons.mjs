import { alike, sameName, shared } from './speaker-lessons.mjs'

/** A text as the program reads it: its own names in an article, the marked ones in a passage. */
export function readText(document, program) {
  const { readPlainText, readingOf, findDates, findEntities, findFigures, findQuotes } = program
  const read = document.isPassage
    ? {
        text: document.text,
        blocks: paragraphsOf(document.text),
        published: null,
      }
    : readPlainText('text.txt', new TextEncoder().encode(document.text))
  if (read.text !== document.text) return null
  const { text, blocks, published } = read
  const reading = readingOf({ text, blocks, published, language: null })
  const dates = findDates(reading)
  const entities = document.isPassage
    ? document.entities.map((entity, i) => ({ ...entity, id: `e${i + 1}` }))
    : findEntities(reading)
  const figures = findFigures(reading, { dates, entities })
  const quotes = findQuotes(reading, { entities })
  return { reading, found: { entities, figures, dates, quotes } }
}

function paragraphsOf(text) {
  return [...text.matchAll(/.+/g)].map(({ 0: words, index }) => ({
    kind: 'paragraph',
    start: index,
    end: index + words.length,
  }))
}

/**
 * What the deals of a text teach, one lesson a question. The text is read with a teacher in the place of the weights, who
 * knows the deals. A lesson holds the features of each choice, and which choices are right.
 */
export function lessonsOf(document, program) {
  const read = readText(document, program)
  if (!read) return []
  const lessons = []
  program.findDeals(read.reading, read.found, teacher(document, read.found.entities, program, lessons))
  return lessons
}

/** Who answers in the place of the weights: what is marked is right, and each question is noted as a lesson. */
export function teacher(document, entities, { dealStatuses }, lessons = []) {
  const names = namesOf(entities, document.entities)
  const isRight = (id, right) => (id === null ? right.includes(null) : right.includes(names.get(id)))
  return {
    isRight,
    dealt(features, site) {
      const deals = dealsAt(document, site)
      const isFirm = deals.some(({ optional }) => !optional)
      // On what readers differ nothing is learned.
      if (isFirm || deals.length === 0)
        lessons.push({ model: 'dealt', choices: [features, []], right: [Number(isFirm), Number(!isFirm)] })
      return Number(deals.length > 0)
    },
    side(role, sides, site) {
      const right = dealsAt(document, site).flatMap((deal) => deal[role])
      const are = sides.map(({ id }) => Number(isRight(id, right)))
      if (are.some(Boolean) && are.some((is) => !is))
        lessons.push({
          model: role,
          choices: sides.map(({ shared, as }) => [...shared, ...as[role]]),
          right: are,
        })
      return are
    },
    status(features, site) {
      const right = dealsAt(document, site).flatMap(({ status }) => status)
      if (right.length > 0)
        lessons.push({
          model: 'status',
          choices: [features],
          right: dealStatuses.map((status) => Number(right.includes(status))),
        })
      return { status: right[0] ?? 'announced', sure: 1 }
    },
  }
}

/** The deals whose amount an amount of the program is: by its value, by its words, or by their place where only that is told. */
function dealsAt({ deals }, { places }) {
  return deals.filter(({ amount }) => {
    if (!amount) return false
    if (amount.words)
      return places.some(({ amount: { value } }) => value.words.replace(/\s+/g, ' ') === amount.words)
    const [start, end] = amount.at ?? []
    if (amount.value === undefined)
      return places.some(({ amount: { value } }) => shared(value, { start, end }) > 0)
    return isAmount(places[0].amount.value, amount)
  })
}

/** Whether an amount of the program is a marked one: the same unit, and the same value within a thousandth. */
export function isAmount({ value, unit }, amount) {
  return unit === amount.unit && Math.abs(value - amount.value) <= 0.001 * Math.abs(amount.value)
}

/** Which marked name each of the program's entities is. */
function namesOf(entities, marked) {
  const pairs = entities.flatMap(({ id, name, mentions }) => {
    const times = marked.map((one) => ({
      name: one.name,
      times: mentions.filter((span) => one.mentions.some((other) => alike(span, other) >= 0.6)).length,
    }))
    const [best] = times.sort((a, b) => b.times - a.times)
    if (best?.times > 0) return [[id, best.name]]
    const named = marked.find((one) => [one.name, ...one.aliases].some((alias) => sameName(alias, name)))
    return named ? [[id, named.name]] : []
  })
  return new Map(pairs)
}
