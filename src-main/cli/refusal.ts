import { AppError, type ErrorValue } from '../model/error'
import { asAppError } from '../store/errors'

/** What went wrong, as a code and facts; what nobody foresaw is shown to whoever set FLORILEGE_TRACE. */
export function asErrorValue(error: unknown): ErrorValue {
  const known = asAppError(error)
  if (!known && process.env['FLORILEGE_TRACE']) console.error(error)
  const { code, facts } = known ?? new AppError('unexpected')
  return { code, facts }
}
