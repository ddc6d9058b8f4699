import type { QuestionPart } from '../../../contract/understanding.ts'

/** What places a thing: a word that sets it somewhere, or what a place is called by. */
const PLACED = /[在到至]|(?<!关|对|由|属|等|优|敢|用|鉴|便|利|善|位)于(?!是|此)|位于|地[点址]|选址|落户|落地|坐落|从(?!而|事|严|中)|[省县区镇乡村街路巷道号楼厅馆店站场院校园桥岸湖河岛港州](?!作)|(?<!城)市(?!场|民|值|容|面)|[大中]心|基地|平台|网|小程序|app|公众号|频道|窗口|电话|线[上下]|现场|各地|全[国省市]/u
/** 快在哪, 问题在哪, 用到哪: no place is meant. */
const NO_PLACE = /(?:[快慢好坏贵强差难优新多少]|不同|不一样|区别|差别|差距|问题|原因|优势|特点|关键|重点|难点|亮点|意义|[用花])(?:到底|主要|究竟|都)?(?:是|就|体现)?[在到]哪/u
/** A shared stretch of so many characters is the question's own. */
const SHARED = 2

/** Whether a place is asked for and the sentence has no word that places anything, beside those of the question itself. Both in comparable form. */
export function namesNoPlace({ asksFor }: QuestionPart, asked: string, said: string): boolean {
  if (asksFor !== 'place' || NO_PLACE.test(asked)) return false
  let rest = ''
  for (let at = 0; at < said.length;) {
    let length = 0
    while (at + length < said.length && asked.includes(said.slice(at, at + length + 1))) length++
    if (length < SHARED) rest += said.slice(at, at + Math.max(1, length))
    at += Math.max(1, length)
  }
  return !PLACED.test(rest)
}
