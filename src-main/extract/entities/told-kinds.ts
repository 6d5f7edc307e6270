import type { EntityKind } from '../../model/extraction'
import type { Group } from './aliases'
import type { Name } from './name'
import type { Reading } from '../reading'
import { knownKind } from './vocabulary'

/**
 * The groups with the kinds that the text itself tells, whatever the form of their names led to believe: "Denbigh
 * Savings, a lender" is no person. Only what hardly ever misleads counts, and then for all mentions; what the lists know
 * stays as it is.
 */
export function withToldKinds(reading: Reading, groups: Group[]): Group[] {
  return groups.map((group) => {
    const told = toldKind(reading, group)
    return told && told !== group.kind ? { ...group, kind: told } : group
  })
}

function toldKind(reading: Reading, { kind, names }: Group): EntityKind | null {
  if (names.some(({ text }) => knownKind(text))) return null
  const listed = listedKind(reading, names, kind)
  if (listed) return listed
  if (kind === 'media' && names.some((name) => runs.test(beforeOf(reading, name)))) return 'organization'
  if (kind !== 'media' && names.some((name) => isMedium(reading, name, kind))) return 'media'
  if (kind !== 'person' && kind !== 'place') return null
  if (kind === 'place' && names.some((name) => saidBy.test(beforeOf(reading, name)))) return 'person'
  if (names.some(({ titled }) => titled)) return null
  if (kind === 'person' && names.some(({ text }) => endsAsCompany.test(text))) return 'organization'
  if (names.every(({ text }) => !/\s/.test(text)) && names.some((name) => isHeld(reading, name)))
    return 'organization'
  return names.some((name) => isToldBody(reading, name, kind)) ? 'organization' : null
}

/**
 * What lists know the fullest name as, where that is a body or, of what is taken for a place, a person: in marked texts
 * that is right nine times in ten, but for firms that stand for what they make in French ones.
 */
function listedKind({ language }: Reading, names: Name[], kind: EntityKind): EntityKind | null {
  const { listed } = names.reduce((full, name) => (name.text.length > full.text.length ? name : full))
  if (listed === 'person') return kind === 'place' ? listed : null
  if (listed !== 'organization' && listed !== 'media') return null
  if (kind === 'organization') return listed === 'media' ? listed : null
  if (kind === 'product') return language.code === 'en' ? listed : null
  return kind === 'place' || (kind === 'person' && !names.some(({ titled }) => titled)) ? listed : null
}

/** Words that companies' names end with and families' do not. */
const endsAsCompany =
  /\s(?:savings|waterworks|logistics|holdings|motors|foods|systems|technologies|semiconductors?|ventures|textiles|robotics|airways|airlines|railways|shipyards?|therapeutics|pharmaceuticals|biotech|biosciences|studios|analytics|insurance|quarries|breweries|brewery|foundries|foundry|chemicals|laboratories|industries|pictures|publishing|telecom|granulats|ingénierie|énergies|assurances|laboratoires|logistique)$/i

const body = String.raw`(?:lender|company|firm|bank|maker|manufacturer|supplier|developer|insurer|retailer|wholesaler|publisher|start-?up|charity|subsidiary|brewery|contractor|consultancy|carmaker|chipmaker|airline|utility|conglomerate|hedge fund|fund manager|investment fund|law firm|shipping line|housebuilder|think tank|business|group|cooperative)`
const adjective = String.raw`[\p{Ll}'-]+(?:ais|ois|ien|ain|and|aise|oise|ienne|aine|ande|ique|ol|ole|iste|ale?)`
const corps = String.raw`(?:filiale|société|entreprise|banque|start-?up|coentreprise|coopérative|PME|association|fondation|mutuelle|compagnie|holding|biotech)`
/** ", a Dutch lender", ", filiale du groupe": an apposition whose noun nothing else follows that would be its head. */
const apposedEnglish = new RegExp(
  String.raw`^, (?:an?|the|its) (?:(?!who\b|of\b|in\b|at\b|for\b|from\b|to\b)[\p{L}'-]+ ){0,3}${body}(?:[,.;)]| (?:that|which|based|in|of|with|owned|founded|whose)\b)`,
  'u',
)
const apposedFrench = new RegExp(
  String.raw`^(?:,| \() ?(?:une? |la |sa |l')?(?:petite |jeune |grande |ancienne )?${corps}(?: ${adjective})?(?:[,.;)]| (?:d['eu]|des|qui|spécialisée|basée|fondée|créée|détenue|familiale))`,
  'u',
)
/** "une société commune, X", "its auditors, X": behind a noun for a body the name that it has. */
const apposedTo = new RegExp(
  String.raw`(?<!\b(?:de|of|at|for|in|with|from|by|à|chez) )(?:\b(?:une|la|sa|leur|cette) ${corps}(?: [\p{L}'-]+){0,2}|\b[Ll]'(?:opérateur|exploitant|assureur)|\b(?:an?|the|its|their) (?:${body}|auditors?|parent|operator|joint venture|hospice)), $`,
  'u',
)
/** "Le sidérurgiste X a annoncé", "l'organisation turque X": a body's noun before what was taken for a place. */
const makers = new RegExp(
  String.raw`\b(?:[Ll]e |[Dd]u |[Aa]u |[Ll]a |[Uu]ne? |[Ll]')(?:sidérurgiste|constructeur|équipementier|fabricant|assureur|bancassureur|opérateur|distributeur|énergéticien|pétrolier|avionneur|armateur|papetier|cimentier|chimiste|laboratoire|groupe|société|start-?up|entreprise|filiale|organisation|association|ONG|syndicat|collectif|compagnie|banque|agence|quotidien|hebdomadaire)(?: (?:${adjective}|anti-\p{Ll}+)){0,2} $`,
  'u',
)
/** "the Leeds firm X,": with nothing behind that would make X act: "the firm Ada Venn founded". */
const classed = new RegExp(String.raw`\b${body} $`, 'u')
/** "Ferry operator Islay Star": who runs ships is no paper, whatever its name. */
const runs =
  /\b(?:ferry|rail|bus|airport|hotel|cruise|care-home|port|train|tour|casino) (?:operator|line|company|firm|owner|group|chain)s? $|\b(?:airline|carrier|shipyard|retailer|brewer|builder|carmaker|steelmaker|insurer|lender) $/iu

/** "Chilean lithium producer X": who brings forth what is no person. */
const producing = new RegExp(
  String.raw`\b(?:lithium|nickel|copper|gold|silver|zinc|uranium|coal|iron ore|potash|steel|aluminium|aluminum|cement|oil|gas|power|energy|electricity|fertili[sz]er|chemicals?|dairy|poultry|palm oil) (?:producer|miner|explorer|trader|major|giant|refiner)s? $|\bproducteur (?:\p{Ll}+ )?d(?:e |')\p{Ll}+ (?:${adjective} )?$`,
  'u',
)
const owned =
  /(?:\bshares in|\bshares of|\bsubsidiary of|\bunit of|\bshareholders? (?:in|of)|\bfiliale (?:à \d+ ?% )?d[e']|\bactionnaires? d[e']|\b(?:au|du|le) capital d[e']|\bPDG d[e']|\b(?:directeur|directrice) générale? d[e']|\bC[EF]O of) ?$/u
/** "actions de X", "takeover of X", "auprès d'X": what is bought, owned and asked for money is no town. */
const traded =
  /(?:\b(?:actions?|titres?|cours|rachat) d[e']|\b(?:OPA|offre(?: publique)?) sur|\bauprès d[e']|\bparticipation dans|\b(?:rachète(?:nt|ra)?|racheté|acquiert|acquièrent)|\bstake in|\b(?:takeover|acquisition|buyout) of|\bmerger with|\b(?:acquire[ds]?|acquiring)) ?$/u
const employs =
  /^ (?:emploie|emploiera|employait|employs|employed) (?:\S+ ){1,3}(?:personnes|salariés|people|staff|workers)\b/u
/** "analyst Gero Windisch at Bankhaus Lamprecht", "analyste chez X": who has analysts is no place. */
const analysed =
  /\b(?:[Aa]nalysts?|[Ss]trategists?|[Ee]conomists?|[Tt]raders?|[Aa]nalystes?|[Éé]conomistes?|[Ss]tratégistes?)(?: \p{Lu}[\p{L}'-]+){0,3},? (?:at|with|chez) $/u
const headed =
  /^(?:'s?)? (?:CEO|CFO|COO|CTO|shares (?:fell|rose|closed|jumped|slid|dropped|gained|were|have|had)|shareholders)\b/u
const acts =
  /^, (?:which|that) (?:owns|runs|operates|employs|makes|sells|supplies|manages|builds|lent|bought|acquired|insures)\b/u
/** "Seagen, based in Bothell,": one word that has its seat somewhere is no family's name, and no town. */
const seated =
  /^, (?:(?:which is )?(?:based|headquartered|listed) (?:in|on)|basée? (?:à|en|au|dans)|cotée? (?:à|en)|dont le siège (?:social )?est) /u

/** "», souffle Ximun, au chai depuis dix-huit ans": who is told to breathe words is no place. */
const saidBy =
  /[»”"],? (?:dit|souffle|lâche|confie|raconte|explique|résume|glisse|murmure|soupire|sourit|témoigne|s'agace|s'emporte|ironise|fulmine|rétorque|admet|a (?:dit|soufflé|lâché|confié|raconté|expliqué|résumé|glissé|murmuré|soupiré|souri|témoigné|ironisé|admis)|said|sighed|laughed|shrugged|recalled|joked) $/u

function beforeOf({ text }: Reading, { start }: Name): string {
  return plain(text.slice(Math.max(0, start - 60), start))
}

function isHeld(reading: Reading, name: Name): boolean {
  const before = beforeOf(reading, name)
  return held.test(before) || traded.test(before)
}

function isToldBody(reading: Reading, name: Name, kind: EntityKind): boolean {
  const { text } = reading
  const { start, end } = name
  const before = beforeOf(reading, name)
  // A note may stand between: "X [1], une association".
  const after = plain(text.slice(end, end + 90)).replace(/^ ?\[\d+\]/, '')
  if (apposedEnglish.test(after) || apposedFrench.test(after)) return true
  if (apposedTo.test(before) || headed.test(after) || producing.test(before) || analysed.test(before))
    return true
  if (seated.test(after) && !/\s/.test(text.slice(start, end))) return true
  if (kind === 'place' && (makers.test(before) || traded.test(before))) return true
  if (classed.test(before) && /^[,.;)]/u.test(after)) return true
  return owned.test(before) || employs.test(after) || (kind === 'person' && acts.test(after))
}

/** "11 % de Solvéo", "le fondateur d'Ostrel", "an offer for Ostrel": what is founded and held in parts is nobody who has but one word for a name. */
const held =
  /(?:\d ?%|pour ?cent|per cent|percent) (?:du capital )?(?:d[e']|of) ?$|\b(?:(?:co-?)?fondat(?:eur|rice)s?|(?:co-?)?founders?) (?:d[e']|of) ?$/u

/** What papers are called, in names that have an article: "the Preston Mercury", "Le Courrier de Laon". */
const paper =
  /\s(?:Mercury|Argus|Messenger|Gazette|Herald|Chronicle|Courier|Tribune|Echo|Examiner|Observer|Clarion|Newswire|Telegraph|Bugle|Banner|Sentinel|Inquirer|Advertiser|Dispatch|Register|Ledger|Times|Journal)$/u
const journal =
  /^(?:Le|La|L'|Les)\s?(?:Réveil|Courrier|Gazette|Échos?|Journal|Phare|Dépêche|Républicain|Tribune|Nouvelles|Télégramme|Progrès|Éveil|Messager|Moniteur|Quotidien) d|\p{L}-(?:Courrier|Matin|Presse|Éclair|Hebdo|Soir|Dimanche|Républicain|Tribune|Gazette)$/u
/** "”, he told X", "a-t-elle confié à X": whom one tells it, with no article. */
const toldTo =
  /(?:["”»'],? (?:he|she|they) told|\b(?:[Cc]onsultée?s? par|(?:seen|reviewed|obtained|viewed) by)|\bin an interview with|\ba-t-(?:il|elle) (?:déclaré|dit|confié|expliqué|indiqué) à|\b(?:un entretien|une interview)(?: accordée?)? à) $/u

/** Whether a name is that of whoever prints or spreads the text, or of a paper. */
/** "un courrier que X a pu consulter": who may look at what is not his own. */
const looks = /^ (?:a|ont) pu (?:consulter|se procurer)\b/u

function isMedium({ text }: Reading, { start, end, first, last, titled }: Name, kind: EntityKind): boolean {
  const name = plain(text.slice(start, end))
  const before = plain(text.slice(Math.max(0, start - 60), start))
  const after = plain(text.slice(end, end + 24))
  const article = /\b[Tt]he $/u.test(before) || name.startsWith('The ')
  if ((article || last > first + 1) && paper.test(name)) return true
  // The article may have been left outside of the name.
  const led = /\b(?:L[ea]s?|L')\s?$/u.test(before)
  if (/\b(?:told|in|to) [Tt]he $/u.test(before) && paper.test(` ${name}`)) return true
  if (
    journal.test(led ? `Le ${name}` : name) ||
    (looks.test(after) && !titled) ||
    (kind === 'organization' && toldTo.test(before))
  )
    return true
  return start < opening && isCredit(text.slice(text.lastIndexOf('\n', start - 1) + 1, start), name, after)
}

/** "LISBON, Feb 19 (Meridian News) -", "By Ann Lee, The Fenland Messenger,": who brings the text. */
function isCredit(line: string, name: string, after: string): boolean {
  const dateline = /^\p{Lu}{3}[^.\n]*\($/u.test(line) && /^\) ?[-–—]/u.test(after)
  const byline = /^(?:By|Par|Letter to) /u.test(line) && /(?:, | to )$/u.test(line)
  return dateline || (byline && /^(?:,|\n)/u.test(after) && /^(?:The |L[ea]s? |L')/u.test(name))
}

/** How far into a text its dateline may stand. */
const opening = 600

function plain(words: string): string {
  return words.replace(/’/g, "'").replace(/[\u00a0\u202f]/g, ' ')
}
