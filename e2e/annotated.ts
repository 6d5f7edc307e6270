import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Colour } from '../src-main/model/annotation'
import { m } from '../messages.compiled/messages.js'
import { expect } from './fixtures'
import type { Researcher } from './researcher'

export const paragraphs = [
  'Compte rendu de séance',
  'Le comité a reporté la réunion du printemps. Le budget reste ouvert.',
  '« Nous attendons un accord », a déclaré Hélène Kerbrat.',
  'Le budget de la région dépasse le budget de la ville.',
]
const text = paragraphs.join('\n\n')

export interface Made {
  words: string
  colour: Colour
  comment?: string
  tags?: string[]
}

export const three: Made[] = [
  { words: 'reporté la réunion', colour: 'yellow', comment: 'Pourquoi ?', tags: ['calendrier'] },
  { words: 'Nous attendons un accord', colour: 'red', tags: ['politique/accords'] },
  { words: 'dépasse le budget de la ville', colour: 'green', tags: ['argent'] },
]

/** Brings the text in, and marks words of it by the wire: what is told of here begins where annotations are. */
export async function annotate(researcher: Researcher, folder: string, made: Made[]): Promise<number[]> {
  const file = join(folder, 'compte-rendu.txt')
  writeFileSync(file, text)
  await researcher.importFiles([file])
  const { window } = researcher
  await expect(window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')).toHaveCount(1)
  const ids: number[] = []
  for (const { words, ...rest } of made) {
    const start = text.indexOf(words)
    const span = { start, end: start + words.length }
    ids.push((await call<{ id: number }>(window, 'annotations', 'make', { document: 1, span, ...rest })).id)
  }
  return ids
}

export async function call<Value>(window: Page, topic: string, name: string, input: unknown): Promise<Value> {
  const answer = await window.evaluate(
    ([topic, name, input]) => globalThis.florilege.call(topic, name, input),
    [topic, name, input] as const,
  )
  return (answer as { value: Value }).value
}

export const rowsOf = (window: Page) =>
  window.getByRole('grid', { name: m.annotations_list() }).getByRole('row')

/** Presses Tab until it has the focus: what no key reaches fails here. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const window = target.page()
  for (let steps = 0; steps < 80; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await window.keyboard.press(key)
  }
  await expect(target).toBeFocused()
}

export async function takeBack(researcher: Researcher): Promise<void> {
  await researcher.window.keyboard.press('Control+z')
}
