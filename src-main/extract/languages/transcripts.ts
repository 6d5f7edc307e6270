/** How transcripts and reports in French and English say whose turn it is: one report may hold both, and so may a record of the European Parliament. */
export const transcriptWords = {
  /** A label that a dash parts from its words, as in minutes: "M. Dantin, rapporteur. – …". */
  minuted:
    /^((?:M|Mme|Mlle|MM|Mr|Mrs|Ms|Dr|Le|La|The|Une?|Des|Plusieurs)\.?[ \u00a0][^.:–—]{2,60})\.[ \u00a0]?[–—-][ \u00a0]/u,
  /** "Q. Who signed it?", "A. I did.", as courts write. */
  lettered: /^([QAR])\.[ \u00a0]+(?=[\p{Lu}\p{N}«“"‘'([—–…])/u,
  /** "Mme Claire Aubin, ministre des Ports. Je vous remercie.": official reports part label and words by a full stop alone. */
  reported:
    /^((?:M|Mme|Mlle|Mr|Mrs|Ms)\.?[ \u00a0](?:(?:(?:le|la)[ \u00a0]|l['’])\p{Ll}+(?:[ \u00a0]\p{Lu}[\p{L}’'-]*){0,3}|\p{Lu}[\p{L}’'-]*(?:[ \u00a0](?:d[eu]|la|le|von|van|\p{Lu}[\p{L}’'-]*)){0,3})(?:[ \u00a0]\p{Ll}+){0,2}(?:[ \u00a0]\([^().!?:]{2,30}\))?(?:,[ \u00a0][^.:!?«“"\d]{2,60})?)\.[ \u00a0](?=[\p{Lu}«“"])/u,
  /** An office whose holder stands in brackets: "The Minister for Ports (Ada Venn): I agree." */
  held: /^(?:The|Le|La|L['’])[ \u00a0]?(?:[\p{L}'’,-]+[ \u00a0]){1,14}\((\p{Lu}[\p{L}'’.-]*(?:[ \u00a0]\p{Lu}[\p{L}'’.-]*){1,3})\)[ \u00a0]?:[ \u00a0]+/u,
  /** Who asks stands in brackets: "Q (Norland Radio): When?" */
  asked: /^(?:Q|Question)[ \u00a0]\(((?=\p{Lu})[^()\n]{2,50})\)[ \u00a0]?:[ \u00a0]+/u,
  /** The day and hour before a message of a chat: "[12/03/2025, 14:05:33] ", "3/12/25, 2:05 PM - ". */
  stamp:
    /^\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?[ \u00a0]\d{1,2}:\d{2}(?::\d{2})?(?:[ \u00a0\u202f]?[AP]M)?(?:\]|[ \u00a0]-)[ \u00a0]/iu,
  /** What stands before a colon in any text, and speaks in none. */
  marginal:
    /^(?:nota(?: bene)?|notes?|sources?|(?:photo|crédit|credit|picture|image)s?|(?:correction|rectificatif|erratum|update|mise à jour)s?|warning|attention|objet|subject|re|réf|ref|rappel|reminder|contacts?|voir|see|date|lieu|place|verdict|claim|rating|reference|total)$/iu,
  /** Who alone above words speaks them, though nobody's name. */
  nameless:
    /^(?:the )?(?:operator|moderator|interviewer|host|question|answer|audience|(?:une? )?(?:opérat(?:eur|rice)|modérat(?:eur|rice)|animat(?:eur|rice)|journaliste|question|réponse|auditeur|auditrice))$/iu,
  /** Who only asks. */
  asks: /^(?:Q|Question|Interviewer|Interview|Journaliste|La rédaction)$/i,
  /** Who answers. */
  answers: /^(?:[AR]|Réponse|Answer)$/,
  /** A label that calls somebody by a title, or that a dot shortens. */
  titled: /\.|^(?:Une?|M|Mme|Mlle|Me|Dr|Pr|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Baroness) /,
  /** A label that names an office: "M. le ministre". */
  office: /^(?:M|Mme|MM|Mr)\.?[ \u00a0](?:(?:le|la)[ \u00a0]|l['’])(\p{Ll}{4,})/u,
  /** Right before who takes the chair, and the label of who has it. */
  presiding: /présidence de (?:M\.|Mme)[ \u00a0]$/iu,
  chair: /^(?:M\.?[ \u00a0]le président|Mme[ \u00a0]la présidente)(?!\p{L})/iu,
  /** Between a label and whom it stands for: "In this transcript Q is Mr. Sprague". */
  meaning: '(?:is|est|stands for|=|désigne)',
  /** Words of who speaks and is spoken to, and words for somebody who is spoken of. */
  speaking:
    /(?<!\p{L})(?:(?:I(?!\.)|we|my|our|me|you|your|je|nous|notre|nos|mon|mes|moi|vous|votre|vos)(?!\p{L})|j['’])/iu,
  spokenOf: /(?<!\p{L})(?:she|he|elle|il(?! (?:y|faut|est|s['’]agit)(?!\p{L})))(?!\p{L})/iu,
  /** Right before an office, a title that honours whoever holds it: "M. le maire". */
  honoured: /(?<!\p{L})(?:M\.|Mme|Monsieur|Madame)[ \u00a0]$/u,
}
