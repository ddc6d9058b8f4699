import { isOutlet } from '../names/is-outlet.ts'
import { surnameLength } from '../names/surnames.ts'

const NETIZEN = /^(?:(?:热线|现场|场外|连线)(?:观众|听众|市民|网友)|网友|网民|网名|观众|听众|读者|热线市民|来信人|留言者)|^\p{Script=Han}{2,8}(?:网友|网民|粉丝|球迷博主|博主|UP主)(?:[A-Za-z]{2,16}|[\s\u3000]*[@＠“「].{1,16})?$|^(?:网络|网上|现场|个人|机构|中小|普通|线上)?(?:投资者|股民|股东|分析师)(?:(?:尾号)?[\dA-Za-z*]*|[“「][^“”「」]{1,16}[”」]|[\s\u3000](?!关系|保护|教育|交流|互动|接待|代表|[提追]?问|[回作]?答|回复)[^\s\u3000，,、；;（）()《》]{2,16})$/u
/** Somebody who asks and is named by courtesy only: 市民钱女士, 王女士. */
const CITIZEN = /^(?:(?:市民|居民|村民|家长|游客|乘客|学生|商户|车主|业主|民众|里民|住户|业者|店家|摊商|农友|病友|志工|志愿者|司机|自由撰稿人?|自媒体)?(?:代表)?[\s\u3000]?)?\p{Script=Han}{1,2}(?:先生|女士|小姐|大爷|大妈|大姐|阿姨|师傅|同学)$/u
/** 市民“某某”: a screen name, and what else he is. */
const CITIZEN_CALLED = /^(?:市民|居民|村民|家长|游客|乘客|学生|考生|商户|车主|业主|群众|患者|旅客)(?:代表)?[\s\u3000]*[“「『"][^“”「」『』"]{1,16}[”」』"]$/u
/** What somebody is, before what he is called by. */
const WHO = /^(?:市民|居民|村民|家长|游客|乘客|学生|商户|车主|业主|民众|里民|住户|业者|店家|摊商|农友|病友|志工|志愿者|司机|自由撰稿人?|自媒体)(?:代表)?[\s\u3000]?/u

/** （来电）, （热线连线）: by what way he asks. */
const BY_WAY = /[\s\u3000]*[(（](?:线上|网上|在线|书面|电话|热线|视频|微信|微博|邮件|来信|来电|连线)+[)）]$/u

/** What is told of whoever is named: a clause behind his name. */
const TELLS_OF = /[”」』"]的[^，,]{1,12}[，,][^，,()（）]{2,}$|[，,](?:我|咱)/u

/** 现场观众　12,345人: how many there were. */
const COUNTED = /\d[\d,，.]*[\s\u3000]*[余多]?[万]?[人名位次]+$/u

/** Whether a label (simplified) names one of the public: a netizen, a reader, a citizen by courtesy or by a screen name. 读者某某网 is the name of a medium. */
export function isNetizen(plain: string): boolean {
  // 网友“某某”的帖子顶得很高，我代他念一下：, as somebody says who reads it out.
  if (TELLS_OF.test(plain) || COUNTED.test(plain)) return false
  if (CITIZEN_CALLED.test(plain)) return true
  return NETIZEN.test(plain) && !(/^(?:读者|观众|听众)/u.test(plain) && isOutlet(plain)) || isCitizen(plain)
}

function isCitizen(plain: string): boolean {
  const called = plain.replace(BY_WAY, '')
  return CITIZEN.test(called) && surnameLength(called.replace(WHO, '')) > 0
}
