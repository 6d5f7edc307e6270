import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'

journey(
  'of a drop, what is a file comes in, and what is none is named',
  async ({ folder, researcher, window }) => {
    const letter = join(folder, 'letter.txt')
    await writeFile(letter, 'Words of a letter.')
    await window.evaluate(() =>
      document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'chosen' })),
    )
    await window.locator('#chosen').setInputFiles(letter)
    await window.evaluate(() => {
      const chosen = document.getElementById('chosen') as HTMLInputElement
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['x'], 'picture.txt'))
      dataTransfer.items.add(chosen.files![0]!)
      chosen.remove()
      document
        .elementFromPoint(400, 400)!
        .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    })
    await researcher.hears(m.sources_lies_nowhere({ names: 'picture.txt' }))
    await expect(window.getByRole('contentinfo')).toContainText(m.count_documents({ count: 1 }))
    await expect(window.getByRole('region', { name: m.docs_report() })).toContainText('letter')
  },
)
