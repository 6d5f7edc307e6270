import type { ImportOutcome } from './library'

/** What set an import going. */
export type ImportOrigin = 'window' | 'watched folder' | 'command line'

/** An import as the history lists it. */
export interface ImportRow {
  id: number
  /** ISO 8601. */
  startedAt: string
  origin: ImportOrigin
  /** The name of the folder it came from, where it was one. */
  folder: string | null
  imported: number
  there: number
  refused: number
  /** How many files were not reached. */
  left: number
  /** How many files of the folder are of kinds that are not read. */
  passedOver: number
}

/** What became of a file, with its place among the files of the import. */
export type PlacedOutcome = ImportOutcome & { place: number }

/** What became of the files of an import. */
export interface ImportReport extends ImportRow {
  /** In their order; of each kind only the first where there are very many, as the counts say. */
  outcomes: PlacedOutcome[]
  /** Whether it was stopped before the end. */
  cancelled: boolean
  /** The places of what was refused and can be tried again, after a restart too: the program knows where the files are. */
  retriable: number[]
  /** Whether what is left can be gone on with, after a restart too. */
  resumable: boolean
}

/** A folder whose new files come in by themselves. */
export interface WatchedFolder {
  /** Whole path. */
  folder: string
  name: string
  /** Whether it cannot be found now. */
  gone: boolean
}

/** What became of a drop: the number it is held under, null where all of it lies nowhere, and the places of what does. */
export interface HeldDrop {
  drop: number | null
  nowhere: number[]
}
