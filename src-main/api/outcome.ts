import type { Answer, ErrorValue } from '../model/error'
import { errorValueOf } from '../store/errors'

/** What an act answers, as it may be told elsewhere: what goes wrong is a code, never a trace. */
export async function outcomeOf(act: () => unknown): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: await act() }
  } catch (error) {
    return refused(errorValueOf(error))
  }
}

export function refused(error: ErrorValue): Answer<never> {
  return { ok: false, error }
}
