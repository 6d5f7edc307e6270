import { answerBehind } from './answering'
import { gapped } from './gapped'
import { givenFloor, quotedAs, viewOf } from './given-floor'
import { goesOnLater, ownWords } from './own-words'
import { readOut } from './read-out'
import type { Attribution } from './scene'
import { actsBeside, saidBefore, sourceAhead, sourceBehind, sourceInBrackets, voicedBy } from './speakers'
import type { Story } from './story'

/** Who says the words of a passage where the sentence leaves no doubt, so that nothing is weighed. */
export function sureSource(
  { scenes, named, reading, floor }: Story,
  at: number,
  k: number,
): Attribution | null {
  const scene = scenes[at]!
  return (
    readOut(scene, k, named) ??
    givenFloor(scene, k, reading.text) ??
    quotedAs(scene, k) ??
    viewOf(scene, k, named) ??
    gapped(scene, k) ??
    answerBehind(scene, k) ??
    ownWords(scenes, at, k) ??
    goesOnLater(scene, k, floor) ??
    sourceBehind(scene, k) ??
    sourceInBrackets(scene, k) ??
    sourceAhead(scene, k) ??
    actsBeside(scene, k) ??
    saidBefore(scene, k) ??
    voicedBy(scene, k)
  )
}
