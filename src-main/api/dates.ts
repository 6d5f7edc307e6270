import { AppError } from '../model/error'
import { intervalOf } from '../text/day-interval'
import { datesIn } from '../store/dates'
import { marksIn } from '../store/marks'
import { timelineOf } from '../store/timeline'
import { placesOfDate } from '../store/timeline-places'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'

export function datesTopic({ store, announce }: ApiContext): Handlers<'dates'> {
  return {
    timeline: (asked) => timelineOf(store, asked),
    places: (asked) => placesOfDate(store, asked),

    correct({ id, meant }) {
      const { words } = marksIn(store).get({ type: 'date', id })
      const interval = intervalOf(meant)
      if (!interval) throw new AppError('not-a-date', { words: meant })
      store.record({ act: 'correct date', words }, () => datesIn(store).correct(id, interval))
      announce({ type: 'changed', topics: ['library', 'marks', 'comparisons'] })
    },
  }
}
