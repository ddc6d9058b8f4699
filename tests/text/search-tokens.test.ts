import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchTokens } from '../../lib/text/search-tokens.ts'

describe('searchTokens', () => {
  it.each<[string, string[]]>([
    ['轨道交通', ['轨', '道', '交', '通', '轨道', '道交', '交通']],
    ['軌道', ['轨', '道', '轨道']],
    ['路', ['路']],
    ['GDP增长', ['gdp', '增', '长', '增长']],
    ['占比４１．７％', ['占', '比', '占比', '41.7', '41.7%']],
    ['1,234万人', ['1234', '1234万', '万', '人', '万人']],
    ['3万亿', ['3', '3万亿', '万', '亿', '万亿']],
    ['2027年', ['2027', '年']],
    ['Covid-19疫苗', ['covid', '19', '疫', '苗', '疫苗']],
    ['，。！', []],
    ['', []],
  ])('%j', (text, tokens) => expect(searchTokens(text)).toEqual(tokens))

  it('reads full-width, traditional and upper-case writing alike, and any text at all', () => {
    expect(searchTokens('ＧＤＰ增長５％')).toEqual(searchTokens('gdp增长5%'))
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => {
      for (const token of searchTokens(text)) expect(token).toMatch(/[\p{L}\p{N}\p{sc=Han}]/u)
    }))
  })
})
