#!/usr/bin/env node
// Learns who speaks from marked quotes: `node scripts/train/speakers.mjs FOLDER` writes resources/model/speakers.txt.
// The same folder gives the same bytes.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { modelsFrom, placed, shapes } from './log-linear.mjs'
import { lessonsOf, quotedDocuments } from './speaker-lessons.mjs'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: node scripts/train/speakers.mjs FOLDER')
  process.exit(2)
}
const path = fileURLToPath(new URL('speaker-program.mjs', import.meta.url))
const { module: program } = await runnerImport(path, { configFile: false, logLevel: 'error' })
const lessons = quotedDocuments(folder)
  .flatMap((document) => lessonsOf(document, program))
  .map((lesson) => placed(lesson, shapes[lesson.model], program.placeOf))
writeFileSync(
  fileURLToPath(new URL('../../resources/model/speakers.txt', import.meta.url)),
  `${modelsFrom(lessons, shapes)}\n`,
)
