import type { AskedFor } from '../contract/understanding.ts'
import { wordSegments } from '../text/word-segments.ts'

/** What a part asks for and the measure word it asks in. */
export type Asked = { asksFor: AskedFor; unit: string | null }

const COUNT = '[一二两三四五六七八九十]|\\d{1,2}'
/** Measure words that may follow 多少 or 几; longest first. */
const MEASURE = '平方公里|平方米|立方米|百分点|个百分点|千瓦时|个钟头|钟头|个小时|个工作日|工作日|公里|千米|分钟|小时|万元|亿元|块钱|毛钱|角钱|钱|块|元|亩|公顷|吨|公斤|斤|人次|批次|倍|成|折|岁|级|位|名|人|户|家|所|座|处|项|条|类|种|轮|次|台|部|辆|架|艘|件|套|批|期|届|场|间|栋|幢|层|株|棵|个月|年|天|周|个|支|枚|张|篇|册|支队伍|门|起|宗|架次|车次|只|头|匹|尾|羽|粒|颗|盏|双|本|瓶|袋|箱|盒|份|幅|笔|单|趟|班|列|节|例|桩|组|排|集|圈|米|分(?![之店厂校院局部行队支馆享红数布期类级析钟公会中])'

const rules: [AskedFor, RegExp][] = [
  ['definition', /什么是|(?:怎么|如何|怎样)(?:定义|界定)|定义是|[”"'’」』》](?:是|又是|到底是|究竟是)怎么一?回事|是什么意思|什么意思|何谓|指的?是?(?:什么|啥)|含义|怎么理解|如何理解|(?:具体|到底|究竟|分别)?(?:是|指)(?:哪|什么)[一二两三四五六七八九十几\d]*[个项张条种]?\p{Script=Han}{0,2}[？?]?$(?<=[”"'’」』》].*)/iu],
  ['summary', /提炼|梗概|概要|提要|大意(?:是|如何|怎|[？?]?$)|中心(?:思想|意思)|几层意思/iu],
  ['date', /什么时候|什么时间|啥时候|何时|哪(?:一|几)?[年天月日]|(?:星期|周|礼拜)几|几[月号日点]|何年|多会儿|哪个(?:月|年份|时间)|截[至止]到?什么/iu],
  ['reason', /为什么|为何|为啥|原因|根源|成因|症结|缘由|缘故|怎么会|何以|凭什么|缘何/iu],
  // 卡在哪里, 难在哪: what it is, and no place.
  ['reason', /(?:卡|难|差|问题(?:出|究竟|主要)*|堵点|症结|短板|瓶颈)(?:点|主要|就|都|又|究竟|到底)*(?:是)?在(?:哪|什么地方)/iu],
  ['comparison', /相比|对比|区别|差异|差多少|有什么不同|有何不同|异同|谁更|哪个更/iu],
  ['list', /几个(?:关键)?(?:时间)?(?:节点|时间点|日期)/u],
  ['number', new RegExp(`多少|(?<![哪这那近前后头好])几(?:${MEASURE})|多[大长高远久宽重快深厚]|第几|几成|百分之几|占比|比例(?:是|为|达|有|要|$)|比重(?:是|为|达|$)|增速(?:是|为|$)`, 'iu')],
  ['summary', /(?:关于|有关)(?:什么|啥|哪些)(?:内容|方面|事情?|主题)?的?(?:呢|呀|啊)?[？?]?$|(?:讲|说|谈)的(?:都|主要)?是(?:什么|啥|哪些)(?:内容|事情?)?[？?]?$/iu],
  ['summary', /(?:主要|都|大致|大概|重点)(?:讲|说|谈|介绍|发布|通报|回应)了?(?:些|哪些|什么|啥)(?:什么|内容|情况|方面)?[？?]?$/iu],
  ['summary', /(?:补充|提醒|强调|呼吁|嘱咐|叮嘱)(?:了|过)?(?:大家|市民|公众|群众|家长|游客|读者|网友)?(?:一?些|点)?(?:哪些|什么|啥)(?:要点|重点|内容|情况|事情?|话|提醒|建议|意见)?[？?]?$/iu],
  ['summary', /(?:讲|说|谈|聊|回答|答复|回应|通报|汇报|透露)了?(?:哪些|哪几[样件个]|些什么|些啥|一?些什么|一?些啥|点什么|点啥|啥|什么)(?:要点|重点|内容|情况|事情?|话|东西)?[？?]?$/iu],
  ['list', new RegExp(`哪些|哪几|哪(?:${COUNT})|(?:${COUNT})(?:个|项|条|大|类|种|点)(?:方面|条件|要求|任务|重点|目标|原则|对象|措施|关键点?|环节|举措|行动|\\p{Script=Han}{2,4})(?:的(?:名称|名字|内容))?(?:分别|各自?)?(?:是|叫)(?:什么|啥)|有什么(?:措施|举措|办法|政策|规定|保障|优惠|渠道|途径|要求|特点|条件|变化|安排|任务|内容|好处|待遇)|(?:带来|产生|造成)了?(?:什么|啥)(?:样的?)?(?:好处|影响|变化|便利|实惠|作用|效果)|有啥|几个方面|分别(?:是|有|指)`, 'iu')],
  // 谁能领: of people at large, whom no name tells.
  ['list', /谁(?:都)?(?:能|可以|才能|有资格|够格|够条件|符合条件)(?:领(?!导|奖|先)|申请|申领|报名|报考|享受|办理|租|认购|入住)/u],
  ['person', /谁|哪[一]?位|何人|什么人|哪个(?:人|领导|发言人|局长|主任|部门负责人)/iu],
  ['place', /哪里|哪儿|何处|什么地方|哪个(?:区|县|市|城市|地方|地区|场所|酒店|宾馆|园区|街道)|在哪|到哪/iu],
  ['summary', /(?:总结|概括|概述|浓缩|归纳)(?![成出]?的)|给个摘要|摘要(?:[。！]|$)|(?:主要|都|还|又|到底)?(?:讲|说|谈|介绍|发布)了?(?:些|哪些)?(?:什么|啥)(?:内容)?(?:[？?]|$)|主要内容|要点|主题是/iu],
  ['manner', /怎么|如何|怎样|咋|采取什么|通过什么|靠什么|用什么/iu],
  ['yes_no', /吗|是否|是不是|有没有|能不能|会不会|可不可以|可否|能否|对不对|(\p{Script=Han})[不没]\1(?!\p{Script=Han}?[的了])|真的假的|是真是假|吧[？?]?$|(?<=\p{Script=Han}{3})(?:不|没|没有|没得)[？?]?$/iu],
]

const english: [AskedFor, RegExp][] = [
  ['definition', /what (?:is|are) (?:the |a |an )?['‘"“]|what (?:does|do|is) .*(?:mean|stand for|refer to)|what is meant|meaning of/iu],
  ['date', /(?<![a-z])when(?![a-z])|what (?:date|day|year|time)/iu],
  ['reason', /(?<![a-z])why(?![a-z])|(?<![a-z])reasons?(?![a-z])/iu],
  ['comparison', /(?<![a-z])compare|(?<![a-z])differen/iu],
  ['number', /(?<![a-z])how (?:many|much|long|far|large|big|high|often)(?![a-z])|what (?:is the )?(?:percentage|share|proportion|number|rank|rate|amount)|what (?:is|was|are|were|will be) (?:the |its |their )?(?:[a-z'-]+ ){0,3}?(?:population|area|length|height|depth|cost|price|fee|value|output|budget|investment|income|gdp|revenue|distance|capacity|speed|ratio|density|size|rate|percentage|proportion)(?= (?:of|in|for|by|on|during|at|among|after|before|last|this)(?![a-z])|[? ]*$)|what (?:does|do|did|will|would) [^?]*(?<![a-z])(?:cost|pay)[? ]*$|as an? (?:percentage|share|proportion) of/iu],
  ['list', /(?<![a-z])which(?![a-z]).*s(?![a-z])|(?<![a-z])what are(?![a-z])|(?<![a-z])list(?![a-z])/iu],
  ['person', /(?<![a-z])who(?:m|se)?(?![a-z])/iu],
  ['place', /(?<![a-z])where(?![a-z])/iu],
  ['summary', /(?<![a-z])summar|(?<![a-z])overview(?![a-z])|main points?|what did .* (?:say|talk|announce)/iu],
  ['manner', /(?<![a-z])how(?![a-z])/iu],
  ['yes_no', /^(?:is|are|was|were|do|does|did|will|can|has|have)(?![a-z])/iu],
]

/** Reads the question words of one part (simplified characters, or English). */
export function askedFor(text: string): Asked {
  if (/\p{Script=Han}/u.test(text) && !/[a-z]{2,} [a-z]{2,}/iu.test(text)) return { asksFor: kindOf(rules, text), unit: unitAsked(text) }
  // A piece that leans on the first one stands before it: what it asks for itself counts.
  const own = /^[^?]*\?/u.exec(text)?.[0] ?? text
  return { asksFor: kindOf(english, own), unit: unitAsked(own) }
}

const kindOf = (kinds: readonly [AskedFor, RegExp][], text: string): AskedFor => kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'statement'

/** What a thing asked for is counted in, where its name says so. */
const AMOUNT = '(?:标准|总额|数额|额度)?(?:去年|今年|前年|目前|现在|上半年|下半年|\\d{4}年)?(?:分别|各|一共|总共)?(?:是|为|有|达|达到|定了|定为|要|需要|花了|了)?(?:多少|几)(?![年月日天个人家户次])'
const IMPLIED: [RegExp, string][] = [
  [new RegExp(`(?:价|价格|价钱|价位|造价|费|费用|工资|薪|投资|奖金|租金|押金|学费|保费|保额|罚锾|罚金|票款|补贴|津贴|罚款|资金|预算|成本|金额|产值|营收|起付线|收入|贷款|拨款|经费|款项)${AMOUNT}`, 'u'), '元'],
  [new RegExp(`(?:率|增速|涨幅|降幅|增幅|比例|比重|占比|强度)${AMOUNT}`, 'u'), '%'],
  [new RegExp(`(?:人口|人数)${AMOUNT}`, 'u'), '人'],
  [new RegExp(`(?:年龄|年纪|岁数)(?:大概|大约|一般)?${AMOUNT}`, 'u'), '岁'],
  [/(?:多少|几)(?!户|人|家|名|个)\p{Script=Han}{0,4}(?:资金|经费|费用|预算|投资|补助款)(?!池|账户)/u, '元'],
  [/(?:交|付|收|缴|掏)(?:多少|几)\p{Script=Han}{1,3}费(?!用户)/u, '元'],
  [/(?:罚|赔)(?:款|偿)?(?:多少|几)(?![年月日天个人家户次期批名])/u, '元'],
  [/发(?:了|得了)?多少(?:度)?电/u, '千瓦时'],
  [/(?:老人|老年人|学生|职工|员工|居民|村民|患者|病人|农民|教师|医生|护士|儿童|残疾人|志愿者)(?:一共|总共|现在|目前|大概|大约)*(?:有|是|达)(?:多少|几)[？?]?$/u, '人'],
  [/多少(?:个|名|位)?(?:村民|居民|市民|群众|学生|老人|职工|员工|农民|渔民|牧民|患者|病人|志愿者|教师|医生|护士)(?![家户]|代表|群体)/u, '人'],
  [/多少(?:直接|经济)*损失|损失(?:了)?(?:多少|几)(?!\p{Script=Han}{0,2}[人户家亩头只])/u, '元'],
]

/** How many of what: people and measures are never counted in another unit, things may be. */
const howMany = (nouns: string): RegExp => new RegExp(`(?<![a-z])how many (?:[a-z-]+ ){0,3}(?:${nouns})(?![a-z])`, 'iu')
const ENGLISH_UNITS: [RegExp, string][] = [
  [howMany('people|persons|workers|staff|employees|residents|citizens|students|pupils|teachers|doctors|nurses|patients|tourists|visitors|athletes|volunteers|children|villagers|passengers|seniors'), '人'],
  [/(?<![a-z])what (?:is|was|will be) (?:the |its )?(?:[a-z'-]+ ){0,3}?population(?![a-z])/iu, '人'],
  [howMany('households|families'), '户'],
  [howMany('kilomet(?:er|re)s|km'), '公里'],
  [howMany('yuan'), '元'],
  [/(?<![a-z])how much (?:[a-z-]+ ){0,2}(?:money|funding|cash|investment|compensation|tax|revenue|profit|debt)(?![a-z])|(?<![a-z])(?:how much|what) (?:does|do|did|will|would|is|was|are|were|has|have) [^?]*(?<![a-z])(?:cost|pay|paid|spend|spent|invest|invested|charged?|fined?)(?![a-z])/iu, '元'],
  [howMany('tons|tonnes'), '吨'],
  [howMany('days'), '天'],
  [howMany('hours'), '小时'],
  [howMany('minutes'), '分钟'],
]

/** 多少座位, 几项目: the measure word is the beginning of a noun. 天后 and 年前 are times. */
function opensNoun(rest: string, measure: string): boolean {
  const [word] = wordSegments(rest)
  return word !== undefined && word.segment.length > measure.length && word.segment.startsWith(measure) && !/[前后内里以来次]$/u.test(word.segment)
}

function unitAsked(text: string): string | null {
  if (/百分之(?:几|多少)/u.test(text)) return '%'
  const measured = new RegExp(`(?:多少|(?<![哪这那近前后头好])几)(?:个)?(${MEASURE})`, 'u').exec(text)
  const direct = measured && !opensNoun(text.slice(measured.index + measured[0].length - measured[1]!.length), measured[1]!) ? measured[1] : undefined
  // 多少人坐: riders and visitors are counted each time they come.
  if (direct === '人' && /人(?:会|要|能)?(?:来|去)?(?:坐(?!牢)|乘|搭|逛|游览|参观)/u.test(text)) return '人次'
  // 几个班: of classes, each of which is one.
  if (direct !== undefined && /^(?:多少|几)个[班站组队]$/u.test(measured![0])) return '个'
  if (direct) return direct.endsWith('钟头') ? '小时' : direct
  if (/第几/u.test(text)) return '位'
  if (/占[\p{Script=Han}a-z]{0,12}多少|[a-z]占比/iu.test(text)) return '%'
  const implied = IMPLIED.find(([pattern]) => pattern.test(text))
  if (implied) return implied[1]
  if (/百分之(?:几|多少)|占比|比例|比重|增速|百分比|percent|share of|proportion/iu.test(text)) return '%'
  const counted = ENGLISH_UNITS.find(([pattern]) => pattern.test(text))
  if (counted) return counted[1]
  if (/(?<![a-z])how many(?! percent)/iu.test(text)) return '个'
  if (/多久|多长时间/u.test(text)) return '时长'
  return null
}
