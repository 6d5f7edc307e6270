import { walk, type Element } from './tree'

/** A tree without what the reader of the page never saw, and without what acts rather than says. */
export function visible(root: Element): Element {
  return pruned(root, (element) => silent.has(element.name) || isHidden(element))
}

/** A copy of a tree without some of its elements. */
export function pruned(root: Element, isLeftOut: (element: Element) => boolean): Element {
  const kept: Element = { ...root, children: [] }
  const open = [kept]
  walk(root, {
    enter(element) {
      if (element === root) return true
      if (isLeftOut(element)) return false
      const copy: Element = { ...element, children: [] }
      open.at(-1)!.children.push(copy)
      open.push(copy)
      return true
    },
    leave(element) {
      if (element !== root) open.pop()
    },
    text: (text) => void open.at(-1)!.children.push(text),
  })
  return kept
}

const silent = new Set(
  'head script style template noscript iframe frame frameset object embed applet svg audio video canvas map input select option button textarea meter progress datalist dialog link meta amp-ad amp-sidebar amp-consent amp-social-share'.split(
    ' ',
  ),
)

const unspoken = /^(?:dialog|alertdialog|navigation|search|banner|contentinfo|menu|menubar|toolbar)$/
/** What pages put aside for those who hear them: hints on links and pictures, no words of a text. */
const unseen =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader-only|u-visually-hidden|is-hidden)(?:$|\s)/i
const longestStyle = 10_000

function isHidden({ attributes }: Element): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true
  if (unspoken.test(attributes.get('role') ?? '') || unseen.test(attributes.get('class') ?? '')) return true
  const style = attributes.get('style') ?? ''
  return (
    style.length < longestStyle && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  )
}
