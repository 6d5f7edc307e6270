#!/usr/bin/env node
// Learns who speaks from marked quotes: `node scripts/train/speakers.mjs FOLDER` writes resources/model/speakers.txt.
// The same folder gives the same bytes. With names of models behind it, only these are learned, and the others stay as they are.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { learn, lineOf, placed, shapes } from './log-linear.mjs'
import { lessonsOf, quotedDocuments } from './speaker-lessons.mjs'

const [folder, ...only] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: node scripts/train/speakers.mjs FOLDER [MODEL…]')
  process.exit(2)
}
const path = fileURLToPath(new URL('speaker-program.mjs', import.meta.url))
const { module: program } = await runnerImport(path, { configFile: false, logLevel: 'error' })
const lessons = quotedDocuments(folder)
  .flatMap((document) => lessonsOf(document, program))
  .map((lesson) => placed(lesson, shapes[lesson.model], program.placeOf))
const file = fileURLToPath(new URL('../../resources/model/speakers.txt', import.meta.url))
const before = readFileSync(file, 'utf8').split('\n')
const lines = Object.entries(shapes).map(([name, shape]) => {
  if (only.length && !only.includes(name)) return before.find((line) => line.startsWith(`${name} `))
  const own = lessons.filter(({ model }) => model === name)
  console.log(`${name}: ${own.length} lessons`)
  return lineOf(name, learn(own, shape))
})
writeFileSync(file, `${lines.join('\n')}\n`)
