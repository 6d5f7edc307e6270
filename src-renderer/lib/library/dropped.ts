import type { HeldDrop } from '../../../src-main/model/imports'

/** Whether something dragged holds files, rather than words or a link. */
export function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false
}

/** Dropped files and folders as the program holds them: their number, and the names of those that lie nowhere on this machine. */
export async function holdDropped(
  files: readonly File[],
): Promise<{ drop: number | null; nowhere: string[] }> {
  const held = (await window.florilege.hold([...files])) as HeldDrop | null
  const names = files.map(({ name }) => name)
  if (!held) return { drop: null, nowhere: names }
  return { drop: held.drop, nowhere: names.filter((_, place) => held.nowhere.includes(place)) }
}
