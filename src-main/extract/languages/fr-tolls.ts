import type { Tolls } from './tolls'
import { meanings, phrases, words } from './words'

/** How French counts the dead, the injured, those who march. */
export const frTolls: Tolls = {
  anyone: phrases('personnes, individus, victimes, hommes et femmes'),
  people: meanings([
    ['police', 'policiers, agents de police, membres des forces de l’ordre, agents'],
    ['firefighters', 'pompiers, sapeurs-pompiers'],
    ['soldiers', 'soldats, militaires'],
    ['civilians', 'civils'],
    ['children', 'enfants'],
    ['women', 'femmes'],
    ['residents', 'habitants, riverains, villageois'],
    ['workers', 'salariés, employés, ouvriers, travailleurs'],
    ['pupils', 'élèves, écoliers'],
    ['students', 'étudiants'],
    ['teachers', 'enseignants, professeurs'],
    ['passengers', 'passagers, voyageurs'],
    ['demonstrators', 'manifestants'],
    ['migrants', 'migrants'],
    ['tourists', 'touristes'],
    ['miners', 'mineurs'],
    ['sailors', 'marins'],
    ['families', 'familles'],
  ]),
  linking:
    words(`ont a sont est été étaient était avaient avait seront sera seraient serait portés portées porté portée
    aussi également déjà toujours encore désormais`),
  parts: words('de des du d sur dont parmi autre autres supplémentaires que avec chacun'),
  about: phrases('environ, près de, quelque, presque, approximativement, autour de, à peu près'),
  rates: phrases('par an, par jour, par mois, par semaine, chaque, tous les, en moyenne'),
  goesOn: phrases(
    `à, au, aux, dans, sur, devant, en, place, rue, selon, d’après, ont défilé, ont manifesté, ont marché, ont battu le pavé,
    hier, ce`,
  ),
  kinds: {
    dead: {
      done: phrases(
        `mort, morte, morts, mortes, tué, tuée, tués, tuées, décédé, décédée, décédés, décédées, péri, noyés, noyées,
        perdu la vie, trouvé la mort`,
      ),
      doing: phrases('tué, tuant, coûté la vie à'),
      counts: phrases('mort, morts, décès, tués'),
    },
    injured: {
      done: phrases('blessé, blessée, blessés, blessées'),
      doing: phrases('blessé, blessant'),
      counts: phrases('blessé, blessés'),
    },
    missing: {
      done: phrases('disparu, disparue, disparus, disparues'),
      doing: [],
      counts: phrases('disparu, disparus'),
    },
    evacuated: {
      done: phrases('évacué, évacuée, évacués, évacuées'),
      doing: phrases('évacué, évacuer, évacuant'),
      counts: phrases('évacués'),
    },
    arrested: {
      done: phrases(
        `interpellé, interpellée, interpellés, interpellées, arrêté, arrêtée, arrêtés, arrêtées, placés en garde à vue,
        placées en garde à vue`,
      ),
      doing: phrases('interpellé, arrêté, procédé à'),
      counts: phrases('interpellations, arrestations'),
    },
    demonstrators: {
      done: phrases('manifesté, défilé, battu le pavé, descendus dans la rue, descendues dans la rue'),
      doing: [],
      counts: phrases('manifestants'),
    },
    strikers: {
      done: phrases('en grève, fait grève, cessé le travail, débrayé'),
      doing: [],
      counts: phrases('grévistes'),
    },
    'jobs-cut': {
      done: phrases('supprimés, supprimées, perdus, détruits'),
      doing: phrases('supprim*, suppression de, suppression d’, disparition de'),
      counts: phrases(
        'suppressions d’emplois, suppressions d’emploi, suppressions de postes, suppressions de poste, licenciements',
      ),
      only: phrases('emplois, postes'),
    },
  },
}
