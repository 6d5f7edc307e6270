#!/usr/bin/env node
// How well what is learned from some texts reads the others: `node scripts/train/cross-validate.mjs FOLDER`. Five parts,
// each read with the weights that the other four and the short texts give. Of the articles of our own also how many
// stretches between marks that nobody says are given to a speaker.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { modelsFrom, placed, shapes } from './log-linear.mjs'
import { alike, lessonsOf, quotedDocuments, sameName, shared } from './speaker-lessons.mjs'

const parts = 5
const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: node scripts/train/cross-validate.mjs FOLDER')
  process.exit(2)
}
const path = fileURLToPath(new URL('speaker-program.mjs', import.meta.url))
const { module: program } = await runnerImport(path, { configFile: false, logLevel: 'error' })
const documents = quotedDocuments(folder).map((document, i) => ({
  document,
  part: document.isShort ? -1 : i % parts,
  lessons: lessonsOf(document, program).map((lesson) =>
    placed(lesson, shapes[lesson.model], program.placeOf),
  ),
}))
const scores = new Map()
const unsaid = { marked: 0, given: 0 }
for (let part = 0; part < parts; part++) {
  const lessons = documents.filter((one) => one.part !== part).flatMap((one) => one.lessons)
  const judges = program.trainedJudges(modelsFrom(lessons, shapes))
  for (const one of documents) if (one.part === part) score(one.document, judges)
}
for (const [set, { marked, found, exact, asked, right }] of scores)
  console.log(
    `${set}: exact spans ${percent(2 * exact, marked + found)}, speaker right ${percent(right, asked)} of ${asked}`,
  )

console.log(
  `articles: nobody's words given to a speaker ${percent(unsaid.given, unsaid.marked)} of ${unsaid.marked}`,
)

function score(document, judges) {
  const read = program.readPlainText('text.txt', new TextEncoder().encode(document.text))
  if (read.text !== document.text) return
  const reading = program.readingOf({ ...read, language: null })
  const entities = program.findEntities(reading)
  const given = program.findQuotes(reading, { entities }, judges).filter(({ kind }) => kind !== 'reported')
  if (document.id.startsWith('articles-')) scoreUnsaid(document, given)
  const set = document.id.split('/')[0]
  if (!scores.has(set)) scores.set(set, { marked: 0, found: 0, exact: 0, asked: 0, right: 0 })
  const sums = scores.get(set)
  const quotes = document.quotes.filter(({ kind }) => kind !== 'reported')
  sums.marked += quotes.length
  sums.found += given.length
  for (const quote of quotes) {
    const found = given.find((other) => alike(other, quote) >= 0.8)
    if (found && found.start === quote.start && found.end === quote.end) sums.exact++
    if (!quote.speaker) continue
    sums.asked++
    if (found?.speaker && isRight(found.speaker, quote.speaker, read.text, entities)) sums.right++
  }
}

function scoreUnsaid({ notQuotes }, given) {
  unsaid.marked += notQuotes.length
  unsaid.given += notQuotes.filter((span) =>
    given.some((quote) => quote.speaker && alike(quote, span) >= 0.5),
  ).length
}

/** A named speaker is right by the name, an unnamed one by the words that mention it. */
function isRight(found, { name, ...mention }, text, entities) {
  if (!name) return shared(found, mention) > 0
  const entity = entities.find(({ id }) => id === found.entity)
  const names = [entity?.name, ...(entity?.aliases ?? []), text.slice(found.start, found.end)]
  return names.some((other) => other !== undefined && sameName(other, name))
}

function percent(part, whole) {
  return `${((100 * part) / (whole || 1)).toFixed(1)} %`
}
