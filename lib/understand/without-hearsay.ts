import { ASKS } from './asks.ts'

/** 朋友圈都在传, 听人家讲, 网上说: where somebody has it from. */
const HEARD = /^(?:(?:我|我们|咱)?(?:最近|刚才|刚刚|今天|昨天)?(?:在)?(?:朋友圈|(?:微信|业主|家长)?群里?|网上|网络上?|抖音|微博|短视频|坊间|外面|外头|街上|街坊|邻居|同事|亲戚|家里人|大家|有人|很多人|好多人|人家|别人)(?:[里上])?(?:们)?(?:都|也|一直|老)?(?:在)?(?:疯传|流传|盛传|传言|传闻|谣传|传(?![统输递达播授染真])|都说|说(?!明)|讲(?![解座课话授]))(?:的)?(?:是)?|(?:我)?(?:听|看)(?:到|见)?(?:人家|别人|有人|网上|邻居|同事|群里)(?:都|也)?(?:在)?(?:说(?!明)|讲(?![解座课话授])|传(?![统输递达播授染真])|提)|(?:我)?听说|据说|都在传|有(?:人|传言|消息|传闻)说|传言|传闻)[，,：:]?/u
/** 真的假的, 有这回事吗: whether it is true. */
const WHETHER_TRUE = /[，,。；;]?\s*(?:这|这个|这事|这是|到底|究竟|消息)*(?:是)?(?:真的?还是假的?|真的?假的?|(?<=[，,。；;]\s*)真假|是真是假|(?:是|系)?真的?(?:吗|么|[㗎噶架嘎]+)|是真(?=[？?]*$)|属实(?:吗|么|不)|是不是(?:真的?|属实|谣言)|是谣言(?:吗|么)|可信(?:吗|么)|靠谱(?:吗|么)|(?:真|真的)?有(?:没有)?这(?:回|码|个)?事(?:吗|么|儿吗)?|确有其事(?:吗|么)|有这(?:个)?(?:说法|消息|规定)(?:吗|么))[？?。！!]*$/u
/** 如何判断药品真假 asks how, and 这个说法 is what is asked of. */
const NO_CLAIM = /(?:说法|问题|消息|信息|规定|是否|是不是|的)$/u
/** So many characters say what is to be confirmed. */
const ENOUGH = 4

/** A rumour that somebody asks about, as the plain question whether it is so; any other question as it is. Text in simplified characters. */
export function withoutHearsay(question: string): string {
  const before = question.replace(WHETHER_TRUE, '')
  if (before === question) return question
  const claim = before.replace(HEARD, '')
  return claim.length < ENOUGH || ASKS.test(claim) || NO_CLAIM.test(claim) ? question : `${claim}吗？`
}
