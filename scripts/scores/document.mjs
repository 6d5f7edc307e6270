import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { Problem } from '../command.mjs'

const start = '<!-- scores: written by npm run scores -->'
const end = '<!-- end of scores -->'

/** Puts text between the two markers of a document and leaves the rest as it is. */
export async function writeBetweenMarkers(file, text) {
  const options = { ...(await resolveConfig(file)), filepath: file }
  writeFileSync(file, await format(between(readFileSync(file, 'utf8'), text), options))
}

/** A document with a text between its markers, in place of what stood there. */
export function between(document, text) {
  const [from, to] = [document.indexOf(start), document.indexOf(end)]
  if (from < 0 || to < from) throw new Problem(`The two markers "${start}" and "${end}" are missing.`)
  return `${document.slice(0, from + start.length)}\n\n${text}\n\n${document.slice(to)}`
}
