import { syntaxTree } from '@codemirror/language'
import { StateField, type EditorState } from '@codemirror/state'
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view'
import { drawLink } from './drawing'
import { factsOf, type LinkFacts } from './facts'
import { know, known } from './known'
import { findLinks, type FoundLink } from './links'

interface Drawn {
  links: FoundLink[]
  decorations: DecorationSet
}

/** The links of the note, each drawn as what it cites or names; the text under them stays plain Markdown. */
export const drawnLinks = StateField.define<Drawn>({
  create: (state) => draw(state, linksOf(state)),
  update(drawn, transaction) {
    const { state, startState, docChanged, selection, effects } = transaction
    const parsed = syntaxTree(state) !== syntaxTree(startState)
    if (docChanged || parsed) return draw(state, linksOf(state))
    return selection || effects.some((effect) => effect.is(know)) ? draw(state, drawn.links) : drawn
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ decorations }) => decorations),
    // The caret steps over a drawn link as over one letter, and Backspace takes it whole.
    EditorView.atomicRanges.of((view) => view.state.field(field).decorations),
  ],
})

/** The link that the caret stands beside, or that is selected. */
export function linkAtCaret(state: EditorState): FoundLink | null {
  return linkBeside(state.field(drawnLinks).links, state.selection.main)
}

export function linkBeside(links: FoundLink[], { from, to }: { from: number; to: number }): FoundLink | null {
  const touches = (link: FoundLink) =>
    from === to ? link.from <= from && from <= link.to : from <= link.from && link.to <= to
  return links.find(touches) ?? null
}

export function linkAt(state: EditorState, place: number): FoundLink | null {
  return state.field(drawnLinks).links.find((link) => link.from <= place && place <= link.to) ?? null
}

/** The card whose line that is, if it is one. */
export function cardOnLine(state: EditorState, place: number): FoundLink | null {
  const { from, to } = state.doc.lineAt(place)
  const link = state.field(drawnLinks).links.find((each) => each.from >= from && each.to <= to)
  return link && shapeOf(state, link) === 'card' ? link : null
}

const shapeOf = (state: EditorState, link: FoundLink) => factsOf(link, state.field(known), false).shape

function linksOf(state: EditorState): FoundLink[] {
  return findLinks(state.doc.toString(), syntaxTree(state))
}

function draw(state: EditorState, links: FoundLink[]): Drawn {
  const current = linkBeside(links, state.selection.main)
  const decorations = links.map((link) =>
    Decoration.replace({
      widget: new LinkWidget(factsOf(link, state.field(known), link === current)),
    }).range(link.from, link.to),
  )
  return { links, decorations: Decoration.set(decorations) }
}

class LinkWidget extends WidgetType {
  #facts: LinkFacts

  constructor(facts: LinkFacts) {
    super()
    this.#facts = facts
  }

  override eq(other: LinkWidget): boolean {
    return JSON.stringify(other.#facts) === JSON.stringify(this.#facts)
  }

  override toDOM(): HTMLElement {
    return drawLink(this.#facts)
  }

  /** A click on it is a click in the text: it brings the caret there. */
  override ignoreEvent(): boolean {
    return false
  }
}
