import { describe, expect, test } from 'vitest'
import { rightCharacterCollections } from '../../lib/parse/formats/right-character-collections.ts'
import { parseFile } from '../../lib/parse/parse-file.ts'

const WORDS = ['望海港疏浚新闻发布会实录', '记者：航道何时疏浚？', '林一帆：明年三月疏浚。']

/** A PDF of one page whose font says of which collection its characters are, inside itself or in objects of its own. */
function pdf({ encoding, ordering, apart = false }: { encoding: string; ordering: string; apart?: boolean }): Uint8Array {
  const info = `<< /Ordering (${ordering}) /Registry (Adobe) /Supplement 1 >>`
  const descendant = (collection: string) => `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo ${collection} /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [ -25 -254 1000 880 ] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 737 /StemV 58 >> >>`
  const hex = (words: string) => [...words].map(character => character.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  const stream = WORDS.map((words, at) => `BT /F1 14 Tf 60 ${760 - at * 40} Td <${hex(words)}> Tj ET`).join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /DescendantFonts [ ${apart ? '6 0 R' : descendant(info)} ] /Encoding /${encoding} >>`,
    ...apart ? [descendant('7 0 R'), info] : [],
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

describe('a font that names another collection of characters than that of its encoding', () => {
  test.each([{ apart: false }, { apart: true }])('is read by its encoding, %j', async ({ apart }) => {
    const { text } = await parseFile(pdf({ encoding: 'UniGB-UCS2-H', ordering: 'CNS1', apart }), 'a.pdf')
    expect(WORDS.filter(words => text.includes(words))).toEqual(WORDS)
  })

  test.each([['UniGB-UCS2-H', 'GB1'], ['Identity-H', 'CNS1'], ['UniCNS-UTF16-H', 'CNS1']])('stays as it is under %s of %s', (encoding, ordering) => {
    const bytes = pdf({ encoding, ordering })
    expect(rightCharacterCollections(bytes)).toEqual(bytes)
  })

  test('no offset of the file moves', () => {
    const bytes = pdf({ encoding: 'UniCNS-UCS2-H', ordering: 'GB1' })
    const right = rightCharacterCollections(bytes)
    expect(right.length).toBe(bytes.length)
    expect(Buffer.from(right).toString('latin1')).toContain('/Ordering (CNS1)/Registry')
  })

  test('fonts that refer to one another in a ring end', () => {
    const ring = '1 0 obj\n<< /Encoding /UniGB-UCS2-H /DescendantFonts [ 2 0 R ] >>\nendobj\n2 0 obj\n<< /DescendantFonts [ 1 0 R ] >>\nendobj\n'
    expect(rightCharacterCollections(new Uint8Array(Buffer.from(ring))).length).toBe(ring.length)
  })
})
