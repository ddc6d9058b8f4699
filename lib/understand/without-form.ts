import { RANK } from '../text/rank.ts'
import { withoutHearsay } from './without-hearsay.ts'

/** Telling, as somebody is asked to do it: 说说, 捋一捋, 讲个大概, 列一下要点. */
const TELL = '(?:说说看?|讲讲|谈谈|聊聊|捋一?捋|理一?理|浓缩(?:成|一下)?[一几两三四五]{0,2}[小]?[段句]?话?|提炼(?:一下|出来)?|归纳|总结|概括|梳理|[说讲列捋理](?:一下|个?大概|要点|重点|清楚)|归纳一下|总结一下|概括一下|梳理一下|[说讲列提](?:上)?[一两三几][条点句样]|[说讲](?=[。！!]?$))'
const HOW = '(?:请|麻烦|你|您|给我|帮我|替我|跟我|给大家|用?[一两三四五几]{1,2}句话|简单|简要|简短|大概|大致|尽量|短一?点|只|就|光|拣|挑|捡|把?(?:要紧|重要|主要|关键)|要点|重点|[来地的])'
/** 拣要紧的讲, 就说要点, 简单说说: how the answer should be told, at the end of a question. */
const AT_THE_END = new RegExp(`[，,；;。？?！!\\s]+(?:(?:${HOW})*${TELL}|(?:你|就|只)?(?:拣|挑|捡)(?:最)?(?:要紧|重要|主要|关键|重点)的?|(?:给我|用|就)?[一两二三四五几]{1,2}[句条](?:话)?(?:说完|说说|讲完|[说讲]清楚|概括|以内)?|按(?:先后|顺序|次序|时间)(?:顺序)?(?:讲|说|列)?(?:出来)?|一人[一两几]句(?:话)?|[一两几]句话[一两]个|一个[一两]句(?:话)?|(?:请|麻烦)?(?:全部)?[列说讲写](?:全|齐|完整)(?:了|一?下)?|(?:列|做)(?:个|成)(?:表|清单)|(?:请|麻烦|我|只|就)*(?:要|给|写|来|出)(?:我)?(?:个|一个|一份|份|一段)?(?:完整|详细|简短|简要|大致)?的?(?:概要|梗概|摘要|提要|大意|要点))(?:就行|就好|即可|吧|一下|呗|看)*[。！!？?\\s]*$`, 'u')
/** 给我捋一捋, 帮我总结一下: the same at its beginning. */
const AT_THE_BEGINNING = new RegExp(`^(?:请|麻烦|你|您|给我|帮我|替我|跟我|简单|简要|简短|大致|用?[一两三四五几]{1,2}句话)+(?:来|地)?${TELL}(?:一?下)?[，,：:]?`, 'u')
const ASKS = /什么|多少|几|谁|哪|吗|怎么|怎样|如何|为何|啥|咋|梗概|概要|提要|大意/u
/** 我想核对一下：…: why somebody asks, before what he asks. */
const WHY_ASKED = /^(?:[^，,：:？?]{0,16}(?:核对|核实|确认|求证|请教|打听|咨询|了解|请问|问)(?:一下|一件事|一?个事儿?|一?个问题|下)?)[：:，,]\s*(?=.*(?:什么|多少|几|谁|哪|吗|怎么|怎样|如何|为何|啥|咋))/u

/** 是哪八个字: how many characters the answer has. */
const HOW_LONG_ITS_WORDS = /[，,]?(?:原文|原话|具体)?(?:是|用了?|用的是)哪(?:[一两二三四五六七八九十]{1,2}|\d{1,2})个(?:字|词语?)(?:来)?(?:形容|概括|描述|总结)?的?/u
/** 简述…的目标, as a task is set to students. */
const TASK = /^(?:请|试)*(?:综述|简述|试述|列举|列出|阐述|论述)(?:一下)?([^，。？?]{4,})[。！.]?$/u
/** 试比较甲与乙这两项的期限. */
const COMPARE = /^(?:请|试)*(?:比较|对比)(?:一下)?([^，。？?]{2,16}?)(?:与|和|跟|同)([^，。？?]{2,16}?)(?:这|在)?[两二](?:项|个|者|类|种|条)?([^，。？?]{0,6}?的[^，。？?]{2,12})[。！.]?$/u

/** 帮我把甲浓缩成两三句: what is to be told in short. */
const SHORTEN = /^(?:请|麻烦|你|您|给我|帮我|替我|跟我)*把(?<what>[^，。？]{4,}?)(?:给我|帮我|简单|简要)*(?:浓缩|归纳|总结|概括|梳理|提炼|压缩|捋|理)(?:成|为|一下|下|出来|清楚|一[捋理]|[一两二三四五几]{1,2}[小]?[句段条点]话?|个?(?:要点|大概|摘要))*[。！!？?]?$/u
/** 他讲的三个变化: so many things that are only named are wanted. */
const SO_MANY = /(?<=[讲说提谈介绍列摆点]|[讲说提谈列摆点](?:出|到|过|了|出来))的(?:[二两三四五六七八九十]{1,2}|\d{1,2})(?:个|条|项|点|件|大|大项|方面)\p{Script=Han}{0,4}(?:变化|特点|重点|要点|亮点|方面|问题|短板|措施|举措|办法|工作|任务|目标|关键|原因|条件|要求|建议|意思|环节|层面|转变|提升|突破|误区|情况|原则|阶段|方向|难点|事情?|点|招|步)(?:(?:给我|帮我)?(?:总结|归纳|概括|梳理|提炼)(?:一?下|一下子)?)?$/u

const TOLD_SHORT = /(?:给我|帮我)?(?:总结|归纳|概括|梳理|提炼)(?:一?下|一下子)?$/u

/** A task put as a question; any other text as it is. */
const asQuestion = (text: string): string => (ASKS.test(text) ? text : text.replace(SHORTEN, '$<what>的概要').replace(SO_MANY, named => `${named.replace(TOLD_SHORT, '')}具体是什么`).replace(COMPARE, '$1$3分别是什么？$2$3分别是什么？').replace(TASK, '$1有哪些？'))

/** 谢谢您的解答: what is said when the question is over. */
const THANKS = /(?:[，,。？?！!；;\s]+先?(?:感谢|辛苦|劳驾|拜托|打扰|麻烦)|[，,。？?！!；;\s]*(?<![说道声示个])先?(?:谢谢|多谢|谢过))(?:了|您|你|大家|各位|啦|给|的)*(?:解答|回答|帮助|答复|讲解|指教|帮忙|回复)?(?:了|啦)?[。！!～~\s]*$/u
/** 我没赶上，能不能告诉我这场发布会讲了什么: whatever stands before it. */
const OF_OCCASION = /^[^？?]*?[，,。；;](?:[^，,。？?]*?)这(?:一?[场次个])?(?:新闻)?发布会[^，,。？?]{0,6}?(?:讲|说|介绍)了?(?:的?是|些)?(?:什么|啥|哪些)[^，,。？?]{0,4}[。？?]*$/u
/** Points back to what was said before. */
const POINTS_BACK = /[它其此该他她]|这(?![次场篇份]?(?:新闻)?(?:发布会?|会上|通气会|记者会|说明会|稿|报道))|那|[两二三几]者|[两几三][位个人]|上述|前者|后者/u
/** 我在写论文，请问…: who asks and why, at length; what follows stands alone where it is long enough and points back to nothing. */
const WHO_ASKS = /^(?:(?:你|您)好[，,]?)?(?:我(?![市省县区州国镇村])|我们|咱|咱们|俺|本人|作为|身为|在[^，,。？?]{2,24}时[，,]?我)[^？?]*?[，,。；;]\s*(?:所以|因此|于是|就)?(?:我们?)?(?:(?:想|特地?|特此|在此)(?:请问|请教|问问?|咨询|(?:了解|知道)(?!到)|打听)|请问|请教|问(?=[：:，,]|一?下)|问问|(?:咨询|打听|了解)(?=一?下))(?:一下|下|的是)?[，,：:]?\s*(?<asked>[^，,：:\s].*)$/su
const STANDS_ALONE = 12
/** 公布了没有, 会上有没有说: whether it was told at all, behind what is asked. */
const WHETHER_TOLD = new RegExp(`[，,；;？?]\\s*(?:请问)?(?:会上|会议|发布会上?|稿件里?|稿子里?|文[中里]|现场|${RANK}|[他她你您]们?|领导|官方|部门|当局|政府|市里|医院|学校|公司|具体|确切|准确|数字|数据|名单|这个|那个|对此|这些?|那边|目前|现在|到底|究竟|有|都|也|又|曾){0,4}(?:(?:有没有|是否|有无)(?:单独|明确|具体|专门)?(?:公布|披露|透露|说明|交代|提到|提及|提过|提|说|讲|点名|给出|明说)(?:过|了|出来|清楚)?|(?:单独|明确|具体|专门)?(?:公布|披露|透露|说明|交代|提到|提及|提过|说|讲|点名|给出|明说)(?:过|了|出来)?(?:没有|没|吗|么))(?:呢|啊)?[？?]?$`, 'u')
/** 局长有没有披露收入？是多少: the same before it. */
const WHETHER_FIRST = /^(?:[^，。？?]{0,12}?)(?:有没有|是否|有无)(?:单独|明确|具体|专门)?(?:公布|披露|透露|说明|交代|提到|提及|讲到|说到)(?:过|了)?(?<what>[^，。？?]{4,})[，,？?]\s*(?:具体|如果有[，,]?|有的话[，,]?|分别)?(?<asks>(?:是|有|为|达到?)?(?:多少|几|什么|哪)[^，。？?]{0,6})[？?]?$/u

/** What is asked, whether it was told being no question of its own; asking both comes to asking it. */
function withoutWhetherTold(text: string): string {
  const first = WHETHER_FIRST.exec(text)?.groups
  if (first) return `${first.what!}${first.asks!}？`
  const before = text.replace(WHETHER_TOLD, '')
  return before !== text && ASKS.test(before) ? `${before}？` : text
}

/** 我不懂“甲”这个概念，请问它…: the one term that was quoted before, in the place of what points back to it. */
function withTerm(asked: string, before: string): string {
  const [term, ...others] = before.match(/[“"「『][^”"」』]{2,16}[”"」』]/gu) ?? []
  return term === undefined || others.length > 0 ? asked : asked.replace(/(?:它|其(?!中|他|它|实|余)|(?:这|该)个?(?:概念|说法|提法|词语?|名词|术语|口号))(?!们)/u, term)
}

/** What somebody asks who first tells of himself, as far as it can stand alone. */
function withoutWhoAsks(text: string): string {
  const asked = WHO_ASKS.exec(text)?.groups?.asked ?? ''
  const named = withTerm(asked, text.slice(0, text.length - asked.length))
  return named.length >= STANDS_ALONE && ASKS.test(named) && !POINTS_BACK.test(named) ? named : text
}

/**
 * A question without the words that only say how its answer should be told; these words ask for
 * nothing, and no page says them. Left alone where nothing that asks would remain (帮我总结一下这场
 * 发布会). Text in simplified characters.
 */
export function withoutForm(question: string): string {
  const rest = withoutWhetherTold(withoutWhoAsks(asQuestion(withoutHearsay(question.replace(THANKS, '？').replace(OF_OCCASION, '这场发布会主要讲了什么？'))))).replace(HOW_LONG_ITS_WORDS, '是什么').replace(WHY_ASKED, '').replace(AT_THE_END, '？').replace(AT_THE_BEGINNING, '')
  return ASKS.test(rest) ? rest : SO_MANY.test(rest.replace(/[？?]$/u, '')) ? asQuestion(rest.replace(/[？?]$/u, '')) : question
}
