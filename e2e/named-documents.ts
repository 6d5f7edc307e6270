import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect } from './fixtures'
import type { Researcher } from './researcher'

const sources = {
  'Le premier jour':
    'Sam Altman dirige OpenAI. « Nous irons jusqu’au bout », a déclaré Altman. Altman part mardi pour Paris avec Jensen Huang.',
  'Le deuxième jour':
    'Sam Altman revient de Paris. « Rien n’est joué », a déclaré Altman. Jensen Huang dort.',
  'Le troisième jour':
    'Sam Altman se tait. « Nous verrons bien », a déclaré Altman. Jensen Huang se lève à Paris.',
}
export type Title = keyof typeof sources

/** Imports one of the documents, and waits until it is stored. */
export async function bring(researcher: Researcher, folder: string, title: Title) {
  const file = join(folder, `${title}.txt`)
  await writeFile(file, `${title}\n${sources[title]}`)
  await researcher.importFiles([file])
  await researcher.show('library')
  // Only a document that is stored has its title here.
  await expect(researcher.window.getByRole('main').getByText(title, { exact: true }).first()).toBeVisible()
}

/** Imports English documents by their titles, some with who published them, and waits until all are listed. */
export async function bringEnglish(
  researcher: Researcher,
  folder: string,
  texts: Record<string, string>,
  publishers: Record<string, string> = {},
) {
  const files = await Promise.all(
    Object.entries(texts).map(async ([title, words]) => {
      const file = join(folder, `${title}.md`)
      const publisher = publishers[title] ? `\npublisher: ${publishers[title]}` : ''
      await writeFile(file, `---\ntitle: ${title}\nlang: en${publisher}\n---\n\n${words}\n`)
      return file
    }),
  )
  await researcher.importFiles(files)
  const listed = researcher.window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')
  await expect(listed).toHaveCount(files.length)
}

/** Opens an entity's page by keys: its name is typed and the first found is taken. */
export async function pageOf(researcher: Researcher, name: string) {
  const { window } = researcher
  await researcher.show('entities')
  await window.keyboard.press('/')
  await window.keyboard.press('Control+a')
  await window.keyboard.type(name)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  const page = window.getByRole('region', { name, exact: true })
  await expect(page).toBeVisible()
  return page
}
