import { createHash } from 'node:crypto'

/** What tells bytes from all others: their SHA-256, in hexadecimal digits. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
