import { perStore } from './per-store'

/** What tells one library from another, wherever its file is moved. */
export const libraryId = perStore(
  ({ db }) => db.prepare<[], string>('SELECT uuid FROM library').pluck().get() ?? '',
)
