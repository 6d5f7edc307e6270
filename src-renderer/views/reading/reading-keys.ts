import { layers, type Layer } from '../../../src-main/model/settings'
import { m } from '../../../messages.compiled/messages.js'
import { isTyping, keyOf } from '../../lib/keys'
import type { Desk } from '../../state/reading/desk.svelte'

/** What keys act on around the text being read. */
interface Around {
  /** Whether single letters act. */
  readonly letters: boolean
  readonly inspector: HTMLElement | undefined
  readonly find: { step: (step: -1 | 1) => void; leave: () => void } | undefined
  readonly reviewing:
    Record<'toggle' | 'leave' | 'beginLibrary' | 'accept' | 'reject', () => unknown> | undefined
  /** How the text is set: its card, and a step larger or smaller. */
  openReadingType: () => void
  stepType: (step: -1 | 1) => unknown
  openInspector: () => Promise<void>
  correct: () => unknown
  toggleLayer: (layer: Layer) => unknown
}

/** The keys of a text being read; each has a button that does the same. */
export function readingKeys(desk: Desk, around: Around): (event: KeyboardEvent) => void {
  const { reading, acts, corrections, saying, review, finding, placing } = desk

  const letters: Record<string, () => unknown> = {
    r: () => around.reviewing?.toggle(),
    R: () => around.reviewing?.beginLibrary(),
    s: () => saying.doSame('document'),
    S: () => saying.doSame('library'),
    j: () => desk.step(1),
    k: () => desk.step(-1),
    h: () => acts.highlight(),
    H: () => acts.highlightEvery(),
    l: () => acts.copyLink(),
    c() {
      if (!reading.target) return saying.say(m.read_nothing_selected())
      acts.awaitComment()
      return around.openInspector().then(() => acts.comment())
    },
    b: () => acts.putBeside(),
    w: () => acts.findAlike(),
    n: () => acts.cite(),
    d: () => desk.stepDifference(1),
    D: () => desk.stepDifference(-1),
    p: () => desk.togglePage(),
    e: () => (reading.target || review.on ? around.correct() : saying.say(m.read_nothing_selected())),
    t: () => around.openReadingType(),
    '+': () => around.stepType(1),
    '=': () => around.stepType(1),
    '-': () => around.stepType(-1),
    ...Object.fromEntries(layers.map((layer, index) => [String(index + 1), () => around.toggleLayer(layer)])),
  }

  /** One step back: the form, the column, the selection, the mark. False where there is none. */
  function back(target: EventTarget | null): boolean {
    if (finding.open) around.find?.leave()
    else if (placing.orphan) placing.leave()
    else if (desk.comparing) backToText(() => (desk.comparing = false))
    else if (reading.editing) backToText(leaveEditing)
    else if (target instanceof Node && around.inspector?.contains(target)) desk.source?.focus()
    else if (reading.selection) backToText(() => desk.source?.clearSelection())
    else if (review.on) around.reviewing?.leave()
    else if (reading.chosen) backToText(() => reading.choose(null))
    else return false
    return true
  }

  function leaveEditing(): void {
    const { editing } = reading
    reading.editing = null
    if (editing === 'comment') void acts.leaveComment()
  }

  function backToText(leave: () => unknown): void {
    leave()
    desk.source?.focus()
  }

  function press(key: string, target: EventTarget | null): boolean {
    if (key === 'Escape') {
      acts.takeTyped()
      return back(target)
    }
    if (isTyping(target)) return false
    if (acts.typeAhead(key)) return true
    const onText = !(target instanceof HTMLElement && target.closest('button, summary, select'))
    if (finding.open && /^(Shift\+)?F3$/.test(key)) around.find?.step(key === 'F3' ? 1 : -1)
    // Not the whole window, which the browser would take.
    else if (key === 'Mod+A') desk.source?.selectAll()
    else if (placing.press(key, { letters: around.letters, onText })) return true
    else if (key === 'v' && around.letters && reading.versions.length > 1) desk.comparing = !desk.comparing
    else if (desk.readOnly && /^([hcneErRsS]|Delete)$/.test(key)) saying.say(m.version_read_only())
    else if (review.on && onText && (key === 'Enter' || (key === 'a' && around.letters)))
      around.reviewing?.accept()
    else if (review.on && key === 'Delete') around.reviewing?.reject()
    else if (key === 'Enter' && onText && reading.target) void around.openInspector()
    else if (key === 'Delete' && reading.mark) void corrections.remove()
    else if (around.letters && letters[key]) letters[key]()
    else return false
    return true
  }

  return (event) => {
    if (!event.defaultPrevented && press(keyOf(event), event.target)) event.preventDefault()
  }
}
