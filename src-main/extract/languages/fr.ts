import { frNames } from './fr-names'
import { frBodies } from './fr-bodies'
import { frPress } from './fr-press'
import { frSpeech } from './fr-speech'
import { frAmounts } from './fr-amounts'
import { frCalendar } from './fr-calendar'
import { frDealings } from './fr-dealings'
import { frTolls } from './fr-tolls'
import type { Language } from './language'
import { words } from './words'

const frequent =
  words(`le la les de des du un une et à est en que qui dans pour pas sur au aux avec ce il elle son sa
    ses plus par ne se ont été sont mais ou leur cette a on`)

export const fr: Language = {
  code: 'fr',
  frequent,
  names: frNames,
  bodies: frBodies,
  press: frPress,
  speech: frSpeech,
  amounts: frAmounts,
  calendar: frCalendar,
  dealings: frDealings,
  tolls: frTolls,
}
