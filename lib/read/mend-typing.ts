import { pinyin } from 'pinyin-pro'
import { toSimplified } from '../text/to-simplified.ts'
import { unitAt } from '../text/units.ts'
import { wordSegments } from '../text/word-segments.ts'

const LONGEST = 5
const remembered = new Map<string, string[]>()

/** Pinyin without tones; sounds that typists and dialects confuse (zh/z, n/l, ng/n) are one. */
function sounds(text: string): string[] {
  let found = remembered.get(text)
  if (!found) {
    found = pinyin(text, { toneType: 'none', type: 'array', v: true }).map(syllable =>
      syllable.toLowerCase().replace(/^([zcs])h/u, '$1').replace(/^n(?=[aeiouv])/u, 'l').replace(/ng$/u, 'n'))
    if (remembered.size > 4000) remembered.clear()
    remembered.set(text, found)
  }
  return found
}

/**
 * The question with words typed by sound written as the texts write them: a stretch of two to five
 * characters that no text has, that sounds like one which a text has, and that keeps one character
 * of it. A word of the language is left alone unless a stretch of four or more around it fits.
 */
export function mendTyping(question: string, texts: readonly string[]): string {
  let mended = question
  const sources = texts.map((text): Source => ({ text: toSimplified(text), heard: null, bounds: null }))
  for (let length = LONGEST; length >= 2; length--) {
    for (let at = 0; at + length <= mended.length; at++) {
      const said = mended.slice(at, at + length)
      if (!/^\p{Script=Han}+$/u.test(said) || sources.some(({ text }) => text.includes(said))) continue
      const meant = heardIn(said, sources)
      if (meant && !rewritesUnit(mended, at, meant) && !becomesOne(mended, at, meant) && !rewritesWord(mended, at, meant) && !standsAsTyped(mended, at, meant, sources) && !coinsAnother(mended, at, meant, sources)) mended = mended.slice(0, at) + meant + mended.slice(at + length)
    }
  }
  return mended
}

/** Whether the measure word right behind a figure would change: 3000元 is not 3000原, 三件 is not 三间. */
const rewritesUnit = (text: string, at: number, meant: string): boolean => [...meant].some((character, i) => character !== text[at + i] &&
  (/[\d万亿]/u.test(text[at + i - 1] ?? '') || /[一二两三四五六七八九十几]/u.test(text[at + i - 1] ?? '') && unitAt(text, at + i) !== null))

/** Whether a term in quotation marks, mended, would be one that no text has either: then the page may have it as typed elsewhere. */
function coinsAnother(text: string, at: number, meant: string, sources: readonly { text: string }[]): boolean {
  const mended = text.slice(0, at) + meant + text.slice(at + meant.length)
  const term = [...mended.matchAll(/[“「『]([^”」』]{1,16})[”」』]/gu)].find(match => match.index < at && at + meant.length < match.index + match[0].length)?.[1]
  return term !== undefined && !sources.some(source => source.text.includes(term))
}

/** Whether a character that would change stands beside its neighbour outside the stretch in the texts just as typed: 渔 of 休渔 was meant, whatever 渔到 sounds like. */
function standsAsTyped(text: string, at: number, meant: string, sources: readonly Source[]): boolean {
  const held = (pair: string): boolean => /^\p{Script=Han}{2}$/u.test(pair) && sources.some(source => source.text.includes(pair))
  const end = at + meant.length
  return (meant[0] !== text[at] && held(text.slice(at - 1, at + 1))) || (meant.at(-1) !== text[end - 1] && held(text.slice(end - 1, end + 1)))
}

/** Words that hold a sentence together; whoever typed one meant it. */
const HOLDS = /^[是的了在有和与不也就都要会能被把从对为吗呢他她它我你这那其谁哪几多少什么怎]$/u
/** What is asked of somebody's words is asked of them: 讲了啥 is not 降了啥. */
const OF_WORDS = /^[讲说问答谈]$/u
/** 会讲什么, whatever 会将 the texts have: what is said is asked for. */
const ASKS_WORDS = /^[讲说谈问答][了过的]?(?:什么|啥|些|哪|谁)/u
/** A stretch this long may rewrite a word of the language that lies wholly inside it. */
const SURE = 4

/** Whether a character would become a word that holds a sentence together: 市搞 is not 是搞. */
const becomesOne = (text: string, at: number, meant: string): boolean => [...meant].some((character, i) => character !== text[at + i] && (HOLDS.test(character) || ASKS_WORDS.test(text.slice(at + i, at + i + 4))))

/** Whether a changed character belongs to a word of the language as it stands: 举行 is not 举型. */
function rewritesWord(text: string, at: number, meant: string): boolean {
  const end = at + meant.length
  return [...wordSegments(text)].some(({ index, segment }) => {
    const to = index + segment.length
    const changed = [...meant].some((character, i) => character !== text[at + i] && at + i >= index && at + i < to)
    return changed && (HOLDS.test(segment) || OF_WORDS.test(segment) || (segment.length > 1 && !(meant.length >= SURE && index >= at && to <= end)))
  })
}

/** A text, how it sounds and where its words begin and end; the latter two once they are needed. */
type Source = { text: string; heard: string[] | null; bounds: Set<number> | null }

/** Where words of the language begin and end. */
const boundsOf = (text: string): Set<number> => new Set([...wordSegments(text)].map(({ index }) => index)).add(text.length)

function heardIn(said: string, sources: Source[]): string | null {
  const wanted = sounds(said)
  if (wanted.length !== said.length) return null
  for (const source of sources) {
    if (![...said].some(character => source.text.includes(character))) continue
    source.heard ??= sounds(source.text)
    const { text, heard } = source
    if (heard.length !== text.length) continue
    for (let at = 0; at + said.length <= text.length; at++) {
      if (!wanted.every((sound, i) => sound === heard[at + i])) continue
      const meant = text.slice(at, at + said.length)
      const kept = [...meant].filter((character, i) => character === said[i]).length
      if (/^\p{Script=Han}+$/u.test(meant) && kept > 0 && said.length - kept <= Math.max(1, said.length / 2) && isOfWords(source, at, at + said.length)) return meant
    }
  }
  return null
}

/** Whether a stretch of a text is made of whole words: 技金 of 科技金融 is nobody's word, and not meant by 积金. */
function isOfWords(source: Source, from: number, to: number): boolean {
  source.bounds ??= boundsOf(source.text)
  return to - from >= SURE || (source.bounds.has(from) && source.bounds.has(to))
}
