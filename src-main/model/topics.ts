/** The topics of the open library: what may have changed when nothing more is known. */
export const libraryTopics = [
  'library',
  'documents',
  'imports',
  'quotes',
  'marks',
  'entities',
  'mentions',
  'annotations',
  'tags',
  'colours',
  'searches',
  'orphans',
  'comparisons',
  'notes',
  'search',
] as const
