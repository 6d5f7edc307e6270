import { getLocale } from '../../messages.compiled/runtime.js'

/** Formats of the interface's language: to make one costs a hundred times as much as to use it, and a list shows hundreds. */
export function keptFormats<Options, Format>(
  Kind: new (locale: string, options: Options) => Format,
): (options: Options) => Format {
  const kept = new Map<string, Format>()
  return (options) => {
    const key = `${getLocale()} ${JSON.stringify(options)}`
    const format = kept.get(key) ?? new Kind(getLocale(), options)
    kept.set(key, format)
    return format
  }
}
