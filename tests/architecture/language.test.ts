import { expect, test } from 'vitest'
import { readSources, withoutComments } from './read-sources.ts'

const sources = readSources('lib', 'app')

test('no regular expression leans on word boundaries or word characters, which are wrong next to Han', () => {
  const wrong = sources.flatMap(({ file, lines }) => lines.flatMap((line, at) =>
    (!/^\s*(\*|\/\/|\/\*)/.test(line) && /\\[bBwW]/.test(line) ? [`${file}:${at + 1}`] : [])))
  expect(wrong).toEqual([])
})

test('the interface neither shouts nor winks', () => {
  const strings = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|>[^<>{}]+</g
  const wrong = [...sources, ...readSources('scripts')].flatMap(({ file, text }) => (withoutComments(text).match(strings) ?? [])
    .filter(words => /\p{Emoji_Presentation}/u.test(words) || /\p{Script=Han}[！!](?![=\]])/u.test(words) || (file.startsWith('app/messages/') && /[A-Za-z]!/.test(words)))
    .map(words => `${file}: ${words}`))
  expect(wrong).toEqual([])
})

test('types are not argued away', () => {
  const wrong = readSources('lib', 'app', 'scripts', 'tests').flatMap(({ file, text }) =>
    file.startsWith('tests/architecture/') ? [] : (text.match(/\bas any\b|@ts-(?:ignore|nocheck)|\b(?:test|it|describe)\.(?:skip|only|todo)\b/g) ?? []).map(words => `${file}: ${words}`))
  expect(wrong).toEqual([])
})
