import { isTyping, keyOf } from './keys'

/**
 * The key that a view may act on: null where something nearer has taken it, where a dialog or a menu lies over the
 * view, and for single letters while typing or where the person switched them off.
 */
export function viewKey(event: KeyboardEvent, singleKeys: boolean): string | null {
  if (event.defaultPrevented || event.isComposing || isOverlaid(event.target)) return null
  const key = keyOf(event)
  if (key.length === 1 && (isTyping(event.target) || !singleKeys)) return null
  return key
}

/** Whether something lies over the view and has the focus: a dialog, or a menu. */
export function isOverlaid(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null
}
