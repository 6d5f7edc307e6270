/** Whether something dragged holds files, rather than words or a link. */
export function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false
}

/** The number under which the program holds dropped files and folders; null where one of them lies nowhere on this machine. */
export async function holdDropped(files: readonly File[]): Promise<number | null> {
  return (await window.florilege.hold([...files])) as number | null
}
