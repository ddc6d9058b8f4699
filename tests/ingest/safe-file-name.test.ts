import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeFileName } from '../../lib/corpus/safe-file-name.ts'
import { UserError } from '../../lib/errors.ts'

test.each([
  ['稿件.txt', '稿件.txt'],
  ['../../etc/稿件.txt', '稿件.txt'],
  ['C:\\Users\\x\\稿件.docx', '稿件.docx'],
  ['..txt', null],
  ['.隐藏.txt', '隐藏.txt'],
  ['a\u0000b\n.txt', 'ab.txt'],
  ['报告\u202etxt.pdf', '报告txt.pdf'],
  ['a<b>:c?.html', 'a_b__c_.html'],
  ['CON.txt', '_CON.txt'],
  ['lpt1.a.md', '_lpt1.a.md'],
  ['大写.TXT', '大写.TXT'],
  ['两个 空格 .txt', '两个 空格.txt'],
  ['程序.exe', null],
  ['没有结尾', null],
])('%j is kept as %j', (given, kept) => {
  if (kept === null) expect(() => safeFileName(given)).toThrow(UserError)
  else expect(safeFileName(given)).toBe(kept)
})

test('a very long name is cut by whole characters and keeps its ending', () => {
  const name = safeFileName(`${'发布会𠮷'.repeat(100)}.docx`)
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
  expect(name).toMatch(/^(发布会𠮷)+[发布会]*\.docx$/u)
})

test('whatever the name, the kept one is a plain name in the folder itself, and keeping it again changes nothing', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.nat(0xffff), fc.nat(0x7f)), { maxLength: 300 }).map(units => String.fromCharCode(...units)), fc.constantFrom('.txt', '.md', '.PDF', ''), (stem, ending) => {
    let name
    try {
      name = safeFileName(stem + ending)
    } catch (error) {
      expect(error).toBeInstanceOf(UserError)
      return
    }
    expect(name).not.toMatch(/[/\\\u0000-\u001f]|^\.|^$/)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    expect(safeFileName(name)).toBe(name)
  }))
})
