import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { florilege } from './command-line'
import { expect, test } from './fixtures'
import { Researcher } from './researcher'
import { exportsIn, stages, type Stage } from './tour/stages'

test('the whole loop on the sample article, from the first start to a verified export', async ({
  open,
  folder,
  library,
}) => {
  let running = await open()
  let researcher = new Researcher(running.window, running.app)
  const to = join(folder, 'tour')
  await mkdir(to)
  const restart: Stage['restart'] = async () => {
    await running.app.close()
    running = await open()
    return new Researcher(running.window, running.app)
  }
  for (const [name, stage] of Object.entries(stages)) {
    await test.step(name, async () => {
      researcher = (await stage({ researcher, folder: to, restart })) ?? researcher
    })
  }
  const exported = await exportsIn(to)
  expect(florilege('verify', ...exported, '--library', library).status).toBe(0)
  expect(florilege('check', '--library', library).status).toBe(0)
})
