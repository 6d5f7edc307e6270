import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, test } from './fixtures'

const sources = {
  'one.md':
    '“Microsoft will acquire Activision for $69 billion,” said Jane Doe. Nothing else is known.\n\n“We shall see,” said Mary Roe.',
  'other.md': '“Microsoft will acquire Activision for $75 billion,” said John Roe. Nothing else is known.',
}

test('claims that do not agree are pointed out between compared quotes, and each opens, by keys alone', async ({
  researcher,
  window,
  folder,
}) => {
  const files = Object.entries(sources).map(([name, words]) => ({ file: join(folder, name), words }))
  for (const { file, words } of files) {
    await writeFile(
      file,
      `---\ntitle: ${file.endsWith('one.md') ? 'One' : 'Other'}\nlang: en\n---\n\n${words}\n`,
    )
  }
  await researcher.importFiles(files.map(({ file }) => file))
  await expect(window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')).toHaveCount(2)

  const putBeside = async (words: string) => {
    await researcher.show('quotes')
    await window.keyboard.press('/')
    await window.keyboard.press('Control+a')
    await window.keyboard.type(words)
    await expect(researcher.quote(words)).toHaveCount(1)
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('b')
    await expect(researcher.quote(words).getByRole('checkbox')).toBeChecked()
    await researcher.show('comparison')
  }
  const disputes = window.getByRole('region', { name: m.comparison_disputes() })
  const columns = window.getByRole('list', { name: m.comparison_columns() }).getByRole('article')

  await putBeside('$69 billion')
  await putBeside('We shall see')
  await expect(columns).toHaveCount(2)
  // These two claim nothing of the same thing.
  await expect(disputes).toHaveCount(0)

  await putBeside('$75 billion')
  await expect(columns).toHaveCount(3)
  await expect(disputes.getByRole('listitem')).toHaveCount(1)
  await expect(disputes).not.toContainText('Mary Roe')
  await expect(disputes).toContainText(/Jane Doe.*John Roe/)
  const sentences = disputes.getByRole('button')
  await expect(sentences).toHaveText([/\$69 billion/, /\$75 billion/])

  await sentences.nth(0).focus()
  await window.keyboard.press('Tab')
  await expect(sentences.nth(1)).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(researcher.text()).toContainText('$75 billion')
})
