import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MARKER_LIMIT } from '../../lib/answer/markers/citation-grammar.ts'
import { createMarkerReader, type MarkerToken } from '../../lib/answer/markers/marker-reader.ts'

function tokensOf(pieces: string[], known = 5): MarkerToken[] {
  const reader = createMarkerReader(known)
  const all = [...pieces.flatMap(piece => reader.push(piece)), ...reader.end()]
  return all.reduce<MarkerToken[]>((merged, token) => {
    const last = merged.at(-1)
    if (last?.type === 'text' && token.type === 'text') last.text += token.text
    else merged.push({ ...token })
    return merged
  }, [])
}
const shown = (tokens: MarkerToken[]) => tokens.map(token => (token.type === 'text' ? token.text : `<${token.number}>`)).join('')

/** [what a model writes, what is read (<n> a marker), why] with five sentences shown to it. */
const CASES: [string, string, string][] = [
  ['达750公里[1]。', '达750公里<1>。', 'plain'],
  ['达750公里。[1]', '达750公里。<1>', 'after the full stop'],
  ['达750公里【1】。', '达750公里<1>。', 'Chinese brackets'],
  ['达750公里［１］。', '达750公里<1>。', 'full width'],
  ['达750公里[1]［2】。', '达750公里<1><2>。', 'mixed closing'],
  ['达750公里[1, 2]。', '达750公里<1><2>。', 'list'],
  ['达750公里[1、2，3；4]。', '达750公里<1><2><3><4>。', 'Chinese list'],
  ['达750公里[1 2]。', '达750公里<1><2>。', 'blank list'],
  ['达750公里[1和3]。', '达750公里<1><3>。', 'and'],
  ['达750公里[1][2]。', '达750公里<1><2>。', 'run'],
  ['达750公里[1] [2]。', '达750公里<1><2>。', 'run with blanks'],
  ['达750公里[1-3]。', '达750公里<1><2><3>。', 'range'],
  ['达750公里[1至3]。', '达750公里<1><2><3>。', 'Chinese range'],
  ['达750公里[^1]。', '达750公里<1>。', 'footnote'],
  ['达750公里[^1, ^2]。', '达750公里<1><2>。', 'footnotes'],
  ['达750公里[[1]]。', '达750公里<1>。', 'nested'],
  ['达750公里【[1]】。', '达750公里<1>。', 'nested, mixed'],
  ['达750公里[来源1]。', '达750公里<1>。', 'labelled'],
  ['达750公里[句2、句3]。', '达750公里<2><3>。', 'labelled list'],
  ['reaches 750 km [source: 1].', 'reaches 750 km <1>.', 'English label keeps the blank'],
  ['达750公里【1†稿件】。', '达750公里<1>。', 'dagger'],
  ['达750公里 [1]。', '达750公里<1>。', 'blank after Chinese goes'],
  ['达750公里[1][1]。', '达750公里<1>。', 'repeat'],
  ['达750公里[1,1,1]。', '达750公里<1>。', 'repeat in a list'],
  ['达750公里[9]。', '达750公里。', 'invented'],
  ['达750公里 [9]。', '达750公里。', 'invented, with its blank'],
  ['达750公里[0]。', '达750公里。', 'there is no sentence 0'],
  ['达750公里[1,9]。', '达750公里<1>。', 'half invented'],
  ['达750公里[4-9]。', '达750公里<4><5>。', 'range past the end'],
  ['达750公里[3-1]。', '达750公里<3>。', 'backward range keeps its first'],
  ['达750公里[1。', '达750公里<1>。', 'never closed'],
  ['达750公里[1[2]。', '达750公里<1><2>。', 'never closed, then another'],
  ['达750公里[1', '达750公里', 'cut in the middle'],
  ['达750公里[', '达750公里', 'cut at the bracket'],
  ['达750公里【1†', '达750公里', 'cut in the dagger'],
  ['[1]达750公里', '<1>达750公里', 'before the words'],
  ['[图片:某某 摄]', '[图片:某某 摄]', 'caption'],
  ['[3月1日起]施行', '[3月1日起]施行', 'brackets with a date'],
  ['国发[2025]12号', '国发[2025]12号', 'document number'],
  ['国发〔2025〕12号', '国发〔2025〕12号', 'document number, its own brackets'],
  ['数组a[i]和[]', '数组a[i]和[]', 'code'],
  ['（1）一是', '（1）一是', 'a list number is no citation'],
  ['【总体要求】', '【总体要求】', 'heading'],
  ['[1.5]倍', '[1.5]倍', 'decimal'],
  ['第一行[1\n第二行', '第一行<1>\n第二行', 'closed by the end of the line'],
]

describe('markers', () => {
  it.each(CASES)('%s → %s (%s)', (text, expected) => expect(shown(tokensOf([text]))).toBe(expected))

  it('reads the same from every way of cutting the text', () => {
    const text = fc.oneof(
      fc.constantFrom(...CASES.map(([each]) => each)),
      fc.array(fc.constantFrom('[', '【', ']', '】', '1', '2', '９', ',', '、', '-', '^', '†', ' ', '\n', '。', '句', '来源', '达', 'a', '(', '至'), { maxLength: 30 }).map(parts => parts.join('')),
    )
    fc.assert(fc.property(text, fc.array(fc.nat(60), { maxLength: 12 }), (whole, cuts) => {
      const at = [0, ...cuts.map(cut => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length]
      const pieces = at.slice(1).map((end, i) => whole.slice(at[i], end))
      expect(tokensOf(pieces)).toEqual(tokensOf([whole]))
      expect(tokensOf([...whole].map(String))).toEqual(tokensOf([whole]))
    }), { numRuns: 1000 })
  })

  it('holds back no more than one marker', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('[', '1', ',', '†', '达', '。', ' a'), { maxLength: 200 }).map(parts => parts.join('')), text => {
      const reader = createMarkerReader(5)
      const given = shown(reader.push(text))
      const rest = shown(reader.end())
      expect(rest.length).toBeLessThanOrEqual(MARKER_LIMIT * 2)
      expect(given + rest).toBe(shown(tokensOf([text])))
    }))
  })

  it('counts the numbers it made nothing of', () => {
    const reader = createMarkerReader(2)
    reader.push('一[7]二[2,8]三')
    expect(reader.invented()).toBe(2)
  })
})
