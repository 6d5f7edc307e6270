/** A title that a file states of itself; null for what a program put there: "Microsoft Word - brouillon.doc", "Document1". */
export function statedTitle(title: string | null | undefined): string | null {
  const words = title?.trim()
  return words && !placeholder.test(words) ? words : null
}

const placeholder =
  /^(?:microsoft (?:word|powerpoint)\b|untitled|sans titre|sans nom|unbenannt|document ?\d*$)|\.(?:docx?|odt|indd|qxp|tex|dvi|pdf|rtf|pptx?)$/i

/** Whom a file states as its author, several parted by commas; null for what a program put there. */
export function statedAuthor(author: string | null | undefined): string | null {
  const names = (author ?? '').split(';').map((name) => name.trim())
  return names.filter((name) => name && !nobody.test(name)).join(', ') || null
}

const nobody =
  /^(?:microsoft office user|utilisateur (?:microsoft office|windows)|windows user|python-docx|un-?named|unknown|inconnu|user|utilisateur|admin(?:istrator|istrateur)?|author|auteur)$/i
