/** How a text says that it is an interview, in French and in English: headings often borrow the other's word. */
export const interviewWords = {
  /** The name of who answers follows. */
  with: /(?<!\p{L})(?:(?:entretien|interview|conversation|discussion|rencontre|échange|dialogue)s?(?:[ \u00a0]\p{L}+)?[ \u00a0](?:avec|de|d['’]|du)|(?:interview|conversation|q[ \u00a0]?&[ \u00a0]?a|talk|chat|discussion)(?:[ \u00a0](?:with|of)|:)|(?:entretien|interview)[ \u00a0]:|(?:we|i)[ \u00a0](?:spoke|talked|sat down)[ \u00a0](?:to|with)|nous avons (?:rencontré|interrogé))(?=[ \u00a0\p{L}])/giu,
  /** It is one, whoever answers. */
  label:
    /^(?:(?:le )?grand )?(?:entretien|interview|q[ \u00a0]?&[ \u00a0]?a)(?!\p{L})|accordée? (?:un|une|cet|cette) (?:entretien|interview)|un entretien accordé|(?:interview|entretien)[ \u00a0]?$/imu,
  /** The name of who asks follows. */
  by: /(?<!\p{L})(?:(?:propos|entretien|interview|texte)[ \u00a0])?(?:recueillis?|menée?|réalisée?|conduite?)[ \u00a0]par(?!\p{L})|(?<!\p{L})(?:interview(?:ed)?|questions|conducted|as told)[ \u00a0](?:by|to)(?!\p{L})/giu,
  /** The medium that asks follows. */
  for: /(?<!\p{L})(?:à|au|pour|avec|to|with|for)[ \u00a0](?:the[ \u00a0])?$/iu,
  /** Who speaks says his own name, which follows. */
  ownName: /(?:je m['’]appelle|je me (?:nomme|présente)|mon nom est|my name is)[ \u00a0,:]{1,2}$/iu,
  self: /(?<!\p{L})(?:[jm]['’]|(?:je|moi|mon|ma|mes|nous|notre|nos|we|our|my|me|us)(?!\p{L})|I(?!\p{L}))/iu,
  you: /(?<!\p{L})(?:vous|votre|vos|tu|ton|tes|you|your|yours)(?!\p{L})/iu,
  /** What is put to somebody without a question mark. */
  put: /^(?:Vous (?:dites|écrivez|parlez|évoquez|affirmez|soutenez|racontez|défendez|plaidez|décrivez|critiquez|expliquez|dénoncez|citez)|You (?:say|said|write|wrote|have written|argue|describe|call|mention(?:ed)?|claim|told))(?!\p{L})/u,
  /** A sentence that is the credit. */
  credit:
    /^[«“"\s]*(?:propos[ \u00a0](?:recueillis|tenus)|recueillie?s?[ \u00a0]par|interview(?:ed)?[ \u00a0]by|entretien[ \u00a0](?:réalisé|mené|conduit|recueilli))(?!\p{L})/iu,
  /** A note under the last answer. */
  note: /(?:interview|conversation|entretien)[^.]{0,40}(?:edited|condensed|relu|édité|abrégé|translated|traduit)/iu,
  /** Between two who answer together. */
  pair: /^[ \u00a0](?:et|and|&)[ \u00a0]$/,
  byline: /^(?:par|by)[ \u00a0]$/i,
}
