import { readFileSync } from 'node:fs'
import path from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ErrorCode } from '../../lib/errors.ts'
import { UserError } from '../../lib/errors.ts'
import { PUBLISHED_FILE_LIMIT } from '../../lib/corpus/published-formats.ts'
import { parseFile } from '../../lib/parse/parse-file.ts'

const layouts = path.join(import.meta.dirname, '../layouts')
const utf8 = (text: string) => new TextEncoder().encode(text)
const transcript = readFileSync(path.join(layouts, 'b13_role_only.txt'), 'utf8')
const who = async (bytes: Uint8Array, file: string) => (await parseFile(bytes, file)).turns.filter(turn => turn.speaker).map(turn => turn.speaker)

async function refusal(bytes: Uint8Array, file: string): Promise<{ code: ErrorCode; fix: string }> {
  try {
    await parseFile(bytes, file)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error(`${file} was accepted`)
}

describe('files that cannot be read are refused with the remedy', () => {
  const docx = readFileSync(path.join(layouts, 'a11_docx_bold_roles_table.docx'))
  const pdf = readFileSync(path.join(layouts, 'a12_pdf_page_furniture.pdf'))
  test.each<[string, Uint8Array, string, ErrorCode]>([
    ['nothing in it', new Uint8Array(0), 'a.txt', 'unreadable_file'],
    ['white space alone', utf8(' \n\n\u3000'), 'a.txt', 'unreadable_file'],
    ['random bytes named .txt', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) % 256), 'a.txt', 'unreadable_file'],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'a.doc', 'unsupported_format'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'a.png', 'unsupported_format'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': utf8('<x/>') }), 'a.xlsx', 'unsupported_format'],
    ['a zip that is no document', zipSync({ 'a.txt': utf8('hello') }), 'a.docx', 'unreadable_file'],
    ['text named .docx', utf8('hello'), 'a.docx', 'unreadable_file'],
    ['half a Word file', docx.subarray(0, 20000), 'a.docx', 'unreadable_file'],
    ['a Word file that unpacks to 100 MB', zipSync({ 'word/document.xml': new Uint8Array(100 * 1024 * 1024) }, { level: 1 }), 'a.docx', 'too_large'],
    ['half a PDF', pdf.subarray(0, 3000), 'a.pdf', 'unreadable_file'],
    ['a damaged PDF', pdf.map((byte, at) => at % 97 === 5 ? byte ^ 255 : byte), 'a.pdf', 'unreadable_file'],
    ['a PDF of one line', utf8('%PDF-1.4\n'), 'a.pdf', 'unreadable_file'],
    ['an empty web page', utf8('<html><body><script>var a = "记者：你好"</script></body></html>'), 'a.html', 'unreadable_file'],
    ['more than the limit', new Uint8Array(PUBLISHED_FILE_LIMIT + 1), 'a.txt', 'too_large'],
  ])('%s', async (_, bytes, file, code) => {
    const error = await refusal(bytes, file)
    expect(error.code).toBe(code)
    expect(error.fix).not.toBe('')
  })

  test('a PDF with a password says so', async () => {
    const hash = 'ab'.repeat(32)
    const locked = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
3 0 obj<</Filter/Standard/V 1/R 2/O<${hash}>/U<${hash}>/P -44>>endobj
trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]/Size 4>>
%%EOF`
    const error = await refusal(utf8(locked), 'a.pdf')
    expect(error).toMatchObject({ code: 'unreadable_file', message: expect.stringContaining('密码') })
  })
})

describe('odd but readable files', () => {
  const expected = ['主持人', '卓越', '主持人', '记者', '卓越', '记者', '卓越', '主持人']
  const utf16 = Buffer.from(transcript, 'utf16le')
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(transcript)],
    ['UTF-8 with a mark', utf8(`\ufeff${transcript}`)],
    ['UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ['UTF-16 LE', utf16],
    ['UTF-16 BE', Buffer.from(utf16).swap16()],
    ['CRLF', utf8(transcript.replaceAll('\n', '\r\n'))],
  ])('%s', async (_, bytes) => {
    const briefing = await parseFile(bytes, 'a.txt')
    expect(briefing.text).toBe(transcript)
    expect(briefing.turns.filter(turn => turn.speaker).map(turn => turn.speaker)).toEqual(expected)
  })

  test.each([['gb18030', 'gbk.txt', '记者：请问什么时候开通？'], ['big5', 'big5.txt', '記者：請問什麼時候開通？']])('%s', async (_, file, words) => {
    const briefing = await parseFile(readFileSync(path.join(import.meta.dirname, 'encodings', file)), file)
    expect(briefing.text).toContain(words)
  })

  test('one character', async () => expect((await parseFile(utf8('甲'), 'a.txt')).text).toBe('甲'))
  test('marks of direction, combining and astral characters, a stray NUL', async () => {
    const text = `记者：\u202e你好\u202c吗？e\u0301 𠮷野家。\n发言人李大为：好\u0000的。${'\n完整的一句话。'.repeat(20)}`
    const briefing = await parseFile(utf8(text), 'a.txt')
    expect(briefing.text).toBe(text)
    expect(await who(utf8(text), 'a.txt')).toEqual(['记者', '李大为'])
  })
  test('a page nested 10,000 deep', async () => {
    const html = `<html><body>${'<div>'.repeat(10_000)}<p>记者：深处的话？</p>${'</div>'.repeat(10_000)}`
    expect(await who(utf8(html), 'a.html')).toEqual(['记者'])
  })
  // A call takes some 120,000 arguments at most.
  test.each([
    ['labels', '甲县日报记者：几时？\n', 140_000], ['stage directions', '（鼓掌）\n', 140_000],
  ])('more %s than a call takes arguments', async (_, line, times) => {
    const briefing = await parseFile(new TextEncoder().encode(`主持人：各位好。\n${line.repeat(times)}`), 'many.txt')
    expect(briefing.turns.length).toBeGreaterThan(times)
  })

  test('80,000 blank lines over the text, in time that grows with their number', async () => {
    const briefing = await parseFile(utf8(`${'\n'.repeat(80_000)}来源：江城日报\n\n李岚（市科技局局长）：今年新建实验室三个。\n\n记者：请问建在哪里？\n`), 'a.txt')
    expect(briefing.source).toBe('江城日报')
  }, 10_000)

  test('a single line of 1 MB', async () => {
    const text = `记者：${'重'.repeat(350_000)}`
    const briefing = await parseFile(utf8(text), 'a.txt')
    expect(briefing.turns).toMatchObject([{ speaker: '记者', start: 3, end: text.length }])
  })
})

test.each(['\t', '\u3000', ' ', '（', '（（（（\n', '*', '据', '这'])('a hundred thousand of %j are read to their end', async unit => {
  const briefing = await parseFile(Buffer.from(`临江市新闻发布会\n${unit.repeat(100_000 / unit.length)}\n程又青：码头建成了。`), 'a.txt')
  expect(briefing.text.trimEnd().endsWith('码头建成了。')).toBe(true)
})
