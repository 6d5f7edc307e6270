/** What the newest dialog took the keys from, the nearest first. */
let taken: Element[] = []

/**
 * What has the keys while a dialog begins, the nearest first: one that stands in the place of another, as after the
 * palette, has them from whatever had them before that one.
 */
export function takeKeys(): Element[] {
  const owner = document.activeElement ?? document.body
  taken = owner.closest('.dialog-content') ? [owner, ...taken] : [owner]
  return taken
}

/** Gives the keys back to the nearest that is still there. */
export function giveKeysBack(owners: Element[]): void {
  const owner = owners.find((element) => element instanceof HTMLElement && element.isConnected)
  if (owner instanceof HTMLElement) owner.focus({ preventScroll: true })
}
