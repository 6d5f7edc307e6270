import { describe, expect, it } from 'vitest'
import { fold } from './folding'
import { areFormsOfOne } from './inflection'
import { wordLanguages } from './small-words'

const asked = (pair: string, languages = wordLanguages) => {
  const [one, other] = pair.split(' / ').map(fold) as [string, string]
  expect(areFormsOfOne(one, other, languages)).toBe(areFormsOfOne(other, one, languages))
  return areFormsOfOne(one, other, languages)
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
    'majeur / majeurs',
    'coup / coups',
    'ventes / vente',
    'somme / sommes',
    'court / courte',
  ])('joins the French %s', (pair) => expect(asked(pair, ['fr'])).toBe(true))

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
    'post / posted',
    'job / jobs',
  ])('joins the English %s', (pair) => expect(asked(pair, ['en'])).toBe(true))

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
    'coupe / coups',
    'fonde / fonds',
    'droits / droites',
    'sold / soldes',
    'marine / marins',
    'post / poste',
    'vent / ventes',
    'according / accord',
    'gpt4 / gpt4s',
    'les / le',
    'Altman / Altmans-Corp',
  ])('keeps %s apart', (pair) => expect(asked(pair)).toBe(false))

  it('takes the endings of the languages given', () => {
    expect(asked('court / courte', ['en'])).toBe(false)
    expect(asked('plan / planned', ['fr'])).toBe(false)
    expect(asked('accord / accords', [])).toBe(false)
  })
})
