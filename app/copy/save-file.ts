/** Lets the browser save text as a file; characters that file systems refuse become a dash. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the address after the click; taken back at once, the file loses its name.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
