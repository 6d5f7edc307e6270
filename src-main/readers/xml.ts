import { decodeHTMLStrict } from 'entities'
import { SaxesParser } from 'saxes'
import type { Element } from './tree'

/** What is done where a file declares a document type: refused, or ignored with all it declares. */
type Doctype = 'refused' | 'ignored'

/**
 * The tree of an XML text, by local names. The parser knows no document types: nothing that one declares is expanded
 * or fetched. Throws where the text is not well-formed.
 */
export function parseXml(source: string, doctype: Doctype = 'refused'): Element {
  const parser = new SaxesParser()
  const root: Element = { name: '', attributes: new Map(), children: [] }
  const open = [root]

  if (doctype === 'ignored') parser.ENTITIES = namedEntities
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    if (doctype === 'refused') throw new Error('document type')
  })
  parser.on('opentag', ({ name, attributes }) => {
    const said = Object.entries(attributes).map(([name, value]): [string, string] => [local(name), value])
    const element: Element = { name: local(name), attributes: new Map(said), children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const addText = (text: string) => void open.at(-1)!.children.push(text)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(source).close()
  return root
}

/** Without the prefix that says whose name it is: the files read here use each name for one thing. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The names of HTML's characters, which books use and XML alone does not know. */
const namedEntities = new Proxy<Record<string, string>>(
  {},
  {
    get(_, name) {
      const character = typeof name === 'string' ? decodeHTMLStrict(`&${name};`) : ''
      return character === `&${String(name)};` ? undefined : character
    },
  },
)

/** The text of an XML part: by its byte-order mark, else as it declares itself, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8'
  return /^(?:iso-8859-1|windows-1252|us-ascii|latin1)$/i.test(declared) ? 'windows-1252' : 'utf-8'
}
