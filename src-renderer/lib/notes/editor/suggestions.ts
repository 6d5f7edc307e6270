import {
  autocompletion,
  closeCompletion,
  completionStatus,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { Prec, StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, runScopeHandlers, showTooltip, tooltips, ViewPlugin } from '@codemirror/view'
import type { Suggestion } from '../../../../src-main/model/note'
import { m } from '../../../../messages.compiled/messages.js'
import { litSpans } from '../../search/lit'
import { glyph, isKind, kindGlyph } from './glyphs'
import { insertLink } from './insertion'
import { cutBefore, triggerAt, type Trigger } from './trigger'

export interface Suggesting {
  suggest: (trigger: Trigger['sign'], query: string) => Promise<Suggestion[]>
  /** The Markdown for what was chosen; null where the library refused. */
  linkTo: (suggestion: Suggestion) => Promise<string | null>
}

interface Offered extends Completion {
  suggestion: Suggestion
}

/** `@` offers words to cite and `[[` things to name, found as they are typed. */
export function suggestions(suggesting: Suggesting): Extension {
  return [
    dismissed,
    nobodyFound,
    Prec.highest(keymap.of([{ key: 'Escape', run: dismiss }])),
    Prec.highest(waiting),
    autocompletion({
      override: [(context) => offer(context, suggesting)],
      icons: false,
      // Offers come only where they were asked for, so a key that follows at once is meant for them.
      interactionDelay: 0,
      addToOptions: [{ position: 20, render: (completion) => signOf((completion as Offered).suggestion) }],
    }),
    // As wide as the column, and never outside it.
    tooltips({
      tooltipSpace: ({ contentDOM }) => {
        const { left, right } = contentDOM.getBoundingClientRect()
        return { left, right, top: 0, bottom: window.innerHeight }
      },
    }),
  ]
}

async function offer(context: CompletionContext, suggesting: Suggesting): Promise<CompletionResult | null> {
  const trigger = triggerIn(context.state, context.pos)
  if (!trigger || context.state.field(dismissed) === trigger.from) return null
  const found = await suggesting.suggest(trigger.sign, trigger.query)
  if (found.length === 0) {
    tellNobody(context, trigger)
    return null
  }
  return {
    from: trigger.from,
    filter: false,
    options: found.map((suggestion) => optionOf(suggestion, trigger.query, suggesting)),
    getMatch: ({ displayLabel }) =>
      litSpans(displayLabel ?? '', trigger.query).flatMap(({ start, end }) => [start, end]),
  }
}

/** One word, of which a name or words may begin so: what is typed on is a sentence with an @ in it. */
const oneWord = /^\S{2,}$/u

function tellNobody(
  { view, state, pos }: CompletionContext,
  { from, query }: Trigger & { from: number },
): void {
  if (!view || !oneWord.test(query) || view.state !== state || view.state.selection.main.head !== pos) return
  const words = m.note_nobody({ query })
  view.dispatch({ effects: [nobody.of({ place: from, words }), EditorView.announce.of(words)] })
}

const nobody = StateEffect.define<{ place: number; words: string }>()

/** Where a name was asked for that nothing has, until the next key. */
const nobodyFound = StateField.define<{ place: number; words: string } | null>({
  create: () => null,
  update(told, { docChanged, selection, effects }) {
    const said = effects.find((effect) => effect.is(nobody))
    if (said) return said.value
    return docChanged || selection ? null : told
  },
  provide: (field) =>
    showTooltip.from(field, (told) =>
      told === null
        ? null
        : { pos: told.place, above: false, create: () => ({ dom: nobodyLine(told.words) }) },
    ),
})

function nobodyLine(words: string): HTMLElement {
  const dom = document.createElement('div')
  dom.className = 'cm-nobody'
  dom.textContent = words
  return dom
}

function optionOf(suggestion: Suggestion, query: string, suggesting: Suggesting): Offered {
  const words = suggestion.words || m.note_untitled()
  return {
    suggestion,
    label: words,
    displayLabel: cutBefore(words, litSpans(words, query)),
    detail: detailOf(suggestion),
    type: suggestion.kind,
    apply: (view, _completion, from, to) => void choose(view, { from, to }, suggestion, suggesting),
  }
}

/** The trigger stands until the library has made the link, so that nothing is lost where it refuses. */
async function choose(
  view: EditorView,
  { from, to }: { from: number; to: number },
  suggestion: Suggestion,
  suggesting: Suggesting,
): Promise<void> {
  const typed = view.state.sliceDoc(from, to)
  view.dispatch({ effects: dismissal.of(from) })
  closeCompletion(view)
  const link = await suggesting.linkTo(suggestion)
  if (link === null) return
  const still = view.state.sliceDoc(from, to) === typed
  const { head } = view.state.selection.main
  view.dispatch(insertLink(view.state, still ? { from, to } : { from: head, to: head }, link))
}

function triggerIn(state: EditorState, place: number): (Trigger & { from: number }) | null {
  const line = state.doc.lineAt(place)
  const trigger = triggerAt(state.sliceDoc(line.from, place))
  return trigger && { ...trigger, from: line.from + trigger.at }
}

const dismissal = StateEffect.define<number>()

/** Where a trigger stands that the person has waved away: typing on from there offers nothing any more. */
const dismissed = StateField.define<number | null>({
  create: () => null,
  update(place, { changes, effects, state }) {
    const said = effects.find((effect) => effect.is(dismissal))
    if (said) return said.value
    const moved = place === null ? null : changes.mapPos(place, 1)
    return moved !== null && triggerIn(state, state.selection.main.head)?.from === moved ? moved : null
  },
})

function dismiss(view: EditorView): boolean {
  // Closed even where nothing is asked for: a search that finds out so would keep Escape to itself.
  const open = closeCompletion(view)
  const trigger = triggerIn(view.state, view.state.selection.main.head)
  if (!open || !trigger) return false
  view.dispatch({ effects: dismissal.of(trigger.from) })
  return true
}

/** Enter means an offer for what is typed: where these are on their way, it is pressed again once they are there. */
const waiting = ViewPlugin.define(
  (view) => {
    let pressed: KeyboardEvent | null = null
    return {
      hold(event: KeyboardEvent): boolean {
        const trigger = triggerIn(view.state, view.state.selection.main.head)
        const asked = trigger && view.state.field(dismissed) !== trigger.from
        if (event.key !== 'Enter' || !asked || completionStatus(view.state) !== 'pending') return false
        pressed = event
        return true
      },
      update({ docChanged, state }) {
        if (!pressed || (!docChanged && completionStatus(state) === 'pending')) return
        const again = pressed
        pressed = null
        // Not while the view is being updated.
        if (!docChanged) queueMicrotask(() => runScopeHandlers(view, again, 'editor'))
      },
    }
  },
  {
    eventHandlers: {
      keydown(event) {
        return this.hold(event)
      },
    },
  },
)

const signs: Record<Suggestion['kind'], string> = {
  quote: '«»',
  annotation: '▍',
  entity: '◇',
  document: '▤',
  note: '✎',
}

function signOf({ kind, detail }: Suggestion): Node {
  return kind === 'entity' && isKind(detail) ? kindGlyph(detail) : glyph(signs[kind])
}

/** What stands at the end of the row; the library names an entity's kind by its word in the model. */
function detailOf({ kind, detail }: Suggestion): string {
  if (kind === 'entity' && isKind(detail)) return m[`entities_kind_${detail}`]()
  return [kindWords[kind](), detail].filter(Boolean).join(' · ')
}

// A quote says who said it, which is enough.
const kindWords: Record<Suggestion['kind'], () => string> = {
  quote: () => '',
  annotation: m.note_suggest_annotation,
  entity: m.note_suggest_entity,
  document: m.note_suggest_document,
  note: m.note_suggest_note,
}
