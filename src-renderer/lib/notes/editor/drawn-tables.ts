import { syntaxTree } from '@codemirror/language'
import { StateField, type EditorState, type Range } from '@codemirror/state'
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view'
import { labelWords } from '../note-links'
import { drawLink } from './drawing'
import { drawnLinks } from './drawn-links'
import { factsOf, type LinkFacts } from './facts'
import { know, known } from './known'
import { tablesIn, type FoundTable, type Part } from './tables'

interface Drawn {
  tables: FoundTable[]
  decorations: DecorationSet
}

/** Tables are drawn as such until the caret comes to one: then its source is there to be changed. */
export const drawnTables = StateField.define<Drawn>({
  create: (state) => draw(state, tablesOf(state)),
  update(drawn, transaction) {
    const { state, startState, docChanged, selection, effects } = transaction
    if (docChanged || syntaxTree(state) !== syntaxTree(startState)) return draw(state, tablesOf(state))
    return selection || effects.some((effect) => effect.is(know)) ? draw(state, drawn.tables) : drawn
  },
  provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
})

const tablesOf = (state: EditorState) =>
  tablesIn(state.doc.toString(), syntaxTree(state), state.field(drawnLinks).links)

function draw(state: EditorState, tables: FoundTable[]): Drawn {
  const { from, to } = state.selection.main
  const others = tables.filter((table) => to < table.from || table.to < from)
  const ranges = others.map(({ from, to, rows }): Range<Decoration> => {
    const cells = rows.map((row) => row.map((cell) => cell.map((part) => drawnPart(state, part))))
    return Decoration.replace({ widget: new TableWidget(cells), block: true }).range(from, to)
  })
  return { tables, decorations: Decoration.set(ranges) }
}

/** Words as they are, or what a link shows. */
type DrawnPart = string | LinkFacts

const drawnPart = (state: EditorState, part: Part): DrawnPart =>
  typeof part === 'string' ? labelWords(part) : factsOf(part, state.field(known), false)

class TableWidget extends WidgetType {
  #rows: DrawnPart[][][]

  constructor(rows: DrawnPart[][][]) {
    super()
    this.#rows = rows
  }

  override eq(other: TableWidget): boolean {
    return JSON.stringify(other.#rows) === JSON.stringify(this.#rows)
  }

  override toDOM(): HTMLElement {
    const table = document.createElement('table')
    for (const [at, row] of this.#rows.entries()) {
      const line = table.insertRow()
      for (const [column, cell] of row.entries()) {
        const made = document.createElement(at === 0 || column === 0 ? 'th' : 'td')
        if (made.localName === 'th') made.scope = at === 0 ? 'col' : 'row'
        made.append(...cell.map((part) => (typeof part === 'string' ? part : drawLink(part))))
        line.append(made)
      }
    }
    const room = document.createElement('div')
    room.className = 'cm-table'
    room.append(table)
    return room
  }

  /** A click on it is a click in the text: it brings the caret there, and the source is shown. */
  override ignoreEvent(): boolean {
    return false
  }
}
