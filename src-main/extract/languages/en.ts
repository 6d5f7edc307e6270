import { enNames } from './en-names'
import { enBodies } from './en-bodies'
import { enPress } from './en-press'
import { enSpeech } from './en-speech'
import { enAmounts } from './en-amounts'
import { enCalendar } from './en-calendar'
import { enDealings } from './en-dealings'
import { enTolls } from './en-tolls'
import type { Language } from './language'
import { words } from './words'

const frequent =
  words(`the of and to a in is that for it was on with as he she by at from are his her this be has have
    had not they but which were their an or its`)

export const en: Language = {
  code: 'en',
  frequent,
  names: enNames,
  bodies: enBodies,
  press: enPress,
  speech: enSpeech,
  amounts: enAmounts,
  calendar: enCalendar,
  dealings: enDealings,
  tolls: enTolls,
}
