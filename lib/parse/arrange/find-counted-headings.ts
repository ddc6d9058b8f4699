import type { Line } from '../formats/page.ts'
import { isNumberedVoice } from '../names/is-numbered-voice.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { readLabel } from '../labels/read-label.ts'

/** 通道二, ◆第二位◆, 第二场 问答: few words, a number at their head or end, and signs around them. */
const COUNTED = /^[^\p{L}\p{N}]*(?:第([一二三四五六七八九十]{1,3}|\d{1,2})(\p{Script=Han}{1,6})(?:[ \u3000]+\p{Script=Han}{2,8})?|(\p{Script=Han}{2,6})[\s\u3000]*([一二三四五六七八九十]{1,3}|\d{1,2}))[^\p{L}\p{N}]*$/u
const NUMERALS = '一二三四五六七八九十'
const FEWEST = 2
/** Who is counted speaks, and so does whoever has a question or an answer that is. */
const SPEAKS: ReadonlySet<string> = new Set(['reporter', 'role', 'question', 'answer', 'netizen', 'surname', 'outlet', 'interpreter'])
const SENTENCE = /[。！？!?…][”」』）)]?[\s\u3000]*$/u
/** （灯光亮起。） */
const STAGE = /^[\s\u3000]*[(（〔【\[][^()（）〔〕【】[\]]{1,120}[)）〕】\]][\s\u3000]*$/u
const LABEL_COLON = /^[^。！？：:]{2,40}[:：]/u

/**
 * Lines that count the parts of a page (通道一, 通道二): alike but for a number that begins with one and goes on by one,
 * none of them over the words of somebody, whom such a line would name (家长一).
 */
export function findCountedHeadings(lines: readonly Line[]): number[] {
  const series = new Map<string, number[]>()
  lines.forEach((line, at) => {
    const [, first, unit, noun, last] = line.text.length > 40 ? [] : COUNTED.exec(line.plain) ?? []
    const number = first ?? last
    if (number === undefined || speaks(line.plain.trim())) return
    const key = unit ?? noun ?? ''
    const places = series.get(key) ?? []
    if (NUMERALS.indexOf(number) === places.length || Number(number) === places.length + 1) places.push(at)
    series.set(key, places)
  })
  return [...series.values()].flatMap(places => (places.length >= FEWEST && places.every(at => standsOver(lines, at)) ? places : []))
}

function speaks(words: string): boolean {
  const label = readLabel(words)
  // 通道一 may be somebody's name as well.
  return label?.kind === 'person' ? (label.title ?? label.role) !== null || isNumberedVoice(words) : SPEAKS.has(label?.kind ?? '') && !(label?.kind === 'outlet' && words.startsWith('第'))
}

/** Whether a heading or a label stands under a line, and no sentence; what happens in brackets is neither. */
function standsOver(lines: readonly Line[], at: number): boolean {
  let next = nextFilled(lines, at + 1)
  while (STAGE.test(lines[next]?.plain ?? '')) next = nextFilled(lines, next + 1)
  const line = lines[next]
  const below = line?.plain.trim() ?? ''
  const boldLabel = line !== undefined && line.strong > 0 && line.strong < line.text.trimEnd().length
  return below !== '' && (!SENTENCE.test(below) || LABEL_COLON.test(below) || boldLabel)
}
