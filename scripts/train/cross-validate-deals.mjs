#!/usr/bin/env node
// How well deals are read that nothing was learned from: `node scripts/train/cross-validate-deals.mjs FOLDER` leaves out one file
// of articles at a time, and tells what of its deals is right, by the rules alone and weighed.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { isAmount, lessonsOf, readText, teacher } from './deal-lessons.mjs'
import { dealTexts } from './deal-texts.mjs'
import { dealShapes, modelsFrom, placed } from './log-linear.mjs'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: node scripts/train/cross-validate-deals.mjs FOLDER')
  process.exit(2)
}
const path = fileURLToPath(new URL('deal-program.mjs', import.meta.url))
const { module: program } = await runnerImport(path, { configFile: false, logLevel: 'error' })
const texts = dealTexts(folder).map((text) => ({
  ...text,
  lessons: lessonsOf(text, program).map((lesson) =>
    placed(lesson, dealShapes[lesson.model], program.placeOf),
  ),
}))
// The golden articles teach, but tell no values to score by.
const files = [...new Set(texts.filter(({ isPassage }) => !isPassage).map(({ file }) => file))].filter(
  (file) => file !== 'golden',
)

const nothing = { asked: 0, ruled: 0, from: 0, to: 0, status: 0, weighed: 0, given: 0 }
const sum = { ...nothing }
for (const file of files) {
  const lessons = texts.filter((text) => text.file !== file).flatMap((text) => text.lessons)
  const judges = program.trainedDealJudges(modelsFrom(lessons, dealShapes))
  const tally = { ...nothing }
  for (const text of texts) if (text.file === file) count(text, judges, tally)
  report(file, tally)
  for (const key of Object.keys(sum)) sum[key] += tally[key]
}
report('all', sum)

function count(text, judges, tally) {
  const read = readText(text, program)
  if (!read) return
  const { reading, found } = read
  const { isRight } = teacher(text, found.entities, program)
  const asked = text.deals.filter(({ optional, amount }) => !optional && amount)
  const amounts = new Map(found.figures.map((figure) => [figure.id, figure]))
  const best = (deals, deal) => {
    const at = deals.filter(({ figure }) => figure && isAmount(amounts.get(figure), deal.amount))
    const parts = at.map(({ from, to, status }) => ({
      from: isRight(from, deal.from),
      to: isRight(to, deal.to),
      status: deal.status.includes(status),
    }))
    const whole = parts.find(({ from, to, status }) => from && to && status)
    return whole ?? parts[0] ?? { from: false, to: false, status: false }
  }
  const ruled = program.dealsByRule(reading, found).deals
  const weighed = program.findDeals(reading, found, judges)
  tally.asked += asked.length
  tally.given += weighed.filter(({ figure }) => figure).length
  for (const deal of asked) {
    const rules = best(ruled, deal)
    if (rules.from && rules.to && rules.status) tally.ruled++
    const { from, to, status } = best(weighed, deal)
    tally.from += Number(from)
    tally.to += Number(to)
    tally.status += Number(status)
    if (from && to && status) tally.weighed++
  }
}

function report(name, { asked, given, ...right }) {
  const shares = Object.entries(right).map(([key, times]) => `${key} ${((100 * times) / asked).toFixed(1)} %`)
  console.log(`${name}: ${asked} deals, ${given} found; ${shares.join(', ')}`)
}
