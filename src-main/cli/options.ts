import { parseArgs } from 'node:util'
import { m } from '../../messages.compiled/messages.js'
import { WrongUse, type Command } from './command'

interface Options {
  values: Record<string, unknown>
  words: string[]
}

/** The command's name and what is asked of it: options may stand before it, and those of `valued` take a word along. */
export function commandIn(args: readonly string[], valued: ReadonlySet<string>): [string?, ...string[]] {
  let at = 0
  while (args[at]?.startsWith('-')) at += valued.has(args[at]!) ? 2 : 1
  const name = args[at]
  return name === undefined ? [] : [name, ...args.slice(0, at), ...args.slice(at + 1)]
}

/** The options and words of a command. What is wrong with them is said in our words, not in the runtime's. */
export function optionsIn(args: string[], own: Command['options']): Options {
  const options: Command['options'] = { library: { type: 'string' }, ...own }
  const { values, positionals, tokens } = parseArgs({
    ...{ args, options, strict: false, allowPositionals: true, tokens: true },
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option) throw new WrongUse(m.cli_unknown_option({ name: rawName }))
    const isBare = value === undefined || (!inlineValue && value.startsWith('-'))
    if (option.type === 'string' && isBare) throw new WrongUse(m.cli_needs_value({ name: rawName }))
    if (option.type === 'boolean' && !isBare) throw new WrongUse(m.cli_takes_no_value({ name: rawName }))
  }
  return { values, words: positionals }
}
