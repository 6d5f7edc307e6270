import type { Bodies } from './bodies'
import { nothing } from './words'

const corps = String.raw`(?:filiale|société|entreprise|banque|start-?up|coentreprise|coopérative|PME|association|fondation|mutuelle|compagnie|holding|biotech)`
const adjective = String.raw`[\p{Ll}'-]+(?:ais|ois|ien|ain|and|aise|oise|ienne|aine|ande|ique|ol|ole|iste|ale?)`

/** How French tells a body. */
export const frBodies: Bodies = {
  endings:
    /\s(?:granulats|ingénierie|énergies?|assurances|laboratoires|logistique|capital|partners|industries|technologies|immobilier|patrimoine|participations|finance)$/i,
  apposed: new RegExp(
    String.raw`^(?:,| \() ?(?:une? |la |sa |l')?(?:petite |jeune |grande |ancienne )?${corps}(?: ${adjective})?(?:[,.;)]| (?:d['eu]|des|qui|spécialisée|basée|fondée|créée|détenue|familiale))`,
    'u',
  ),
  apposedTo: new RegExp(
    String.raw`(?<!\b(?:de|à|chez) )(?:\b(?:une|la|sa|leur|cette) ${corps}(?: [\p{L}'-]+){0,2}|\b[Ll]'(?:opérateur|exploitant|assureur)), $`,
    'u',
  ),
  led: new RegExp(
    String.raw`\b(?:[Ll]e |[Dd]u |[Aa]u |[Ll]a |[Uu]ne? |[Ll]')(?:sidérurgiste|constructeur|équipementier|fabricant|assureur|bancassureur|opérateur|distributeur|énergéticien|pétrolier|avionneur|armateur|papetier|cimentier|chimiste|laboratoire|groupe|société|start-?up|entreprise|filiale|organisation|association|ONG|syndicat|collectif|compagnie|banque|agence|quotidien|hebdomadaire)(?: (?:${adjective}|anti-\p{Ll}+)){0,2} $`,
    'u',
  ),
  classed: nothing,
  running: nothing,
  producing: new RegExp(String.raw`\bproducteur (?:\p{Ll}+ )?d(?:e |')\p{Ll}+ (?:${adjective} )?$`, 'u'),
  owned:
    /(?:\bfiliale (?:à \d+ ?% )?d[e']|\bactionnaires? d[e']|\b(?:au|du|le) capital d[e']|\bPDG d[e']|\b[Gg]érante?s? d[e']|\bcomptables? d[e']|\b(?:directeur|directrice) générale? d[e']) ?$/u,
  traded:
    /(?:\b(?:actions?|titres?|cours|rachat) d[e']|\b(?:OPA|offre(?: publique)?) sur|\bauprès d[e']|\bparticipation dans|\b(?:rachète(?:nt|ra)?|racheté|acquiert|acquièrent)) ?$/u,
  held: /(?:\d ?%|pour ?cent) (?:du capital )?d[e'] ?$|\b(?:co-?)?fondat(?:eur|rice)s? d[e'] ?$/u,
  employing:
    /^ (?:emploie|emploiera|employait) (?:\S+ ){1,3}(?:personnes|salariés)\b|^ (?:\p{Ll}+ ){0,3}(?:céd(?:er|é|era)|cède|ouvr(?:ir|e|ira)|ouvert) [\d,]+ ?% de son capital\b/u,
  // French calls them by their English names, too: "strategist chez X".
  analysed:
    /\b(?:[Aa]nalystes?|[Éé]conomistes?|[Ss]tratégistes?|[Aa]nalysts?|[Ss]trategists?|[Ee]conomists?|[Tt]raders?)(?: \p{Lu}[\p{L}'-]+){0,3},? chez $/u,
  headed: nothing,
  acting: nothing,
  seated: /^, (?:basée? (?:à|en|au|dans)|cotée? (?:à|en)|dont le siège (?:social )?est) /u,
  saidBy:
    /[»”"],? (?:dit|souffle|lâche|confie|raconte|explique|résume|glisse|murmure|soupire|sourit|témoigne|s'agace|s'emporte|ironise|fulmine|rétorque|admet|a (?:dit|soufflé|lâché|confié|raconté|expliqué|résumé|glissé|murmuré|soupiré|souri|témoigné|ironisé|admis)) $/u,
}
