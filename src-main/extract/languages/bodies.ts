/** How a text tells that what was taken for a person or a place is a body: a firm, a charity, a club. */
export interface Bodies {
  /** Words that companies' names end with and families' do not: "Denbigh Savings". */
  endings: RegExp
  /** Behind a name, an apposition whose noun nothing else follows that would be its head: ", a Dutch lender", ", filiale du groupe". */
  apposed: RegExp
  /** Before the name that a noun for a body has: "its auditors, X", "une société commune, X". */
  apposedTo: RegExp
  /** Before what was taken for a place, a body's noun: "Le sidérurgiste X a annoncé", "l'organisation turque X". */
  led: RegExp
  /** The same with nothing behind that would make X act: "the Leeds firm X,", not "the firm Ada Venn founded". */
  classed: RegExp
  /** Before who runs ships and is no paper, whatever its name: "Ferry operator Islay Star". */
  running: RegExp
  /** Before who brings forth what no person does: "Chilean lithium producer X". */
  producing: RegExp
  /** Before whose shares and heads are told of: "shareholders of X", "PDG d'X". */
  owned: RegExp
  /** Before what is bought, owned and asked for money, and so no town: "actions de X", "takeover of X", "auprès d'X". */
  traded: RegExp
  /** Before what is founded and held in parts, and so nobody who has but one word for a name: "11 % de Solvéo", "the founder of Ostrel". */
  held: RegExp
  /** Behind who has a staff: " employs 300 people". */
  employing: RegExp
  /** Before who has analysts, and so is no place: "analyst Gero Windisch at Bankhaus Lamprecht", "analyste chez X". */
  analysed: RegExp
  /** Behind who has a head and shareholders: " CEO", "'s shares fell". */
  headed: RegExp
  /** Behind what was taken for a person, what only bodies do: ", which employs". */
  acting: RegExp
  /** Behind one word that has its seat somewhere and is no family's name, and no town: ", based in Bothell". */
  seated: RegExp
  /** Before who is told to breathe words, and so is no place: "», souffle Ximun, au chai depuis dix-huit ans". */
  saidBy: RegExp
}
