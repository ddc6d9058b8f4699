import type { Line } from '../formats/page.ts'

/** What a sign before a line says of it. */
export type Meaning = 'leads' | 'asks' | 'answers' | 'happens'

const SIGN = '[^\\s\\u3000\\p{L}\\p{N}\\p{P}\\p{M}|｜+=~`$^<>＜＞]\\ufe0f?'
const PAIR = new RegExp(`(${SIGN})[\\s\\u3000]*(?:为|是|代表|表示|[:：=＝—–-]{1,2})?[\\s\\u3000]*(\\p{Script=Han}{2,8})`, 'gu')
/** 符号：◎主持　△媒体, （注：■为提问，□为回答）: nothing else on the line. */
const LEGEND = new RegExp(`^[\\s\\u3000*_(（【\\[]*(?:\\p{Script=Han}{1,6}[\\s\\u3000]*[:：][\\s\\u3000]*)?(?:${PAIR.source}[\\s\\u3000、，,；;/／|｜]*){2,8}[\\s\\u3000*_。)）】\\]]*$`, 'u')
const FEWEST = 2
const LONGEST = 100
const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/主持|司仪/u, 'leads'],
  [/现场情况|情况说明|画面|动作|旁白|播放|插播|解说|现场描述|掌声/u, 'happens'],
  [/记者|媒体|[提追发]问|问题|网友|听众|观众/u, 'asks'],
  [/回答|答复|答问|发布|嘉宾|发言|通报|介绍/u, 'answers'],
]

/**
 * The line in which a page explains the signs that it sets before its paragraphs, and what each stands for.
 * @returns null where the page has no such line, or what it explains is nothing of who speaks
 */
export function readSignLegend(lines: readonly Line[]): { line: number; meanings: ReadonlyMap<string, Meaning> } | null {
  for (const [at, { plain }] of lines.entries()) {
    if (plain.length > LONGEST || !LEGEND.test(plain)) continue
    const meanings = new Map([...plain.matchAll(PAIR)].flatMap(([, sign = '', word = '']) => {
      const meaning = MEANINGS.find(([pattern]) => pattern.test(word))?.[1]
      return meaning === undefined ? [] : [[sign.replace('\ufe0f', ''), meaning] as const]
    }))
    if (meanings.size >= FEWEST) return { line: at, meanings }
  }
  return null
}
