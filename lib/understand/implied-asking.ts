import { wordSegments } from '../text/word-segments.ts'
import { subjectOf } from './split-parts.ts'

/** Nouns that say by themselves how they are asked for. */
const ASKED_BY: readonly [noun: RegExp, asks: string][] = [
  [/^(?:门票|票价|票|价格|价钱|收费|费用|学费|房租|租金|押金|工资|薪水|补贴|补助|奖励|奖金|罚款|赔偿|补偿|成本|投资|资金|预算|经费|钱)$/u, '多少钱'],
  [/^(?:地点|地址|位置|地方)$/u, '在哪里'],
  [/^(?:时间|日期|时候)$/u, '是什么时候'],
  [/^(?:电话|热线|号码|比例|占比|比重|比率|份额|电话号码|联系电话)$/u, '是多少'],
  [/^(?:原因|理由)$/u, '是什么'],
  [/^(?:条件|要求|步骤|流程|措施|办法|材料)$/u, '有哪些'],
]
/** So many characters name the matter. */
const ENOUGH = 3
const TIME = /^(?:(?:到|至)?\d{4}年(?:底|末)?|[今去明]年|[一二三四五]年)/u
/** 要, 将: what comes behind is done with the thing. */
const DONE = /(?:(?<=\p{Script=Han}{2})(?:[要将在到从于能]|可以|计划|需要?|编制|建筑|播种|运营|总|新增|举行|举办|召开|面积|里程|产量|规模|长度|人数|总数).*)$/u

/** 展览什么时候开？门票呢: what implies its own asking is asked for so, of the same matter; null for any other thing. */
export function impliedAsking(other: string, earlier: string): string | null {
  const asks = ASKED_BY.find(([noun]) => noun.test(other))?.[1]
  if (asks === undefined) return null
  const subject = subjectOf(earlier).replace(/^.{2,4}说的/u, '')
  const when = TIME.exec(subject)?.[0] ?? ''
  const thing = subject.slice(when.length).replace(DONE, '').split('的')[0]!
  let matter = ''
  if (/\d|^[要将]/u.test(thing)) return `${other}${asks}？`
  for (const { segment } of wordSegments(thing)) {
    if (matter.length >= ENOUGH) break
    matter += segment
  }
  // 出了什么事: one character names nothing.
  if (matter.length < 2) matter = ''
  // 门票, not 门票门票: what was asked of last was such a thing itself.
  return `${when}${ASKED_BY.some(([noun]) => noun.test(matter)) ? '' : matter}${other}${asks}？`
}

const IMPLIED = new RegExp(`(?<noun>${ASKED_BY.map(([noun]) => noun.source.slice(1, -1)).join('|')})(?<asks>多少钱|在哪里|是什么时候|是多少|是什么|有哪些)$`, 'u')

/** 展会地点在哪里？夜场呢: what was asked for by such a noun is asked for of another; null where none was. */
export function impliedOf(other: string, earlier: string): string | null {
  const { noun, asks } = IMPLIED.exec(earlier)?.groups ?? {}
  // 门票多少钱？消费券呢: no ticket to it is asked for.
  return noun && other.length > 1 ? `${other}${asks === '多少钱' ? '' : noun}${asks}？` : null
}
