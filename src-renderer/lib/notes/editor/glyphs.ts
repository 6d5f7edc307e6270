import type { EntityKind } from '../../../../src-main/model/extraction'

const signs: Record<EntityKind, string> = {
  person: '●',
  organization: '◆',
  media: '▣',
  place: '▲',
  product: '■',
  event: '★',
}

/** The sign of a kind in its hue, the same as everywhere; what stands beside it says the same in words. */
export function kindGlyph(kind: EntityKind): HTMLElement {
  return glyph(signs[kind], kind)
}

export function glyph(sign: string, kind = 'unknown'): HTMLElement {
  const drawn = document.createElement('span')
  drawn.className = `cm-glyph cm-${kind}`
  drawn.textContent = sign
  drawn.setAttribute('aria-hidden', 'true')
  return drawn
}

/** Whether a word names a kind of entity. */
export function isKind(word: string): word is EntityKind {
  return Object.hasOwn(signs, word)
}
