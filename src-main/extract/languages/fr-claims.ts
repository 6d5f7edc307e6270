import type { Claims } from './claims'
import { meanings } from './words'

/** How French restates its own numbers. */
export const frClaims: Claims = {
  outOf:
    /^(?:[^.;:!?]{0,40}\s)?sur\s(?:[^.;:!?\d]{0,20})$|^\s(?:des|de (?:ses|leurs|nos|ces)|parmi (?:les|ses|leurs))\s$/i,
  outOfFirst: /(?:^|[\s(«"“])sur\s(?:les |ses |leurs |nos |ces |un total (?:de |d['’]))?$/i,
  aside: /^[^.;:!?]{0,30}[,(–—]\s?(?:(?:soit )?(?:environ|près de|quelque|presque|à peine) )?$/i,
  or: /(?:\bsoit|\bou|c['’]est|donc|ce qui représente)\s(?:[^.;!?\d]{0,14})$/i,
  share: /^\s(?:du|de la|de l['’]|de sa|de son|de ses|des|de leurs?|de)\s?([\p{L}-]+)/iu,
  anyWhole: /^(?:montant|prix|somme|total|valeur|coût|mise)$/i,
  rise: {
    before:
      /(?:hausse|augmentation|progression|croissance|bond|envolée|revalorisation|bondi\p{L}*|grimp\p{L}*|progress\p{L}*|augment\p{L}*|pris|gagn\p{L}*)\s(?:(?:de|d['’])\s?)?(?:(?:près|plus|environ|presque|quelque)\s(?:de\s)?)?$/iu,
    after: /^\s(?:de\s)?(?:plus|mieux|au-dessus|d['’]augmentation|de hausse)(?!\p{L})/iu,
  },
  fall: {
    before:
      /(?:baisse|recul|chute|diminution|réduction|repli|perte|rabais|remise|baiss\p{L}*|recul\p{L}*|chut\p{L}*|diminu\p{L}*|rédui\p{L}*|fondu\p{L}*|perd\p{L}*|cédé)\s(?:(?:de|d['’])\s?)?(?:(?:près|plus|environ|presque|quelque)\s(?:de\s)?)?$/iu,
    after: /^\s(?:de\s)?(?:moins|au-dessous|de baisse|de réduction)(?!\p{L})/iu,
  },
  otherwise: {
    before: /(?:annuelle?|moyenne?|mensuelle?)\s[^.;:!?,\d]{0,20}$/i,
    after:
      /^\s(?:par (?:an|mois|jour|semaine|trimestre)|l['’]an(?! dernier| passé)|chaque|en moyenne|en volume|en termes|en données|à périmètre|à taux|à changes|hors)/i,
  },
  forecast: /^[^.;:!?\d]{0,12}\s(?:attendu|prévu|espéré|budgété|escompté|visé)/i,
  clause: /(?:^|\s)(?:et|mais|tandis|alors|quand|pendant que)\s/i,
  restates:
    /(?:^|[,;:(–—-])\s?(?:soit|c['’]est|ce qui|représentant|en|une?|\+|[-−])\s?(?:(?!\s(?:et|mais)\s)[^.;:!?,\d]){0,30}$/iu,
  against: /^[^.;:!?\d]{0,40}(?:contre|par rapport (?:à|aux?)|au lieu de)\s(?:les |la |le |l['’])?$/i,
  of: /^\s(?:du|de la|de l['’]|de sa|de son|de ses|de ce|de cette|des|de leurs?|d['’]|de)\s?[\p{L}]/iu,
  including: /\bdont\s$/i,
  ofThem: /^\s(?:d['’]entre (?:eux|elles)|d['’]eux)[^.;:!?\d]{0,12}$/i,
  apiece: /^[^.;:!?\d]{0,40}\sà\s$/i,
  piece: /^\s(?:pièce|chacune?|l['’]unité)(?!\p{L})/iu,
  per: /^\s(?:par|l[ea])\s(jour|semaine|mois|trimestre|an)(?:née)?\b/i,
  thatIs: /(?:^|\s)(?:c['’]est|cela fait|ça fait|cela représente)\s[^.;:!?\d]{0,24}$/i,
  things: meanings([
    ['debt', 'dette'],
    ['price', 'prix'],
    ['cost', 'cout, facture'],
    ['loss', 'prejudice, perte, pertes'],
    ['deficit', 'deficit, trou'],
    ['budget', 'budget'],
    ['profit', 'benefice'],
  ]),
  amountsTo:
    /^\s(?:[^.;:!?\d]{0,24}\s)?(?:est(?: bien)? de|était de|atteint|s['’]élève à|se monte à|s['’]établit à)\s$/i,
  valued: /(?:chiffre|évalue|estime|fixe)(?:nt)?\s(?:la|le|les|son|sa|ce|cette)\s([\p{L}]+)\s(?:à|a)\s$/iu,
  counted:
    /(?:chiffre|évalue|estime|fixe)(?:nt)? (?:plutôt )?le (?:vrai )?nombre (?:réel )?(?:de |d['’])([\p{L}]+) à (?:près de |environ |quelque )?$/iu,
  than: /^\s(?:(?:de\s)?(?:moins|plus)\s(?:que|qu['’])|au-dess(?:us|ous)\s(?:de|d['’]|des?))[^.;:!?\d]{0,30}$/i,
  fromTo: { from: /(?:^|\s)(?:de|d['’])\s?$/i, to: /^\s?(?:à|vers)\s$/i },
  total: /(?:au total|en tout|soit|ce qui fait|total de|s['’]additionnent pour faire)\s(?:[^.;!?\d]{0,8})$/i,
  makes: /(?:^|\s)(?:cela|ça) fait\s$/i,
  inAll: /^\s(?:au total|en tout)(?!\p{L})/iu,
  and: /\s(?:et|plus)\s/i,
  told: /(?:\s|^)(?:selon|d['’]après|affirme|assure|estime|avance|rapporte|écrit|dit|soutient)\s/i,
  toldOtherwise:
    /(?:^\s*(?:ils|elles) (?:sont|seraient)|\s(?:l['’]estime|l['’]évalue|le chiffre|la chiffre)(?:nt)? à|\s(?:affirme|assure|écrit|rapporte|rétorque|soutient) qu['’](?:il|elle)s? (?:est|sont|était|étaient)(?: de)?)\s$/i,
  each: /^\s[^.;:!?\d]{0,25}\s(?:de|d['’])\s?$/i,
}
