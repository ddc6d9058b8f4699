import { termCover } from '../sentences/question-terms.ts'

/**
 * What a question asks of a matter, and what a sentence must say to tell just that, a line each. A
 * sentence that only mentions the matter says nothing of it, however many words it shares. General
 * vocabulary only; both in comparable form.
 */
const ASPECTS: readonly [asked: RegExp, told: RegExp][] = [
  // In which year?
  [/哪一?年(?!级)|何年|什么年份/u, /\d{2,4}年|[今去明前后当同]年|民国|[〇零一二三四五六七八九十]{2,4}年|年代/u],
  // 11月哪一天, 几号: on which day? A month does not say.
  [/月(?:份)?[^，。？]{0,2}哪一?[天日]|几号(?![楼线门院])/u, /\d[日号]|[一二三四五六七八九十][日号](?!常)|周[一二三四五六日]|星期|今天|明天|昨天|当天|次日|起|没有?定|未定|待定/u],
  // A number to dial.
  [/(?:电话|号码|热线)(?:号码)?(?:是|为)?(?:多少|什么|几)|(?:哪个|什么|啥)(?:电话|号码|热线)/u, /\d{3,}(?!\d*(?:\.\d+)?(?:[万亿元个名人件家次%年台户座处米岁天分辆吨公所栋部张条项种亩平只头株套场]|毫|厘|千))/u],
  // How thick, how deep, how heavy?
  [/多[厚深宽粗]/u, /米|寸|尺|[里丈层]/u],
  [/多重(?![要视大])/u, /[吨克斤]/u],
  // The others, and what is left or not yet done.
  [/(?:其他|其余|其它).*(?:多少|几|哪一?[年天]|什么时候)|(?:多少|几|哪一?[年天]|什么时候).*(?:其他|其余|其它)/u, /其他|其余|其它|另|(?<!国|境|海|省|市|对)外|别的/u],
  [/还?剩(?:下|余)?(?:多少|几)|剩下的?(?:多少|几)|还有(?:多少|几)[^，。？]{0,10}没|[还尚]?没有?\p{Script=Han}{1,4}的(?:是|有|都)?(?:哪|多少|几)|哪[^，。？]{1,6}[还尚]没有?/u, /剩|余|没(?!有一)|未|尚|还有|缺/u],
  [/另外(?:那|的)?(?:几|\d+|[一二两三四五六七八九十]+)[个件家条项座所处位].*(?:哪|什么|啥|谁)/u, /另|其余|其他|其它|还有|第[三四五六七八九]/u],
  // What do they earn?
  [/(?:薪酬|工资|薪水|工钱|月薪|年薪)[^，。？]{0,6}(?:多少|几|如何|怎么样|怎样|水平)|(?:拿|挣|领|开)(?:到)?(?:多少|几)[^，。？]{0,2}(?:工资|工钱|薪)/u, /[\d〇零一二三四五六七八九十百千万两][万千百]?(?:多|余)?元|块钱|(?:工资|薪)[^，。]{0,12}\d|翻番|倍/u],
  // Who or which has the most? That one has much does not say.
  [/(?:谁|哪一?[个家座位支])的?[^，。？]{0,8}最[高低多少大小长短快慢好差强早晚]/u, /最|第一|首|冠|榜|领先|居前|名列|高于|超过|倒数|末/u],
  // On which site, in which app?
  [/哪个(?:小程序|公众号|平台|网站|网址|软件|系统|客户端|app)|什么(?:小程序|公众号|网站|网址|软件|app)/iu, /小程序|公众号|平台|网|软件|系统|客户端|app|微信|支付宝|抖音|通”|办”/iu],
  // Where, of whom and how is it applied for, fetched, changed?
  [/(?:怎么|咋|如何|怎样)[^，。？]{0,4}(?:报名|申请|预约|补登|登记|领取|兑换|参加|报考|办理)|(?:[上去到在](?:哪[儿里]?|什么地方)|哪[儿里]|找谁|找哪|哪个(?:窗口|部门|单位))[^，。？]{0,4}(?:报名|申请|预约|约|订|补登|登记|领|兑|换|交|买|咨询|参加|报考|办)/u, /报名|申请|申领|预约|登录|拨打|电话|热线|\d{5}|网[上站页]|官网|app|小程序|公众号|平台|窗口|大厅|线[上下]|扫码|支付宝|微信|凭|携带|带上|提交|填|自动|上门|免申|[到找向在由去](?!\d)[^，。；\d]{0,12}(?:店|站|中心|点|社区|街道|居委|村|行|柜|医院|学校|单位|部门|局|所|馆|处|网|台|企业|公司|现场|县|区|市|镇|乡|会|家)/iu],
  // Which subjects of study?
  [/(?:什么|啥|哪些|哪个|哪几个)专业/u, /专业|学科|[学理工文医农]类|方向/u],
  // How deep? How wide it is does not say.
  [/多深/u, /^(?!.*(?:宽|长|高)(?:约|近)?\d)|深/u],
  [/多宽/u, /^(?!.*(?:深|长|高)(?:约|近)?\d)|宽/u],
  // How much is aimed at? What has been done does not say.
  [/目标[^，。？]{0,5}(?:多少|几)(?![年月天])/u, /目标|力争|计划|规划|将|要|预计|到\d{4}年|确保|争取|任务|年底|(?:提高|上升|增加|扩大|下降|降低|减少|压减|降|升)[到至]/u],
  // Which papers must be brought?
  [/(?:带|(?<!配|储)备|交)(?:啥|什么|哪些)(?!人)|(?:啥|什么|哪些)(?:材料|证件|手续|资料)/u, /材料|证|手续|凭|携带|提供|资料|照片|合同|表|书|码|卡|簿|票/u],
  // 一斤卖多少钱: no price of a single thing runs into millions.
  [/(?:一|每)(?:公?斤|个(?!月|人|学|家|季|星|小|孩|老)|[张次袋瓶盒份件只晚天度方支针趟桌碗套台辆瓶包箱])[^，。？]{0,6}(?:多少钱|几块|多少元)|(?:多少钱|几块钱?|多少元)(?:一|每)\p{Script=Han}/u, /[\d一二三四五六七八九十][元块角毛分]|[百千]元|免|不收|没有?收|不要钱|不花|一分|没有?定|未定/u],
  // When is the outcome there? When it begins does not say.
  [/(?:什么时候|啥时候|何时|哪一?[天月年]|几月|多久)[^，。？]{0,6}(?:出结果|出来结果|完成|结束|完工|竣工|见效|到期)/u, /结果|完成|完工|竣工|结束|完|底|前|到(?:\d{4}|今|明|后)年|截止|到期|日止|年止|月止|为止|有效期|公布|见效|建成|交付|没有?定|未定|\d[年月日号时点分](?:[^，。；\d]{0,3})?(?:到|至|—|–|-|~|～)[^，。；\d]{0,4}\d/u],
  // Who pays?
  [/(?:谁|哪[一]?方|哪个部门)(?:来)?(?:出(?![的席现来])|掏|付|承担|负担|买单|埋单)/u, /出|承担|付|负担|免|买单|埋单|报销|自理|财政|自费|掏/u],
  // Where does the money come from?
  [/(?:钱|资金|经费|款|费用)(?:是|都|主要|要)?(?:从|由)?(?:哪[儿里]?|什么地方|何处)(?:来|出|筹)|(?:钱|资金|经费)(?:来源|怎么来|咋来|怎么解决|怎么筹)/u, /钱|资金|经费|[\d万亿]元|投入|财政|补助|债|贷款|融资|出资|筹|基金|拨|自付|承担|收入|社会资本/u],
  // Which firms? Somebody must be named.
  [/哪(?:几|些|一|[两二三四五六七八九十\d]+)?[家间个所]?(?:企业|公司|厂家|承建商|承包商|供应商|机构|银行|媒体)(?!都|可以|能|要|在)|由(?:谁|哪[家间个])(?:公司|企业)?(?:承建|承包|施工|中标|供应)/u, /[“《「]|、|包括|分别|名为|叫|公司|集团|\p{Script=Han}{2,}(?:厂|行|院|所|社|台|报)/u],
  // What is it called? 某县 is no name.
  [/(?:叫|姓|名)(?:什么|啥)|是?哪(?:一?个|[家所])(?:县|市|区|镇|村|公司|企业|学校|医院|单位)[？?]?$/u, /^(?!.*某(?:某|县|市|区|镇|乡|村|公司|企业|单位|学校|医院|男子|女子|人|地))/u],
  // Is there a charge?
  [/^[^，。？]*(?:要不要|收不收|用不用|是否|需不需要|需要|会不会|还要)(?:另外|额外|再)?(?:收|交|付|缴)?[^，。？]{0,4}(?:费|钱)(?:用)?(?:吗|不)?[？?]?$/u, /收|免|费|元|钱|块|价/u],
  // How is it downloaded, installed?
  [/(?:怎么|咋|如何|怎样|在?哪[儿里]?|什么地方)[^，。？]{0,4}(?:下载|安装)/u, /下载|安装|应用商店|扫码|扫描|二维码|官网|搜索|登录|小程序/u],
  // What is to be done where something is missing?
  [/没有?\p{Script=Han}{1,6}(?:的)?(?:话)?(?:[，,])?(?:该?怎么办|咋办|怎么弄|怎么解决)/u, /没|无(?!人机|线|障碍)|未|缺|加装|加建|增设|增加|新增|新建|补|配备|装上|不用|免|代(?!表|社|化|人|价|码)|替|另|其他/u],
  // What is aimed at?
  [/目标(?:是|有|为)(?:什么|啥|哪些)|(?:什么|啥|哪些)目标/u, /目标|力争|争取|确保|实现|达到|到\d{4}年|年底|将|要|为了|为的是|基本|目的/u],
  // Does it harm, does it hinder?
  [/(?:会不会|会|是否)(?:造成|产生|有)?(?:影响|损害|伤害|破坏|伤到)/u, /不会|会(?!议|员|场|计|展|费|上|见|长|议)|影响|损(?!失)|害|伤|破坏|安全|放心|不变|照常|正常|避开|保护好|担心/u],
  // 什么原因: what is asked for by that name is told as one.
  [/^\D*(?:什么|啥|哪些)(?:主要)?原因|^\D*因为(?:什么|啥)/u, /因|担心|觉得|害怕|由于|为了|所以|导致|造成|怕|主要[是在]|才|难|缺|不[足够是能愿]|没|毛病|问题|关键/u],
  // Where was it?
  [/在(?:哪[儿里]|什么地方)(?:出|发|找|救|捡|丢|被)/u, /[在到于从]|地[点址]/u],
  // From where to where?
  [/从哪(?!一?[天日年月个])[儿里]?[^，。？]{0,8}到哪/u, /[从由自起][^，。；]{1,24}[到至往终]|起点|终点|往返|始发|全程|途经|沿/u],
  // How much does each of them pay?
  [/(?:财政|政府|国家|省里|市里|县里|集团|公司|企业|单位|个人|居民|业主|村里|学校|医院|银行)(?:出|掏|承担|负担|分担)了?(?:多少|几)/u, /出|承担|负担|分担|投入|配套|补|自筹|比例|拨|安排/u],
  // How many women are among them?
  [/[女男](?:性|生|的|员工|职工|教师|学生|选手|医生)?(?:有|占|是)?(?:了)?(?:多少|几)(?:[个名位人]|成|比例|[？?]|$)|(?:多少|几)(?:个|名|位)?(?:是)?[女男]/u, /[女男]|性别/u],
  // How is it now, and not as it shall be?
  [/(?:现在|目前|如今|眼下|当前)(?:一共|总共|已经)?[^，。？]{0,10}(?:多少|几)/u, /^(?!.*(?:到\d{4}年|力争|将|计划|目标|预计))|目前|现[在有为已]|已|截[至止]|今年|去年|从\d/u],
  // How is it really, and not as it shall be?
  [/实际(?:上)?[^，。？]{0,10}(?:多少|几|百分之)/u, /实际|目前|现在|已|去年|截至|达到了?|为|是/u],
]

/** 有没有人受伤, 抓到没有, 核磁在不在里面: what is asked whether it is so. */
const WHETHER = /有没有人(\p{Script=Han}{2})(?![的么])|([\p{Script=Han}]{2})了?没有?[？?]?$|(\p{Script=Han}{2})(?:在不在|算不算)/u
/** Words too general to be found in an answer. */
const GENERAL = /[的了吗呢么什啥哪多少几这那]|可能|必要|希望|办法|规定|要求|问题|情况|变化|具体|计划|打算|考虑|时间|其他|相关|专门|具备|没有|还有|统一/u

/** At and above this cover a sentence says a word, or most of a phrase. */
const MUCH_OF_IT = 0.4

/** 有没有提到甲: whether a word is said at all; what does not say it, nor another for it, does not tell. */
const MENTIONED = /(?:有没有|有无|是否|是不是)(?:都|也|还)?(?:提到|提及|讲到|谈到|说到|提过|讲过|谈过|说过|涉及)(?:过|了)?(\p{Script=Han}{2,8})[？?]?$|(?:提到|提及|讲到|谈到|说到|涉及)(?:过|了)?(\p{Script=Han}{2,8}?)(?:了)?(?:吗|没有?)[？?]?$/u

/** Tells of a sentence whether it says nothing of the thing that a question asks of its matter; what the question asks is read once. */
export function lacksAspect(asked: string): (said: string) => boolean {
  const wanted = ASPECTS.filter(([question]) => question.test(asked)).map(([, told]) => told)
  const [, had, done, within] = WHETHER.exec(asked) ?? []
  const named = had ?? done ?? within
  const whether = named !== undefined && !GENERAL.test(named) ? named : null
  const mentioned = MENTIONED.exec(asked)?.slice(1).find(Boolean)
  return said => wanted.some(told => !told.test(said)) || mentioned !== undefined && termCover(mentioned, said) < MUCH_OF_IT || whether !== null && termCover(whether, said) === 0 && ![...whether].some(character => said.includes(character))
}
