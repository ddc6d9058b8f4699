import { Unzip, UnzipInflate } from 'fflate'
import mammoth from 'mammoth'
import { UserError } from '../../errors.ts'
import type { Page } from './page.ts'
import { readHtml } from './read-html.ts'

/** Most bytes a document may unpack to; a real transcript of a hundred pages unpacks to about one million. */
const UNPACKED_LIMIT = 64 * 1024 * 1024
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", "p[style-name='caption'] => figcaption:fresh", "p[style-name='Caption'] => figcaption:fresh", "p[style-name='题注'] => figcaption:fresh", 'br[type=\'page\'] =>']

/**
 * A Word document: mammoth gives its paragraphs, headings, bold runs and tables as HTML.
 * @throws UserError `too_large` where it would unpack to more than 64 MiB, `unreadable_file` where it is broken
 */
export async function readDocx(bytes: Uint8Array): Promise<Page> {
  boundUnpacked(bytes)
  let html: string
  try {
    const read = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })
    html = read.value
  } catch (cause) {
    throw new UserError('unreadable_file', 'Word 文件已损坏或不是 .docx 文档。', '请在 Word 或 WPS 中打开并重新另存为 .docx。', { cause })
  }
  return readHtml(html, { furniture: false })
}

/** Unpacks piece by piece and stops at the limit: the sizes a zip file states are not to be trusted. */
function boundUnpacked(bytes: Uint8Array): void {
  let total = 0
  const stream = new Unzip(entry => {
    entry.ondata = (error, piece) => {
      if (error) return
      total += piece.length
    }
    entry.start()
  })
  stream.register(UnzipInflate)
  // 64 KiB at a time: one step unpacks to 64 MiB at the very most.
  const step = 64 * 1024
  try {
    for (let at = 0; at < bytes.length; at += step) {
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length)
      if (total > UNPACKED_LIMIT) throw new UserError('too_large', 'Word 文件解压后超过 64 MB，已停止读取。', '请删去文件中的图片和附件，或另存为纯文本。')
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError('unreadable_file', 'Word 文件已损坏，无法解压。', '请在 Word 或 WPS 中打开并重新另存为 .docx。', { cause: error })
  }
}
