import { fold } from './folding'

/** Words that stand for a name and are never one. */
const pronouns = new Set(
  [
    "je tu il elle on nous vous ils elles moi toi lui soi eux celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là ce cela ça ceci qui quiconque chacun chacune quelqu'un personne",
    'i you he she it we they me him her us them himself herself itself themselves myself yourself ourselves this that these those who whom someone somebody everyone everybody nobody',
  ]
    .flatMap((words) => words.split(' '))
    .map(fold),
)

/** Whether a would-be name is nothing but a pronoun: "elle", "They". Two letters in capitals are rather an acronym. */
export function isPronoun(name: string): boolean {
  const word = name.trim()
  return pronouns.has(fold(word)) && !/^\p{Lu}{2,}$/u.test(word)
}
