import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'
import { bringEnglish } from './named-documents'

const sources = {
  One: '“Microsoft will acquire Activision for $69 billion,” said Jane Doe. Nothing else is known.\n\n“We shall see,” said Mary Roe.',
  Other: '“Microsoft will acquire Activision for $75 billion,” said John Roe. Nothing else is known.',
}

journey(
  'claims that do not agree are pointed out between compared quotes, and each opens, by keys alone',
  async ({ researcher, window, folder }) => {
    await bringEnglish(researcher, folder, sources, { One: 'The Gazette' })
    const disputes = window.getByRole('region', { name: m.comparison_disputes() })
    const columns = window.getByRole('list', { name: m.comparison_columns() }).getByRole('article')

    await researcher.putBeside('$69 billion', 'We shall see')
    await expect(columns).toHaveCount(2)
    // These two claim nothing of the same thing.
    await expect(disputes).toHaveCount(0)

    await researcher.putBeside('$75 billion')
    await expect(columns).toHaveCount(3)
    await expect(disputes.getByRole('listitem')).toHaveCount(1)
    await expect(disputes).not.toContainText('Mary Roe')
    await expect(disputes).toContainText(/Jane Doe.*John Roe/)
    const sentences = disputes.getByRole('button')
    // Each with the column whose words they are.
    await expect(sentences).toHaveText([/^\s*1\D.*\$69 billion/, /^\s*3\D.*\$75 billion/])
    // Each column names its publisher, where its document has one.
    await expect(columns).toHaveText([/The Gazette · One/, /The Gazette · One/, /said John Roe\.\s+Other,/])

    await sentences.nth(0).focus()
    await window.keyboard.press('Tab')
    await expect(sentences.nth(1)).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(researcher.text()).toContainText('$75 billion')
  },
)

journey('counts of people that do not agree say what they count', async ({ researcher, window, folder }) => {
  await bringEnglish(researcher, folder, {
    One: 'The depot of Microsoft and Activision burned. “Twelve people were injured,” said Jane Doe.',
    Other: 'Microsoft and Activision had a depot. “The fire left 25 injured,” said John Roe.',
  })
  await researcher.putBeside('Twelve people', 'left 25')
  const disputes = window.getByRole('region', { name: m.comparison_disputes() })
  await expect(disputes).toContainText(`12 ≠ 25 ${m.toll_injured()}`)
})
