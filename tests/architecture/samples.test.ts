import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { surnameLength } from '../../lib/parse/names/surnames.ts'
import { parseText } from '../../lib/parse/parse-text.ts'
import { wordSegments } from '../../lib/text/word-segments.ts'
import { listFiles, readSources, root } from './read-sources.ts'

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')

/** A product that knows its sample answers nothing else: what is particular to a briefing may not stand in the code. */
const briefings = listFiles(['corpus', 'tests/layouts'], ['.txt', '.md']).map(file => parseText(read(file).replaceAll('\r\n', '\n'), path.basename(file)))

/** What is told of every page, whatever its format. */
const golds = listFiles(['tests/layouts'], ['.gold.json']).map(file => JSON.parse(read(file)) as { title: string | null; speakers: { name: string }[]; turns: { headline?: string | null; keyword?: string | null }[] })

/** What stands for a name where the page gives none. */
const NO_NAME = /^(?:主持人|记者|記者|发言人|嘉宾)|^(?:读者|听众|观众|网友|网民|直播员|直播间|播报员|市民代表|投资者|本[台报刊网](?:记者)?)$/

/** 谷雨, 主持, 万千: what is a word of the language, a surname or a numeral stands in code whoever is called so. */
const isWord = (name: string): boolean => name.length < 3 && ([...wordSegments(name)].length === 1 || surnameLength(`${name}某`) === 2 || /^[一二三四五六七八九十百千万亿]+$/u.test(name))

/** Numbers that are some fact's own: decimals with their unit, and unround ones of three or more digits that are no year. */
const NUMBER = /\d+\.\d+(?:%|\p{Script=Han})|(?<![\d.])\d{3,}(?![\d.年])(?:\p{Script=Han}|%)/gu

function particulars(): string[] {
  const told = golds.flatMap(({ title, speakers, turns }) => [
    title, ...speakers.map(({ name }) => name).filter(name => !NO_NAME.test(name) && !isWord(name)),
    ...turns.flatMap(({ headline, keyword }) => [headline, keyword]).filter(words => words != null && words.length >= 5),
  ])
  const found = briefings.flatMap(({ text, speakers, sections }) => [
    ...speakers.map(({ name }) => name).filter(name => !NO_NAME.test(name) && !isWord(name)),
    ...sections.flatMap(({ headline, keyword }) => [headline, keyword]).filter(words => words !== null && words.length >= 5),
    ...[...text.matchAll(/[“「]([^”」\n]{5,20})[”」]/gu)].map(match => match[1]),
    ...[...text.matchAll(NUMBER)].map(match => match[0]).filter(number => !/^\d+00\P{N}/u.test(number)),
  ])
  return [...new Set([...told, ...found].filter(words => words !== null && words !== undefined && words.length > 1))] as string[]
}

test('the samples have particulars to look for', () => {
  expect(briefings.length).toBeGreaterThan(0)
  expect(golds.length).toBeGreaterThan(0)
  expect(particulars().length).toBeGreaterThan(50)
})

test('no name, slogan, headline or number of a sample briefing stands in lib or app', () => {
  const words = particulars()
  const wrong = readSources('lib', 'app').flatMap(({ file, text }) => words.filter(word => text.includes(word)).map(word => `${file}: ${word}`))
  expect(wrong).toEqual([])
})
