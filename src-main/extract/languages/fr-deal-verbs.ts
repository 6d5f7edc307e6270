import type { DealVerb } from './dealings'
import { frForms } from './fr-verbs'
import { words } from './words'

/** French verbs of deals, folded. */
export const frDealVerbs: DealVerb[] = [
  {
    words: [...frForms('investir réinvestir injecter consacrer'), 'mise'],
    kind: 'investment',
    subject: 'gives',
    status: 'announced',
  },
  {
    words: [
      ...frForms('racheter acquérir acheter reprendre absorber avaler'),
      ...frForms('offrir').map((form) => `s'${form}`),
      ...frForms('mettre').map((form) => `${form} la main sur`),
      ...frForms('prendre').map((form) => `${form} le controle`),
    ],
    kind: 'acquisition',
    subject: 'gives',
    status: 'signed',
  },
  {
    words: frForms('entrer monter').map((form) => `${form} au capital`),
    kind: 'investment',
    subject: 'gives',
    status: 'signed',
  },
  {
    words: ['ma', 'sa', 'leur', 'leurs', 'notre', 'nos'].flatMap((whose) => [
      `de ${whose} poche`,
      `de ${whose} poches`,
      `de ${whose} propre poche`,
    ]),
    kind: 'investment',
    subject: 'gives',
    status: 'signed',
  },
  {
    words: frForms('prendre'),
    kind: 'acquisition',
    subject: 'gives',
    status: 'signed',
    needs: ['%', 'participation'],
  },
  {
    words: frForms('contracter souscrire'),
    kind: 'loan',
    subject: 'gets',
    status: 'signed',
    needs: words('emprunt pret credit'),
  },
  {
    words: [
      ...frForms('verser attribuer payer régler indemniser dédommager débourser commander'),
      ...words('paye payent payera'),
    ],
    kind: 'contract',
    subject: 'gives',
    status: 'signed',
  },
  {
    words: frForms('confier'),
    kind: 'contract',
    subject: 'gives',
    status: 'signed',
    needs: words('travaux marche contrat chantier construction entretien exploitation gestion realisation'),
  },
  { words: frForms('livrer'), kind: 'contract', subject: 'gets', status: 'signed', needs: ['pour'] },
  {
    words: frForms('rembourser restituer'),
    kind: 'contract',
    subject: 'gives',
    status: 'signed',
    back: true,
  },
  {
    words: frForms('mettre'),
    kind: 'acquisition',
    subject: 'gives',
    status: 'negotiating',
    needs: ['table'],
  },
  {
    words: frForms('réclamer exiger'),
    kind: 'contract',
    subject: 'gets',
    status: 'intended',
    asks: true,
  },
  { words: frForms('prêter'), kind: 'loan', subject: 'gives', status: 'signed' },
  {
    words: frForms(
      'financer apporter fournir subventionner donner octroyer accorder consentir allouer débloquer léguer abonder cofinancer sponsoriser',
    ),
    kind: 'funding',
    subject: 'gives',
    status: 'announced',
  },
  { words: frForms('promettre engager'), kind: 'funding', subject: 'gives', status: 'intended' },
  { words: frForms('proposer offrir viser'), kind: 'investment', subject: 'gives', status: 'intended' },
  { words: frForms('vendre revendre céder'), kind: 'sale', subject: 'gets', status: 'signed' },
  { words: frForms('lever'), kind: 'funding', subject: 'gets', status: 'announced' },
  { words: frForms('emprunter refinancer'), kind: 'loan', subject: 'gets', status: 'signed' },
  {
    words: frForms('recevoir toucher obtenir décrocher empocher remporter percevoir encaisser récolter'),
    kind: 'funding',
    subject: 'gets',
    status: 'announced',
  },
  { words: frForms('fusionner'), kind: 'merger', subject: 'gives', status: 'intended' },
  { words: frForms('écoper condamner'), kind: 'fine', subject: 'gives', status: 'announced' },
  { words: frForms('infliger'), kind: 'fine', subject: 'gets', status: 'announced' },
  { words: frForms('licencier supprimer'), kind: 'layoffs', subject: 'gives', status: 'announced' },
]
