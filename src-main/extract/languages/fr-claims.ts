import type { Claims } from './claims'
import { meanings } from './words'

/** How French restates its own numbers. */
export const frClaims: Claims = {
  outOf:
    /^(?:[^.;:!?]{0,40}\s)?sur\s(?:(?!(?:et|ou|mais)\s)[^.;:!?\d]){0,20}$|^\s(?:des|de (?:ses|leurs|nos|ces)|parmi (?:les|ses|leurs))\s$/i,
  outOfFirst: /(?:^|[\s(«"“])sur\s(?:les |ses |leurs |nos |ces |un total (?:de |d['’]))?$/i,
  aside:
    /^[^.;:!?]{0,30}[,(–—]\s?(?:(?:soit )?(?:environ|près de|quelque|presque|à peine|exactement) )?(?:les? |la )?$/i,
  ofThose: /(?:^|[.;:(«“"]\s?)(?:sur|de) (?:les|ces|ses|leurs) $/i,
  under: /(?:^|\s)moins (?:de (?:la )?|du |d['’])$/i,
  over: /(?:^|\s)plus (?:de (?:la )?|du |d['’])$/i,
  or: /(?:\bsoit|\bou|autrement dit|c['’]est-à-dire|à savoir|c['’]est|donc|ce qui représente)\s(?:[^.;!?\d]{0,14})$/i,
  beside:
    /[,;:.(–—]\s?(?:[«“"]\s?)?(?:[^\s,;:.(–—]+\s){0,5}(?:d['’])?$|^\s[^.;:!?,\d]{0,70}\s(?:pour|contre)\s$/,
  ratioOf: /^[^.;:!?\d]{0,50}[,(–—]\s?(?:soit )?un ratio (?:\p{L}+ )?de (?:près de |quelque |environ )?$/iu,
  thanIn:
    /^(?:\sfois)?\s(?:de )?(?:plus|moins|mieux)(?: [\p{L}’']+){0,2} qu['’]en (?:\p{L}+ )?(\d{4})(?!\d)/iu,
  share: /^\s(?:du|de la|de l['’]|de sa|de son|de ses|des|de leurs?|de)\s?([\p{L}-]+)/iu,
  anyWhole: /^(?:montant|prix|somme|total|valeur|coût|mise)$/i,
  rise: {
    before:
      /(?:hausse|augmentation|progression|croissance|bond|envolée|revalorisation|bondi\p{L}*|grimp\p{L}*|progress\p{L}*|augment\p{L}*|pris|gagn\p{L}*|progrès|majoré\p{L}*|renchér\p{L}*|prime|surcote|remontée|supérieure?s?|ajout\p{L}*|surcoût|dépass\p{L}* [^.;:!?,\d]{0,20})\s(?:(?:de|d['’])\s?)?(?:(?:près|plus|environ|presque|quelque)\s(?:de\s)?)?$/iu,
    after: /^\s(?:de\s)?(?:plus|mieux|au-dessus|d['’]augmentation|de hausse|plus ch[eè]re?s?)(?!\p{L})/iu,
  },
  fall: {
    before:
      /(?:baisse|recul|chute|diminution|réduction|repli|perte|rabais|remise|baiss\p{L}*|recul\p{L}*|chut\p{L}*|diminu\p{L}*|rédui\p{L}*|fondu\p{L}*|perd\p{L}*|cédé|décote|ristourne|économie|inférieure?s?|rabot\p{L}*|amput\p{L}*|rogn\p{L}*|rate[^.;:!?,\d]{0,16}|allégé\p{L}*)\s(?:(?:de|d['’])\s?)?(?:(?:près|plus|environ|presque|quelque)\s(?:de\s)?)?$/iu,
    after:
      /^\s(?:de\s)?(?:moins|au-dessous|de baisse|de réduction|de rabais|de remise|moins chère?s?)(?!\p{L})/iu,
  },
  otherwise: {
    before: /(?:annuelle?|moyenne?|mensuelle?)\s[^.;:!?,\d]{0,20}$/i,
    after:
      /^\s(?:par (?:an|mois|jour|semaine|trimestre)|l['’]an(?! dernier| passé)|chaque|en moyenne|en volume|en termes|en données|à périmètre|à taux|à changes|hors)/i,
  },
  forecast: /^[^.;:!?\d]{0,12}\s(?:attendu|prévu|espéré|budgété|escompté|visé)/i,
  clause: /(?:^|\s)(?:et|mais|tandis|alors|quand|pendant que)\s/i,
  restates:
    /(?:^|[,;:(–—-])\s?(?:(?:soit|autrement dit|c['’]est|ce qui|représentant|en|environ|une?)(?!\p{L})|\+|[-−])\s?(?:(?!\s(?:et|mais)\s)[^.;:!?,\d]){0,30}$/iu,
  against: /^[^.;:!?\d]{0,60}(?:contre|par rapport (?:à|aux?)|au lieu de)\s(?:les |la |le |l['’])?$/i,
  of: /^\s(?:du|de la|de l['’]|de sa|de son|de ses|de ce|de cette|des|de leurs?|d['’]|de)\s?[\p{L}]/iu,
  included: /^[^.;:!?\d]{0,70},?\sdont\s(?:[^.;:!?,\d]{0,40}\s)?$/i,
  ofNamed:
    /^\s(?:(?:du|de la|de l['’]|de sa|de son|de ses|d['’]une?)\s?[^.;:!?,\d]{1,40}\s(?:de\s|d['’]\s?|\()|des\s|de (?:ses|leurs)\s)$/i,
  ofAll:
    /^\s(?:du (?:personnel|total|tout)|de l['’](?:effectif|ensemble)|des effectifs|de (?:ses|leurs) (?:effectifs|salariés))(?!\s(?:du|de|des|à|au)\s|\s(?:de l|d)['’])(?!\p{L})/iu,
  including: /\bdont\s$/i,
  ofThem: /^\s(?:d['’]entre (?:eux|elles)|d['’]eux)[^.;:!?\d]{0,12}$/i,
  apiece: /^[^.;:!?\d]{0,40}\sà\s$/i,
  piece:
    /^,?\s(?:pièce|chacune?|l['’]une?|l['’]unité|en moyenne|par (?:tête|personne|salariée?|employée?))(?!\p{L})/iu,
  perOne: /^\s(?:par|l['’]|l[ea]|pour chac?une? des|pour chaque)\s?(?:\d[\d\s]*\s)?([\p{L}]+)/iu,
  eachBefore:
    /(?:(?:\s|^)chacune?\s[^.;:!?\d]{0,20}|à raison de |prix (?:de l['’]|du |de la |au |par )[\p{L}\s]+: |met (?:le |la |l['’])\p{L}+ à |moyenne de )$/iu,
  per: /^\s(?:par|l[ea]|l['’]|chaque)\s?(jour|semaine|mois|trimestre|saison|an)(?:née)?(?!\p{L})/iu,
  during: /\s(?:sur|pendant|pour|en)\s$/i,
  atPrice: /^[^.:!?]{0,16}[,;:]\s(?:à\s)?$/i,
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
  multiplied: /par/,
  times:
    /^\sfois\s(?:l(?:e|a|es)\s|l['’]|cet?(?:te)?\s|ces?\s|s(?:on|a|es)\s|leurs?\s|n(?:otre|os)\s|plus\s|celui|celle|\d)/i,
  by: /\s(?:de|d['’])\s?(?:près (?:de|d['’])\s?|environ |presque )?$/i,
  now: /[,;]?\s(?:(?:et|mais)\s)?(?:maintenant|aujourd['’]hui|désormais)(?!\p{L})[^.;:!?\d]{0,24}$/iu,
  than: /^\s(?:(?:de\s)?(?:moins|plus)\s(?:que|qu['’])|au-dess(?:us|ous)\s(?:de|d['’]|des?))[^.;:!?\d]{0,30}$/i,
  fromTo: {
    from: /(?:^|\s)(?:de|d['’])\s?$/i,
    to: /^(?:\s(?:par|l[ea]|l['’])\s?\p{L}+)?(?:,?\s(?:(?:en|fin|début) (?:\p{L}+ )?\d{4}|l['’]an (?:dernier|passé)|un an (?:plus tôt|auparavant)))?,?\s?(?:à|vers)\s$/iu,
  },
  total: /(?:au total|en tout|soit|ce qui fait|total de|s['’]additionnent pour faire)\s(?:[^.;!?\d]{0,8})$/i,
  summed:
    /^\s*(?:soit|donc)\s$|(?:^|[\s«“"(])(?:total|en tout|au total|faites le compte|le compte|additionn\p{L}*|addition|ensemble|cumul\p{L}*|cela fait|ça fait|font|portant|portent?|coûts?|facture|l['’]addition|à eux (?:deux|trois)|on arriv(?:ait|e))(?!\p{L})[^.;!?\d]{0,40}$/iu,
  rest: {
    before:
      /(?:^|[\s«“"(])(?:reste\p{L}*|solde|manqu\p{L}*|complément|surplus|excédent)(?!\p{L})[^.;!?\d]{0,30}$/iu,
    after:
      /^\s(?:(?:qui )?(?:restant|restent|manqu)\p{L}*|autres|de reste|de (?:rab|trou)|d['’]écart|de différence|en (?:trop|plus|moins)|à trouver|encore dus)(?!\p{L})/iu,
  },
  leaving: /,\s(?:laissant|il reste|reste)\s[^.;:!?\d]{0,20}$/i,
  apart:
    /(?:différence|écart|plus-value|moins-value|gain|perte|économies?|rallonge|surcoût|rabais|bénéfice|dépassement|hausse|baisse|augmentation|marge|trou|réduction|remise|profit|prime)(?:,? (?:qui est|soit))? (?:est )?(?:de |d['’])\s?(?:près de |environ |quelque )?$/iu,
  counts:
    /(?:^|\s)(?:comptent?|compte|dénombrent?|recensent?|parlent?|annoncent?|dit|disent|évoquent?|selon|d['’]après)\s(?:[^.;:!?\d]{0,40}\s)?(?:de |d['’])?$/iu,
  voiced:
    /^(?:\s[\p{L}]+){0,2},?\s(?:selon|d['’]après|à en croire|aux dires d)(?:e|u|es)?\s(?:les?|la|l['’]|ses?|sa|leurs?|[\p{Lu}])/u,
  judged: {
    before: /(?:estimé|évalué|chiffré)e?s?\sà\s(?:[^.;:!?]|\.\d){0,80}$/iu,
    after:
      /^(?:\s(?!par\s)(?:d['’])?\p{L}+){0,2}\spar\s(?:les?\s|la\s|l['’]|ses?\s|son\s|sa\s|leurs?\s|\p{Lu})/u,
  },
  countered:
    /[,;.]\s(?:[\p{L}’'-]+[\s,]+){1,6}(?:parlent?|comptent?|en compte(?:nt)?|en dénombre(?:nt)?|avancent?|évoquent?|dit|disent|annoncent?|recensent?|penchent?|en (?:a|ont) (?:trouvé|compté|recensé|dénombré)|n['’]en (?:compte|trouve|recense)(?:nt)? que)\s(?:plutôt |lui |elle )?(?:de |d['’]|pour |que )?$|[,;]\s(?:les?|la|l['’]|ses?)\s?[\p{L}’'-]+(?:\s[\p{L}’'-]+)?,?\s$|[,;]\s(?:selon|d['’]après)\s[^.;:!?,\d]{1,30},\s$/iu,
  makes: /(?:^|\s)(?:cela|ça) fait\s$/i,
  inAll:
    /^,?\s(?:au total|en tout|à eux (?:deux|trois)|pour (?:les|le) (?:deux|trois|quatre|tout)|réunis)(?!\p{L})/iu,
  and: /\s(?:et|plus|puis)\s/i,
  told: /(?:\s|^)(?:selon|d['’]après|affirme|assure|estime|avance|rapporte|écrit|dit|soutient)\s/i,
  toldOtherwise:
    /(?:^\s*(?:ils|elles) (?:sont|seraient)|\s(?:l['’]estime|l['’]évalue|le chiffre|la chiffre)(?:nt)? à|\s(?:affirme|assure|écrit|rapporte|rétorque|soutient) qu['’](?:il|elle)s? (?:est|sont|était|étaient)(?: de)?)\s$/i,
  each: /^\s[^.;:!?\d]{0,25}\s(?:de|d['’])\s?$/i,
}
