import { datesIn } from '../store/dates'
import { marksIn } from '../store/marks'
import { timelineOf } from '../store/timeline'
import { placesOfDate } from '../store/timeline-places'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'
import { daysMeant } from './meanings'

export function datesTopic({ store, announce }: ApiContext): Handlers<'dates'> {
  return {
    timeline: (asked) => timelineOf(store, asked),
    places: (asked) => placesOfDate(store, asked),

    async correct({ id, meant }) {
      const { document, words } = marksIn(store).get({ type: 'date', id })
      const days = await daysMeant(store, document, meant)
      store.record({ act: 'correct date', words }, () => datesIn(store).correct(id, days))
      announce({ type: 'changed', topics: ['library', 'marks', 'comparisons'] })
    },
  }
}
