const words = (list: string): string => list.trim().split(/\s+/).join('|').replaceAll('_', '[ \\u00a0]')

/** Newspapers and stations whose names mean something else, too, or that few texts call a medium. */
const withArticle =
  words(`Équipe Express Humanité Obs Opinion Alsace Est_républicain Union Indépendant Yonne_républicaine Montagne
  Dépêche Croix Provence Voix_du_Nord Tribune Nouvelle_République Charente_libre Marseillaise Monde Figaro Parisien Point
  Télégramme Progrès Dauphiné_libéré Berry_républicain Populaire_du_Centre Bien_public Courrier_picard Courrier_de_l['’]Ouest
  Républicain_lorrain Journal_du_Dimanche Canard_enchaîné Temps Soir Devoir Échos Times Guardian Independent Observer
  Telegraph Sun Mirror Economist Scotsman Herald`)
const alone =
  words(`Centre_Presse France_(?:Bleu|Inter|Info|Culture|Musique|2|3|24) Ouest-France Sud_Ouest Nice-Matin Var-Matin
  Corse-Matin Paris-Normandie Presse-Océan Midi_Libre Libération Mediapart Europe_1 Sky_News Channel_4`)

const article = "(?:L['’]|La[ \\u00a0]|Le[ \\u00a0]|Les[ \\u00a0]|The[ \\u00a0])"
const titled = new RegExp(`^(?:${article}(?:${withArticle})|${alone})$`, 'iu')
const bare = new RegExp(`^(?:${withArticle})$`, 'iu')

/** A name that a newspaper or a station bears; without its article only behind "au" and "aux", which have swallowed it. */
export function isPaper(name: string, contracted: boolean): boolean {
  return titled.test(name) || (contracted && bare.test(name))
}
