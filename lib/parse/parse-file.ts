import type { Briefing } from '../contract/briefing.ts'
import { PUBLISHED_FILE_LIMIT } from '../corpus/published-formats.ts'
import { UserError } from '../errors.ts'
import { buildBriefing } from './build-briefing.ts'
import { decodeText } from './formats/decode-text.ts'
import { detectFormat } from './formats/detect-format.ts'
import type { Page } from './formats/page.ts'
import { readDocx } from './formats/read-docx.ts'
import { readHtml } from './formats/read-html.ts'
import { readMarkdown } from './formats/read-markdown.ts'
import { readPdf } from './formats/read-pdf.ts'
import { readText } from './formats/read-text.ts'

/**
 * Parses a published file (txt, md, html, docx or pdf) into a briefing.
 * @param fileName name of the file; its extension counts where the bytes do not tell the format
 * @throws UserError `unreadable_file`, `unsupported_format` or `too_large`, with the remedy
 */
export async function parseFile(bytes: Uint8Array, fileName: string): Promise<Briefing> {
  if (bytes.length > PUBLISHED_FILE_LIMIT) throw new UserError('too_large', `文件有 ${(bytes.length / 1024 / 1024).toFixed(1)} MB，超过上限 ${PUBLISHED_FILE_LIMIT / 1024 / 1024} MB。`, '请拆分后再添加。')
  if (bytes.length === 0) throw new UserError('unreadable_file', '文件是空的。', '请检查文件是否保存完整。')
  const page = await readPage(bytes, fileName)
  if (page.text.trim() === '') throw new UserError('unreadable_file', '文件里没有文字。', '请检查文件是否保存完整，网页请保存为“仅 HTML”。')
  return buildBriefing(page, fileName)
}

async function readPage(bytes: Uint8Array, fileName: string): Promise<Page> {
  switch (detectFormat(bytes, fileName)) {
    case 'pdf': return readPdf(bytes)
    case 'docx': return readDocx(bytes)
    case 'html': return readHtml(decodeText(bytes))
    case 'md': return readMarkdown(decodeText(bytes))
    case 'txt': return readText(decodeText(bytes))
  }
}
