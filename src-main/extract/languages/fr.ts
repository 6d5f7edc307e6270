import { frenchNames } from './fr-names'
import { frenchSpeech } from './fr-speech'
import { frAmounts } from './fr-amounts'
import { frCalendar } from './fr-calendar'
import { frDealings } from './fr-dealings'
import type { Language, Names, Speech } from './language'

const frequent =
  'le la les de des du un une et à est en que qui dans pour pas sur au aux avec ce il elle son sa ses plus par ne se ont été sont mais ou leur cette'.split(
    ' ',
  )

const names: Names = frenchNames

const speech: Speech = frenchSpeech

export const fr: Language = {
  code: 'fr',
  frequent,
  names,
  speech,
  amounts: frAmounts,
  calendar: frCalendar,
  dealings: frDealings,
}
