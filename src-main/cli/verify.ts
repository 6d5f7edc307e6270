import { bytesAt } from '../api/disk-files'
import { verifyMarkdown, type Verdict } from '../export/verify'
import { sourcesIn } from '../store/sources'
import { m } from '../../messages.compiled/messages.js'
import { WrongUse, type Command } from './command'
import { columns } from './layout'
import { withLibrary } from './library'
import { print, tell } from './terminal'

const verdicts: Record<Verdict, () => string> = {
  true: m.cli_true,
  moved: m.cli_moved,
  changed: m.cli_changed,
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
        const verified = verifyMarkdown(Buffer.from(bytes).toString('utf8'), sourcesIn(store).textBySha256)
        if (notes.length > 1) print(`${file}:`)
        if (!verified.length) tell(m.cli_no_citations({ name: file }))
        const rows = verified.map(({ verdict, words, label, file: source }): [string, string] => [
          verdicts[verdict](),
          `${words.replace(/\s+/g, ' ') || label}${source && `\n— ${source}`}`,
        ])
        for (const line of columns(rows, 0)) print(line)
        return verified
      })
      return found.flat().every(({ verdict }) => verdict === 'true') ? 0 : 1
    })
  },
}
