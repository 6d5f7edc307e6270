import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, journey, test } from './fixtures'

journey('the window has no way into the machine', async ({ window }) => {
  const reach = await window.evaluate(() => ({
    node: typeof (globalThis as Record<string, unknown>)['process'],
    require: typeof (globalThis as Record<string, unknown>)['require'],
    wires: Object.keys((globalThis as unknown as { florilege: object }).florilege).sort(),
  }))
  expect(reach).toEqual({ node: 'undefined', require: 'undefined', wires: ['call', 'hold', 'on'] })
})

journey('the window can name no file of the machine', async ({ window, folder }) => {
  const file = join(folder, 'secret.txt')
  await writeFile(file, 'Secret words.')
  const answers = await window.evaluate(async (path) => {
    const made = new File(['x'], path)
    const held: unknown[] = []
    for (const strange of [[made], [path], [{ path }], path, null] as unknown[])
      try {
        held.push(await globalThis.florilege.hold(strange as File[]))
      } catch {
        held.push('refused')
      }
    const dropped = await globalThis.florilege.call('sources', 'drop', { drop: 1 })
    return { held, dropped }
  }, file)
  expect(answers).toEqual({
    held: [{ drop: null, nowhere: [0] }, 'refused', 'refused', 'refused', 'refused'],
    dropped: { ok: false, error: { code: 'not-found', facts: {} } },
  })
})

test('the window cannot reach any other machine', async ({ open }) => {
  const { window, faults } = await open()
  const tries = await window.evaluate(async () => {
    const outcome = (work: Promise<unknown>) =>
      work.then(
        () => 'reached',
        () => 'refused',
      )
    const image = new Promise((loaded, refused) => {
      const img = new Image()
      img.onload = loaded
      img.onerror = refused
      img.src = 'http://127.0.0.1:9/x.png'
    })
    return Promise.all([
      outcome(fetch('http://127.0.0.1:9/')),
      outcome(image),
      outcome(fetch('file:///etc/hostname')),
    ])
  })
  expect(tries).toEqual(['refused', 'refused', 'refused'])
  // Each try was reported by the window, and none became a request.
  expect(faults.splice(0).filter((fault) => fault.startsWith('request:'))).toEqual([])
})

test('the window never leaves its page nor opens another', async ({ app, window }) => {
  const before = window.url()
  const opened = await window.evaluate(() => {
    const other = globalThis.open('app://florilege/index.html')
    document.body.insertAdjacentElement(
      'beforeend',
      Object.assign(document.createElement('a'), { href: 'https://example.org/', id: 'out' }),
    )
    document.getElementById('out')?.click()
    document.getElementById('out')?.remove()
    return other
  })
  expect(opened).toBeNull()
  expect(window.url()).toBe(before)
  expect(app.windows()).toHaveLength(1)
})

journey(
  'calls by strange names or with strange inputs are refused, and none breaks the library',
  async ({ window }) => {
    const answers = await window.evaluate(async () => {
      const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'state', 'list', 'nope']
      const inputs = [
        undefined,
        null,
        0,
        'x',
        [],
        { id: -1 },
        { id: '1; DROP TABLE notes' },
        { id: Number.MAX_VALUE },
      ]
      const refused: string[] = []
      for (const topic of [...names, 'library', 'documents', 'notes']) {
        for (const name of names) {
          for (const input of inputs) {
            const answer = (await globalThis.florilege.call(topic, name, input)) as {
              ok: boolean
              error?: { code: string }
            }
            if (!answer.ok) refused.push(answer.error?.code ?? 'none')
          }
        }
      }
      const state = (await globalThis.florilege.call('library', 'state', undefined)) as { ok: boolean }
      return { codes: [...new Set(refused)].sort(), state: state.ok }
    })
    expect(answers).toEqual({ codes: ['bad-request'], state: true })
  },
)

journey('no permission is granted', async ({ window }) => {
  const granted = await window.evaluate(async () =>
    Promise.all(
      (['geolocation', 'notifications', 'camera'] as PermissionName[]).map(
        async (name) => (await navigator.permissions.query({ name })).state,
      ),
    ),
  )
  expect(granted).toEqual(['denied', 'denied', 'denied'])
})
