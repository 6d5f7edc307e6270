import { m } from '../../../../messages.compiled/messages.js'
import { keyLabel } from '../../keys'
import type { LinkFacts } from './facts'
import { glyph, kindGlyph } from './glyphs'

/** The element that stands for a link in the editor. Every word of it is a text node: nothing is ever parsed as HTML. */
export function drawLink(facts: LinkFacts): HTMLElement {
  const drawn = drawers[facts.shape](facts)
  drawn.classList.toggle('cm-current', facts.current)
  drawn.title = m.note_open_hint({ key: keyLabel('Mod+Enter') })
  return drawn
}

/** What is read out when the caret comes to a link. */
export function linkSentence(facts: LinkFacts): string {
  if (facts.shape === 'name') return m.note_name_read({ words: facts.words })
  return m.note_citation_read({ words: quoted(facts), source: sourceOf(facts) })
}

const drawers: Record<LinkFacts['shape'], (facts: LinkFacts) => HTMLElement> = {
  card: (facts) =>
    element(
      'cm-card',
      element(wordsClass('cm-card-words', facts), quoted(facts)),
      element('cm-card-foot', ...footOf(facts)),
    ),
  quoted: (facts) => withDoubt(element(wordsClass('cm-quoted', facts), quoted(facts)), facts),
  'own words': (facts) => withDoubt(element('cm-quoted', facts.words), facts),
  name: (facts) => element('cm-name', glyphOf(facts), facts.words),
}

function footOf(facts: LinkFacts): (Node | string)[] {
  if (facts.standing === 'unknown') return ['…']
  const source = sourceOf(facts)
  const verdict = element(
    facts.standing === 'exact' ? 'cm-verified' : 'cm-doubtful',
    verdicts[facts.standing](facts),
  )
  return source ? [element('cm-card-source', glyphOf(facts), source), verdict] : [verdict]
}

const verdicts = {
  exact: m.note_exact,
  reworded: m.note_reworded,
  gone: m.note_gone,
  moved: m.note_moved,
  missing: m.note_missing,
}

/** Among other words there is room for a sign only; the sentence is read out and stands beside the note. */
function withDoubt(drawn: HTMLElement, { standing }: LinkFacts): HTMLElement {
  if (standing !== 'exact' && standing !== 'reworded' && standing !== 'unknown')
    drawn.append(element('cm-doubtful', ' ⚠'))
  return drawn
}

function sourceOf({ speaker, title, place, reported }: LinkFacts): string {
  const said = reported && (speaker ? m.note_reported_of({ speaker }) : m.quotes_kind_reported())
  return [said || speaker, [title, place].filter(Boolean).join(', ')].filter(Boolean).join(' · ')
}

const signs: Partial<Record<LinkFacts['names'], string>> = {
  document: '▤',
  note: '✎',
  annotation: '▍',
  quote: '❝',
}

function quoted({ words, marks }: LinkFacts): string {
  return marks ? `${marks.open}${words}${marks.close}` : words
}

/** Between no marks, reported words are set apart by their slant. */
const wordsClass = (name: string, { reported }: LinkFacts) => (reported ? `${name} cm-reported` : name)

function glyphOf({ kind, names, speaker }: LinkFacts): Node {
  const sign = signs[names]
  if (sign) return glyph(sign)
  if (kind) return kindGlyph(kind)
  return glyph(names === 'entity' || speaker ? '○' : '▤')
}

function element(name: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement('span')
  made.className = name
  made.append(...inside)
  return made
}
