import type { MarkType } from '../model/mark'
import type { Metadata } from '../model/metadata'
import type { Span } from '../model/span'
import { contextOf } from '../text/context'
import type { WordsFollowed } from '../text/words-followed'
import { carriedDealsIn } from './carried-deals'
import { carriedMarksIn } from './carried-marks'
import { followAgain } from './carrying'
import { earlierMarksIn, type EarlierMark } from './earlier-marks'
import { earlierPlacesIn } from './earlier-places'
import { metadataIn } from './metadata'
import { partingsIn } from './partings'
import { perStore } from './per-store'
import type { Store } from './store'
import { versionTurnsIn } from './version-turns'
import { versionsIn } from './versions'

/** What was found out before a version is parted, since it takes long. */
export interface Parting {
  /** How much the version has in common with what stays. */
  likeness: number
  /** Where the words of versions before the last two stand in the last but one, each by its text's SHA-256. */
  followed: ReadonlyMap<string, WordsFollowed>
  /** By version, what its own file says of it where only one on the other side of the parting was corrected. */
  own: ReadonlyMap<number, Partial<Metadata>>
}

/** A version among those of its document. */
interface Parted {
  document: number
  apart: number
  versionOf(row: number): number
}

/**
 * A version of a document becomes a document of its own; answers its row. What a person first did on it goes with it;
 * what had come to it from an earlier version goes back there. Within an act.
 */
export function partVersion(store: Store, document: number, version: number, parting: Parting): number {
  const versions = versionsIn(store)
  const before = versions.list(document)[1]!.id
  const apart = version === document ? before : version
  if (version === document) {
    versionTurnsIn(store).turn(document, apart)
    // What stood in the version before stands in the document's own row now.
    earlierPlacesIn(store).turn(apart, document)
    earlierMarksIn(store).turn(apart, document)
  }
  const numbers = new Map(versions.list(document).map((row) => [row.id, row.version]))
  const parted: Parted = { document, apart, versionOf: (row) => numbers.get(row) ?? 0 }
  for (const places of placesOf(store, parted)) partAnnotation(store, places, parted)
  for (const went of marksWentOn(store, parted)) partMark(store, went, parted)
  for (const [row, said] of parting.own) metadataIn(store).correct(row === version ? apart : row, said)
  versions.comeOut(apart)
  // No number is left out by the one that is gone.
  versions
    .list(document)
    .toReversed()
    .forEach(({ id }, at) => versions.enlist(id, at + 1))
  partingsIn(store).keep(document, apart, parting.likeness)
  followAgain(store, document, apart, version === document ? parting.followed : null)
  return apart
}

/** Where what stands in a version has stood before, the earliest first; where it goes, if it does not stay. */
function homeAmong(earlier: readonly number[], now: number, apart: number): number | null {
  if (now === apart) return earlier.at(-1) ?? null
  return earlier[0] === apart ? apart : null
}

interface Annotated {
  annotation: number
  now: number
  /** The earliest first. */
  earlier: Place[]
}

function placesOf(store: Store, { document, apart, versionOf }: Parted): Annotated[] {
  const byAnnotation = new Map<number, Annotated>()
  for (const place of partingIn(store).places(document)) {
    const { annotation, now } = place
    const known = byAnnotation.get(annotation) ?? { annotation, now, earlier: [] }
    known.earlier.push(place)
    byAnnotation.set(annotation, known)
  }
  const all = [...byAnnotation.values()].filter(
    ({ now, earlier }) => now === apart || earlier.some((place) => place.document === apart),
  )
  for (const { earlier } of all) earlier.sort((a, b) => versionOf(a.document) - versionOf(b.document))
  return all
}

function partAnnotation(store: Store, { annotation, now, earlier }: Annotated, { apart }: Parted): void {
  const { moveAnnotation, forgetPlace } = partingIn(store)
  const home = homeAmong(
    earlier.map((place) => place.document),
    now,
    apart,
  )
  const place = earlier.find((each) => each.document === home)
  if (!place) return forgetPlace(annotation, apart)
  const text = versionsIn(store).text(place.document)
  moveAnnotation({ id: annotation, ...place, ...contextOf(text, place) })
  // What went on from the version that is parted leaves no place behind in those that came after it.
  for (const each of home === apart ? earlier : [place]) forgetPlace(annotation, each.document)
}

/** A mark with the copies that stayed in earlier versions. */
interface WentOn {
  now: number
  /** The earliest first. */
  earlier: EarlierMark[]
}

function marksWentOn(store: Store, { document, apart, versionOf }: Parted): WentOn[] {
  const byMark = new Map<string, WentOn>()
  for (const went of earlierMarksIn(store).of(document)) {
    const key = `${went.kind} ${went.mark}`
    const now = partingIn(store).documentOf(went)
    if (now === undefined) continue
    const known = byMark.get(key) ?? { now, earlier: [] }
    known.earlier.push(went)
    byMark.set(key, known)
  }
  const all = [...byMark.values()].filter(
    ({ now, earlier }) => now === apart || earlier.some((each) => each.document === apart),
  )
  for (const { earlier } of all) earlier.sort((a, b) => versionOf(a.document) - versionOf(b.document))
  return all
}

function partMark(store: Store, { now, earlier }: WentOn, { apart }: Parted): void {
  const home = homeAmong(
    earlier.map((each) => each.document),
    now,
    apart,
  )
  const went = earlier.find((each) => each.document === (home ?? apart))!
  const { kind, mark, copy } = went
  earlierMarksIn(store).forget(went)
  if (home === null) undecide(store, kind, copy, mark)
  else if (kind === 'deal') partDeal(store, went, home === apart)
  else {
    const stays = carriedMarksIn(store).bringHome(kind, mark, copy)
    // Copies that came after are of what stays; those before, of what went home.
    if (home === apart) earlierMarksIn(store).follow(kind, mark, stays)
    undecide(store, kind, stays, mark)
  }
}

/** Nothing outside its document refers to a deal: the copy that stayed at home is as good. */
function partDeal(store: Store, { kind, mark, copy }: EarlierMark, wentOn: boolean): void {
  if (!wentOn) earlierMarksIn(store).follow(kind, mark, copy)
  undecide(store, kind, mark, copy)
}

/** What was only taken along says what is found there, and no more. */
function undecide(store: Store, kind: MarkType, id: number, model: number): void {
  if (kind === 'deal') carriedDealsIn(store).undecide(id, model)
  else carriedMarksIn(store).undecide(kind, id, model)
}

interface Place extends Span {
  annotation: number
  now: number
  document: number
  words: string
}

const partingIn = perStore(({ db }) => {
  const places = db.prepare<[number], Place>(
    `SELECT annotation_id AS annotation, annotations.document_id AS now, earlier_places.document_id AS document,
       earlier_places.start, earlier_places."end", earlier_places.words
     FROM earlier_places
     JOIN annotations ON annotations.id = annotation_id
     WHERE earlier_places.document_id IN (SELECT id FROM documents WHERE ? IN (id, version_of))`,
  )
  const move = db.prepare(
    `UPDATE annotations
     SET document_id = @document, start = @start, "end" = @end, words = @words, prefix = @prefix, suffix = @suffix
     WHERE id = @id`,
  )
  const forget = db.prepare('DELETE FROM earlier_places WHERE annotation_id = ? AND document_id = ?')
  const documents = {
    mention: documentIn('mentions'),
    quote: documentIn('quotes'),
    figure: documentIn('figures'),
    date: documentIn('dates'),
    deal: documentIn('deals'),
  }

  function documentIn(table: string) {
    return db.prepare<[number], number>(`SELECT document_id FROM ${table} WHERE id = ?`).pluck()
  }

  return {
    /** Where annotations stood in earlier versions of a document, and in which they stand now. */
    places: (document: number) => places.all(document),
    /** In which version a mark stands that went on; undefined where it is gone. */
    documentOf: ({ kind, mark }: EarlierMark): number | undefined => documents[kind].get(mark),
    moveAnnotation: (place: Place & { id: number; prefix: string; suffix: string }) => void move.run(place),
    forgetPlace: (annotation: number, document: number) => void forget.run(annotation, document),
  }
})
