/** Puts words on the clipboard. The window asks no permission for it: what is selected is what is copied. */
export function copyWords(words: string): void {
  const oncopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', words)
    event.preventDefault()
  }
  document.addEventListener('copy', oncopy, { once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', oncopy)
}
