import type { Claims } from './claims'
import { meanings } from './words'

/** How French restates its own numbers. */
export const frClaims: Claims = {
  outOf: /^(?:[^.;:!?]{0,40}\s)?sur\s(?:[^.;:!?\d]{0,20})$/i,
  or: /(?:\bsoit|\bou|c['’]est|donc|ce qui représente)\s(?:[^.;!?\d]{0,14})$/i,
  share: /^\s(?:du|de la|de l['’]|de sa|de son|de ses|des|de leurs?|de)\s?([\p{L}-]+)/iu,
  anyWhole: /^(?:montant|prix|somme|total|valeur|coût|mise)$/i,
  change: /^\s(?:de\s)?(?:moins|plus|mieux)\b/i,
  changeBefore:
    /(?:baisse|hausse|recul|recule|reculé|bondi|chute|progresse|progressé|augment(?:e|é|era|er|ait|ent)|pris|perdu|gagné|gagne|perd|diminué?)\s(?:de\s|d['’])?$/i,
  against: /^[^.;:!?\d]{0,40}(?:contre|par rapport (?:à|aux?)|au lieu de)\s(?:les |la |le |l['’])?$/i,
  of: /^\s(?:du|de la|de l['’]|de sa|de son|de ses|de ce|de cette|des|de leurs?|d['’]|de)\s?[\p{L}]/iu,
  including: /\bdont\s$/i,
  ofThem: /^\s(?:d['’]entre (?:eux|elles)|d['’]eux)[^.;:!?\d]{0,12}$/i,
  apiece: /^[^.;:!?\d]{0,40}\sà\s$/i,
  per: /^\s(?:par|l[ea])\s(jour|semaine|mois|an)\b/i,
  spans: /(\d+)\s(jour|semaine|mois|an)s?\b/gi,
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
  than: /^\s(?:de\s)?(?:moins|plus)\s(?:que|qu['’])[^.;:!?\d]{0,30}$/i,
  fromTo: { from: /(?:^|\s)(?:de|d['’])\s?$/i, to: /^\s?(?:à|vers)\s$/i },
  total: /(?:au total|en tout|soit|ce qui fait|total de)\s(?:[^.;!?\d]{0,8})$/i,
  and: /\s(?:et|plus)\s/i,
  told: /(?:\s|^)(?:selon|d['’]après|affirme|assure|estime|avance|rapporte|écrit|dit|soutient)\s/i,
  toldOtherwise:
    /(?:^\s*(?:ils|elles) (?:sont|seraient)|\s(?:l['’]estime|l['’]évalue|le chiffre|la chiffre)(?:nt)? à|\s(?:affirme|assure|écrit|rapporte|rétorque|soutient) qu['’](?:il|elle)s? (?:est|sont|était|étaient)(?: de)?)\s$/i,
  each: /^\s[^.;:!?\d]{0,25}\s(?:de|d['’])\s?$/i,
}
