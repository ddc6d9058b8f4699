import { describe, expect, test } from 'vitest'
import { ENGLISH_GLOSSARY } from '../../lib/understand/english-glossary.ts'
import { ENGLISH_WORDS_A_L } from '../../lib/understand/english-words-a-l.ts'
import { ENGLISH_WORDS_M_Z } from '../../lib/understand/english-words-m-z.ts'
import { translateEnglish } from '../../lib/understand/translate-english.ts'

describe('the Chinese words that an English question is searched with', () => {
  test.each<[string, string[]]>([
    ['How much does the microchip cost now?', ['芯片', '费用', '多少']],
    ['How many bridges were repaired?', ['桥', '维修', '多少']],
    ['Was 3 million yuan paid for the houses?', ['300万', '房']],
    ['How did 3 thousand and 1,200 thousand people move?', ['3000', '1200000']],
    ['Who will pay 1.5 billion yuan?', ['15亿', '谁']],
    ['What is the PM2.5 level in 2024?', ['PM2.5', '2024年']],
    ['What do county-level hospitals charge?', ['县', '医院']],
  ])('%s', (question, words) => {
    const searched = translateEnglish(question)
    expect(words.filter(word => !searched.includes(word))).toEqual([])
    expect(searched).not.toMatch(/million|billion|\bnow\b/u)
  })
})

test('what somebody says about a thing is not what the thing is', () => {
  expect(translateEnglish('What did 程又青 say about the hospital?')).toBe('程又青关于医院说了什么？')
})

describe('what the glossary lacks or calls otherwise is called as the page calls it', () => {
  const page = '县级林长每季度巡林，灯塔看守人每天记录，缆车票价三元。'
  test.each([
    ['How often does the lighthouse keeper report?', ['灯塔']],
    ['What does the cable car cost?', ['缆车']],
  ])('%s', (question, words) => {
    const searched = translateEnglish(question, word => page.includes(word))
    expect(words.filter(word => !searched.includes(word))).toEqual([])
  })
  test('and left alone where the page says nothing of the kind', () => {
    expect(translateEnglish('How often does the kangaroo jump?', word => page.includes(word))).toBe(translateEnglish('How often does the kangaroo jump?'))
  })
})

test('what is no number is multiplied by nothing', () => {
  expect(translateEnglish('Is 1.2.3 million right?')).not.toContain('NaN')
})

test('every entry is English in lower case and the Chinese for it, and none is given twice', () => {
  const entries = [ENGLISH_GLOSSARY, ENGLISH_WORDS_A_L, ENGLISH_WORDS_M_Z].flatMap(table => table.trim().split(/ \| |\n/u))
  expect(entries.filter(entry => !/^[a-z\d][a-z\d .,'&/()-]*=[^=|]*[\p{Script=Han}A-Z\d%°+-][^=|]*$/u.test(entry))).toEqual([])
  const keys = entries.map(entry => entry.split('=')[0]!)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})
