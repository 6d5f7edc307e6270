/**
 * Text in ISO-2022, which says by escapes within ASCII where Japanese or Korean begins: what old mail programs sent.
 */
export function escaped(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, judged)).toString('latin1')
  if (/[\x80-\xff]/.test(start)) return null
  if (start.includes('\x1b$)C')) return korean(bytes)
  return announcingJapanese.some((escape) => start.includes(escape)) ? japanese(bytes) : null
}

const judged = 200_000
const announcingJapanese = ['\x1b$@', '\x1b$B', '\x1b(I', '\x1b(J']

function japanese(bytes: Uint8Array): string | null {
  const text = new TextDecoder('iso-2022-jp').decode(bytes)
  return text.includes('\ufffd') ? null : text
}

const [shiftOut, shiftIn, lineEnd] = [0x0e, 0x0f, 0x0a]

/** Between the shifts stand pairs of EUC-KR without their upper bit. */
function korean(bytes: Uint8Array): string {
  const announced = Buffer.from('\x1b$)C')
  let isShifted = false
  const plain: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (announced.every((sign, index) => bytes[at + index] === sign)) at += announced.length - 1
    else if (byte === shiftOut) isShifted = true
    else if (byte === shiftIn) isShifted = false
    else {
      if (byte === lineEnd) isShifted = false
      plain.push(isShifted && byte > 0x20 ? byte | 0x80 : byte)
    }
  }
  return new TextDecoder('euc-kr').decode(Uint8Array.from(plain))
}
