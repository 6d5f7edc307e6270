import { frenchNames } from './fr-names'
import { frAmounts } from './fr-amounts'
import type { Calendar, Dealings, Language, Names, Speech } from './language'

const frequent =
  'le la les de des du un une et à est en que qui dans pour pas sur au aux avec ce il elle son sa ses plus par ne se ont été sont mais ou leur cette'.split(
    ' ',
  )

const names: Names = frenchNames

const speech: Speech = {}

const calendar: Calendar = {}

const dealings: Dealings = {}

export const fr: Language = { code: 'fr', frequent, names, speech, amounts: frAmounts, calendar, dealings }
