import { KINDS } from '../../../text/kinds.ts'
import { synonymsOf } from '../sentences/synonyms.ts'

const sets = KINDS.map(words => new RegExp(words.toSorted((a, b) => b.length - a.length).join('|').replaceAll('.', '\\.'), 'gu'))

/** What something leads to, or goes on with. */
const LEADS_THERE = /(?:接驳|衔接|换乘|连通|对接)\p{Script=Han}{2,4}/gu

/** The words of a set that a text says, none as a part of a longer one of the set. */
const saidOf = (words: RegExp, text: string): Set<string> => new Set(text.match(words) ?? [])

/**
 * Whether the sentence says of another of a kind what the question asks of one: 硕士 asked, only 博士
 * said. A sentence that names none of the kind may well go on about the one that was named before.
 */
export function anotherKind(asked: string, sentence: string): boolean {
  // A table's averages may well be compared for the most; 接驳地铁口 is told of whatever leads there.
  const said = (sentence.includes('\t') ? sentence.replaceAll('平均', '') : sentence).replace(LEADS_THERE, '')
  return contrary(asked, said) || contrary(said, asked) || sets.some(words => {
    const wanted = saidOf(words, asked)
    if (wanted.size !== 1) return false
    const told = saidOf(words, said)
    // 暴雨 asked, 强降雨和高温 said: the one that is asked of may be said in other words.
    // 火灾和安全生产事故: the noun behind the last is shared.
    return told.size > 0 && [...wanted].every(word => !told.has(word) && !sharesNoun(word, told, said) && synonymsOf(word).every(other => !said.includes(other)))
  })
}

const sharesNoun = (word: string, told: ReadonlySet<string>, said: string): boolean => word.length > 3 && [...told].some(other => other.endsWith(word.slice(-2)) && said.includes(`${word.slice(0, -2)}和`) && said.includes(other))

/** 非居民 asked, 居民 said, or the other way round. 非遗, 非常 and the like are words of their own. */
function contrary(one: string, other: string): boolean {
  return [...one.matchAll(/(?<![是除无莫])非(?!常|遗|洲|法|凡|但|得|要|物质|正式|公有)(\p{Script=Han}{2})/gu)].some(([, word = '']) =>
    other.includes(word) && other.split(word).slice(0, -1).every(before => !before.endsWith('非')) && !one.split(word).slice(0, -1).some(before => !before.endsWith('非')))
}
