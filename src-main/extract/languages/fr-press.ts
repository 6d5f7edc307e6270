import type { Press } from './press'
import { listed, nothing, words } from './words'

const titles = String.raw`(?:Réveil|Courrier|Gazette|Échos?|Journal|Phare|Dépêche|Républicain|Tribune|Nouvelles|Télégramme|Progrès|Éveil|Messager|Moniteur|Quotidien) d`
const joined = String.raw`\p{L}-(?:Courrier|Matin|Presse|Éclair|Hebdo|Soir|Dimanche|Républicain|Tribune|Gazette)$`

/** How French tells a paper. */
export const frPress: Press = {
  papers: new RegExp(String.raw`^(?:Le|La|L'|Les)\s?${titles}|${joined}`, 'u'),
  article: /\b(?:L[ea]s?|L'|au|du|[Aa]ux|[Dd]es)\s?$/u,
  behindArticle: new RegExp(`^${titles}|${joined}`, 'u'),
  longPapers: nothing,
  beforeShort: nothing,
  shortPapers: nothing,
  withArticle: /^(?:L[ea]s? |L')/u,
  looking: /^ (?:a|ont) pu (?:consulter|se procurer)\b/u,
  toldTo:
    /(?:\b[Cc]onsultée?s? par|\ba-t-(?:il|elle) (?:déclaré|dit|confié|expliqué|indiqué) à|\b(?:un entretien|une interview)(?: accordée?)? à) $/u,
  byline: /^Par /u,
  author:
    /(?:^|\n)(?:[^\n]{0,30}\b(?:Par|[ÉEée]crit par)|(?:Publié|Posté)e?(?: le [^\n]{3,20})? par|(?:Tribune|Analyse|Chronique|Éditorial|Billet|Opinion|Récit|Reportage|Enquête|Portrait|Note|Carte blanche),? par) $/,
  bylinePaper: /, $/u,
  rubric: listed(
    words(`climat environnement energie transports transport sante justice economie politique social culture sport sports football
    rugby mercato faits-divers education logement agriculture industrie societe international finances numerique patrimoine
    immobilier emploi tourisme agroalimentaire distribution defense budget commerce banque assurance`),
  ),
}
