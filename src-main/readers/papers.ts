const agencies =
  /^(?:AFP|AP|Reuters|Associated Press|Bloomberg|Belga|dpa|ANSA|EFE|PA Media|Agence France-Presse)$/
/** What papers are called, and no town. */
export const called =
  /(?:^|[\s’'-])(?:Post|Times|Herald|Gazette|Courier|Tribune|Mercury|Chronicle|Journal|News|Observer|Telegraph|Guardian|Mail|Express|Echo|Argus|Examiner|Messenger|Advertiser|Dispatch|Ledger|Sentinel|Inquirer|Independent|Magazine|Weekly|Press|Presse|Courrier|Dépêche|Républicain|Progrès|Figaro|Monde|Libération|Échos|Parisien|Voix|Matin|Soir|Hebdo|Télégramme|Nouvelles|Éclair|Quotidien|Réveil|Phare|Dauphiné|Provence|Humanité|Croix|Ouest-France|Sud Ouest)$/u
/** "La Voix du Nord", "La Dépêche du Midi". */
const calledOf =
  /^(?:La |Le |Les |L[’'])(?:Voix|Dépêche|Courrier|Gazette|Nouvelles|Journal|Républicain|Réveil|Phare|Écho|Tribune) d/u

/** Whether a name is that of a paper or an agency. */
export function isPaper(name: string): boolean {
  return agencies.test(name) || called.test(name) || calledOf.test(name)
}

/** Whether it is no person's: "Le Monde", "Reuters" and "L'Écho des Ardennes", but not "Kate Post". */
export function isPaperBesidePeople(name: string): boolean {
  return isPaper(name) && (/^(?:The |La |Le |Les |L[’'])/.test(name) || !/^\S+ \S+$/.test(name))
}
