import type { Citation, QuoteMarks } from '../../../../src-main/model/note'
import type { EntityKind } from '../../../../src-main/model/extraction'
import { onOneLine } from '../note-links'
import type { Known } from './known'
import type { FoundLink } from './links'
import { placeWords } from '../../reading/place-label'

/** Whether a citation's words can be trusted: `unknown` until the library has answered. */
type Standing = 'unknown' | 'exact' | 'reworded' | 'gone' | 'moved' | 'missing'

/** All that a drawn link shows; two with equal facts look the same. */
export interface LinkFacts {
  /** A card of its own, quoted words in a sentence, the person's own words for a citation, or a name. */
  shape: 'card' | 'quoted' | 'own words' | 'name'
  words: string
  /** The quotation marks to be drawn around the words; null where there are some, or where nobody said them so. */
  marks: QuoteMarks | null
  /** Told in other words than were said. */
  reported: boolean
  names: FoundLink['kind']
  kind: EntityKind | null
  speaker: string | null
  title: string | null
  /** Where in it the words stand: "p. 12, ¶ 3". */
  place: string | null
  standing: Standing
  /** The version its words were taken from, and the newest. */
  version: number
  newest: number
  /** Whether the caret is beside it. */
  current: boolean
}

export function factsOf(link: FoundLink, known: Known, current: boolean): LinkFacts {
  const citation = link.kind === 'citation' ? known.citations.get(link.id) : undefined
  const speaker = citation?.speaker ?? null
  return {
    shape: shapeOf(link, citation?.words),
    words: link.words,
    marks: link.marked || !citation ? null : citation.marks,
    reported: citation?.kind === 'reported',
    names: link.kind,
    kind:
      (speaker ? known.speakers.get(speaker) : link.kind === 'entity' && known.kinds.get(link.id)) || null,
    speaker,
    title: citation ? citation.documentTitle || citation.fileName : null,
    place: citation ? placeWords(citation.locator) : null,
    standing: standingOf(link, known),
    version: citation?.version ?? 1,
    newest: citation?.newest ?? 1,
    current,
  }
}

function shapeOf(link: FoundLink, words: string | undefined): LinkFacts['shape'] {
  if (link.kind !== 'citation') return 'name'
  // A person may link words of their own to a citation: those are not said to be the source's.
  if (words !== undefined && !sameWords(words, link.words)) return 'own words'
  return link.alone ? 'card' : 'quoted'
}

function standingOf(link: FoundLink, known: Known): Standing {
  const citation = known.citations.get(link.id)
  if (citation === undefined) return 'unknown'
  if (citation === null) return 'missing'
  if (!citation.exact) return 'moved'
  if (citation.now === null) return 'gone'
  return isVerified(citation) ? 'exact' : 'reworded'
}

/** Whether it is known where its words stand, in other words perhaps: found for certain, or placed by a person. */
export function isPlaced({ exact, now }: Citation): boolean {
  return exact && now !== null
}

/** Whether its words stand word for word in its source, and in the newest version of it. */
function isVerified({ exact, now, words }: Citation): boolean {
  return exact && now?.words === words
}

function sameWords(words: string, label: string): boolean {
  return onOneLine(words).trim() === label.trim()
}
