import { expect } from '@playwright/test'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../../messages.compiled/messages.js'
import { answerFolder } from '../launch'
import type { Researcher } from '../researcher'

/** What a stage works with; `restart` closes the program and opens it again on the same library. */
export interface Stage {
  researcher: Researcher
  folder: string
  restart: () => Promise<Researcher>
}

/** The loop on the sample article, stage by stage. Each leaves on screen what its picture shows, or throws. */
export const stages: Record<string, (stage: Stage) => Promise<Researcher | void>> = {
  async library({ researcher: { window } }) {
    await expect(window.getByRole('button', { name: m.docs_empty_sample() })).toBeVisible()
    await expect(window.getByRole('button', { name: m.docs_empty_tour() })).toBeVisible()
  },

  async import({ researcher }) {
    await researcher.openSample()
    await researcher.show('library')
    await expect(researcher.window.getByText('100-milliards-evapores.txt').first()).toBeVisible()
  },

  async reading({ researcher }) {
    await researcher.show('reading')
    await expect(researcher.speakers()).toHaveText([
      /Wall Street Journal/,
      /Jensen Huang/,
      /OpenAI/,
      /Bloomberg/,
      /Jensen Huang/,
      /Jensen Huang/,
      /Sam Altman/,
    ])
    await researcher.speakers().nth(1).click()
    await expect(researcher.inspector()).toContainText('manque de discipline')
  },

  async correcting({ researcher }) {
    const { window } = researcher
    await researcher.speakers().nth(3).click()
    await window.keyboard.press('e')
    await researcher.selectWords(
      "Nvidia négocie désormais un investissement de 20 milliards de dollars dans le prochain tour de table d'OpenAI",
    )
    await researcher.inspector().getByRole('button', { name: m.read_move_here() }).click()
    await researcher.hears(/Nvidia négocie désormais/)
  },

  async annotating({ researcher }) {
    const { window } = researcher
    const words = "Aucun contrat n'a été signé, aucun dollar n'a changé de mains."
    await researcher.selectWords(words)
    await window.keyboard.press('h')
    await researcher.hears(m.read_said_highlighted({ words }))
    await window.keyboard.press('c')
    const comment = researcher.inspector().getByRole('textbox', { name: m.read_comment() })
    await comment.fill('À vérifier auprès des deux services de presse.')
    await comment.press('Escape')
  },

  async quotes({ researcher }) {
    await researcher.show('quotes')
    // Badly typed on purpose: an accent missing, a letter wrong.
    await researcher.searchQuotes('definitivement investisement')
    await expect(researcher.quote('Nous allons définitivement participer')).toBeVisible()
    await expect(researcher.quote('Nous adorons')).toHaveCount(0)
  },

  async 'side by side'({ researcher }) {
    const { window } = researcher
    await researcher.searchQuotes('')
    for (const words of [
      'Nvidia négocie désormais',
      'Nous allons définitivement',
      'Non, non',
      'Nous adorons',
    ]) {
      await researcher.quote(words).getByRole('checkbox').check()
    }
    await researcher.show('comparison')
    await expect(window.getByRole('list', { name: m.comparison_columns() }).getByRole('article')).toHaveCount(
      4,
    )
    await window.getByRole('button', { name: m.comparison_keep(), exact: true }).click()
    await window.getByRole('textbox', { name: m.comparison_name() }).fill('Le deal, vu des deux côtés')
    await window.keyboard.press('Enter')
    await researcher.hears(m.comparison_kept({ name: 'Le deal, vu des deux côtés' }))
  },

  async names({ researcher: { window }, researcher }) {
    await researcher.show('entities')
    await window.getByRole('main').getByText('Jensen Huang', { exact: true }).first().click()
    await expect(window.getByRole('heading', { name: 'Jensen Huang', level: 1 })).toBeVisible()
  },

  async note({ researcher }) {
    const { window } = researcher
    await researcher.beginNote('Qui a enterré le deal ?')
    await window.keyboard.type('Chacun s’en défend. En privé, le patron de ')
    await researcher.name('nvidia')
    await window.keyboard.type(' doute ; en public, il promet.')
    await window.keyboard.press('Enter')
    await window.keyboard.press('Enter')
    await researcher.cite('definitivement')
    await window.keyboard.type('Du côté d’OpenAI, le ton est tout autre :')
    await window.keyboard.press('Enter')
    await window.keyboard.press('Enter')
    await researcher.cite('gigantesque')
    await expect(window.getByText(m.note_exact()).first()).toBeVisible()
    await researcher.noteIsSaved()
  },

  async finding({ researcher: { window } }) {
    await window.keyboard.press('Control+k')
    await window.keyboard.type('gouvernace')
    await expect(window.getByRole('option').filter({ hasText: 'gouvernance' }).first()).toBeVisible()
  },

  async export({ researcher, folder }) {
    const { window, app } = researcher
    await window.keyboard.press('Escape')
    await answerFolder(app, folder)
    await window.keyboard.press('Control+e')
    await researcher.hears(/Qui a enterré le deal/)
    await window.getByRole('tab', { name: m.note_markdown() }).click()
    const exported = (await readdir(folder)).filter((file) => file.endsWith('.md'))
    expect(exported).toHaveLength(1)
  },

  async undo({ researcher, restart }) {
    await researcher.show('reading')
    const words = 'le deal est mort'
    await researcher.selectWords(words)
    await researcher.window.keyboard.press('h')
    await researcher.hears(m.read_said_highlighted({ words }))
    const again = await restart()
    await again.window.keyboard.press('Control+z')
    await again.hears(m.undo_done({ act: m.act_highlight({ words }) }))
    await again.window.keyboard.press('Control+Shift+z')
    await again.hears(m.redo_done({ act: m.act_highlight({ words }) }))
    return again
  },
}

/** Whole paths of the Markdown files a tour left in its folder. */
export async function exportsIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((file) => file.endsWith('.md')).map((file) => join(folder, file))
}
