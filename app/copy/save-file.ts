/** Lets the browser save text as a file; characters that file systems refuse become a dash. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
  link.click()
  URL.revokeObjectURL(address)
}
