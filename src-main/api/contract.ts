import { z } from 'zod'
import { colours } from '../model/annotation'
import type { Annotation } from '../model/annotation'
import { addressKinds } from '../model/address'
import {
  annotationOrders,
  type Addressed,
  type AnnotationsFound,
  type Occurrence,
  type SavedSearch,
  type TrashedAnnotation,
} from '../model/annotation-list'
import type { CommandId } from '../model/commands'
import type { Comparison, ComparisonRow } from '../model/comparison'
import type { ImportOrigin, ImportReport, ImportRow, WatchedFolder } from '../model/imports'
import type {
  DocumentRow,
  EntityConflict,
  EntityRow,
  Hit,
  LibraryState,
  OpenDocument,
  QuoteFacets,
  QuoteList,
  QuoteRow,
  Act,
} from '../model/library'
import type { DocumentMarks, Doubts, MarkRef, SameCases } from '../model/mark'
import type { Citation, Note, NoteRow, Suggestion } from '../model/note'
import type { PrintedPages } from '../model/page'
import type { ColourMeanings, TagRow } from '../model/tag'
import type { Orphan, VersionRow } from '../model/version'
import type { QueryReading } from '../model/query'
import type { WrittenFile } from '../model/export'
import type { DealList, EntityAbout, Timeline } from '../model/pictures'
import { tagPath } from '../text/tag-path'
import { layers, type Settings } from '../model/settings'

/** One thing the window or the command line may ask: what it takes, parsed at the edge, and what it answers. */
interface Method<Input extends z.ZodType, Output> {
  input: Input
  /** Only a type: answers come from our own code. */
  output?: Output
}

const asks = <Output>() => ({
  with: <Input extends z.ZodType>(input: Input): Method<Input, Output> => ({ input }),
})

const id = z.int().positive()
const offset = z.int().nonnegative()
const span = z.object({ start: offset, end: offset })
const query = z.string().max(2_000)
const name = z.string().trim().min(1).max(500)
const entityKind = z.enum(['person', 'organization', 'media', 'place', 'product', 'event'])
const quoteKind = z.enum(['direct', 'mixed', 'reported'])
const mark = z.object({ type: z.enum(['mention', 'quote', 'figure', 'date', 'deal']), id })
const dealKind = z.enum([
  'investment',
  'acquisition',
  'merger',
  'funding',
  'contract',
  'partnership',
  'loan',
  'fine',
  'sale',
  'layoffs',
])
/** The mention that an act on an entity was for: it is thereby looked at. */
const mention = id.optional()
const colour = z.enum(colours)
const tag = z
  .string()
  .trim()
  .max(200)
  .refine((typed) => tagPath(typed) !== '')
const tags = z.array(tag).max(100)
const ids = z.array(id).max(100_000)
const chosen = z.array(z.string().max(1_000)).max(1_000).default([])
/** What is sought among the annotations; a saved one is read by it too. */
export const annotationFilter = z.object({
  query: query.default(''),
  order: z.enum(annotationOrders).default('best'),
  colours: chosen,
  tags: chosen,
  marks: chosen,
  speakers: chosen,
  documents: chosen,
  months: chosen,
})
/** Whether an act is for one mark, or for every same case too. */
const scope = z.enum(['one', 'document', 'library']).default('one')
/** A file as the window knows it: nothing of where it lies. */
const windowFile = z.object({
  name: z.string().min(1).max(1_000),
  label: z.string().min(1).max(4_000),
  size: z.int().nonnegative(),
  inFolder: z.boolean(),
})
const nothing = z.undefined()
/** Who asks while typing: a newer question of theirs takes the place of one that still waits. */
const asker = z.string().max(40).optional()
const hitKind = z.enum(['quote', 'passage', 'note', 'entity', 'document', 'annotation'])
const quoteFilter = {
  query: query.default(''),
  speakers: z.array(z.string()).default([]),
  documents: z.array(z.string()).default([]),
  kinds: z.array(quoteKind).default([]),
  /** Only those that ask for a person's look. */
  doubtful: z.boolean().default(false),
}

/** Who speaks: an entity of the library, a new one by name, or nobody. */
const speaker = z.union([z.object({ entity: id }), z.object({ name, kind: entityKind }), z.null()])

const markToMake = z.discriminatedUnion('type', [
  z.object({ type: z.literal('quote'), kind: quoteKind, speaker }),
  z.object({
    type: z.literal('mention'),
    entity: z.union([z.object({ entity: id }), z.object({ name, kind: entityKind })]),
  }),
])

const contract = {
  library: {
    state: asks<LibraryState>().with(nothing),
    undo: asks<Act>().with(nothing),
    redo: asks<Act>().with(nothing),
  },
  documents: {
    list: asks<DocumentRow[]>().with(nothing),
    get: asks<OpenDocument>().with(z.object({ id })),
    marks: asks<DocumentMarks>().with(z.object({ id })),
    /** Where its words stand on the pages it was printed on; null where there are none. */
    pages: asks<PrintedPages | null>().with(z.object({ id })),
    /** The file as it came, of a document that has pages. */
    original: asks<Uint8Array>().with(z.object({ id })),
    /** All versions, the newest first. */
    versions: asks<VersionRow[]>().with(z.object({ id })),
    import: asks<ImportReport>().with(
      z.object({
        files: z
          .array(z.object({ name: z.string().min(1).max(1_000), bytes: z.instanceof(Uint8Array) }))
          .max(10_000),
      }),
    ),
    importSample: asks<ImportReport>().with(nothing),
    readAgain: asks<void>().with(z.object({ id })),
    trash: asks<void>().with(z.object({ id })),
  },
  imports: {
    /** The last imports, the newest first. */
    list: asks<ImportRow[]>().with(nothing),
    report: asks<ImportReport>().with(z.object({ id })),
    /** Begins an import of files that the window holds, as its `batch`: each is asked for when its turn has come. */
    begin: asks<number>().with(
      z.object({
        batch: id,
        files: z.array(windowFile).max(100_000),
        folder: z.string().max(1_000).nullable().default(null),
        passedOver: z.int().nonnegative().default(0),
      }),
    ),
    give: asks<void>().with(
      z.object({
        batch: id,
        place: offset,
        given: z.union([
          z.object({ bytes: z.instanceof(Uint8Array) }),
          z.object({ refused: z.enum(['unreadable-file', 'no-such-file']) }),
        ]),
      }),
    ),
    /** Stops every import that is going on or waits; what came in stays. */
    cancel: asks<void>().with(nothing),
    /** Goes on with what was not reached. */
    resume: asks<ImportReport>().with(z.object({ id })),
    /** Tries again what was refused: the file at that place, or all. */
    retry: asks<ImportReport>().with(z.object({ id, place: offset.nullable() })),
  },
  quotes: {
    list: asks<QuoteList>().with(
      z.object({
        ...quoteFilter,
        limit: z.int().positive().max(1_000).default(200),
        after: id.optional(),
        asker,
      }),
    ),
    facets: asks<QuoteFacets>().with(z.object({ ...quoteFilter, asker })),
    get: asks<QuoteRow>().with(z.object({ id })),
    correct: asks<SameCases>().with(
      z.object({ id, kind: quoteKind.optional(), speaker: speaker.optional(), scope }),
    ),
  },
  marks: {
    make: asks<MarkRef>().with(z.object({ document: id, span, mark: markToMake })),
    move: asks<void>().with(z.object({ mark, span })),
    /** A person has looked and leaves it as it is: it is doubtful no longer, and finding again does not change it. */
    accept: asks<SameCases>().with(z.object({ mark, scope })),
    reject: asks<SameCases>().with(z.object({ mark, scope })),
  },
  dates: {
    timeline: asks<Timeline>().with(
      z.object({ entity: id.nullable().default(null), limit: z.int().positive().max(1_000).default(300) }),
    ),
    /** `meant` as a person writes it: a year, a month, a day, or two of them parted by "/". */
    correct: asks<void>().with(z.object({ id, meant: z.string().trim().max(50) })),
  },
  deals: {
    list: asks<DealList>().with(
      z.object({ entity: id.nullable().default(null), limit: z.int().positive().max(1_000).default(60) }),
    ),
    correct: asks<void>().with(
      z.object({
        id,
        kind: dealKind.optional(),
        from: speaker.optional(),
        to: speaker.optional(),
      }),
    ),
  },
  doubts: {
    /** What a review of the whole library goes through. */
    list: asks<Doubts>().with(nothing),
    /** Where a review has come to: the next one goes on from there. */
    stopAt: asks<void>().with(z.object({ document: id, start: offset })),
  },
  entities: {
    list: asks<EntityRow[]>().with(
      z.object({
        query: query.default(''),
        kinds: z.array(entityKind).default([]),
        limit: z.int().positive().max(1_000).default(200),
      }),
    ),
    /** What is said of it, by whom, with which figures, beside whom and when. */
    about: asks<EntityAbout>().with(z.object({ id })),
    rename: asks<EntityConflict | null>().with(z.object({ id, name, mention })),
    changeKind: asks<void>().with(z.object({ id, kind: entityKind, mention })),
    merge: asks<EntityConflict | null>().with(z.object({ from: id, into: id, mention })),
    /** Makes one of its names an entity of its own, and answers which. */
    split: asks<number>().with(z.object({ id, name })),
  },
  mentions: {
    assign: asks<SameCases>().with(
      z.object({
        id,
        entity: z.union([z.object({ entity: id }), z.object({ name, kind: entityKind })]),
        scope,
      }),
    ),
  },
  annotations: {
    list: asks<Annotation[]>().with(z.object({ document: id.optional(), query: query.default('') })),
    make: asks<Annotation>().with(
      z.object({
        document: id,
        span,
        colour,
        comment: z.string().max(1_000_000).default(''),
        tags: tags.default([]),
      }),
    ),
    change: asks<Annotation>().with(
      z.object({
        id,
        colour: colour.optional(),
        comment: z.string().max(1_000_000).optional(),
        tags: tags.optional(),
      }),
    ),
    /** Into the trash. */
    remove: asks<void>().with(z.object({ id })),
    /** Every annotation that passes a filter, by id; `rows` then gives those in sight. */
    find: asks<AnnotationsFound>().with(annotationFilter),
    rows: asks<Annotation[]>().with(z.object({ ids: z.array(id).max(1_000) })),
    /** One change to many, as one act; answers how many changed. */
    changeMany: asks<number>().with(
      z.object({
        ids,
        colour: colour.optional(),
        addTag: tag.optional(),
        removeTag: tag.optional(),
      }),
    ),
    removeMany: asks<void>().with(z.object({ ids })),
    /** The titles of the notes that cite any of them. */
    citedIn: asks<string[]>().with(z.object({ ids })),
    trashed: asks<TrashedAnnotation[]>().with(nothing),
    bringBack: asks<void>().with(z.object({ ids })),
    removeForGood: asks<void>().with(z.object({ ids })),
    /** Everywhere the same words stand, however they are spelt: in one document, or in all. */
    occurrences: asks<Occurrence[]>().with(
      z.object({ words: z.string().min(1).max(500), document: id.nullable() }),
    ),
    /** Marks many places as one act; answers how many. */
    makeMany: asks<number>().with(
      z.object({ places: z.array(z.object({ document: id, span })).max(10_000), colour }),
    ),
  },
  tags: {
    /** The code book, in the order of the paths. */
    list: asks<TagRow[]>().with(nothing),
    make: asks<void>().with(z.object({ path: tag })),
    change: asks<void>().with(
      z.object({
        id,
        description: z.string().max(10_000).optional(),
        colour: colour.nullable().optional(),
        example: id.nullable().optional(),
      }),
    ),
    /** Moves it with all below it; where a tag bears the new path, the two become one. */
    rename: asks<void>().with(z.object({ id, path: tag })),
    /** With all below it; annotations stay, without it. */
    remove: asks<void>().with(z.object({ id })),
  },
  colours: {
    meanings: asks<ColourMeanings>().with(nothing),
    mean: asks<void>().with(z.object({ colour, meaning: z.string().trim().max(200) })),
  },
  searches: {
    list: asks<SavedSearch[]>().with(nothing),
    save: asks<void>().with(z.object({ name, filter: annotationFilter })),
    remove: asks<void>().with(z.object({ id })),
  },
  addresses: {
    /** The address that leads to it from anywhere. */
    of: asks<string>().with(z.object({ kind: z.enum(addressKinds), id })),
    /** `florilege://annotation/12`, or with the library's own id before what it names. */
    open: asks<Addressed>().with(z.object({ address: z.string().max(1_000) })),
  },
  orphans: {
    list: asks<Orphan[]>().with(nothing),
    /** A person says where its words stand now: at one of its candidates, or anywhere else in the newest version. */
    place: asks<void>().with(z.union([z.object({ id, candidate: id }), z.object({ id, span })])),
    /** It stays without a place, and waits for nobody; or waits again. */
    keep: asks<void>().with(z.object({ id, kept: z.boolean() })),
    /** Takes away what a person had done there. */
    remove: asks<void>().with(z.object({ id })),
  },
  comparisons: {
    list: asks<ComparisonRow[]>().with(nothing),
    quotes: asks<number[]>().with(z.object({ id })),
    compare: asks<Comparison>().with(z.object({ quotes: z.array(id) })),
    make: asks<ComparisonRow>().with(z.object({ name, quotes: z.array(id) })),
    change: asks<void>().with(z.object({ id, name: name.optional(), quotes: z.array(id).optional() })),
    remove: asks<void>().with(z.object({ id })),
  },
  notes: {
    list: asks<NoteRow[]>().with(nothing),
    get: asks<Note>().with(z.object({ id })),
    make: asks<Note>().with(z.object({ title: z.string().max(500).default('') })),
    save: asks<NoteRow>().with(z.object({ id, title: z.string().max(500), body: z.string().max(5_000_000) })),
    remove: asks<void>().with(z.object({ id })),
    /** Makes a citation of a quote, an annotation or any span; the window writes it into the note's body. */
    cite: asks<Citation>().with(
      z.union([z.object({ quote: id }), z.object({ annotation: id }), z.object({ document: id, span })]),
    ),
    citations: asks<Citation[]>().with(z.object({ ids: z.array(id).max(10_000) })),
    suggest: asks<Suggestion[]>().with(
      z.object({ trigger: z.enum(['@', '[[']), query, limit: z.int().positive().max(100).default(12) }),
    ),
    /** The Markdown that an export would write. */
    preview: asks<string>().with(z.object({ id })),
  },
  search: {
    find: asks<Hit[]>().with(
      z.object({
        query,
        kinds: z.array(hitKind).default([]),
        limit: z.int().positive().max(1_000).default(20),
        /** The last hit of the page before. */
        after: z.object({ kind: hitKind, id }).optional(),
        asker,
      }),
    ),
    /** The filters in what is being typed, and what may go on where the caret stands. */
    read: asks<QueryReading>().with(
      z.object({ query, caret: offset, language: z.enum(['fr', 'en']).default('en'), asker }),
    ),
  },
  /** What only the program with a window can do: which library is open, where an export goes, what this machine prefers. */
  libraries: {
    recent: asks<{ file: string; name: string; here: boolean }[]>().with(nothing),
    create: asks<boolean>().with(nothing),
    choose: asks<boolean>().with(nothing),
    /** Opens one of `recent`, by its file. */
    reopen: asks<void>().with(z.object({ file: z.string() })),
    /** The window may close; `stored` says whether all that was being typed is in the library. */
    leave: asks<void>().with(z.object({ stored: z.boolean() })),
  },
  exports: {
    /** Asks where, writes, and answers what became of each file; null where the person chose no folder. */
    notes: asks<WrittenFile[] | null>().with(z.object({ note: id.nullable() })),
    /** Asks where, writes a picture that the window drew, and answers its file; null where the person chose none. */
    picture: asks<string | null>().with(
      z.object({
        name: z.string().max(500),
        type: z.enum(['svg', 'png']),
        bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= 50_000_000),
      }),
    ),
    /** Asks where, writes what became of the files of an import, and answers the file; null where the person chose none. */
    report: asks<string | null>().with(z.object({ id })),
    show: asks<void>().with(z.object({ file: z.string() })),
  },
  sources: {
    /** Asks which files, imports them, and answers the import; null where the person chose none. */
    chooseFiles: asks<number | null>().with(nothing),
    /** The same for all that can be read in a folder. */
    chooseFolder: asks<number | null>().with(nothing),
    /** Asks which folder, whose files come in by themselves from now on, and answers its name. */
    watch: asks<string | null>().with(nothing),
    watched: asks<WatchedFolder[]>().with(nothing),
    /** One of `watched`, by its path. */
    unwatch: asks<void>().with(z.object({ folder: z.string() })),
  },
  settings: {
    get: asks<Settings & { locale: string }>().with(nothing),
    change: asks<Settings & { locale: string }>().with(
      z.object({
        language: z.enum(['system', 'fr', 'en']).optional(),
        theme: z.enum(['system', 'light', 'dark']).optional(),
        hiddenLayers: z.array(z.enum(layers)).optional(),
        singleKeys: z.boolean().optional(),
        navigatorOpen: z.boolean().optional(),
        pageOpen: z.boolean().optional(),
        inspectorOpen: z.boolean().optional(),
      }),
    ),
  },
}

type Contract = typeof contract
export type Topic = keyof Contract
type AnyMethod = Method<z.ZodType, unknown>
type InputOf<M> = M extends Method<infer I extends z.ZodType, unknown> ? z.input<I> : never
type ParsedOf<M> = M extends Method<infer I extends z.ZodType, unknown> ? z.output<I> : never
type OutputOf<M> = M extends Method<z.ZodType, infer O> ? O : never

/** The functions behind one topic: parsed input in, value or promise out; an `AppError` thrown becomes an answer. */
export type Handlers<T extends Topic> = {
  [Name in keyof Contract[T]]: (
    input: ParsedOf<Contract[T][Name]>,
  ) => OutputOf<Contract[T][Name]> | Promise<OutputOf<Contract[T][Name]>>
}

/** The api as the window calls it: defaults may be left out, answers arrive later. */
export type Client = {
  [T in Topic]: {
    [Name in keyof Contract[T]]: (
      ...input: undefined extends InputOf<Contract[T][Name]> ? [] : [InputOf<Contract[T][Name]>]
    ) => Promise<OutputOf<Contract[T][Name]>>
  }
}

/** The method of that name, or undefined: only own names count, never those every object has. */
export function methodOf(topic: string, name: string): AnyMethod | undefined {
  if (!Object.hasOwn(contract, topic)) return undefined
  const methods: Record<string, AnyMethod> = contract[topic as Topic]
  return Object.hasOwn(methods, name) ? methods[name] : undefined
}

/** What main tells the window, unasked. */
export type Announcement =
  /** Rows of these topics changed; lists ask again. */
  | { type: 'changed'; topics: Topic[] }
  /** Another library is open. */
  | { type: 'opened' }
  /** How far the imports under way are; `remaining` in milliseconds, null while too little is known to say. */
  | { type: 'import'; done: number; total: number; name: string; remaining: number | null }
  /** Of an import, all was reached, or it was stopped. */
  | { type: 'imported'; import: number; origin: ImportOrigin }
  /** A folder that is watched cannot be found any more. */
  | { type: 'folder gone'; folder: string }
  /** The file at that place of what the window holds as `batch` is to be given now. */
  | { type: 'wanted'; batch: number; place: number }
  /** A command chosen in the application menu. */
  | { type: 'command'; command: CommandId }
  /** An address was opened outside the window. */
  | { type: 'address'; address: string }
  /** The window is about to close: save what is being typed. */
  | { type: 'closing' }
