import { plainWidth } from './plain-width.ts'

/** Words that hold 不, 未, 无, 没 or 非 without denying anything, or deny something other than the verb. */
const NEUTRAL = /不断(?![水电气网流供货])|不仅|不但|不光|不只|不同(?!意)|不过(?![关夜期])|不少于|不低于|不超过|不多于|不高于|不小于|不少|不管(?!理)|不论|不足|不到(?![位场岗案])|不止|不动产|不锈钢|不平衡|不充分|不良|不合格|不文明|不礼让|不确定|不得不|不可或缺|不可逆转|不平凡|不久|不懈|不利(?!用)|不等|差不多|了不起|对不起|无论|无人机|无人驾驶|无线|无障碍|无缝|无偿|无害化|无党派|无形|无限|无愧|无疑|无接触|未来(?!得及)|未成年|未必|没收(?![到齐取])|埋没|沉没|非常|非遗|非洲|非凡|非公(?!开)|非物质|非营利|非机动|是非|并非常|否则|是否|能否|可否|与否|禁毒|免疫|减免|豁免|避免|以免|免费|免申|分别|特别|级别|区别|类别|个别|性别|识别|别墅|别的|莫非|莫大/gu
const NEGATION = /缺乏|缺少|没有|未曾|尚未|从未|并未|并非|决不|绝不|毫不|毫无|并无|无法|不再|不会|不能|不可|不准|不许|不得|不予|不要|不用|不必|不应|不该|不是|不在|不属于|严禁|禁止|拒绝|取消|停止|暂停|不|未|无|没|非|别|勿/gu
const ENGLISH_NEGATION = /(?<![a-z])(?:not|no|never|none|without|neither|nor|cannot|(?:do|does|did|is|are|was|were|will|would|can|could|should|has|have|had)n't|won't|can't|refused?|ban(?:ned|s)?|prohibit(?:ed|s)?|cancel(?:led|ed|s)?)(?![a-z'])/giu
const FUTURE = /即将|将会|将要|将于|将在|将继续|必将|正将|将(?!军|来临|近|才|领|士|帅)|拟|计划(?=[^，。]{0,12}(?:完成|建成|新增|开通|达到|实现|投|运行|建|把|到))|力争|争取|预计|有望|打算|准备|目标(?:是|为|到)|(?:下一步|接下来|未来)|还要|需要|(?:我们|今年|明年)?要(?=[在把到做办建抓让使突达开实])|(?<!年)到(?:(?:20|21)\d{2}年|今年底|明年|年底)/gu
const DONE = /已经|已于|已(?=[^久]|$)|曾(?=[经在于])|(?:完成|建成|实现|达到|开通|投用|落地|投产|关|下|来|办|修|建|发|印发|新增|成立|启动|解决|清零|应对|进行)了/gu

const PAST = /近年来?|以来|过去|连续|去年|前年|上年|上半年|[一二三]季度|目前|现在|现有|累计|截至|截止|(?<!到|至)20[0-2]\d年(?!前|底前)|[年月]末|已|曾/gu

export type Word = { start: number; end: number; word: string }

function words(text: string, pattern: RegExp): Word[] {
  return [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length, word: match[0] }))
}

/** Text in plain width with the words that only look like denials blanked out; offsets hold. */
function withoutLookalikes(text: string): string {
  return plainWidth(text).replace(NEUTRAL, word => '　'.repeat(word.length))
}

/** Where a text denies something, in Chinese or English (UTF-16 offsets). */
export function findNegations(text: string): Word[] {
  const plain = withoutLookalikes(text)
  return [...words(plain, NEGATION), ...words(plain, ENGLISH_NEGATION)].sort((a, b) => a.start - b.start)
}

/** Where a text says that something is still to come (将, 力争, 计划…). */
export function findFuture(text: string): Word[] {
  return words(plainWidth(text), FUTURE)
}

/** Where a text says that something is done (已, 已经, …了). */
export function findDone(text: string): Word[] {
  return words(plainWidth(text), DONE)
}

/** Words that place a statement before or at the time of speaking (近年来, 目前, 连续…). */
export function findPast(text: string): Word[] {
  return words(plainWidth(text), PAST)
}

/** Pairs of words that cannot both be true of one thing. */
export const CONTRARY: readonly (readonly [string, string])[] = [
  ['增长', '下降'], ['增长', '减少'], ['增加', '减少'], ['增加', '下降'], ['上升', '下降'], ['上升', '减少'], ['提高', '降低'], ['提高', '下降'], ['上涨', '下跌'], ['上调', '下调'], ['高于', '低于'],
  ['多于', '少于'], ['允许', '禁止'], ['扩大', '缩小'], ['盈利', '亏损'], ['顺差', '逆差'], ['提前', '推迟'], ['跑赢', '跑输'], ['领先', '落后'], ['有利', '不利'],
  ['增长', '降低'], ['提升', '下降'], ['提升', '降低'], ['上涨', '下降'], ['延长', '缩短'], ['加快', '放缓'], ['加强', '削弱'], ['增强', '减弱'], ['收窄', '扩大'],
  ['涨幅', '降幅'], ['涨幅', '跌幅'], ['上浮', '下浮'], ['免费', '收费'], ['自愿', '强制'], ['必须', '可以'], ['涨了', '降了'], ['涨了', '跌了'],
]

/** Pairs of words that say the opposite of each other about the same thing; those that name its parts or kinds too, which may stand side by side. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ...CONTRARY,
  ['支持', '反对'], ['鼓励', '限制'], ['最高', '最低'],
  ['最多', '最少'], ['最大', '最小'], ['最快', '最慢'], ['最长', '最短'], ['开通', '关闭'], ['开放', '关闭'], ['恢复', '停止'], ['启动', '停止'], ['新增', '减少'], ['扩招', '缩招'], ['流入', '流出'],
  ['多了', '少了'], ['不少于', '不超过'], ['不低于', '不高于'], ['不低于', '不超过'], ['以上', '以下'], ['超过', '不到'], ['上半年', '下半年'], ['城镇', '农村'], ['优良', '不良'], ['合格', '不合格'],
  ['全部', '部分'], ['首次', '再次'], ['之前', '之后'], ['以前', '以后'], ['加大', '减小'], ['升至', '降至'], ['升到', '降到'], ['压减', '增加'], ['偏多', '偏少'],
]

/** Right before a figure, by which way something differs: 多30%, 少30%. 至少30% bounds it. */
export const BY_FIGURE = { more: /(?<![不最至])[多涨高升增](?=了?[约近超]?\d)/u, less: /(?<![不最至])[少跌低降减](?=了?[约近超]?\d)/u } as const
