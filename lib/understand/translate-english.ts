import { chineseFor } from '../dictionary/chinese-for.ts'
import { ENGLISH_GLOSSARY } from './english-glossary.ts'
import { ENGLISH_WORDS_A_L } from './english-words-a-l.ts'
import { ENGLISH_WORDS_M_Z } from './english-words-m-z.ts'

const entries = new Map([ENGLISH_WORDS_A_L, ENGLISH_WORDS_M_Z, ENGLISH_GLOSSARY].flatMap(table => table.trim().split(/ \| |\n/u)).map(entry => entry.split('=') as [string, string]))
const LONGEST = Math.max(...[...entries.keys()].map(phrase => phrase.split(' ').length))
const grammar = new Set('the a an of in on at to for by from with and or is are was were be been being do does did will would shall should can could may might must has have had it its this that these those there their they them he she his her him as than into about please tell me i we you your our us so if not no any some all each also during after before until within per out up over under what give name now currently yearly annually really actually yet between versus anyone anybody someone somebody everyone everybody'.split(' '))

/** 3 million is 300万: orders of magnitude go by ten thousands in Chinese. */
const ORDERS: Record<string, { times: number; unit: string }> = { thousand: { times: 1000, unit: '' }, million: { times: 100, unit: '万' }, billion: { times: 10, unit: '亿' }, trillion: { times: 1, unit: '万亿' } }

/** Did anyone mention, Was there any mention of: whether a thing is said at all. */
const MENTIONS = /^(?:did|does|do|has|have|had|was|were|is|are)(?![a-z])[^?]*?(?<![a-z])mention(?:ed|s)?(?![a-z])\s*(?:of |about )?(?=[a-z\p{Script=Han}]{2})/iu

/** What did 甲 say about 乙: word for word it would ask what 乙 is. */
const SAYS_ABOUT = /^what (?:did|does|do|has|have)\s+([^?]+?)\s+(?:say|said|talk|talked|mention|mentioned|announce|announced|tell us|told us)\s+(?:about|on|regarding|of)\s+([^?,]+?)[?]?$/iu

/**
 * An English question as Chinese words to search and read with: question words, offices and general
 * nouns by a glossary; numbers, Han text and names stay. No sentence is made of them.
 * @param says whether a page that is asked says a Chinese word: what the glossary lacks, or calls otherwise than the
 *   pages, is looked up in a dictionary, whose words count only where a page says them
 */
export function translateEnglish(question: string, says: (word: string) => boolean = () => false): string {
  const mentioned = MENTIONS.exec(question)?.[0]
  if (mentioned !== undefined) return `有没有提到${translateEnglish(question.slice(mentioned.length), says).replace(/(?:是什么)?？$/u, '')}？`
  const about = SAYS_ABOUT.exec(question)
  if (about) {
    const [who, what] = [about[1]!, about[2]!].map(words => translateEnglish(words, says).replace(/(?:是什么)?？$/u, ''))
    return `${who}关于${what}说了什么？`
  }
  const tokens = (question.match(/\p{Script=Han}+|[\d.,]*\d%?|[a-z][a-z&'’-]*/giu) ?? []).flatMap(apart)
  const found: string[] = []
  let asks = ''
  for (let at = 0; at < tokens.length;) {
    const order = ORDERS[tokens[at + 1]?.toLowerCase() ?? '']
    if (order && /^\d[\d,]*(?:\.\d+)?$/u.test(tokens[at]!)) {
      found.push(`${Number((Number(tokens[at]!.replaceAll(',', '')) * order.times).toFixed(6))}${order.unit}`)
      at += 2
      continue
    }
    const entry = longestEntry(tokens, at)
    const [length, word] = /什么|多少|哪|谁|如何|几|多/u.test(entry[1] ?? '') ? entry : asSaid(tokens, at, entry, says)
    if (word !== undefined && /什么|多少|哪|谁|如何|几|多/u.test(word)) asks ||= word
    else if (word !== undefined) found.push(word)
    else if (/^(?:19|20)\d\d$/u.test(tokens[at]!)) found.push(`${tokens[at]}年`)
    else if (!grammar.has(tokens[at]!.toLowerCase())) found.push(tokens[at]!)
    at += length
  }
  return `${found.join('')}${asks || '是什么'}？`
}

/** Whether any word of the text is one of English. */
export const knowsEnglish = (text: string): boolean => (text.toLowerCase().match(/[a-z][a-z'’-]*/gu) ?? []).some(word => grammar.has(word) || entries.has(word) || chineseFor(word).length > 0)

/** Words of one entry of a dictionary at most. */
const MOST_WORDS = 3

/** The glossary's word where a page says it; else what a page says of the dictionary's words for as many tokens, or more; else the glossary's all the same. */
function asSaid(tokens: readonly string[], at: number, entry: [number, string | undefined], says: (word: string) => boolean): [number, string | undefined] {
  const [length, word] = entry
  if (word !== undefined && says(word) || grammar.has(tokens[at]!.toLowerCase()) || !/^[a-z]/iu.test(tokens[at]!)) return entry
  for (let count = Math.min(MOST_WORDS, tokens.length - at); count >= (word === undefined ? 1 : length); count--) {
    const said = chineseFor(tokens.slice(at, at + count).join(' ')).find(says)
    if (said !== undefined) return [count, said]
  }
  return entry
}

/** village-level, where nothing has it as one word, is two. */
const apart = (token: string): string[] => (/^[a-z]+-/iu.test(token) && longestEntry([token], 0)[1] === undefined ? token.split('-').filter(part => part !== '') : [token])

function longestEntry(tokens: readonly string[], at: number): [number, string | undefined] {
  for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length--) {
    const phrase = tokens.slice(at, at + length).join(' ').toLowerCase()
    const word = entries.get(phrase) ?? entries.get(phrase.replace(/['’]s$/u, '')) ?? (length === 1 ? entries.get(phrase.replace(/s$/u, '')) ?? entries.get(phrase.replace(/es$/u, '')) : undefined)
    if (word !== undefined) return [length, word]
  }
  return [1, undefined]
}
