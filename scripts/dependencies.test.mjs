import { describe, expect, it } from 'vitest'
import { agree } from './dependencies.mjs'

const wanted = {
  '': { name: 'florilege', version: '0.1.0' },
  'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' },
  'node_modules/fsevents': { version: '2.0.0', integrity: 'sha512-b', optional: true },
}

describe('what npm says it installed', () => {
  it('is whole without the optional packages of other systems', () => {
    expect(agree(wanted, { 'node_modules/zod': wanted['node_modules/zod'] })).toBe(true)
    expect(agree(wanted, wanted)).toBe(true)
  })

  it('is not whole while a package is missing', () => {
    expect(agree(wanted, {})).toBe(false)
  })

  it('is not what the lock asks for with another version, other bytes or one package too many', () => {
    const zod = wanted['node_modules/zod']
    expect(agree(wanted, { 'node_modules/zod': { ...zod, version: '4.0.1' } })).toBe(false)
    expect(agree(wanted, { 'node_modules/zod': { ...zod, integrity: 'sha512-c' } })).toBe(false)
    expect(agree(wanted, { 'node_modules/zod': zod, 'node_modules/left': zod })).toBe(false)
  })
})
