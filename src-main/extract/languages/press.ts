/** How a text tells that a name is that of a paper, or of whoever prints or spreads the text. */
export interface Press {
  /** Papers by their whole name: "Le Courrier de Laon", "The Preston Mercury". */
  papers: RegExp
  /** An article that was left outside of a name, and what the rest of a paper's name is: "the Preston Mercury". */
  article: RegExp
  behindArticle: RegExp
  /** A paper without an article, if its name has three words or more: "Preston Evening Mercury". */
  longPapers: RegExp
  /** Before a paper that has but one word for a name, and such words: "told the Mercury". */
  beforeShort: RegExp
  shortPapers: RegExp
  /** A name with its article: "The Fenland Messenger". */
  withArticle: RegExp
  /** Behind who may look at what is not his own: "un courrier que X a pu consulter". */
  looking: RegExp
  /** Before whom one tells it, with no article: "”, he told X", "a-t-elle confié à X". */
  toldTo: RegExp
  /** The head of a line that tells who brings the text, and what stands between him and his paper: "By Ann Lee, The Fenland Messenger,". */
  byline: RegExp
  /** The same right before the name of who wrote the text. */
  author: RegExp
  bylinePaper: RegExp
  /** Sections of a paper, folded, as they head a title: "Climat : …". */
  rubric: RegExp
}
