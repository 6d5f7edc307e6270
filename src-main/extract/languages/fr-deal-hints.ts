import type { DealVerb } from './dealings'
import { frForms } from './fr-verbs'
import { words } from './words'

/** French verbs that hint at which way money goes, too loosely for a rule; folded. */
export const frDealHints: DealVerb[] = [
  {
    words: [
      ...frForms(`virer transférer remettre adresser envoyer tendre avancer ajouter doter gratifier récompenser dépanner renflouer
      secourir sauver aider soutenir parrainer appuyer garantir cautionner couvrir affecter destiner réserver distribuer
      voter dédier mettre glisser lâcher`),
      ...words('doit doivent devait devaient'),
    ],
    kind: 'funding',
    subject: 'gives',
    status: 'announced',
  },
  {
    words:
      frForms(`miser parier placer engloutir dépenser claquer aligner débourser sortir poser rétribuer rémunérer défrayer
      acquitter solder recruter embaucher engager louer`),
    kind: 'contract',
    subject: 'gives',
    status: 'signed',
  },
  {
    words: frForms('rendre reverser rétrocéder ristourner effacer abandonner'),
    kind: 'contract',
    subject: 'gives',
    status: 'signed',
    back: true,
  },
  {
    words: frForms(
      'enlever rafler souffler croquer gober adjuger emparer arracher prendre convoiter lorgner',
    ),
    kind: 'acquisition',
    subject: 'gives',
    status: 'signed',
  },
  {
    words: frForms('déposer soumettre enchérir surenchérir avancer formuler'),
    kind: 'acquisition',
    subject: 'gives',
    status: 'negotiating',
  },
  {
    words: frForms('demander solliciter quémander vouloir espérer attendre facturer revendiquer'),
    kind: 'contract',
    subject: 'gets',
    status: 'intended',
    asks: true,
  },
  {
    words:
      frForms(`récupérer collecter réunir rassembler recueillir hériter accepter conserver garder gagner engranger
      bénéficier tirer rapporter`),
    kind: 'funding',
    subject: 'gets',
    status: 'announced',
  },
  {
    words: frForms('écouler fourguer liquider brader laisser délester'),
    kind: 'sale',
    subject: 'gets',
    status: 'signed',
  },
]
