/** File name endings of the formats that can be read; anything else in a folder is passed over. */
export const PUBLISHED_FORMATS = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf'] as const

/** Largest published file that is taken in, in bytes. */
export const PUBLISHED_FILE_LIMIT = 25 * 1024 * 1024

/** Whether a file of this name is a published text: a known ending, and not hidden or an editor's lock file. */
export function isPublishedFile(fileName: string): boolean {
  if (fileName.startsWith('.') || fileName.startsWith('~$')) return false
  const lower = fileName.toLowerCase()
  return PUBLISHED_FORMATS.some(ending => lower.endsWith(ending))
}
