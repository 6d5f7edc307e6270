import { authorIn, dayOfLine } from './byline'

const agencies =
  /^(?:AFP|AP|Reuters|Associated Press|Bloomberg|Belga|dpa|ANSA|EFE|PA Media|Agence France-Presse)$/
/** What papers are called, and no town. */
const called =
  /(?:^|[\s’'-])(?:Post|Times|Herald|Gazette|Courier|Tribune|Mercury|Chronicle|Journal|News|Observer|Telegraph|Guardian|Mail|Express|Echo|Argus|Examiner|Messenger|Advertiser|Dispatch|Ledger|Sentinel|Inquirer|Independent|Magazine|Weekly|Press|Presse|Courrier|Dépêche|Républicain|Progrès|Figaro|Monde|Libération|Échos|Parisien|Voix|Matin|Soir|Hebdo|Télégramme|Nouvelles|Éclair|Quotidien|Réveil|Phare|Dauphiné|Provence|Humanité|Croix|Ouest-France|Sud Ouest)$/u
/** "La Voix du Nord", "La Dépêche du Midi". */
const calledOf =
  /^(?:La |Le |Les |L[’'])(?:Voix|Dépêche|Courrier|Gazette|Nouvelles|Journal|Républicain|Réveil|Phare|Écho|Tribune) d/u

const longest = 5

/** Whose paper or agency a line above a text names, alone or before its day: "The Harbour Post, 4 March 2024", "AFP, Paris, le 4 mars". */
export function publisherIn(line: string): string | null {
  const [name] = line.split(/, | [—–·|-] /, 1) as [string]
  const alone = name === line
  if (!alone && dayOfLine(line) === null) return null
  if (name.split(/\s/).length > longest || !/^\p{Lu}/u.test(name) || /[.!?…:]$/.test(name)) return null
  if (alone && authorIn(line) !== null && !called.test(name)) return null
  return agencies.test(name) || called.test(name) || calledOf.test(name) ? name : null
}
