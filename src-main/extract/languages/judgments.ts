/** How judgments in French and English call those who are at law. */
export const judgmentWords = {
  /** Right behind a name: "NORTHGATE TRUST      Claimant", "la société Roque, demanderesse", "Pellow Marine (the defendant)". */
  party:
    /^(?:[ \t]{2,}|,[ \u00a0]|[ \u00a0]\((?:the |l[ea] )?)(claimant|defendant|plaintiff|appellant|respondent|petitioner|demandeur|demanderesse|défendeur|défenderesse|appelante?|intimée?|requérante?)(?=[,.;)\s]|$)/iu,
  /** In brackets behind a name, words that only contracts and judgments call somebody by: "(ci-après « le Vendeur »)". */
  legal: /(?:ci-après|dénommée?|désignée?|hereinafter|hereafter|referred to as)(?!\p{L})/iu,
}
