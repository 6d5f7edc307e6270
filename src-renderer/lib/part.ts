/** A part of a view that has the focus, told by its words, so that it is found again when the view is drawn anew. */
export interface Part {
  words: string
  /** Which of those with the same words. */
  nth: number
}

const focusable = 'a[href], button, input, select, textarea, [tabindex]'
/** Who acts meanwhile keeps the focus where they are; so long, what is drawn late is waited for. */
const patience = 3000

export function partOf(element: Element | null): Part | null {
  const view = element?.closest('main')
  if (!element || !view) return null
  const words = wordsOf(element)
  return { words, nth: partsOf(view, words).findIndex((part) => part === element) }
}

/** Gives the focus to a part as soon as it is drawn, and again where what is drawn after it takes it away. Answers how to stop. */
export function returnTo(view: Element, part: Part): () => void {
  const give = () => {
    const found = partsOf(view, part.words)[part.nth]
    if (found && found !== document.activeElement) found.focus()
  }
  const drawn = new MutationObserver(give)
  const acting = new AbortController()
  const stop = () => {
    drawn.disconnect()
    acting.abort()
  }
  drawn.observe(view, { childList: true, subtree: true })
  for (const act of ['keydown', 'pointerdown'])
    window.addEventListener(act, stop, { capture: true, signal: acting.signal })
  const timer = setTimeout(stop, patience)
  acting.signal.addEventListener('abort', () => clearTimeout(timer))
  give()
  return stop
}

const partsOf = (view: Element, words: string) =>
  [...view.querySelectorAll<HTMLElement | SVGElement>(focusable)].filter((part) => wordsOf(part) === words)

/** Not what a list holds, which may be long and is drawn in part. */
const wordsOf = (element: Element) =>
  element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 200) ?? ''
