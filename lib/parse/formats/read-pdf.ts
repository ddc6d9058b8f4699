import { existsSync } from 'node:fs'
import path from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { UserError } from '../../errors.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { makePage } from './make-page.ts'
import type { Page } from './page.ts'
import type { PrintedLine } from './pdf-lines.ts'
import { rightCharacterCollections } from './right-character-collections.ts'
import { reflowLines } from './reflow-lines.ts'
import { toPrintedLines } from './pdf-lines.ts'

/** Character maps for Chinese fonts that are not embedded, from the pdfjs-dist package. */
const CHARACTER_MAPS = 'node_modules/pdfjs-dist/cmaps'
const PAGE_LIMIT = 1000

/**
 * A PDF: its words in the order of its content streams, running heads and page numbers left out,
 * lines that the page's width broke put together again.
 * @throws UserError `unreadable_file` for a broken, password-protected or scanned file, `too_large` for more than 1000 pages
 */
export async function readPdf(bytes: Uint8Array): Promise<Page> {
  const pages: PrintedLine[][] = []
  let document
  try {
    document = await getDocumentProxy(rightCharacterCollections(bytes), { cMapUrl: characterMaps(), cMapPacked: true, verbosity: 0, stopAtErrors: false })
    if (document.numPages > PAGE_LIMIT) throw new UserError('too_large', `PDF 有 ${document.numPages} 页，超过 ${PAGE_LIMIT} 页。`, '请拆分后再添加。')
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { height, width } = page.getViewport({ scale: 1 })
      const content = await page.getTextContent()
      pages.push(toPrintedLines(content.items, { page: number, width, height }))
      page.cleanup()
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    if (cause instanceof Error && cause.name === 'PasswordException') throw new UserError('unreadable_file', 'PDF 有密码保护，无法读取。', '请解除密码后另存，再添加。', { cause })
    throw new UserError('unreadable_file', 'PDF 文件已损坏，无法读取。', '请重新导出 PDF，或提供 .docx、.txt 原件。', { cause })
  } finally {
    await document?.loadingTask.destroy()
  }
  const { drafts: lines, furniture } = reflowLines(pages)
  if (lines.length === 0) throw new UserError('unreadable_file', 'PDF 中没有文字（可能是扫描件）。', '请先做文字识别（OCR），或提供文字版。')
  return makePage(lines, runningHead(furniture))
}

/** A newspaper prints its name and the day in its running head. */
function runningHead(furniture: string[]): Partial<Page['stated']> {
  const parts = furniture.flatMap(line => line.split(/[\s\u3000|｜·]+|(?=(?:19|20)\d{2}年)/u))
  // 某某院　新闻发布会纪要　第七号: who numbers what it issues.
  const issuer = furniture.map(line => /^(\p{Script=Han}{4,20})[\s\u3000]+(?:新闻)?(?:发布会|通气会)?(?:纪要|简报|通报|通讯|专报)[\s\u3000]+.{0,12}第[\s\u3000]*[〇零一二三四五六七八九十百\d]{1,5}[\s\u3000]*[号期]/u.exec(line)?.[1]
    // 某市人民政府新闻办公室　发布会文字稿: whose paper it is.
    ?? /^(\p{Script=Han}{2,14}(?:新闻办公室|新闻办|新闻处|新闻局))[\s\u3000]+(?:新闻)?(?:发布会|通气会|吹风会)?(?:文字)?(?:稿|实录|纪要|记录)$/u.exec(line)?.[1]
    // 某某通讯　2025年第10期: a periodical and its number.
    ?? /^(\p{Script=Han}{2,14}(?:通讯|简报|月刊|季刊|双月刊|快报|专刊|导刊))[\s\u3000]+(?:19|20)\d{2}年第\d{1,3}期/u.exec(line)?.[1]
    // 某某局办公室　档号 12-3: who keeps the record on file.
    ?? /^(\p{Script=Han}{2,20}(?:办公室|办公厅|委员会|[局厅署]))[\s\u3000]+(?:档案?号|卷号|编号|文号)/u.exec(line)?.[1]).find(name => name !== undefined)
  return { site: parts.find(isOutlet) ?? null, ...issuer === undefined ? {} : { source: issuer }, date: furniture.find(line => /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/u.test(line)) ?? furniture.find(line => /(?:19|20)\d{2}年第\d{1,3}期/u.test(line)) ?? null }
}

/** Beside this module's project; bundled code has no place of its own and runs in the project's folder. */
function characterMaps(): string {
  const places = [...import.meta.dirname ? [path.resolve(/* turbopackIgnore: true */ import.meta.dirname, '../../..')] : [], process.cwd()]
  const found = places.map(place => path.join(/* turbopackIgnore: true */ place, CHARACTER_MAPS)).find(place => existsSync(/* turbopackIgnore: true */ place))
  return (found ?? CHARACTER_MAPS) + path.sep
}
