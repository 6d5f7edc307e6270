import { m } from '../../../messages.compiled/messages.js'
import { timeInName } from '../../../src-main/telling/time-in-name'

/** What a clipboard holds, as far as it is words. */
export interface Clipping {
  text: string
  html: string
}

/** The words that come with a paste. To be called while it is handled. */
export function clippingOf(event: ClipboardEvent): Clipping {
  const of = (type: string) => event.clipboardData?.getData(type) ?? ''
  return { text: of('text/plain'), html: of('text/html') }
}

/** The paste that is asked for, which goes nowhere else, whatever has the focus; where asking is refused, none is kept back. */
export async function askedPaste(ask: () => Promise<unknown>, from: EventTarget = window): Promise<Clipping> {
  const given = new AbortController()
  const pasted = new Promise<Clipping>((resolve) => {
    const take = (event: Event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      resolve(clippingOf(event as ClipboardEvent))
    }
    from.addEventListener('paste', take, { capture: true, once: true, signal: given.signal })
  })
  try {
    await ask()
  } catch (error) {
    given.abort()
    throw error
  }
  return pasted
}

interface PastedWords {
  /** As a file of them would be called, and as the person knows them. */
  name: string
  label: string
  bytes: Uint8Array<ArrayBuffer>
  /** ISO 8601. */
  at: string
}

/** Pasted words to be imported; null where there are none. */
export function pastedWords({ text, html }: Clipping, at = new Date()): PastedWords | null {
  if (!text.trim() && !html.trim()) return null
  const isHtml = hasShape(html) || !text.trim()
  const label = m.sources_pasted({ time: timeInName(at) })
  const bytes = new TextEncoder().encode(isHtml ? html : text)
  return { name: `${label}.${isHtml ? 'html' : 'txt'}`, label, bytes, at: at.toISOString() }
}

/** Whether the markup says more than where lines and paragraphs end, which the text says as well. */
function hasShape(html: string): boolean {
  return /<(?:h[1-6]|li|blockquote|t[dh])\b/i.test(html)
}
