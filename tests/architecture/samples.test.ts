import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'
import { listFiles, readSources, root } from './read-sources.ts'

/** A product that knows its sample answers nothing else: what is particular to a briefing may not stand in the code. */
const briefings = listFiles(['corpus', 'tests/layouts'], ['.txt']).map(file => parseText(fs.readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n'), path.basename(file)))

/** What stands for a name where the page gives none. */
const NO_NAME = /^(?:主持人|记者|記者|发言人|嘉宾)|^(?:读者|听众|观众|网友|网民|直播员|播报员|本[台报刊网](?:记者)?)$/

/** Numbers that are some fact's own: decimals with their unit, and unround ones of three or more digits that are no year. */
const NUMBER = /\d+\.\d+(?:%|\p{Script=Han})|(?<![\d.])\d{3,}(?![\d.年])(?:\p{Script=Han}|%)/gu

function particulars(): string[] {
  const found = briefings.flatMap(({ text, speakers, sections }) => [
    ...speakers.map(({ name }) => name).filter(name => !NO_NAME.test(name)),
    ...sections.flatMap(({ headline, keyword }) => [headline, keyword]).filter(words => words !== null && words.length >= 5),
    ...[...text.matchAll(/[“「]([^”」\n]{5,20})[”」]/gu)].map(match => match[1]),
    ...[...text.matchAll(NUMBER)].map(match => match[0]).filter(number => !/^\d+00\P{N}/u.test(number)),
  ])
  return [...new Set(found.filter(words => words !== null && words !== undefined && words.length > 1))] as string[]
}

test('the samples have particulars to look for', () => {
  expect(briefings.length).toBeGreaterThan(0)
  expect(particulars().length).toBeGreaterThan(50)
})

test('no name, slogan, headline or number of a sample briefing stands in lib or app', () => {
  const words = particulars()
  const wrong = readSources('lib', 'app').flatMap(({ file, text }) => words.filter(word => text.includes(word)).map(word => `${file}: ${word}`))
  expect(wrong).toEqual([])
})
