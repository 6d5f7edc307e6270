/** What a file is called, for a text that has no title: without folder and extension. */
export function fileTitle(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  return base.replace(/(?<=.)\.[\p{L}\p{N}]{1,8}$/u, '').normalize('NFC') || name
}
