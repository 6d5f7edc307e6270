import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = join(root, 'resources/licences.txt')

/** The licences of every package that ships, from the lockfile and the packages themselves, as one text. */
export function licences() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const shipped = Object.keys(packages).filter(
    (path) => path.startsWith('node_modules/') && !packages[path].dev && !packages[path].devOptional,
  )
  return shipped
    .sort()
    .flatMap(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function licenceOf(path) {
  const folder = join(root, path)
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const stated = license ?? licenses?.map(({ type }) => type).join(', ') ?? 'see below'
  const text = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry))
  const texts = [
    ...(text ? [text] : []),
    ...(partsWithLicences[name] ?? []).flatMap((part) => licencesIn(folder, part)),
  ]
  const words = texts.map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return [`${name} ${version} (${stated})\n\n${words.join('\n\n') || 'No licence text in the package.'}\n`]
}

/** Fonts and decoders within a package that are others' work. */
const partsWithLicences = { 'pdfjs-dist': ['standard_fonts', 'wasm'] }

function licencesIn(folder, part) {
  const files = readdirSync(join(folder, part)).filter((entry) => /^licen[cs]e/i.test(entry))
  return files.sort().map((file) => join(part, file))
}

/** What is written now, for the check that it is current. */
export const written = () => readFileSync(file, 'utf8')

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(file, licences())
