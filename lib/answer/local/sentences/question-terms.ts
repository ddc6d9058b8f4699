import { hanNumber } from '../../../text/han-number.ts'
import { plainWidth } from '../../../text/plain-width.ts'
import { unitAt } from '../../../text/units.ts'
import { synonymsOf } from './synonyms.ts'
import { wordSegments } from '../../../text/word-segments.ts'
import { escapePattern } from '../../../text/escape-pattern.ts'

/** A content word of the question; `weight` is its rarity among the sentences read, `head` marks what is asked for. */
export type Term = { text: string; weight: number; head: boolean; quoted: boolean; light: boolean }

/** Words that ask, connect or address, and carry nothing to be found in an answer. */
const STOP = new Set('稿子 文中 文章 话题 大致 大体 发言 讲话 说法 两回 几回 出现 用到 对应 又是 嘛 呗 噢 哦 好多 好多人 承认 坦言 即可 给个 各指 帮 级 的 了 最新 吗 呢 吧 啊 呀 么 是 在 和 与 或 及 以及 并 而 但 也 都 就 又 还 再 很 把 被 对 对于 关于 向 从 到 由 为 给 让 将 要 会 能 可以 应该 应 请 请问 问 想 知道 告诉 我 我们 你 你们 他 她 它 他们 什么 多少 几 谁 哪 哪里 哪儿 哪个 哪些 哪几 何时 何处 怎么 怎样 如何 怎么样 为什么 为何 为啥 什么时候 多久 多大 多长 分别 各 各自 各是 具体 主要 这 那 这个 那个 这些 那些 其 其中 之 上 中 里 下 内 时 后 前 个 位 名 项 条 种 类 次 家 处 所 有 没有 没 不 是否 是不是 有没有 能不能 一 一个 一下 一些 些 呢 得 地 着 过 等 最 更 比 称 叫 做 说 讲 介绍 表示 提到 谈到 提 指 指的 意思 达到 达 需要 需 多 每 此 该 本 请介绍 发布会 稿件 发言人 新闻 情况 内容 方面 哪位 谈 回答 认为 透露 指出 强调 啥 咋 大概 大约 到底 到底是 究竟 一共 总共 共 号 点 日 月 年 天 块 元 钱 有关 相关 进行 开展 关键 部分 讲到 说过 计划 安排 打算 目前 现在 目标 几点 几号 几个 几天 哪天 什么样 多高 以 吗？ 用 则 至 去 来 当 于 向着 所有 全部 有哪些 说了 讲了 呗 讲的 说的 你的 这种 那种 以来 上了 正在 过的 时候 碰到 遇到 就要 既然 既 这么 那么 多了 有多少 能有 老几 的话 会有 还有 都有 还是 回应 答复 打算 准备 想要 我想 咱们 咱 请教 麻烦 帮忙 话说 听说 据说 那边 这边 这里 那里 一个样 真的 确实 究竟是 不用 要不 不要 用不着 的事 那么 怎么个 下来 起来 出来 过来 上去 下去 回来 进去 的是 是的 是哪 是真的 真是 老是 总是 有没 要是 如果 假如 万一 后头 前头 才能 一回 一趟 通了 给打 给报 好像 格外 名字 自己 否则 不然 明明 居然 竟然 难道 干嘛 反正 其实 一堆 好多 大事 抓到 毕竟 特别 非常 尤其 已经 曾经 一直 依然 仍然 才 却 便 竟 为了 马上 立刻 赶紧 拿出 针对 办到 而且 不仅 不光 只是 只要 无论 不管 除了 然后 说给 讲给 要到 拿去 说要 谈了 实在 那位 这位 那名 这名 样 里面 外面 拿来 占到 分成 分为 来着 真假 家住 带个 点了 当天 台上 普通 浓缩 提炼 概括 归纳 整天 天天 成天 帮 忙'.split(' '))
/** Words so general that an answer seldom repeats them. */
const LIGHT = new Set('早上 晚上 执行 实施 施行 生效 包括 包含 涵盖 开始 完成 任务 目标 实现 推进 建设 支持 工作 问题 要求 情况 时间 地方 地点 规定 标准 方式 方法 办法 措施 举措 结果 原因 影响 作用 变化 安排 部署 负责 担任 职务 出席 以后 之后 以前 现在 目前 今后 未来 接下来 一天 定义 重点 方面 全市 我市 本市 全国 新 大 将 提升 提高 增加 达到 举行 召开 举办 一年 每年 比例 数量 总数 人数 次数 数字 数据 手续 流程 程序 规则 规矩 事情 事项 东西 做法 准备 主意 政府 公家 老百姓 群众 市民 大家 国家 市里 县里 村里 各地 当地 场地 分量 份额 量化 结构 概要 重新 最终 年份 节点 时间节点 最长 最短 最多 最少 最早 最晚'.split(' '))
const LIGHT_SHARE = 0.4
const ASKS = /什么|多少|几|谁|哪|何时|怎么|如何|怎样|为什么|为何|多[大长高远久]/u
/** Names the occasion, not the subject. */
const PREFACE = /^(?:在)?(?:这次|本次|此次|这场|今天的?)?(?:新闻)?(?:发布会|稿件|报道|文|文章)(?:(?:上|里|中)(?:公布|提到|介绍|说|讲)?|(?:公布|提到|介绍|说|讲))(?:过)?的?/u
const GIVEN = /的?(?:具体)?(?:日期|时间|数字|名字)(?=(?:就|定)?(?:是|为|在|叫)(?:不是)?[“"「]?\d)/gu
const COUNTED = /^[一二两三四五六七八九十百千万半\d]+\p{Script=Han}{0,2}$/u

/** 三千两百万: so many ten thousands, spelled. */
const SPELLED = /(?<![一二两三四五六七八九十百千万亿几数半零点\d])([一二两三四五六七八九][十百千][一二两三四五六七八九十百千零]{0,5})(?=[万亿])/gu
/** The form both sides are compared in: simplified, letters and figures in half width, stops in full width (but not inside 9:30), no blanks, no commas in figures (1,000 is 1000; 101,102路 are two), 一个小时 as 1小时, 三千二百万 as 3200万, 其它 as 其他, 城区以外的 as 城区外. */
export const comparable = (text: string): string => plainWidth(text).replace(/\s+/gu, '').replace(/(?<=(?<!\d|\d,)\d{1,3}(?:,\d{3}){0,3}),(?=\d{3}(?:,\d{3}){0,3}(?!\d|,\d|[路号室房线次]))/gu, '').replace(SPELLED, (whole, number: string) => hanNumber(number)?.toString() ?? whole).replace(/(?<![一二两三四五六七八九十百千万几半数多点余零〇\d])([一二两三四五六七八九十]{1,3})个?(?=小时|分钟)/gu, (whole, number: string) => hanNumber(number)?.toString() ?? whole).replace(/[,:](?!\d)|(?<!\d)[,:]|[;?!()]/gu, sign => FULL[sign]!).replaceAll('其它', '其他').replace(/(?<=\p{Script=Han}{2})以外(?=的?\p{Script=Han}{2})的?/gu, '外')

const FULL: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）' }

/**
 * Content words of a part of the question. Neighbouring single characters that are no words of the
 * language (a name, a coinage) are one term; so is each quoted phrase.
 * @param sentences comparable texts among which a word's rarity is taken
 */
export function questionTerms(part: string, sentences: readonly string[]): Term[] {
  // 日期是12月1日吗: what is given with it is asked of. 要不要, 能不能 ask and say nothing; 这部 points; 免不免费 asks for 免费.
  const text = recut(comparable(part).replace(/(?<=[时点][\d〇零一二三四五六七八九十]{1,3}分)(?=[会要将])/gu, ' ').replace(/(怎么|咋|如何|怎样)(?:弄|搞|整|办|干|做)(?!\p{Script=Han}{2})/gu, '$1').replace(/(?<=(?<!\d)\d{4})[,，](?=\d{4}(?!\d))/gu, '、').replace(/比(?=[上去前往原今明这那])/gu, '，').replace(PREFACE, '').replace(GIVEN, '，').replace(/哪(?:[一两二三四五六七八九十]{1,2}|\d{1,2})[个种类样批条项点件]?(?=[？，。]|$)/gu, '，').replace(/哪[两二三四五六七八九十][个种类样批条项点件家位名座处所步招大](?=\p{Script=Han})/gu, '哪些').replace(/哪一?天(?=[亮下生气])/gu, '$&，').replace(/(?:位列|排在?|名列|位居|居)(?=第几|多少[名位]|几[名位])|[，,]?名字(?=叫)|(?<=叫什么)来着|相?差(?=多少|几)|(?:几|多少)?个?百分点|[这那该此](?:部|座|款|场|篇|份|批|家|只|台|辆|间|支)(?=\p{Script=Han})/gu, '，').replace(/([要能会可是有该用肯敢好行对])(?:不|没)\1|怎么个?\p{Script=Han}法/gu, '，').replace(/(\p{Script=Han})(?:不|没)\1/gu, '$1').replace(/(?<![埋淹沉出湮吞隐覆辱])没(?=\p{Script=Han}{2})(?![有收落法想事人钱门错能])/gu, '没，'), sentences)
  const quoted = [...text.matchAll(/[“"‘「『《]([^”"’」』》]{1,24})[”"’」』》]/gu)].map(match => match[1]!)
  const found = new Map<string, number>()
  let single = ''
  const flush = () => {
    if (single.length > 1 || (single !== '' && !STOP.has(single))) found.set(single, text.indexOf(single))
    single = ''
  }
  let before = ''
  for (const { segment, index, isWordLike } of wordSegments(text)) {
    const counted = /多少$|几$/u.test(before) && /^[人次]$/u.test(segment)
    before = segment
    const word = knownWithin(bare(segment), sentences)
    if (!isWordLike || STOP.has(word) || ADDRESS.test(word) || (ASKS.test(word) && word.length < 5)) {
      flush()
      continue
    }
    if (/^\p{Script=Han}$/u.test(word)) {
      single += word
      // 多少人坐, 多少次火: what is counted is no part of the word behind it.
      if (counted) flush()
    } else if (single !== '' && synonymsOf(single + word).length > 0) {
      // 首班车, torn into 首 and 班车.
      found.set(single + word, index - single.length)
      single = ''
    } else {
      flush()
      if (!/^[a-z]$/u.test(word) && !/^[一两](?!\d)(?![楼层期线审院中档类级批])\p{Script=Han}$/u.test(word)) found.set(word, index)
    }
  }
  flush()
  // 三网一体化 names one thing, of which 一体化 alone may be another.
  for (const match of text.matchAll(/[一二两三四五六七八九十](?:个|大|项|类|张|条)?(?=(\p{Script=Han}{2,4}))/gu)) {
    const word = [...found.keys()].find(term => term.length > 1 && match[1]!.startsWith(term))
    if (word && !STOP.has(word) && !LIGHT.has(word) && !text.includes(`哪${match[0]}`)) found.set(`${match[0]}${word}`, match.index)
  }
  for (const phrase of quoted) if (phrase.length < 12) found.set(phrase, text.indexOf(phrase))
  const terms = [...found].filter(([word]) => !quoted.some(phrase => phrase !== word && phrase.length < 12 && phrase.includes(word)))
  const headAt = headOf(text, terms)
  return terms.map(([word, at]) => ({
    text: word, weight: rarity(word, sentences) * (LIGHT.has(word) ? LIGHT_SHARE : 1), head: at === headAt, quoted: quoted.includes(word), light: LIGHT.has(word),
  }))
}

/** 我在, 你说: somebody speaking, no subject. */
const ADDRESS = /^[我你您咱他她](?:在|要|有|想|家|能|是|说|去)$/u

/** A verb without the particle that marks it done, and a quality without 的: 花了 says 花, 新的 says 新. */
const bare = (word: string): string => (/^\p{Script=Han}{1,2}(?<![目标])的$/u.test(word) || /^\p{Script=Han}{1,2}[了过着]$/u.test(word) && !/^(?:除|为|不|罢|得|经|通|超|路)/u.test(word) ? word.slice(0, -1) : word)

/**
 * 古城门票 has no 城门 in it: where no sentence says a word, and sentences say the two pairs that it is torn
 * from, a blank parts these.
 */
function recut(whole: string, sentences: readonly string[]): string {
  const text = measureApart(whole, sentences)
  const known = (pair: string): boolean => pair.length === 2 && /^\p{Script=Han}{2}$/u.test(pair) && sentences.some(sentence => sentence.includes(pair))
  const segments = [...wordSegments(text)]
  // 总理念报告: a character that was left alone makes a word with the next.
  const leftAlone = (at: number): boolean => segments[at - 1]?.segment.length === 1
  const breaks = segments.flatMap(({ segment, index }, at) => (segment.length === 2 && !known(segment) && known(text.slice(index - 1, index + 1)) && (leftAlone(at) || known(text.slice(index + 1, index + 3)) || STOP.has(text.slice(index + 1, index + 3))) ? [index + 1] : []))
  return breaks.reduceRight((words, at) => `${words.slice(0, at)} ${words.slice(at)}`, text)
}

/** 多少吨海带 counts 海带 in 吨: what is counted stands apart, unless a sentence says the word that holds both (人工湖). */
function measureApart(text: string, sentences: readonly string[]): string {
  return text.replace(/(?<=多少|几)\p{Script=Han}{3,}/gu, words => {
    const measure = unitAt(words, 0)?.length ?? 0
    const rest = words.slice(measure)
    const torn = [...wordSegments(words)].find(({ segment, index }) => index < measure && index + segment.length > measure)
    return measure === 0 || rest.length < 2 || !torn || sentences.some(sentence => sentence.includes(torn.segment)) ? words : `${words.slice(0, measure)} ${rest}`
  })
}

/** 展买票, cut wrongly: what no sentence says is read as the everyday word that it ends with. */
function knownWithin(word: string, sentences: readonly string[]): string {
  if (word.length < 3 || !/^\p{Script=Han}+$/u.test(word) || synonymsOf(word).length > 0 || sentences.some(sentence => sentence.includes(word))) return word
  const end = word.slice(-2)
  return synonymsOf(end).length > 0 ? end : word
}

/** Where the thing asked for stands: right after 多少 or 哪些, or else the last word before the question word. */
function headOf(text: string, terms: readonly (readonly [string, number])[]): number {
  const asks = /多少|几(?!点|号)|哪[一二两三四五六七八九十几]*[个些种类项条]?/u.exec(text)
  if (asks) {
    const after = terms.find(([word, at]) => at >= asks.index + asks[0].length && at <= asks.index + asks[0].length + 2 && /\p{Script=Han}{2}/u.test(word) && unitAt(word, 0)?.length !== word.length && !COUNTED.test(word))
    if (after) return lastOfCompound(after, terms)
  }
  const end = ASKS.exec(text)?.index ?? text.length
  const before = terms.filter(([word, at]) => at < end && !/^\d/u.test(word) && !COUNTED.test(word))
  // 怎么做豆腐: nothing stands before, so the last thing named is asked of.
  return before.length > 0 ? Math.max(...before.map(([, at]) => at)) : Math.max(-1, ...terms.map(([, at]) => at))
}

/** 多少经济损失 asks for 损失: where terms follow each other without a gap, the last one is the thing. */
function lastOfCompound([word, at]: readonly [string, number], terms: readonly (readonly [string, number])[]): number {
  const next = terms.find(([, other]) => other === at + word.length)
  return next && /^\p{Script=Han}{2,}$/u.test(next[0]) ? lastOfCompound(next, terms) : at
}

function rarity(word: string, sentences: readonly string[]): number {
  const count = sentences.filter(sentence => sentence.includes(word)).length
  return Math.log(1 + (sentences.length + 1) / (count + 0.5))
}

/** How far `text` says a term, 0 to 1: the word itself, a word that means the same, or some of its character pairs. */
export function termCover(term: string, text: string): number {
  if (/^\d/u.test(term)) return new RegExp(`(?<![\\d.])${escapePattern(term)}(?![\\d.]*\\d)`, 'u').test(text) ? 1 : 0
  if (text.includes(term)) return 1
  if (synonymsOf(term).some(word => text.includes(word))) return 0.8
  if (term.length < 3) return 0
  let shared = 0
  for (let i = 0; i + 1 < term.length; i++) if (text.includes(term.slice(i, i + 2))) shared++
  return (shared / (term.length - 1)) * 0.9
}

/** Share of the terms' weight that `text` covers; 1 where there are none. */
export function coverage(terms: readonly Term[], text: string): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return 1
  return terms.reduce((sum, { text: term, weight }) => sum + weight * termCover(term, text), 0) / total
}
