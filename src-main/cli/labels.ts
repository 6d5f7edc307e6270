import type { CheckKind, DealKind, DealStatus, EntityKind } from '../model/extraction'
import type { HitKind } from '../model/library'
import { m } from '../../messages.compiled/messages.js'

type Labels<Kind extends string> = Record<Kind, () => string>

export const entityKinds: Labels<EntityKind> = {
  person: m.cli_entity_person,
  organization: m.cli_entity_organization,
  media: m.cli_entity_media,
  place: m.cli_entity_place,
  product: m.cli_entity_product,
  event: m.cli_entity_event,
}

export const deals: Labels<DealKind> = {
  investment: m.cli_deal_investment,
  acquisition: m.cli_deal_acquisition,
  merger: m.cli_deal_merger,
  funding: m.cli_deal_funding,
  contract: m.cli_deal_contract,
  partnership: m.cli_deal_partnership,
  loan: m.cli_deal_loan,
  fine: m.cli_deal_fine,
  sale: m.cli_deal_sale,
  layoffs: m.cli_deal_layoffs,
}

export const statuses: Labels<DealStatus> = {
  intended: m.cli_status_intended,
  announced: m.cli_status_announced,
  negotiating: m.cli_status_negotiating,
  signed: m.cli_status_signed,
  'on hold': m.cli_status_on_hold,
  collapsed: m.cli_status_collapsed,
  denied: m.cli_status_denied,
}

export const checks: Labels<CheckKind> = {
  ratio: m.cli_check_ratio,
  duration: m.cli_check_duration,
  sum: m.cli_check_sum,
  contradiction: m.cli_check_contradiction,
}

export const hits: Labels<HitKind> = {
  quote: m.cli_hit_quote,
  annotation: m.cli_hit_annotation,
  passage: m.cli_hit_passage,
  note: m.cli_hit_note,
  entity: m.cli_hit_entity,
  document: m.cli_hit_document,
}
