import { englishNames } from './en-names'
import { englishSpeech } from './en-speech'
import { enAmounts } from './en-amounts'
import { enCalendar } from './en-calendar'
import { enDealings } from './en-dealings'
import type { Language, Names, Speech } from './language'

const frequent =
  'the of and to a in is that for it was on with as he she by at from are his her this be has have had not they but which were their an or its'.split(
    ' ',
  )

const names: Names = englishNames

const speech: Speech = englishSpeech

export const en: Language = {
  code: 'en',
  frequent,
  names,
  speech,
  amounts: enAmounts,
  calendar: enCalendar,
  dealings: enDealings,
}
