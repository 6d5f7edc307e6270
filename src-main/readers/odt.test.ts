import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readOdt } from './odt'
import { outline } from './outline-in-test'

function odt(text: string, parts: Record<string, string> = {}): Uint8Array {
  const content = `<o:document-content xmlns:o="o" xmlns:t="t" xmlns:s="s"><o:automatic-styles><s:style s:name="P1" s:parent-style-name="Title"/><s:style s:name="P2" s:parent-style-name="P2"/></o:automatic-styles><o:body><o:text>${text}</o:text></o:body></o:document-content>`
  const all = { 'content.xml': content, ...parts }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}

it('reads titles, headings, lists, tables and notes, without what was deleted or remarked', async () => {
  const cell = (words: string) => `<t:table-cell><t:p>${words}</t:p></t:table-cell>`
  const document = await readOdt(
    'a.odt',
    odt(
      [
        '<t:tracked-changes><t:p>supprimé</t:p></t:tracked-changes>',
        '<t:p t:style-name="P1">Le port</t:p><t:p>Par Anne Roux</t:p><t:h t:outline-level="2">Les faits</t:h>',
        '<t:p t:style-name="P2">Un<t:s t:c="2"/>mot<o:annotation><t:p>remarque</t:p></o:annotation>.<t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>Une note.</t:p></t:note-body></t:note></t:p>',
        '<t:list><t:list-item><t:p>un</t:p></t:list-item><t:list-item><t:p>deux</t:p></t:list-item></t:list>',
        `<t:table><t:table-row>${cell('a')}${cell('b')}</t:table-row><t:table-row>${cell('c')}${cell('d')}</t:table-row></t:table>`,
        '<t:p t:style-name="Quotations">Dit-elle.</t:p>',
      ].join(''),
    ),
  )
  expect([document.title, document.author]).toEqual(['Le port', 'Anne Roux'])
  expect(outline(document)).toEqual([
    'title: Le port',
    'paragraph: Par Anne Roux',
    'heading 2: Les faits',
    'paragraph: Un  mot.',
    'list item: un',
    'list item: deux',
    'table cell: a',
    'table cell: b',
    'table cell: c',
    'table cell: d',
    'quote: Dit-elle.',
    'list item: 1. Une note.',
  ])
  expect(document.text).toContain('a\tb\nc\td')
})

it('counts lists as their style says, and keeps a note of two paragraphs one', async () => {
  const styles = `<s x="x"><list-style name="L1"><list-level-style-number level="1" num-format="1" start-value="3"/><list-level-style-bullet level="2"/></list-style></s>`
  const text = [
    '<t:list t:style-name="L1"><t:list-item><t:p>trois</t:p><t:p>encore</t:p><t:list><t:list-item><t:p>sous</t:p></t:list-item></t:list></t:list-item><t:list-item><t:p>quatre</t:p></t:list-item></t:list>',
    '<t:p>Fin.<t:note><t:note-body><t:p>Une note,</t:p><t:p>en deux.</t:p></t:note-body></t:note></t:p>',
    '<t:table-of-content><t:index-body><t:p>Sommaire</t:p></t:index-body></t:table-of-content>',
  ].join('')
  expect(outline(await readOdt('a.odt', odt(text, { 'styles.xml': styles })))).toEqual([
    ...[
      'list item: 3. trois',
      'list item: encore',
      'list item: sous',
      'list item: 4. quatre',
      'paragraph: Fin.',
    ],
    'list item: 1. Une note,\nen deux.',
  ])
})

it('says that a password locks a file', async () => {
  const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>'
  await expect(readOdt('a.odt', odt('', { 'META-INF/manifest.xml': manifest }))).rejects.toThrow(
    'password-file',
  )
})
