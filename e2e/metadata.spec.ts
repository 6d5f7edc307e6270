import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'

const article = `---
title: Le port
author: La Rédaction
date: 2026-02-04
---

Le conseil a voté hier un budget de 3 millions d'euros.

« Nous avons tenu bon », a déclaré Anne Roux. La séance a duré cinq heures.
`

journey(
  'what a document says of itself is corrected by keys, which its dates follow, and given back',
  async ({ researcher, window, folder }) => {
    const file = join(folder, 'port.md')
    await writeFile(file, article)
    await researcher.importFiles([file])
    const preview = window.getByRole('complementary', { name: m.docs_preview() })
    const form = window.getByRole('dialog', { name: m.metadata_title() })
    const field = (name: string) => form.getByRole('textbox', { name, exact: true })
    await expect(preview).toContainText('La Rédaction')
    const list = window.getByRole('listbox', { name: m.docs_list() })
    await list.focus()

    await window.keyboard.press('e')
    await expect(field(m.docs_title())).toBeFocused()
    await window.keyboard.type('La séance du port')
    await window.keyboard.press('Tab')
    await window.keyboard.type('Jeanne Petit')
    await window.keyboard.press('Tab')
    await window.keyboard.type('L’Écho')
    await window.keyboard.press('Tab')
    await window.keyboard.type('12 juin')
    await window.keyboard.press('Enter')
    await expect(form.getByRole('alert')).toHaveText(m.metadata_no_day({ words: '12 juin' }))
    await expect(field(m.docs_published())).toBeFocused()
    await window.keyboard.type('12 juin 2025')
    await expect(form.getByRole('alert')).toHaveCount(0)
    await window.keyboard.press('Enter')
    await researcher.hears(m.metadata_said({ title: 'La séance du port' }))
    await expect(form).toHaveCount(0)
    await expect(list).toBeFocused()
    await expect(list.getByRole('option')).toContainText(['La séance du port'])
    await expect(preview).toContainText(m.metadata_file_says({ said: 'La Rédaction' }))
    await expect(preview).toContainText(m.metadata_file_silent())

    // It is found by what a person said, and its dates are counted from the day that was said.
    await window.keyboard.press('/')
    await window.keyboard.type('jeanne')
    await expect(list.getByRole('option')).toHaveCount(1)
    await window.keyboard.press('Escape')
    await researcher.show('timeline')
    const dates = window.getByRole('table', { name: m.timeline_table() }).getByRole('rowheader')
    await expect(dates).toHaveText(['Jun 11, 2025'])

    // The file's word comes back, field by field or by undo.
    await researcher.show('library')
    await list.focus()
    await window.keyboard.press('e')
    await form.getByRole('button', { name: m.metadata_take_back_of({ field: m.docs_published() }) }).focus()
    await window.keyboard.press('Enter')
    await expect(field(m.docs_published())).toBeFocused()
    await expect(field(m.docs_published())).toHaveValue('2026-02-04')
    await window.keyboard.press('Enter')
    await expect(form).toHaveCount(0)
    await researcher.show('timeline')
    await expect(dates).toHaveText(['Feb 3, 2026'])
    await window.keyboard.press('Control+z')
    await researcher.hears(m.undo_done({ act: m['act_correct document']({ words: 'La séance du port' }) }))
    await expect(dates).toHaveText(['Jun 11, 2025'])
    await window.keyboard.press('Control+z')
    await expect(dates).toHaveText(['Feb 3, 2026'])

    // From the text, through its menu; Escape changes nothing.
    await researcher.show('library')
    await list.focus()
    await window.keyboard.press('Enter')
    await expect(researcher.text()).toBeVisible()
    await window.getByRole('button', { name: m.read_more() }).press('Enter')
    await window.getByRole('menuitem', { name: m['command_correct-document']() }).press('Enter')
    await expect(field(m.docs_title())).toHaveValue('Le port')
    await window.keyboard.type('Autre chose')
    await window.keyboard.press('Escape')
    await expect(form).toHaveCount(0)
    await expect(researcher.text()).toContainText('Le port')
  },
)
