import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, journey, test } from './fixtures'
import { answerSave } from './launch'

test('a picture is saved as SVG and as PNG with what was drawn', async ({
  researcher,
  window,
  app,
  folder,
}) => {
  await researcher.openSample()
  await researcher.show('deals')
  const save = async (type: 'SVG' | 'PNG') => {
    const file = join(folder, `deals.${type.toLowerCase()}`)
    await answerSave(app, file)
    await window.getByRole('button', { name: m.picture_save({ title: m.deals_graph(), type }) }).click()
    await researcher.hears(m.picture_saved({ file }))
    return readFile(file)
  }
  const svg = (await save('SVG')).toString('utf8')
  expect(svg).toMatch(/^<svg[^>]*>.*\$100B.*CoreWeave/s)
  expect(svg).not.toContain('var(--')
  // What it is, how it is read and where it is from stand around it, with air.
  for (const words of [m.deals_graph(), 'Library “Réacteurs &amp; capitaux” · ']) expect(svg).toContain(words)
  expect(svg).toMatch(/<svg[^>]*>.*<svg[^>]* x="28" y="\d+"/s)
  // What its words were measured in comes with it, and nothing is fetched from elsewhere.
  expect(svg).toMatch(/@font-face\{font-family:"Inter Variable"[^}]*url\(data:/)
  expect(svg).not.toMatch(/url\((?!data:|#|&quot;#|"#)/)
  const png = await save('PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // Width and height stand in the header, at twice those of the drawing.
  const width = Number(/<svg[^>]* width="([\d.]+)"/.exec(svg)?.[1])
  expect(png.readUInt32BE(16)).toBe(Math.ceil(width * 2))
  // On paper it is light, whatever the window is, and the window stays as it was.
  const paper = (drawing: string) => /<rect[^>]*width="100%"[^>]*fill="([^"]*)"/.exec(drawing)?.[1]
  await window.emulateMedia({ colorScheme: 'dark' })
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(paper((await save('SVG')).toString('utf8'))).toBe(paper(svg))
})

test('every picture is saved, and each table behind it copied, by keys alone', async ({
  researcher,
  window,
  app,
  folder,
}) => {
  await researcher.openSample()
  const pictures = {
    timeline: [m.timeline_title()],
    deals: [m.deals_graph(), m.deals_histories(), m.scales_title()],
    voices: [m.voices_matrix(), m.voices_mentions()],
  }
  const tables = {
    timeline: [m.timeline_table(), m.timeline_statements()],
    deals: [m.scales_table(), m.deals_table(), m.deals_steps()],
    voices: [m.voices_table(), m.voices_mentions_table()],
  }
  for (const view of ['timeline', 'deals', 'voices'] as const) {
    await researcher.show(view)
    // None is left out.
    await expect(window.getByRole('table')).toHaveCount(tables[view].length)
    await expect(window.getByRole('figure')).toHaveCount(pictures[view].length)
    for (const title of pictures[view])
      for (const type of ['SVG', 'PNG'] as const) {
        const file = join(folder, `${title}.${type.toLowerCase()}`)
        await answerSave(app, file)
        await window.getByRole('button', { name: m.picture_save({ title, type }) }).focus()
        await window.keyboard.press('Enter')
        await researcher.hears(m.picture_saved({ file }))
        const bytes = await readFile(file)
        if (type === 'SVG') expect(bytes.toString('utf8'), title).toMatch(/^<svg[^>]*>.*<text/s)
        else expect(bytes.subarray(1, 4).toString(), title).toBe('PNG')
      }
    for (const title of tables[view]) {
      const rows = window.getByRole('table', { name: title }).getByRole('row')
      await expect(rows.nth(1)).toBeVisible()
      await window.getByRole('button', { name: m.picture_table_copy_titled({ title }) }).focus()
      await window.keyboard.press('Enter')
      await researcher.hears(m.picture_table_copied({ title }))
      const heads = await rows.first().getByRole('columnheader').allInnerTexts()
      const copied = (await app.evaluate(({ clipboard }) => clipboard.readText())).split('\n')
      expect(copied[0]).toBe(heads.join('\t'))
      expect(copied).toHaveLength(await rows.count())
    }
  }
})

journey(
  'a table is copied as a table and as lines with tabs, by keyboard',
  async ({ researcher, window, folder }) => {
    const file = join(folder, 'accueil.md')
    await writeFile(file, '---\ntitle: =A1 & <b>\nlang: fr\n---\n\nLe 3 février 2026, il a plu à Brest.\n')
    await researcher.importFiles([file])
    await expect(window.getByRole('main').getByText('=A1 & <b>', { exact: true }).first()).toBeVisible()
    await researcher.show('timeline')
    const title = m.timeline_table()
    await window.getByRole('button', { name: m.picture_table_copy_titled({ title }) }).focus()
    await window.keyboard.press('Enter')
    await researcher.hears(m.picture_table_copied({ title }))
    // It is listened for before the keys are pressed: the two go different ways to the window.
    const listening = await window.evaluateHandle(() => ({
      pasted: new Promise<string[]>((resolve) => {
        const onpaste = ({ clipboardData }: ClipboardEvent) =>
          resolve(['text/plain', 'text/html'].map((type) => clipboardData?.getData(type) ?? ''))
        document.addEventListener('paste', onpaste, { once: true, capture: true })
      }),
    }))
    await window.keyboard.press('Control+v')
    const [text, html] = await listening.evaluate(({ pasted }) => pasted)
    // A spreadsheet reckons nothing of what begins like a formula.
    expect(text).toBe(
      [
        'When\tWords\tSentence\tTimes\tDocument',
        "Feb 3, 2026\tLe 3 février 2026\tLe 3 février 2026, il a plu à Brest.\t1\t'=A1 & <b>",
      ].join('\n'),
    )
    expect(html).toContain(`<caption>${title}</caption><tr><th scope="col">When</th>`)
    expect(html).toMatch(
      /<th scope="row">Feb 3, 2026<\/th><td>Le 3 février 2026<\/td>.*<td style="[^"]*">=A1 &amp; &lt;b&gt;<\/td><\/tr>/,
    )
  },
)
