/**
 * SQL for documents of which only the days are asked, for a join on their ids that also says `trashed_at IS NULL`: each of
 * their rows fills a page with the beginning of its text, while thousands share one of this index.
 */
export const inView = 'documents INDEXED BY documents_in_view'
