import type { Speaker } from '../../lib/contract/speaker.ts'

/** A right sentence made wrong in one place. */
export type Mutation = { kind: 'number' | 'swap' | 'scale' | 'unit' | 'date' | 'name' | 'speaker' | 'title' | 'quotation' | 'negation' | 'modality' | 'direction'; text: string }

const INVENTED = ['钱学勤', '顾长风', '孟晚晴', '章北辰']
const UNITS: [RegExp, string[]][] = [
  [/(\d)公里/u, ['米', '海里']], [/(\d)平方公里/u, ['平方米', '亩']], [/(\d[万亿]*)元/u, ['美元', '人']], [/(\d)%/u, ['个百分点', '‰']], [/(\d)个百分点/u, ['%']],
  [/(\d[万]?)户/u, ['人', '套']], [/(\d[万]?)人(?!次)/u, ['户', '岁']], [/(\d)毫米/u, ['厘米', '米']], [/(\d)小时/u, ['分钟', '天']], [/(\d)分钟/u, ['小时', '秒']], [/(\d)个月/u, ['年', '天']],
  [/(\d)天/u, ['年', '小时']], [/(\d[万亿]*)吨/u, ['公斤', '斤']], [/(\d)倍/u, ['%', '个百分点']], [/(\d)亩/u, ['公顷', '平方公里']], [/(\d)岁/u, ['年', '人']],
  [/(\d[万]?)家/u, ['户', '人']], [/(\d)所/u, ['人', '平方米']], [/(\d)座/u, ['公里', '人']], [/(\d)艘/u, ['吨', '元']], [/(\d)批次/u, ['吨', '元']],
]
const OPPOSED: [string, string][] = [
  ['增长', '下降'], ['下降', '增长'], ['提高', '降低'], ['降低', '提高'], ['提升', '降低'], ['增加', '减少'], ['减少', '增加'], ['延长', '缩短'], ['不低于', '不高于'], ['不少于', '不超过'],
  ['免费', '收费'], ['收费', '免费'], ['自愿', '强制'], ['上浮', '下浮'], ['涨幅', '降幅'], ['降幅', '涨幅'], ['必须', '可以'], ['多了', '少了'], ['以上', '以下'], ['最高', '最低'], ['最大', '最小'], ['最快', '最慢'], ['加快', '放缓'], ['上漲', '下跌'], ['下降', '上升'], ['高于', '低于'], ['扩大', '缩小'], ['鼓励', '限制'], ['允许', '禁止'],
]
/** A denial that stands in a word which looks like others that deny nothing, and what is left without it. */
const LOOKALIKES: [string, string][] = [
  ['同意', '不同意'], ['不同意', '同意'], ['到位', '不到位'], ['不到位', '到位'], ['过关', '不过关'], ['收到', '没收到'], ['没收到', '收到'], ['公开', '非公开'], ['断水', '不断水'], ['不断电', '断电'], ['管理好', '不管理好'],
]
const VERBS = /(?<![不未没])(达到|提高到|增长|推进|建设|实现|纳入|发布|完成|打造|实施|保持|提升|改造|举办|延长|支持|对准|开通|投用|覆盖|接入|新增|公开|解决|提供|优化|推动|开展|启动|设置|发放|检查|聘请)/u

const replaceAt = (text: string, at: number, length: number, by: string): string => text.slice(0, at) + by + text.slice(at + length)

/** Every way this file knows to make `text` wrong in one place, without repeating a number it already holds. */
export function mutationsOf(text: string, speaker: Speaker | null, roster: readonly Speaker[], quotedElsewhere: readonly string[]): Mutation[] {
  const found: Mutation[] = []
  const add = (kind: Mutation['kind'], mutated: string) => { if (mutated !== text && !found.some(each => each.text === mutated)) found.push({ kind, text: mutated }) }
  const digits = new Set(text.match(/\d+(?:\.\d+)?/gu))

  for (const match of text.matchAll(/\d+(?:\.\d+)?/gu)) {
    const [number] = match
    const after = text.slice(match.index + number.length)
    const isDate = /^[年月日时]/u.test(after) || /[-/—:：·]/u.test(text[match.index - 1] ?? '') || /^[-/—:：·]\d/u.test(after)
    const last = number.at(-1) ?? '0'
    const changed = [number.slice(0, -1) + String((Number(last) + 3) % 10), number.length > 1 ? String((Number(number[0]) % 9) + 1) + number.slice(1) : `${number}5`]
    for (const other of changed) if (!digits.has(other) && Number(other) !== 0) add(isDate ? 'date' : 'number', replaceAt(text, match.index, number.length, other))
    if (!isDate && number.includes('.')) add('scale', replaceAt(text, match.index, number.length, number.replace('.', '')))
    const scale = /^(万亿|亿|万)/u.exec(after)?.[0]
    if (scale) for (const other of ['万', '亿', '万亿', ''].filter(each => each !== scale)) add('scale', replaceAt(text, match.index + number.length, scale.length, other))
  }
  for (const swapped of swaps(text)) add('swap', swapped)
  for (const [pattern, others] of UNITS) {
    const match = pattern.exec(text)
    if (match) for (const other of others) add('unit', replaceAt(text, match.index, match[0].length, (match[1] ?? '') + other))
  }
  for (const [from, to] of [['上午', '下午'], ['下午', '上午'], ['今年', '去年'], ['去年', '前年'], ['明年', '后年'], ['月底', '月初'], ['上半年', '下半年'], ['一季度', '四季度'], ['年底', '年初']] as const) {
    if (text.includes(from) && !text.includes(to)) add('date', text.replace(from, to))
  }
  for (const person of roster) {
    if (!text.includes(person.name)) continue
    const other = roster.find(each => each.name !== person.name && !text.includes(each.name) && each.name !== speaker?.name && each.role === 'spokesperson')
    if (other && person.name === speaker?.name) add('name', text.replaceAll(person.name, other.name))
    add('name', text.replaceAll(person.name, INVENTED[text.length % INVENTED.length] ?? ''))
  }
  if (speaker && speaker.role !== 'reporter') {
    for (const other of roster) {
      if (other.name === speaker.name || other.role === 'reporter' || text.includes(other.name)) continue
      add('speaker', `${other.name}表示，${text}`)
      if (speaker.title && other.title && speaker.title !== other.title) add('title', `${other.title}${speaker.name}介绍，${text}`)
    }
    if (speaker.title && !speaker.title.includes('副') && /[局主部][长任]$/u.test(speaker.title)) add('title', `${speaker.title.replace(/(局长|主任|部长)$/u, '副$1')}${speaker.name}介绍，${text}`)
    if (speaker.title?.includes('副局长')) add('title', `${speaker.title.replace('副局长', '局长')}${speaker.name}介绍，${text}`)
  }
  for (const match of text.matchAll(/“([^“”]{2,16})”/gu)) {
    const quoted = match[1] ?? ''
    const other = quotedElsewhere.find(each => each !== quoted && !text.includes(each))
    if (other) add('quotation', replaceAt(text, match.index + 1, quoted.length, other))
    if (/^[\u3400-\u9fff]+$/u.test(quoted)) add('quotation', replaceAt(text, match.index + 1, 1, '翠'))
  }
  const verb = VERBS.exec(text)
  if (verb && !/“[^”]*$/u.test(text.slice(0, verb.index))) {
    add('negation', replaceAt(text, verb.index, 0, '没有'))
    add('negation', replaceAt(text, verb.index, 0, '不'))
    add('negation', replaceAt(text, verb.index, 0, '未'))
  }
  for (const match of text.matchAll(/(?:没有|不会|不再|不得|不用|不要|不许|不搞|不供|不签|不放行|不追责|不经过)/gu)) add('negation', replaceAt(text, match.index, /没有/u.test(match[0]) ? 2 : 1, ''))
  const plan = /(?<![即必])将(?=[^军来近])(?!在)/u.exec(text)
  if (plan && !/[了已]/u.test(text)) add('modality', replaceAt(text, plan.index, 1, '已'))
  const goal = /力争到|计划/u.exec(text)
  if (goal && goal[0] === '力争到') add('modality', text.replace('力争到', '已于'))
  const done = /已经|已(?=[^经久])/u.exec(text)
  if (done && !/[将拟要]|计划|预计/u.test(text)) add('modality', replaceAt(text, done.index, done[0].length, '将'))
  for (const [from, to] of LOOKALIKES) if (text.includes(from)) add('negation', text.replace(from, to))
  for (const [from, to] of OPPOSED) if (text.includes(from) && !text.includes(to)) add('direction', text.replace(from, to))
  return found
}

/** Neighbouring figures of one unit in each other's place, where words tell which is whose. */
function swaps(text: string): string[] {
  const figures = [...text.matchAll(/(\d+(?:\.\d+)?)(?=(万亿|亿|万)?(公里|人|户|家|个(?!百分点)|所|座|元|吨|亩|%|个百分点|套|名|件|起|项|次))/gu)]
  return figures.flatMap((first, at) => {
    const second = figures[at + 1]
    const between = second ? text.slice(first.index + first[0].length, second.index) : ''
    if (!second || first[3] !== second[3] || first[2] !== second[2] || first[1] === second[1] || !/[，、；,;][\u3400-\u9fff]{2,}/u.test(between) || /[。]/u.test(between)) return []
    // 占比从3%提高到5%, 增加3个、达到5个: the two are of one thing, and told apart by what happened to it.
    if (/(?:同比|环比|增长|增加|下降|减少|提高|上升|其中|达到?|至|到|占|比)[^，、；,;]{0,4}$/u.test(between)) return []
    return [text.slice(0, first.index) + second[1] + between + first[1] + text.slice(second.index + second[0].length)]
  })
}
