import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'

journey('a view that is left before it was answered says nothing of that', async ({ researcher, window }) => {
  await researcher.openSample()
  await researcher.show('quotes')
  // As fast as the page hears keys: what the quotes ask is given up for what they ask when they are back.
  await window.evaluate(async () => {
    const heard = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = resolve
        port2.postMessage(null)
      })
    // Many questions before theirs: they wait.
    for (let times = 0; times < 300; times++)
      void globalThis.florilege.call('search', 'find', { query: 'nvidia openai', limit: 20 })
    for (let times = 0; times < 10; times++)
      for (const key of ['1', '3']) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true }))
        await heard()
      }
  })
  await expect(researcher.quote('Non, non')).toBeVisible()
  expect(
    await window.getByRole('list', { name: m.messages() }).getByRole('listitem').allTextContents(),
  ).toEqual([])
})
