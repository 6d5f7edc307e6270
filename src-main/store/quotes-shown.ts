/** Quotes in documents that are in view; rejected ones, too. */
export const shown = `
  FROM quotes
  JOIN documents ON documents.id = quotes.document_id AND documents.trashed_at IS NULL`

// What is not shown is little, and looked up once: to look at each row found instead costs twenty times as much.
export const unseen = `SELECT id FROM quotes WHERE rejected = 1
  UNION ALL
  SELECT quotes.id FROM documents CROSS JOIN quotes ON quotes.document_id = documents.id
  WHERE documents.trashed_at IS NOT NULL`
