/** Something a person can do something about. The code is a word that the interface turns into a sentence with the facts. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly facts: Record<string, string | number> = {},
  ) {
    super(code)
  }
}

export type ErrorCode =
  | 'unknown-format'
  | 'empty-file'
  | 'binary-file'
  | 'too-large'
  | 'too-much-text'
  | 'too-many-pages'
  | 'too-many-parts'
  | 'unpacks-too-large'
  | 'unknown-packing'
  | 'too-demanding'
  | 'damaged-file'
  | 'password-file'
  | 'copy-protected'
  | 'scanned-pages'
  | 'needs-script'
  | 'old-word-file'
  | 'wrong-extension'
  | 'unread-kind'
  | 'not-that-format'
  | 'no-such-file'
  | 'not-a-file'
  | 'linked-folder'
  | 'unreadable-file'
  | 'changing-file'
  | 'reading-failed'
  | 'cancelled'
  | 'no-such-library'
  | 'not-a-library'
  | 'newer-library'
  | 'damaged-library'
  | 'library-exists'
  | 'read-only-library'
  | 'read-only-folder'
  | 'library-busy'
  | 'library-open'
  | 'library-in-window'
  | 'disk-full'
  | 'path-too-long'
  | 'not-found'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'too-few-quotes'
  | 'too-many-quotes'
  | 'outside-text'
  | 'no-backup'
  | 'file-changed'
  | 'pronoun'
  | 'not-a-date'
  | 'no-tag'
  | 'not-an-amount'
  | 'bad-tag'
  | 'bad-address'
  | 'gone-address'
  | 'other-library'
  | 'cited-document'
  | 'bad-request'
  | 'unexpected'

/** An error as it crosses the wire. */
export interface ErrorValue {
  code: ErrorCode
  facts: Record<string, string | number>
}

export type Answer<Value> = { ok: true; value: Value } | { ok: false; error: ErrorValue }
