import { m } from '../messages.compiled/messages.js'
import { annotate, call, tabTo, takeBack, three } from './annotated'
import { expect, journey } from './fixtures'

journey(
  'the code book describes, exemplifies, renames, merges, recolours and deletes, each as one step',
  async ({ researcher, window, folder }) => {
    await annotate(researcher, folder, three)
    await researcher.show('annotations')
    const tags = () =>
      call<{ path: string; description: string; colour: string | null; count: number }[]>(
        window,
        'tags',
        'list',
        undefined,
      )
    const pathsOf = async () => (await tags()).map(({ path }) => path)
    const before = await tags()
    await tabTo(window.getByRole('button', { name: m.annotations_code_book() }), 'Shift+Tab')
    await window.keyboard.press('Enter')
    const book = window.getByRole('dialog', { name: m.annotations_code_book() })
    const nested = book.getByRole('button', { name: /^politique\/accords/ })
    await expect(nested.getByText('accords', { exact: true })).toBeVisible()
    await tabTo(book.getByRole('button', { name: /argent/ }))
    await window.keyboard.press('Enter')

    await tabTo(book.getByRole('textbox', { name: m.annotations_description() }))
    await window.keyboard.type('Tout ce qui coûte')
    await tabTo(book.getByRole('combobox', { name: m.read_colour() }))
    await expect.poll(async () => (await tags())[0]?.description).toBe('Tout ce qui coûte')
    await window.keyboard.type(m.read_colour_orange())
    await expect.poll(async () => (await tags())[0]?.colour).toBe('orange')
    await tabTo(book.getByRole('button', { name: m.annotations_take_example() }))
    await window.keyboard.press('Enter')
    await expect(book).toContainText(m.read_quoted({ words: three[2]!.words }))

    const name = book.getByRole('textbox', { name: m.annotations_path() })
    await tabTo(name, 'Shift+Tab')
    await window.keyboard.press('Control+a')
    await window.keyboard.type('finances/argent')
    await tabTo(book.getByRole('button', { name: m.annotations_rename() }))
    await window.keyboard.press('Enter')
    await expect
      .poll(pathsOf)
      .toEqual(['calendrier', 'finances', 'finances/argent', 'politique', 'politique/accords'])

    await tabTo(name, 'Shift+Tab')
    await window.keyboard.press('Control+a')
    await window.keyboard.type('calendrier')
    await expect(book).toContainText(m.annotations_merge_touches({ tag: 'calendrier', count: 1 }))
    await tabTo(book.getByRole('button', { name: m.annotations_merge() }))
    await window.keyboard.press('Enter')
    await expect.poll(async () => (await tags()).find(({ path }) => path === 'calendrier')?.count).toBe(2)

    await tabTo(book.getByRole('button', { name: /^politique(?!\/)/ }))
    await window.keyboard.press('Enter')
    await tabTo(book.getByRole('button', { name: m.annotations_tag_delete() }))
    await window.keyboard.press('Enter')
    await expect.poll(pathsOf).toEqual(['calendrier', 'finances'])

    await window.keyboard.press('Escape')
    await expect(book).toHaveCount(0)
    for (const act of [
      m['act_remove tag']({ words: 'politique' }),
      m['act_rename tag']({ words: 'finances/argent' }),
      m['act_rename tag']({ words: 'argent' }),
      m['act_change tag']({ words: 'argent' }),
      m['act_change tag']({ words: 'argent' }),
      m['act_change tag']({ words: 'argent' }),
    ]) {
      await takeBack(researcher)
      await researcher.hears(m.undo_done({ act }))
    }
    await expect.poll(tags).toEqual(before)
  },
)
