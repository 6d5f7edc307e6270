import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { layers } from '../src-main/model/settings'
import { m } from '../messages.compiled/messages.js'
import { call, tabTo } from './annotated'
import { expect, journey } from './fixtures'
import { resize } from './launch'

const parts = ['Les faits', 'Les chiffres', 'Les suites']

/** Three parts of twenty paragraphs each, every one with its number. */
const long = [
  '# Le rapport du port',
  ...parts.flatMap((part, at) => [
    `## ${part}`,
    ...Array.from({ length: 20 }, (_, each) => `Alinéa ${at * 20 + each + 1} du rapport, lu en séance.`),
  ]),
].join('\n\n')

/** The text of the first paragraph that is seen whole. */
const firstWhole = (window: Page): Promise<string> =>
  window
    .getByRole('main')
    .getByRole('document')
    .evaluate((text) => {
      const stage = text.closest('.stage') ?? text
      const { top } = stage.getBoundingClientRect()
      const whole = [...text.querySelectorAll('p')].find(
        (paragraph) => /^Alinéa/.test(paragraph.textContent) && paragraph.getBoundingClientRect().top >= top,
      )
      return whole?.textContent ?? ''
    })

journey(
  'the outline is walked by keys, and the status bar names the first paragraph that is seen whole',
  async ({ researcher, window, folder }) => {
    const file = join(folder, 'rapport.md')
    await writeFile(file, long)
    await researcher.readFiles([file])
    const outline = window.getByRole('navigation', { name: m.read_outline() })
    const heading = (name: string) => outline.getByRole('button', { name })
    const status = window.getByRole('contentinfo')
    const tellsFirst = () =>
      expect
        .poll(async () => {
          const [, number] = /^Alinéa (\d+)/.exec(await firstWhole(window)) ?? []
          const told = m.status_paragraph({ paragraph: Number(number) })
          return ` ${(await status.textContent()) ?? ''} `.includes(` ${told} `)
        })
        .toBe(true)

    await tabTo(heading(parts[0]!), 'Shift+Tab')
    await window.keyboard.press('Tab')
    await expect(heading(parts[1]!)).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(heading(parts[1]!)).toHaveAttribute('aria-current', 'location')
    await expect(researcher.text().getByRole('heading', { name: parts[1]! })).toBeInViewport()
    await tellsFirst()
    // The keys are where one reads on; the outline is gone back to.
    await expect(researcher.text()).toBeFocused()
    await tabTo(heading(parts[0]!), 'Shift+Tab')
    await window.keyboard.press('Enter')
    await expect(researcher.text().getByRole('heading', { name: parts[0]! })).toBeInViewport()
    await expect(researcher.text()).toBeFocused()
    await window.keyboard.press('PageDown')
    await expect.poll(() => firstWhole(window)).not.toMatch(/^Alinéa 1 /)
    await tellsFirst()
  },
)

journey(
  'each layer of marks is hidden and shown by its key, which is heard',
  async ({ researcher, window }) => {
    await researcher.openSample()
    const text = researcher.text()
    await researcher.selectWords('manque de discipline')
    await window.keyboard.press('h')
    await researcher.hears(m.read_said_highlighted({ words: 'manque de discipline' }))
    await window.keyboard.press('Escape')
    const drawn = (names: string[]) =>
      window.evaluate(
        (names) => names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0),
        names,
      )
    const names = {
      entities: ['person', 'organization', 'media'],
      quotes: ['quote', 'quote-reported'],
      figures: ['figure', 'date'],
      annotations: ['annotation-yellow'],
    }
    await text.focus()
    for (const [index, layer] of layers.entries()) {
      const facts = { layer: m[`read_layer_${layer}`]() }
      const button = window.getByRole('group', { name: m.read_layers() }).getByRole('button').nth(index)
      await expect.poll(() => drawn(names[layer])).toBeGreaterThan(0)
      await window.keyboard.press(String(index + 1))
      await researcher.hears(m.read_said_layer_hidden(facts))
      await expect(button).toHaveAttribute('aria-pressed', 'false')
      await expect.poll(() => drawn(names[layer])).toBe(0)
      await window.keyboard.press(String(index + 1))
      await researcher.hears(m.read_said_layer_shown(facts))
      await expect(button).toHaveAttribute('aria-pressed', 'true')
      await expect.poll(() => drawn(names[layer])).toBeGreaterThan(0)
      await expect(text).toBeFocused()
    }
  },
)

journey(
  'a comment of which no word is written leaves no highlight, and one of some words does',
  async ({ researcher, window }) => {
    await researcher.openSample()
    const made = () => call<{ comment: string }[]>(window, 'annotations', 'list', { document: 1 })
    const field = researcher.inspector().getByRole('textbox', { name: m.read_comment() })
    await researcher.selectWords('manque de discipline')
    await window.keyboard.press('c')
    await expect(field).toBeFocused()
    await window.keyboard.press('Escape')
    await researcher.hears(m.undo_done({ act: m.act_highlight({ words: 'manque de discipline' }) }))
    await expect.poll(made).toEqual([])
    await expect(researcher.text()).toBeFocused()

    await researcher.selectWords('manque de discipline')
    await window.keyboard.press('c')
    await expect(field).toBeFocused()
    await window.keyboard.type('Dur')
    await window.keyboard.press('Escape')
    await expect.poll(made).toMatchObject([{ comment: 'Dur' }])
    // A comment that was there is only left.
    await window.keyboard.press('c')
    await expect(field).toBeFocused()
    await window.keyboard.press('Escape')
    await expect(researcher.text()).toBeFocused()
    expect(await made()).toMatchObject([{ comment: 'Dur' }])
  },
)

journey(
  'going to another mark begins at the top of its card, wherever one was in the card before',
  async ({ researcher, window, app }) => {
    await researcher.openSample()
    await resize(app, 900, 560)
    await researcher.text().focus()
    await window.keyboard.press('j')
    await window.keyboard.press('j')
    const scrolled = () => researcher.inspector().evaluate(({ scrollTop }) => scrollTop)
    await researcher.inspector().evaluate((inspector) => inspector.scrollTo({ top: 60 }))
    expect(await scrolled()).toBeGreaterThan(0)
    await window.keyboard.press('j')
    await expect.poll(scrolled).toBe(0)
  },
)
