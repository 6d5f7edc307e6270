import type { MarkType } from '../model/mark'
import type { Span } from '../model/span'
import type { Carried } from '../model/library'
import type { OrphanKind } from '../model/version'
import { contextOf } from '../text/context'
import { reanchoring, type Placement } from '../text/reanchor'
import type { WordsFollowed } from '../text/words-followed'
import { carriedDealsIn } from './carried-deals'
import { carriedMarksIn, type Destination } from './carried-marks'
import { orphansIn } from './orphans'
import { perStore } from './per-store'
import type { Store } from './store'
import { versionsIn } from './versions'

/** What a person did on words of a version. */
interface Deed extends Span {
  kind: OrphanKind
  id: number
  /** A person's no to something found: without a place there is nothing left to refuse. */
  refused: 0 | 1
  /** Whether a person must hear where it went: not so for what was found and is only the source of a citation. */
  told: 0 | 1
}

/** Where the words of earlier texts went, each by its SHA-256: found out before, since it takes long. */
type Followed = ReadonlyMap<string, WordsFollowed>

/** The words of a text with where spans of another version stand in it. */
interface Passage {
  /** The row of the earlier version. */
  source: number
  document: number
  text: string
  placement(span: Span): Placement
}

/**
 * Takes everything a person did on the version before to the newest: what stands for certain goes there under its id,
 * the rest stays with the words of its version and is listed. Within the act that turned the versions.
 */
export function carryDeeds(
  store: Store,
  document: number,
  source: number,
  followed: Followed,
): Omit<Carried, 'version'> {
  const passage = passageOf(store, source, document, followed)
  const counts = { found: 0, proposed: 0, orphaned: 0 }
  seekAgain(store, document, followed)
  followCitations(store, passage)
  for (const deed of deedsIn(store).of(source)) {
    const outcome = carry(store, deed, passage)
    if (outcome === 'found') counts.found++
    if (outcome === 'proposed') counts.proposed++
    if (outcome === 'orphan') counts.orphaned++
  }
  return counts
}

function passageOf(store: Store, source: number, document: number, followed: Followed): Passage {
  const { text, textSha256 } = versionsIn(store)
  const now = text(document)
  const placement = reanchoring(text(source), now, followed.get(textSha256(source)))
  return { source, document, text: now, placement }
}

function carry(store: Store, deed: Deed, passage: Passage): Placement['state'] | null {
  const placement = passage.placement(deed)
  if (placement.state === 'found') {
    placeDeed(store, deed, placement, passage)
    return 'found'
  }
  const { state, candidates } = placement
  if (!deed.told || (deed.refused && !candidates.length)) return null
  orphansIn(store).add({ ...deed, document: passage.document, state, candidates }, passage.text)
  return state
}

/** Puts one thing on its words in the newest version. */
function placeDeed(
  store: Store,
  { kind, id }: Pick<Deed, 'kind' | 'id'>,
  place: Span,
  passage: Passage,
): void {
  if (kind === 'citation') return deedsIn(store).placeCitation(id, place, passage.text)
  if (kind === 'annotation') return deedsIn(store).moveAnnotation(id, place, passage)
  const to = destinationOf(passage)
  if (kind === 'deal') carriedDealsIn(store).move(id, place, to)
  else carriedMarksIn(store).move(kind, id, place, to)
}

function destinationOf({ document, text, placement }: Passage): Destination {
  return {
    document,
    text,
    place(span) {
      const placed = placement(span)
      return placed.state === 'found' ? placed : null
    },
  }
}

/** A person says where an orphan's words stand now. */
export function placeOrphan(store: Store, orphan: number, place: Span, followed: Followed): void {
  const { kind, of, document, source } = orphansIn(store).get(orphan)
  placeDeed(store, { kind, id: of }, place, passageOf(store, source, document, followed))
  orphansIn(store).settle(orphan)
}

/**
 * What had no certain place before may have one in another text: it is proposed, and moves on a person's yes alone. A
 * file's own mark that was taken away goes there unseen, so that the file does not bring it again.
 */
function seekAgain(store: Store, document: number, followed: Followed): void {
  const orphans = orphansIn(store)
  const passages = new Map<number, Passage>()
  for (const { id, kind, of, source, state, start, end } of orphans.places(document)) {
    const passage = passages.get(source) ?? passageOf(store, source, document, followed)
    passages.set(source, passage)
    const placement = passage.placement({ start, end })
    const found = placement.state === 'found'
    if (found && kind === 'annotation' && deedsIn(store).isTakenAway(of)) {
      placeDeed(store, { kind, id: of }, placement, passage)
      orphans.settle(id)
      continue
    }
    const candidates = found ? [placement] : placement.candidates
    const sought = placement.state === 'orphan' ? 'orphan' : 'proposed'
    orphans.seek(id, state === 'kept' ? 'kept' : sought, candidates, passage.text)
  }
}

/** Citations made from versions before the last follow their words from where those stood in the last. */
function followCitations(store: Store, passage: Passage): void {
  const { followed, placeCitation, loseCitation } = deedsIn(store)
  for (const { id, ...span } of followed(passage)) {
    const placement = passage.placement(span)
    if (placement.state === 'found') {
      placeCitation(id, placement, passage.text)
      continue
    }
    loseCitation(id)
    const { state, candidates } = placement
    orphansIn(store).add(
      { kind: 'citation', id, document: passage.document, state, candidates },
      passage.text,
    )
  }
}

/**
 * After a version of a document became one of its own, `apart`: nothing waits any longer for what stands in either. Where
 * the document shows an earlier text again, what waits beside those before is sought in that one.
 */
export function followAgain(store: Store, document: number, apart: number, followed: Followed | null): void {
  const orphans = orphansIn(store)
  const deeds = deedsIn(store)
  for (const row of [document, apart]) deeds.loseCitations(row)
  for (const { id, source } of orphans.places(document))
    if (source === document || source === apart) orphans.settle(id)
  if (!followed) return
  for (const { id } of versionsIn(store).list(document).slice(1))
    waitAgain(store, passageOf(store, id, document, followed))
  seekAgain(store, document, followed)
}

/** What a person did on a version either follows into the newest, as citations do, or waits beside it. */
function waitAgain(store: Store, passage: Passage): void {
  const { document, source, text } = passage
  const orphans = orphansIn(store)
  const waiting = new Map(orphans.places(document).map(({ id, kind, of }) => [`${kind} ${of}`, id]))
  for (const { kind, id, ...span } of deedsIn(store).of(source)) {
    if (kind !== 'annotation' && kind !== 'citation') continue
    const orphan = waiting.get(`${kind} ${id}`)
    const placement = passage.placement(span)
    if (kind === 'citation' && placement.state === 'found') {
      if (orphan) orphans.settle(orphan)
      deedsIn(store).placeCitation(id, placement, text)
      continue
    }
    if (kind === 'citation') deedsIn(store).loseCitation(id)
    if (orphan) continue
    const candidates = placement.state === 'found' ? [placement] : placement.candidates
    const state = placement.state === 'orphan' ? 'orphan' : 'proposed'
    orphans.add({ kind, id, document, state, candidates }, text)
  }
}

const deedsIn = perStore(({ db }) => {
  const decided = (kind: MarkType, table: string) =>
    `SELECT '${kind}' AS kind, id, start, "end", rejected AS refused, 1 AS told FROM ${table}
     WHERE document_id = @source AND (origin <> 'found' OR rejected = 1)`
  const all = db.prepare<{ source: number }, Deed>(
    `SELECT 'annotation' AS kind, id, start, "end", 0 AS refused, 1 AS told FROM annotations WHERE document_id = @source
     UNION ALL ${decided('date', 'dates')}
     UNION ALL ${decided('figure', 'figures')}
     UNION ALL ${decided('mention', 'mentions')}
     UNION ALL ${decided('quote', 'quotes')}
     UNION ALL
     SELECT 'quote', id, start, "end", 0, id IN (SELECT quote_id FROM comparison_quotes) FROM quotes
     WHERE document_id = @source AND origin = 'found' AND rejected = 0
       AND (id IN (SELECT quote_id FROM comparison_quotes) OR id IN (SELECT quote_id FROM citations))
     UNION ALL
     SELECT 'deal', deals.id, start, "end", rejected, 1 FROM deals
     JOIN deal_statuses ON deal_statuses.id = (SELECT max(id) FROM deal_statuses WHERE deal_id = deals.id)
     WHERE document_id = @source AND (origin <> 'found' OR rejected = 1)
     UNION ALL
     SELECT 'citation', id, start, "end", 0, 1 FROM citations WHERE document_id = @source`,
  )
  const followed = db.prepare<{ source: number; document: number }, Span & { id: number }>(
    `SELECT citations.id, now_start AS start, now_end AS "end"
     FROM citations
     JOIN documents ON documents.id = citations.document_id
     WHERE version_of = @document AND documents.id <> @source AND now_start IS NOT NULL`,
  )
  const placeCitation = db.prepare(
    'UPDATE citations SET now_start = @start, now_end = @end, now_words = @words WHERE id = @id',
  )
  const loseCitations = db.prepare(
    'UPDATE citations SET now_start = NULL, now_end = NULL, now_words = NULL WHERE document_id = ?',
  )
  const keepPlace = db.prepare(
    `INSERT INTO earlier_places (annotation_id, document_id, start, "end", words)
     SELECT id, document_id, start, "end", words FROM annotations WHERE id = ?`,
  )
  const moveAnnotation = db.prepare(
    `UPDATE annotations
     SET document_id = @document, start = @start, "end" = @end, words = @words, prefix = @prefix, suffix = @suffix
     WHERE id = @id`,
  )
  const takenAway = db
    .prepare<[number], number>(
      'SELECT 1 FROM annotations WHERE id = ? AND made_as IS NOT NULL AND trashed_at IS NOT NULL',
    )
    .pluck()
  return {
    isTakenAway: (annotation: number): boolean => takenAway.get(annotation) !== undefined,
    of: (source: number) => all.all({ source }),
    followed: ({ source, document }: Passage) => followed.all({ source, document }),

    placeCitation: (id: number, { start, end }: Span, text: string): void =>
      void placeCitation.run({ id, start, end, words: text.slice(start, end) }),
    loseCitation: (id: number) => void placeCitation.run({ id, start: null, end: null, words: null }),

    /** Those whose words stand in a text that is nobody's earlier version. */
    loseCitations: (document: number) => void loseCitations.run(document),

    moveAnnotation(id: number, { start, end }: Span, { document, text }: Passage): void {
      keepPlace.run(id)
      const place = { document, start, end, words: text.slice(start, end) }
      moveAnnotation.run({ id, ...place, ...contextOf(text, { start, end }) })
    },
  }
})
