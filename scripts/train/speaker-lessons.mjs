import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { articleLines } from './article-lines.mjs'
import { quotedTexts } from './quoted-texts.mjs'

const files = ['fr-quotes', 'en-quotes', 'fr-written', 'en-written']

export function quotedDocuments(folder) {
  const given = files.flatMap((name) =>
    linesOf(join(folder, `${name}.train.jsonl`)).map((text) => ({ ...text, isGiven: true })),
  )
  const ours = ['news', 'kinds'].flatMap((name) =>
    quotedTexts(name).map((text) => ({ ...text, id: `${name}-${text.id.replace('-', '/')}` })),
  )
  return [...given, ...short(), ...ours, ...articles()]
}

/** Short texts of our own, which name nearly everybody they quote: who a description is, they would teach too boldly. */
function short() {
  return quotedTexts('quotes').map((text) => ({ ...text, teaches: ['speaker', 'verdict'], isShort: true }))
}

/** The articles of our own, in the form of the given texts. They teach what is speech: of who speaks they won nothing. */
function articles() {
  return articleLines().map(({ file, id, language, text, quotes, notQuotes }) => ({
    id: `articles-${language}/${basename(file, '.jsonl')}/${id}`,
    text,
    teaches: ['verdict'],
    quotes: quotes.map(({ at, kind, speaker, cue }) => ({
      ...span(at),
      kind,
      speaker: speaker?.at ? { ...span(speaker.at), name: speaker.name } : null,
      speakerName: speaker?.name,
      cue: cue && span(cue),
    })),
    notQuotes: notQuotes.map(span),
  }))
}

const span = ([start, end]) => ({ start, end })

function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/**
 * What the marks of a document teach: the document is read with a teacher in the place of the weights, who knows the marks,
 * so that every question comes as it would after right answers to those before. A lesson is the features of each choice and
 * which of them are right.
 */
export function lessonsOf(document, program) {
  const { text, blocks, published } = program.readPlainText(
    'text.txt',
    new TextEncoder().encode(document.text),
  )
  if (text !== document.text) return []
  const reading = program.readingOf({ text, blocks, published, language: null })
  const entities = program.findEntities(reading)
  const lessons = []
  program.findQuotes(reading, { entities }, teacher(document, lessons))
  // Beside so many texts of our own, those of others are learned twice.
  if (document.isGiven) return [...lessons, ...lessons]
  return document.teaches ? lessons.filter(({ model }) => document.teaches.includes(model)) : lessons
}

function teacher(document, lessons) {
  return {
    verdict(features, passage) {
      const quote = quoteAt(document, passage)
      const right = rightVerdict(quote)
      if (right) lessons.push({ model: 'verdict', choices: [features], right })
      return right ?? [0, 0, 1]
    },
    speaker(candidates, passage) {
      const quote = quoteAt(document, passage)
      const right = rightPairs(candidates, quote)
      if (right.flat().some(Boolean) && right.flat().some((is) => !is))
        lessons.push({
          model: 'speaker',
          choices: candidates.flatMap(({ own, shared, pairs }) =>
            pairs.map((pair) => [...own, ...shared.flat(), ...pair.own, ...pair.shared]),
          ),
          right: right.flat(),
        })
      return right
    },
    antecedent(choices, mention, language) {
      const name = nameAt(document, mention)
      const said = document.text.slice(mention.start, mention.end)
      const named = choices.map(({ entity }) =>
        Boolean(entity && name && [entity.name, ...entity.aliases].some((other) => sameName(other, name))),
      )
      const self = name === null || (name !== undefined && sameName(said, name) && !named.some(Boolean))
      const right = choices.map(({ entity }, i) => (entity ? named[i] : self))
      if (right.some(Boolean) && choices.length > 1)
        lessons.push({
          model: 'antecedent',
          language,
          choices: choices.map(({ features }) => features),
          right,
        })
      return right.some(Boolean) ? right.map(Number) : choices.map(({ entity }) => (entity ? 0 : 1))
    },
  }
}

/** Of direct, mixed and no speech, which is right for a passage; null where no mark says. */
function rightVerdict(quote) {
  if (quote === null) return [0, 0, 1]
  return quote ? (quote.kind === 'direct' ? [1, 0, 0] : [0, 1, 0]) : null
}

/** The quote that a passage is, null where it is marked as none, undefined where nothing is marked. */
function quoteAt({ quotes, notQuotes = [] }, passage) {
  const marked = quotes.filter(({ kind }) => kind !== 'reported')
  const best = marked.find((quote) => alike(quote, passage) >= 0.8)
  if (best) return best
  return notQuotes.some((span) => alike(span, passage) >= 0.5) ? null : undefined
}

/** Which pairs of mention and cue are right: those of the marked mention, else those of another of the same name. */
function rightPairs(candidates, quote) {
  const none = candidates.map(({ mention, pairs }) =>
    pairs.map(() => Number(quote?.speaker === null && !mention && !quote.speakerName)),
  )
  const { speaker, cue } = quote ?? {}
  if (!speaker) return none
  const there = candidates.map(({ mention }) => Boolean(mention && shared(mention, speaker) > 0))
  const named = candidates.map(({ mention }) =>
    Boolean(mention?.entity && speaker.name && sameName(mention.entity.name, speaker.name)),
  )
  const right = there.some(Boolean) ? there : named
  const exact = candidates.map(({ cues }, i) =>
    cues.map((one) => right[i] && Boolean(one && cue && shared(one, cue) > 0)),
  )
  const cued = exact.flat().some(Boolean)
  return candidates.map(({ pairs }, i) =>
    pairs.map((_, at) => Number(cued ? exact[i][at] || (right[i] && !exact[i].some(Boolean)) : right[i])),
  )
}

/** Who a mention is marked to be: a name, null for nobody named, undefined where no mark says. */
function nameAt({ quotes, reported = [] }, mention) {
  const marked = [...quotes, ...reported].find(({ speaker }) => speaker && shared(speaker, mention) > 0)
  return marked ? marked.speaker.name : undefined
}

export const shared = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
export const alike = (a, b) => shared(a, b) / Math.max(a.end - a.start, b.end - b.start)

const empty = new Set(
  'the a an of le la les l un une des de du d mr mrs ms dr m mme president former ancien ancienne ministre'.split(
    ' ',
  ),
)
const wordsOf = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !empty.has(word))

/** Whether one name's words are all among the other's. */
export function sameName(a, b) {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  return short.length > 0 && short.every((word) => long.includes(word))
}
