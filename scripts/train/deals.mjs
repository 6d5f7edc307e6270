#!/usr/bin/env node
// Learns who gives how much to whom: `node scripts/train/deals.mjs FOLDER` writes resources/model/deals.txt.
// The same folder gives the same bytes.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { lessonsOf } from './deal-lessons.mjs'
import { dealTexts } from './deal-texts.mjs'
import { dealShapes, modelsFrom, placed } from './log-linear.mjs'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: node scripts/train/deals.mjs FOLDER')
  process.exit(2)
}
const path = fileURLToPath(new URL('deal-program.mjs', import.meta.url))
const { module: program } = await runnerImport(path, { configFile: false, logLevel: 'error' })
const lessons = dealTexts(folder)
  .flatMap((document) => lessonsOf(document, program))
  .map((lesson) => placed(lesson, dealShapes[lesson.model], program.placeOf))
writeFileSync(
  fileURLToPath(new URL('../../resources/model/deals.txt', import.meta.url)),
  `${modelsFrom(lessons, dealShapes)}\n`,
)
