import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { setLocale } from '../../messages.compiled/runtime.js'
import { launch, resize, type Running } from '../launch'
import { Researcher } from '../researcher'
import { Album } from './album'
import { exportsIn, stages } from './stages'

// The whole loop on the sample article in the real window, as a person would go through it. Ends with 1 where any stage
// did not happen.
const { values } = parseArgs({ options: { to: { type: 'string' } } })
if (!values.to) {
  console.error('florilege tour --to FOLDER')
  process.exit(2)
}
process.exitCode = await tour(resolve(values.to))

async function tour(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true })
  const library = join(folder, 'library.florilege')
  if (existsSync(library)) {
    console.error(`${library} is there already: the tour begins with a new library. Name an empty folder.`)
    return 1
  }
  const locale = /^fr/.test(process.env['LC_ALL'] || process.env['LANG'] || 'fr') ? 'fr' : 'en'
  void setLocale(locale, { reload: false })
  const home = await mkdtemp(join(tmpdir(), 'florilege-tour-'))
  const open = async () => {
    const running = await launch({ library, home, locale })
    await resize(running.app, 1440, 900)
    return running
  }
  try {
    return await walk(folder, library, open)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

async function walk(folder: string, library: string, open: () => Promise<Running>): Promise<number> {
  const album = new Album(folder)
  let running = await open()
  const faults = [...running.faults]
  let researcher = new Researcher(running.window, running.app)
  const restart = async () => {
    faults.push(...running.faults)
    await running.app.close()
    running = await open()
    return new Researcher(running.window, running.app)
  }
  for (const [name, stage] of Object.entries(stages)) {
    const began = Date.now()
    try {
      researcher = (await stage({ researcher, folder, restart })) ?? researcher
      await album.take(researcher.window, name.replaceAll(' ', '-'))
    } catch (error) {
      await running.window.screenshot({ path: join(folder, `failed-${name}.png`) })
      console.error(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`)
      await running.app.close()
      return 1
    }
    console.log(`✓ ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  }
  faults.push(...running.faults)
  await running.app.close()
  return finish(folder, library, album, faults)
}

/** Verifies what was exported, with the command line over the tour's library, and names everything that was made. */
async function finish(folder: string, library: string, album: Album, faults: string[]): Promise<number> {
  const exported = await exportsIn(folder)
  const cli = join(import.meta.dirname, 'cli.js')
  const verified = spawnSync(process.execPath, [cli, 'verify', ...exported, '--library', library], {
    encoding: 'utf8',
  })
  await writeFile(join(folder, 'verification.txt'), verified.stdout)
  for (const file of [...album.pictures, ...exported, join(folder, 'verification.txt'), library])
    console.log(file)
  console.log(verified.stdout.trim())
  for (const fault of faults) console.error(`✗ ${fault}`)
  return verified.status === 0 && faults.length === 0 ? 0 : 1
}
