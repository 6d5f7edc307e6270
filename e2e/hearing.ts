import type { ElectronApplication } from '@playwright/test'

/**
 * Asks the main process anew where its answer was lost: V8 may collect the promise of one before it is heard, while much is
 * made and forgotten. What the journeys ask there may be asked twice.
 */
export function hearing(app: ElectronApplication): ElectronApplication {
  const ask = app.evaluate.bind(app)
  app.evaluate = (async (...asked: Parameters<typeof ask>) => {
    for (;;)
      try {
        return await ask(...asked)
      } catch (error) {
        if (!String(error).includes('promise was garbage collected')) throw error
      }
  }) as typeof app.evaluate
  return app
}
