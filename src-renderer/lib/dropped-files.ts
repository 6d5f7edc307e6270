import type { Capture } from '../../src-main/model/document'
import { formatNamed, extensionOf } from '../../src-main/model/formats'

/** A file that was dropped, or words that were pasted: read only when its turn has come, and as it is then. */
export interface DroppedFile {
  name: string
  /** The way to it from what was dropped. */
  label: string
  size: number
  inFolder: boolean
  /** Set where it is no file. */
  capture?: Capture | undefined
  open: () => Promise<File>
}

export interface Dropped {
  files: DroppedFile[]
  /** How many files of dropped folders are of kinds that are not read. */
  passedOver: number
  /** The name of the folder, where it was one and nothing else. */
  folder: string | null
}

/** The files that were dropped, and those in dropped folders. To be called while the drop is handled. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry())
  if (entries.every((entry) => entry === null))
    return { files: [...transfer.files].map(loneFile), passedOver: 0, folder: null }
  const found = await Promise.all(entries.map((entry) => (entry ? filesIn(entry, null) : [])))
  const all = found.flat()
  const [only, ...others] = entries
  return {
    files: all.filter((file) => file !== null),
    passedOver: all.filter((file) => file === null).length,
    folder: only?.isDirectory && !others.length ? only.name : null,
  }
}

/** Whether something dragged holds files, rather than words or a link. */
export function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false
}

function loneFile(file: File): DroppedFile {
  const { name, size } = file
  return { name, label: name, size, inFolder: false, open: () => Promise.resolve(file) }
}

/** The files of an entry; null for each that is passed over. `way` leads to it from what was dropped. */
async function filesIn(entry: FileSystemEntry, way: string | null): Promise<(DroppedFile | null)[]> {
  const { name } = entry
  if (way !== null && name.startsWith('.')) return []
  const label = way ? `${way}/${name}` : name
  if (isFile(entry)) {
    if (way !== null && extensionOf(name) && !formatNamed(name)) return [null]
    const open = () => new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    const { size } = await open().catch(() => ({ size: 0 }))
    return [{ name, label, size, inFolder: way !== null, open }]
  }
  if (!isFolder(entry)) return []
  const inside = way === null ? '' : label
  const found = await Promise.all((await childrenOf(entry)).map((child) => filesIn(child, inside)))
  return found.flat()
}

/** A folder tells its children a hundred at a time, until it tells none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const children: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return children.sort((a, b) => (a.name < b.name ? -1 : 1))
    children.push(...some)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
