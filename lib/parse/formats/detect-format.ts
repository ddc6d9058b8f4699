import { UserError } from '../../errors.ts'

export type Format = 'txt' | 'md' | 'html' | 'docx' | 'pdf'

const BY_EXTENSION: Record<string, Format> = { txt: 'txt', text: 'txt', md: 'md', markdown: 'md', html: 'html', htm: 'html', xhtml: 'html', shtml: 'html', docx: 'docx', pdf: 'pdf' }

/**
 * The format of a published file: what its first bytes say, else its extension.
 * @throws UserError `unsupported_format` for anything but txt, md, html, docx and pdf
 */
export function detectFormat(bytes: Uint8Array, fileName: string): Format {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  const extension = /\.([^./\\]{1,10})$/u.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004') && (extension === 'docx' || extension === 'zip' || extension === '')) return 'docx'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw unsupported(`“${fileName}”是旧版 Office 文件（.doc/.wps）。`, '请在 Word 或 WPS 中另存为 .docx 后再添加。')
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html[\s>])/iu.test(head) && extension !== 'md') return 'html'
  const format = BY_EXTENSION[extension] ?? (extension === '' ? 'txt' : null)
  if (!format) throw unsupported(`“${fileName}”的格式 .${extension} 不能读取。`, '请提供 .txt、.md、.html、.docx 或 .pdf 文件。')
  return format
}

function unsupported(message: string, fix: string): UserError {
  return new UserError('unsupported_format', message, fix)
}
