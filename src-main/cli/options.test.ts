import { beforeEach, expect, it } from 'vitest'
import { setLanguage } from './language'
import { commandIn, optionsIn } from './options'

const options = { limit: { type: 'string' }, json: { type: 'boolean' } } as const

beforeEach(() => setLanguage({ LANG: 'en_GB.UTF-8' }))

it('parts options from words', () => {
  const { values, words } = optionsIn(
    ['le', '--limit', '3', 'port', '--json', '--library=a', '--', '-x'],
    options,
  )
  expect(values).toEqual({ limit: '3', json: true, library: 'a' })
  expect(words).toEqual(['le', 'port', '-x'])
})

it('finds the command behind options, and keeps them', () => {
  const valued = new Set(['--library'])
  expect(commandIn(['--library', 'a', '--json', 'search', 'le', 'port'], valued)).toEqual([
    ...['search', '--library', 'a', '--json', 'le', 'port'],
  ])
  expect(commandIn(['--library=a', 'import', '-x'], valued)).toEqual(['import', '--library=a', '-x'])
  expect(commandIn(['--json'], valued)).toEqual([])
})

it.each([
  [['--lmit', '3'], 'there is no option --lmit here. “florilege --help” lists them.'],
  [['-j'], 'there is no option -j here. “florilege --help” lists them.'],
  [['--constructor'], 'there is no option --constructor here. “florilege --help” lists them.'],
  [['--limit'], '--limit needs a value after it.'],
  [['--limit', '--json'], '--limit needs a value after it.'],
  [['--json=yes'], '--json takes no value.'],
])('says in our words what is wrong with %j', (args, sentence) => {
  expect(() => optionsIn(args, options)).toThrow(sentence)
})
