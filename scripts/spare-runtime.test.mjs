import { expect, it } from 'vitest'
import { setFuse } from './spare-runtime.mjs'

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

it('sets one fuse and leaves every other byte of the binary', () => {
  const binary = Buffer.from(`before${sentinel}\x01\x0810100011after`, 'latin1')
  setFuse(binary, 'EnableNodeCliInspectArguments', true)
  setFuse(binary, 'LoadBrowserProcessSpecificV8Snapshot', false)
  expect(binary.toString('latin1')).toBe(`before${sentinel}\x01\x0810110001after`)
})

it('refuses a binary whose fuses it does not know', () => {
  expect(() => setFuse(Buffer.from('no fuses'), 'EnableNodeCliInspectArguments', true)).toThrow('no fuses')
  const newer = Buffer.from(`${sentinel}\x02\x0810100011`, 'latin1')
  expect(() => setFuse(newer, 'EnableNodeCliInspectArguments', true)).toThrow('no fuses')
})
