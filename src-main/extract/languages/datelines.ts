/** What stands before the text of a dispatch, in French and English. */
export const datelines = {
  /** Behind an hour: "13:15 GMT", "2.05 pm". */
  zones: /^(?:gmt|bst|utc|cet|cest|est|edt|et|pt|am|pm|a\.m|p\.m)$/,
  /** What a place is called by: capitals, hyphens and the small words between them, as in "Saint-Jean-de-la-Rive". */
  place: /^(?:\p{Lu}|-|d[eu]s?$|l[ae]s?$)/u,
}
