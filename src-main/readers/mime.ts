import type { Email } from 'postal-mime'
import PostalMime from 'postal-mime'
import { decode } from './encoding'
import { inWindows1252 } from './windows-1252'

const limits = { maxNestingDepth: 32, forceRfc822Attachments: true }

/** A letter, or a page saved with its parts, out of its bytes; letters within it stay attached to it. */
export async function parseMime(name: string, bytes: Uint8Array): Promise<Email> {
  const stated = await PostalMime.parse(bytes, limits)
  const mail = isTorn(stated) ? await PostalMime.parse(withEncoding(name, bytes), limits) : stated
  return { ...mail, ...mended(mail) }
}

/** Whether what is no character outweighs what is: the text is in an encoding that it does not name. */
function isTorn({ text = '', html = '', subject = '' }: Email): boolean {
  return [text, html, subject].some((words) => {
    const faults = words.match(/\ufffd/g)?.length ?? 0
    return faults > (words.match(/[\u0080-\ufffc]/g)?.length ?? 0)
  })
}

/** The same file with the encoding named in which it likely is: the page's own, else that of old mail programs. */
function withEncoding(name: string, bytes: Uint8Array): string | Uint8Array {
  const source = Buffer.from(bytes).toString('latin1')
  const end = /\r?\n\r?\n/.exec(source)?.index ?? source.length
  const head = Buffer.from(decode(name, bytes.subarray(0, end)).text).toString('latin1')
  const encoding =
    /<meta[^>]{1,500}charset\s{0,9}=\s{0,9}(?:3D)?["']?([\w-]+)/i.exec(source)?.[1] ?? 'windows-1252'
  const typed = /^content-type:/im.test(head) ? head : `${head}\r\nContent-Type: text/plain`
  const whole = (typed + source.slice(end)).replace(textType, (header) =>
    /charset/i.test(header) ? header : `${header.replace(/;\s*$/, '')}; charset=${encoding}`,
  )
  return new Uint8Array(Buffer.from(whole, 'latin1'))
}

const textType = /^content-type:[ \t]*text\/(?:html|plain)\b[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim

function mended({ text, html, subject }: Email): Pick<Email, 'text' | 'html' | 'subject'> {
  return {
    ...(text === undefined ? {} : { text: inWindows1252(text) }),
    ...(html === undefined ? {} : { html: inWindows1252(html) }),
    ...(subject === undefined ? {} : { subject: inWindows1252(subject) }),
  }
}
