import type { Amounts, Calendar, Dealings, Language, Names, Speech } from './language'

const frequent =
  'le la les de des du un une et à est en que qui dans pour pas sur au aux avec ce il elle son sa ses plus par ne se ont été sont mais ou leur cette'.split(
    ' ',
  )

const names: Names = {}

const speech: Speech = {}

const amounts: Amounts = {}

const calendar: Calendar = {}

const dealings: Dealings = {}

export const fr: Language = { code: 'fr', frequent, names, speech, amounts, calendar, dealings }
