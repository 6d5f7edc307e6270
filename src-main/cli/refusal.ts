import { errorSentence } from '../telling/error-sentence'
import { errorValueOf } from '../store/errors'

/** Why a command did not do what it was asked; what nobody foresaw is shown to whoever set FLORILEGE_TRACE. */
export function refusalOf(error: unknown): string {
  return errorSentence(errorValueOf(error, trace))
}

function trace(error: unknown): void {
  if (process.env['FLORILEGE_TRACE']) console.error(error)
}
