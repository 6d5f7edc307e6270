import { describe, expect, it } from 'vitest'
import { fold } from './folding'
import { areFormsOfOne } from './inflection'

const asked = (pair: string) => {
  const [one, other] = pair.split(' / ').map(fold) as [string, string]
  expect(areFormsOfOne(one, other)).toBe(areFormsOfOne(other, one))
  return areFormsOfOne(one, other)
}

describe('forms of one word', () => {
  it.each([
    'négocie / négociera',
    'négocié / négociaient',
    'investissement / investissements',
    'majeur / majeures',
    'accord / accords',
    'national / nationaux',
    'finit / finissaient',
    'investi / investira',
    'vend / vendra',
    'décisive / décisifs',
    'nouveau / nouveaux',
    'signe / signé',
    'économie / économies',
    'prévue / prévus',
  ])('joins the French %s', (pair) => expect(asked(pair)).toBe(true))

  it.each([
    'deal / deals',
    'sign / signing',
    'invest / invested',
    'announce / announcing',
    'company / companies',
    'verify / verified',
    'plan / planned',
    'chip / chips',
    'reach / reaches',
    'job / jobs',
  ])('joins the English %s', (pair) => expect(asked(pair)).toBe(true))

  it.each([
    'million / millions',
    'milliard / milliards',
    'cent / cents',
    'aucun / aucune',
    'pas / passe',
    'rien / riens',
    'important / importait',
    'president / préside',
    'versions / verse',
    'even / evening',
    'will / willing',
    'stations / states',
    'election / elected',
    'police / policy',
    'négocie / négociation',
    'chevaux / cheveux',
    'opéra / opère',
    'gpt4 / gpt4s',
    'les / le',
    'Altman / Altmans-Corp',
  ])('keeps %s apart', (pair) => expect(asked(pair)).toBe(false))
})
