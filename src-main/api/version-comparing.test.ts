import { afterAll, expect, it, vi } from 'vitest'

// All modules are read anew with one of them watched, here alone: files of tests share them otherwise.
vi.resetModules()
const { align } = await import('../text/alignment')
vi.resetModules()
vi.doMock('../text/alignment', { spy: true })
const alignment = await import('../text/alignment')
const { compareVersions } = await import('../text/compare-versions')
const { temporaryApi } = await import('./temporary-api')
const { first, governance, second, spanOf, temporaryVersions, third } = await import('./temporary-versions')
afterAll(() => {
  vi.doUnmock('../text/alignment')
  vi.resetModules()
})

const library = temporaryVersions()
const { bring, annotate } = library

it('compares texts only where files are read, for versions and for orphans, so that the window never waits', async () => {
  let apart = false
  const where: string[] = []
  vi.mocked(alignment.align).mockImplementation((...texts) => {
    where.push(apart ? 'apart' : 'here')
    return align(...texts)
  })
  library.use(
    temporaryApi(undefined, (_, texts) => {
      apart = true
      const compared = compareVersions(texts)
      apart = false
      return Promise.resolve(compared)
    }),
  )
  await bring(first)
  await annotate(governance)
  await bring(second)
  await bring(third)
  const [orphan] = await library.client.orphans.list()
  await library.client.orphans.place({ id: orphan!.id, span: spanOf(third, 'La course aux autres') })
  expect(where).toEqual(['apart', 'apart', 'apart', 'apart'])
})
