import { m } from '../../messages.compiled/messages.js'

const isMac = navigator.userAgent.includes('Mac')

/** A key as commands name it: "Mod+Shift+Z", "h", "Escape". Mod is Ctrl, and Cmd on a Mac. */
export function keyOf(event: KeyboardEvent): string {
  const mod = isMac ? event.metaKey : event.ctrlKey
  const key = event.key.length === 1 && mod ? event.key.toUpperCase() : event.key
  // A sign typed with Shift already says so: "?" needs no "Shift+".
  const shift = event.shiftKey && (mod || event.key.length > 1)
  return [mod && 'Mod', event.altKey && 'Alt', shift && 'Shift', key].filter(Boolean).join('+')
}

/** A key as a person reads it: "Ctrl K", "⌘ ⇧ Z". */
export function keyLabel(key: string): string {
  if (isMac) return key.replace('Mod', '⌘').replace('Shift', '⇧').replace('Alt', '⌥').split('+').join(' ')
  return key
    .split(/(?<=\S)\+(?=\S)/)
    .map((part) => names[part]?.() ?? part)
    .join(' ')
}

/** What stands on the keys of a keyboard of the interface's language. */
const names: Record<string, () => string> = {
  Mod: () => 'Ctrl',
  Shift: m.key_name_shift,
  Delete: m.key_name_delete,
  Enter: m.key_name_enter,
  Escape: m.key_name_escape,
  Space: m.key_name_space,
  Home: m.key_name_home,
  End: m.key_name_end,
  ArrowLeft: () => '←',
  ArrowRight: () => '→',
}

/** Whether typing goes into a field now, where single letters must not act. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

/** Whether the field takes back its own typing: a box, a button or a choice among options has none. */
export function takesBackTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLSelectElement) return false
  if (target instanceof HTMLInputElement) return !/^(checkbox|radio|range|button)$/.test(target.type)
  return isTyping(target)
}

/** Whether a key of the whole window is this part's own: it says so, or is a field that a Mac moves through by words. */
export function keepsKey(target: EventTarget | null, key: string): boolean {
  if (isMac && key.startsWith('Alt+Arrow') && isTyping(target)) return true
  return target instanceof Element && target.closest(`[aria-keyshortcuts~="${CSS.escape(key)}"]`) !== null
}

/** Makes a drawn thing act as a button does on Enter and Space. */
export function press(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  act()
}
