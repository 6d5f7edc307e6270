/** How transcripts and reports in French and English say whose turn it is: one report may hold both, and so may a record of the European Parliament. */
export const transcriptWords = {
  /** A label that a dash parts from its words, as in minutes: "M. Dantin, rapporteur. – …". */
  minuted:
    /^((?:M|Mme|Mlle|MM|Mr|Mrs|Ms|Dr|Le|La|The|Une?|Des|Plusieurs)\.?[ \u00a0][^.:–—]{2,60})\.[ \u00a0]?[–—-][ \u00a0]/u,
  /** "Q. Who signed it?", "A. I did.", as courts write. */
  lettered: /^([QAR])\.[ \u00a0]+(?=[\p{Lu}\p{N}«“"‘'([—–…])/u,
  /** "Mme Claire Aubin, ministre des Ports. Je vous remercie.": official reports part label and words by a full stop alone. */
  reported:
    /^((?:M|Mme|Mlle|Mr|Mrs|Ms)\.?[ \u00a0](?:(?:le|la)[ \u00a0]\p{Ll}+|l['’]\p{Ll}+|\p{Lu}[\p{L}’'-]*(?:[ \u00a0](?:d[eu]|la|le|von|van|\p{Lu}[\p{L}’'-]*)){0,3})(?:[ \u00a0]\p{Ll}+){0,2}(?:,[ \u00a0][^.:!?«“"\d]{2,60})?)\.[ \u00a0](?=[\p{Lu}«“"])/u,
  /** Who only asks. */
  asks: /^(?:Q|Question|Interviewer|Interview|Journaliste|La rédaction)$/i,
  /** Who answers. */
  answers: /^(?:[AR]|Réponse|Answer)$/,
  /** A label that calls somebody by a title, or that a dot shortens. */
  titled: /\.|^(?:Une?|M|Mme|Mlle|Me|Dr|Pr|Mr|Mrs|Ms) /,
  /** A label that names an office: "M. le ministre". */
  office: /^(?:M|Mme|MM|Mr)\.?[ \u00a0](?:(?:le|la)[ \u00a0]|l['’])(\p{Ll}{4,})/u,
  /** Between a label and whom it stands for: "In this transcript Q is Mr. Sprague". */
  meaning: '(?:is|est|stands for|=|désigne)',
}
