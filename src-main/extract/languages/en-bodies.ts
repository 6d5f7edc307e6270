import type { Bodies } from './bodies'
import { nothing } from './words'

const body = String.raw`(?:lender|company|firm|bank|maker|manufacturer|supplier|developer|insurer|retailer|wholesaler|publisher|start-?up|charity|subsidiary|brewery|contractor|consultancy|carmaker|chipmaker|airline|utility|conglomerate|hedge fund|fund manager|investment fund|law firm|shipping line|housebuilder|think tank|business|group|cooperative)`

/** How English tells a body. */
export const enBodies: Bodies = {
  endings:
    /\s(?:savings|waterworks|logistics|holdings|motors|foods|systems|technologies|semiconductors?|ventures|textiles|robotics|airways|airlines|railways|shipyards?|therapeutics|pharmaceuticals|biotech|biosciences|studios|analytics|insurance|quarries|breweries|brewery|foundries|foundry|chemicals|laboratories|industries|pictures|publishing|telecom|energy|energi|petroleum|resources|minerals|capital|partners)$/i,
  apposed: new RegExp(
    String.raw`^, (?:an?|the|its) (?:(?!who\b|of\b|in\b|at\b|for\b|from\b|to\b)[\p{L}'-]+ ){0,3}${body}(?:[,.;)]| (?:that|which|based|in|of|with|owned|founded|whose)\b)`,
    'u',
  ),
  apposedTo: new RegExp(
    String.raw`(?<!\b(?:of|at|for|in|with|from|by) )\b(?:an?|the|its|their) (?:${body}|auditors?|parent|operator|joint venture|hospice), $`,
    'u',
  ),
  led: nothing,
  classed: new RegExp(String.raw`\b${body} $`, 'u'),
  running:
    /\b(?:ferry|rail|bus|airport|hotel|cruise|care-home|port|train|tour|casino) (?:operator|line|company|firm|owner|group|chain)s? $|\b(?:airline|carrier|shipyard|retailer|brewer|builder|carmaker|steelmaker|insurer|lender) $/iu,
  producing:
    /\b(?:lithium|nickel|copper|gold|silver|zinc|uranium|coal|iron ore|potash|steel|aluminium|aluminum|cement|oil|gas|power|energy|electricity|fertili[sz]er|chemicals?|dairy|poultry|palm oil) (?:producer|miner|explorer|trader|major|giant|refiner)s? $/u,
  owned: /(?:\bshares in|\bshares of|\bsubsidiary of|\bunit of|\bshareholders? (?:in|of)|\bC[EF]O of) ?$/u,
  traded:
    /(?:\bstake in|\b(?:takeover|acquisition|buyout) of|\bmerger with|\b(?:acquire[ds]?|acquiring)) ?$/u,
  held: /(?:\d ?%|per cent|percent) of ?$|\b(?:co-?)?founders? of ?$/u,
  employing: /^ (?:employs|employed) (?:\S+ ){1,3}(?:people|staff|workers)\b/u,
  analysed:
    /\bwho (?:follows|covers|tracks|analy[sz]es) \p{Ll}[\p{Ll} ]{2,30} (?:at|for) $|\b(?:[Aa]nalysts?|[Ss]trategists?|[Ee]conomists?|[Tt]raders?)(?: \p{Lu}[\p{L}'-]+){0,3},? (?:at|with) $/u,
  headed:
    /^(?:'s?)? (?:(?:CEO|CFO|COO|CTO|shares (?:fell|rose|closed|jumped|slid|dropped|gained|were|have|had)|shareholders)\b|(?:analysts?|strategists?|economists?) \p{Lu})/u,
  acting:
    /^, (?:which|that) (?:owns|runs|operates|employs|makes|sells|supplies|manages|builds|lent|bought|acquired|insures)\b/u,
  seated: /^, (?:which is )?(?:based|headquartered|listed) (?:in|on) /u,
  saidBy: /[»”"],? (?:said|sighed|laughed|shrugged|recalled|joked) $/u,
}
