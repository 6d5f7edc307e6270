import { root } from './folders.mjs'

/** Runs a command of the project; what it answers is its exit code, what it throws becomes sentences. */
export async function command(main) {
  try {
    const code = await main()
    if (code !== undefined) process.exitCode = code
  } catch (error) {
    console.error(`\n${explain(error)}`)
    process.exitCode = 1
  }
}

export function explain(error) {
  if (
    /ENOSPC|no space left on device|Wrote only \d+ of/i.test(`${error.code} ${error.message} ${error.advice}`)
  ) {
    return `The disk is full. Dependencies, runtime and build take about 1.7 GB in ${root}.\nFree some space, then run the same command again: it goes on from what is whole.`
  }
  return error.advice ? `${error.message}\n${error.advice}` : error.message
}

/** What went wrong, in a sentence, and what the reader can do about it. */
export class Problem extends Error {
  constructor(sentence, advice = '') {
    super(sentence)
    this.advice = advice
  }
}
