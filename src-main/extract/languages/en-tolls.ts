import type { Tolls } from './tolls'
import { meanings, phrases, words } from './words'

/** How English counts the dead, the injured, those who march. */
export const enTolls: Tolls = {
  anyone: phrases('people, persons, individuals, victims, men and women'),
  people: meanings([
    ['police', 'police officers, officers, policemen, police'],
    ['firefighters', 'firefighters, firemen'],
    ['soldiers', 'soldiers, troops'],
    ['civilians', 'civilians'],
    ['children', 'children'],
    ['women', 'women'],
    ['residents', 'residents, inhabitants, villagers, townspeople'],
    ['workers', 'workers, employees, staff'],
    ['pupils', 'pupils, schoolchildren'],
    ['students', 'students'],
    ['teachers', 'teachers'],
    ['passengers', 'passengers'],
    ['demonstrators', 'demonstrators, protesters, protestors, marchers'],
    ['migrants', 'migrants'],
    ['tourists', 'tourists'],
    ['miners', 'miners'],
    ['sailors', 'sailors'],
    ['families', 'families'],
  ]),
  linking: words(
    'were was are is have has had been being will would be got also still now already reportedly',
  ),
  parts: words('of another other others further including among more additional extra than with'),
  about: phrases('about, around, some, nearly, almost, roughly, approximately, an estimated, close to'),
  rates: words('every each per daily yearly annually average'),
  goesOn: phrases(
    `in, at, on, from, through, across, along, outside, before, according to, say, said, marched, were in, were on,
    took to, took part, gathered, came, turned out, yesterday, today`,
  ),
  kinds: {
    dead: {
      done: phrases('died, dead, killed, perished, drowned, lost their lives, were dead'),
      doing: phrases('killed, killing, kills, claimed the lives of'),
      counts: phrases('dead, deaths, fatalities'),
    },
    injured: {
      done: phrases('injured, hurt, wounded'),
      doing: phrases('injured, injuring, wounded, wounding, hurt'),
      counts: phrases('injured, injuries, wounded'),
    },
    missing: { done: phrases('missing, unaccounted for'), doing: [], counts: phrases('missing') },
    evacuated: {
      done: phrases('evacuated'),
      doing: phrases('evacuated, evacuate, evacuating'),
      counts: phrases('evacuees'),
    },
    arrested: {
      done: phrases('arrested, detained, taken into custody'),
      doing: phrases('arrested, arresting, detained, detaining'),
      counts: phrases('arrests'),
    },
    demonstrators: {
      done: phrases('marched, demonstrated, protested, took to the streets, took part in the march'),
      doing: [],
      counts: phrases('demonstrators, protesters, protestors, marchers'),
    },
    strikers: {
      done: phrases('on strike, went on strike, walked out, struck, stopped work'),
      doing: [],
      counts: phrases('strikers'),
    },
    'jobs-cut': {
      done: phrases('cut, lost, axed, shed, scrapped, eliminated, slashed, go'),
      doing: phrases(
        `cut, cuts, cutting, axe, axes, axed, axing, shed, sheds, shedding, scrap, scraps, scrapping, eliminate,
        eliminates, eliminated, eliminating, slash, slashes, slashed, slashing`,
      ),
      counts: phrases('job cuts, job losses, layoffs, redundancies'),
      only: phrases('jobs, posts, positions'),
    },
  },
}
