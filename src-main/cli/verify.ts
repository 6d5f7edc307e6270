import { bytesAt } from '../api/disk-files'
import { verifyMarkdown, type KnownSources, type Verdict, type Verified } from '../export/verify'
import { citationsIn } from '../store/citations'
import { sourcesIn } from '../store/sources'
import type { Store } from '../store/store'
import { m } from '../../messages.compiled/messages.js'
import { WrongUse, type Command } from './command'
import { columns } from './layout'
import { withLibrary } from './library'
import { print, tell } from './terminal'

const verdicts: Record<Verdict, () => string> = {
  true: m.cli_true,
  moved: m.cli_moved,
  changed: m.cli_changed,
  'speaker changed': m.cli_speaker_changed,
  'marker removed': m.cli_marker_removed,
  'source missing': m.cli_source_missing,
}

/** Holds each citation of exported notes against the sources in the library. */
export const verify: Command = {
  options: {},
  async run(asked) {
    if (!asked.words.length) throw new WrongUse(m.cli_needs_files())
    const notes = await Promise.all(asked.words.map(async (file) => ({ file, bytes: await bytesAt(file) })))
    return withLibrary(asked, (store) => {
      const found = notes.map(({ file, bytes }) => {
        const verified = verifyMarkdown(Buffer.from(bytes).toString('utf8'), knownIn(store))
        if (notes.length > 1) print(`${file}:`)
        if (!verified.length) tell(m.cli_no_citations({ name: file }))
        const rows = verified.map((one): [string, string] => [verdicts[one.verdict](), described(one)])
        for (const line of columns(rows, 0)) print(line)
        return verified
      })
      return found.flat().every(({ verdict }) => verdict === 'true') ? 0 : 1
    })
  },
}

/** The words, their source, and who says them where the file names another. */
function described({ words, label, file, speaker }: Verified): string {
  const said = speaker === null ? m.cli_said_by_nobody() : speaker && m.cli_said_by({ name: speaker })
  const source = [file, said].filter(Boolean).join(' · ')
  return `${words.replace(/\s+/g, ' ') || label}${source && `\n— ${source}`}`
}

function knownIn(store: Store): KnownSources {
  return { textOf: sourcesIn(store).textBySha256, speakerOf: citationsIn(store).speakerCited }
}
