import { getLocale } from '../../messages.compiled/runtime.js'

/** A language's own name in the interface's language: "français". `code` is BCP 47. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(getLocale(), { type: 'language' }).of(code) ?? code
  } catch {
    // A file may call its language anything; what is no language code is shown as it is.
    return code
  }
}
