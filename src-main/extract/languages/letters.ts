/** How letters begin and end, in French and English: a correspondence may hold both. */
export const letterWords = {
  /** A line that greets whom the letter is for. */
  greeting:
    /^(?:(?:(?:My )?Dear|Hi|Hello|Bonjour|(?:Mon |Ma )?(?:Cher|Chère)s?|Madame|Monsieur|Maître)(?!\p{L})[^\n.!?]{0,60})[,:!]?$/u,
  /** Lines over a mail that tell who writes and to whom. */
  from: /^(?:De|From)[ \u00a0]?:/u,
  to: /^(?:À|A|To)[ \u00a0]?:/u,
  /** A line that closes it; who writes stands under it. */
  closing:
    /^(?:(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|(?:with )?(?:(?:kind|best|warm)(?:est)? )?regards|(?:best|all good) wishes|yours|(?:bien |très )?(?:cordialement|amicalement|respectueusement)|bien à (?:vous|toi)|(?:je vous prie|nous vous prions|veuillez)[^\n]{0,40}(?:agréer|recevoir|croire|accepter)[^\n]{10,160}|(?:salutations|sentiments) (?:distinguée?s|respectueu(?:x|ses)|cordiales))[,.]?$/iu,
  /** Behind "I" in all languages, what tells that somebody else's words follow: "je cite". */
  citing: /^ (?:cite|quote)(?!\p{L})/u,
}
