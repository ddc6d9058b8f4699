import { toSimplified } from '../../text/to-simplified.ts'
import { withoutTranslation } from '../names/without-translation.ts'
import { MATCH_RESULT } from './match-result.ts'

const PLACE = '(?:(?:传媒|媒体|新闻|采访|记者|发布)区|(?:新闻|发布|采访|媒体|会见)间|厅|中心|宾馆|酒店|饭店|会议室|会堂|礼堂|大厦|大楼|楼|馆|会场|广场|市场|农场|机关|演播室|发布室|直播间|室|剧场|剧院|大堂|展厅|中庭|穿堂|川堂|会客厅|市民之家|校区|园区|(?:物流|产业|科技|工业|创业|软件|生态|农业|文创|湿地)园|基地|现场|总部|堂|书院|学院|大学|学校|小学|[初高]?中学|幼儿园|党校|医院|公园|体育场|文庙|社区|码头|泊位|车站|机场|指挥部|发布点|合署|官邸|礼宾府|大院|前地|门外|门前|审判庭|法庭|旧址|遗址|故居|戏台|祠堂|车间|工地|厂区|库房?|宫|号|书[房店吧院]|茶社|客栈|驿站|会客室|亭|祠)(?:[一二三四五六七八九十\\d]{1,3}[层楼]|(?<=室)[一二三四五六七八九十]|[东西南北中新旧][翼座楼区])?'
const FIELD = /(?:^|[\n\t])[\s\u3000>*_|•·▪◆●■★◎○◇□◉❖➤【\[-]*(?:(?:会议|活动|举办|举行|召开|发布会?|访谈|直播)?地[\s\u3000]*(?:点|址)|会[\s\u3000]*[场址]|场[\s\u3000]*[所地])(?:[\s/／]*[A-Za-z]{3,12}(?=[\s*_]*[:：]|[ \u3000]+\p{Script=Han}))?[\s\u3000*_]*(?:[】\]]?[:：]|[\t|｜丨】\]]|[/／](?=[ \u3000])|在|(?<=[ \u3000*_]))[\s\u3000*_]*([^\n\t|｜；;。]{2,60})/u
const INLINE_FIELD = /(?:地[\s\u3000]*点|会[ \u3000]*场|场地(?=[:：]))(?:[\s/／]*[A-Za-z]{3,12}(?=[\s*_]*[:：]))?[\s\u3000*_]*(?:[:：]|在)[\s\u3000*_]*([^\n\t|｜；;，,。]{2,60})/u
/** 会议日期 …　会议地点 某厅: a field behind another, both set off by space alone. */
const SPACED_FIELD = /(?:(?<=[\s\u3000])(?:会议|活动|举办|举行|召开|发布会?|直播|访谈)|(?<=[\s\u3000]{2}|\u3000))地点[ \u3000]+([^\s\u3000|；;，,。：:]{2,60})/u
/** No stop, no 就 that leads on to what it was about, and no white space but between Han and other characters, as some editors set it. */
const UNBROKEN = '(?:(?!就(?![业地近读医]))[^\\s，,。；;：:（）()在]|(?<=[A-Za-z\\d]) (?=\\p{Script=Han})|(?<=\\p{Script=Han}) (?=[A-Za-z\\d]))'
const HELD_IN = new RegExp(`(?:(?<![躺住坐站])在|于(?![ ]?\\d{1,4}[ ]?[年月])|(?<=[午时分半日天晚晨早点)），,])假)[ ]?((?:${UNBROKEN}{2,40}${PLACE}|[蓝红绿金紫白黄银橙青]厅|总统府|行政院)(?:[”」』]|[门大]?外(?=[会見见接與与就]))?(?:[(（][^()（）\\n]{2,20}[)）])?)[\\s\\u3000*_]*(?:${MATCH_RESULT}|[^\\s，,。；;]{0,3}(?:举行|召开|举办|开启|启动|开幕|会见|接受|通报|(?<=[厅室馆堂间])(?:集中|集体)?发布|与|主持(?:召开|例行)?|出席[^\\s，,。；;]{0,24}(?:发布会|记者会|简报会|说明会))|(?:[联会]同|偕同?)[^，。；\\n]{2,60}(?:举行|召开|会见)|就[^，。\\n]{2,40}(?:会见|接见|见|接受)(?:传媒|记者|媒体)|，[^\\n]{0,20}发布会|，(?:联同[^\\n。]{2,80}|[^\\n，。]{0,20})(?:会见|接见|见)(?:传媒|记者|媒体))`, 'u')
const HELD = new RegExp(`(?:^|[，,。\\n]|\\d[:：]\\d{2}(?=[\\s\\u3000]))[\\s\\u3000]*([^\\s，,。；;：:（）()在｜|]{2,30}(?:厅|中心|宾馆|酒店|会堂|礼堂|会议室))[\\s\\u3000]*(?:举行|召开|举办|(?:现场)?(?:录制|直播))`, 'u')
/** 在某校视察后会见传媒: where somebody was when reporters met him. */
const VISITED = new RegExp(`在(${UNBROKEN}{2,24}${PLACE})(?:视察|出席|主持|参观|巡视|考察|探访)[^，。；\\n]{0,24}后(?:[，,]?[联会]同[^，。；\\n]{2,40})?(?:会见|见)(?:传媒|媒体|记者)`, 'u')
/** 在某径“某某”会见传媒: a place by its own name. */
const MET_AT = new RegExp(`(?:(?<![躺住坐站])在|于)((?:${UNBROKEN}){0,20}[“「][^“”「」，。]{2,12}[”」])(?:会见|见)(?:传媒|媒体|记者)`, 'u')
const SET_IN = /地点(?:设|选|定)在([^\s，,。；;：:（）()]{4,30})/u
const MOVED_TO = new RegExp(`(?:发布会|通气会|记者会|见面会|说明会|会场|采访活动|(?<=[，。；\\n]\\s*)(?:通道|采访区|活动)|小编|本[报台网]记者)[^\\s，,。；;]{0,4}(?:[搬走开办挪移放设摆选安][进到在]|[设放办开]在|[搬挪移]至|来?到达?)了?((?!了)[^\\s，,。；;：:（）()在]{2,30}${PLACE})`, 'u')
/** 大家好，我在某地某馆。: as whoever posts from the hall begins. */
const POSTS_FROM = new RegExp(`(?:^|[。，！\\n])[\\s\\u3000]*(?:我们?|小编|直播员|记者)(?:现在|此刻|已经?|正|就)?(?:位于|[到抵]达|[来到]{1,2}|在)了?((?!了)[^\\s，,。；;：:（）()！!？?在]{3,30}${PLACE})(?=[，。！]|为您|给您|为大家|给大家|直播)`, 'u')
/** 于某楼某厅, alone under the title. */
const ALONE = new RegExp(`(?:^|\\n)[\\s\\u3000*（(—–-]*[在于](${UNBROKEN}{3,30}${PLACE})[\\s\\u3000*）)]*(?=\\n|$)`, 'u')
const ENGLISH = /(?:^|\n|(?<![ \u3000])[ \u3000]{2})[\s*_-]*(?:venue|place|location)[\s*_]*:[\s*_]*([A-Za-z\p{Script=Han}][^\n|]{2,80})/iu
const AFTER_TIME = new RegExp(`(?:^|\\n)[\\s\\u3000*>]*(?:\\p{Script=Han}{2,16}(?:官网|网站|网|报|台|客户端|公众号|俱乐部|中心)[\\s\\u3000·|｜]+)?(?:(?:发布会?|会议|活动|召开|举办)?(?:时[\\s\\u3000]*间|日[\\s\\u3000]*期|议程|日程|安排)[\\s\\u3000*_]*[:：][\\s\\u3000*_]*)?[（(]?(?:(?:[\\d〇○零一二三四五六七八九]{4}[ ]?年[ ]?)?[\\d一二三四五六七八九十]{1,3}[ ]?月[ ]?[\\d一二三四五六七八九十]{1,3}[ ]?日|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}[ \\u3000])[^，,。\\n]{0,16}?[，,·•|｜\\s\\u3000]+((?:[^\\s，,。；;：:（）()]|(?<=[A-Za-z\\d]) (?=\\p{Script=Han})|(?<=\\p{Script=Han}) (?=[A-Za-z\\d])){4,30}${PLACE}(?:[(（][^()（）\\n]{2,20}[)）])?)[\\s\\u3000*]*(?=[·•|｜)）\\n]|$|，[^\\n，。]{2,60}(?:举行|召开|举办)|，(?:本[场次])?(?:新闻|媒体)?(?:发布会|通气会|吹风会|记者会|说明会|见面会)(?=邀请|请来|介绍|通报|就|上|(?:马上|即将|正式|准时)?(?:开始|召开|举行|开场))|[，,][ ]?(?:约|时长|历时|用时)?[\\d一二两三半]{1,3}(?:个?半?小时|分钟)|(?:人气|在线|浏览|观看|围观|直播(?:已结束|结束|中|回放))|[\\d.,]+[万千]?[余多]?人(?:次|看过|观看|在看|围观)|(?<=[\\u3000 ]{2})(?=\\p{Script=Han})|(?:来源|主持|出席|记者|发布)\\p{Script=Han}{0,2}[:：])`, 'u')
const AT_START = new RegExp(`(?:(?:^|\\n)[\\s\\u3000]*(?!这里是|我们在|现场位于|小编|记者已|直播员)|这里是|我们在|现场位于)([^\\s，,。；;：:（）()！!？?在]{4,30}(?:厅|会议室|会堂|礼堂))，[^\\n。]{0,20}(?:发布会|开始|开场)`, 'u')

/** 这里是某某发布厅。…将在这里举行发布会: as whoever posts from the hall begins. */
const FROM_HERE = new RegExp(`(?:这里是|我们在|现场位于|我在)([^\\s，,。；;：:（）()！!？?在]{4,30}${PLACE})。[^\\n]{0,60}在(?:这里|此|这儿|现场)(?:举行|召开|举办)`, 'u')

/** 这里是某某中心，今天发布…: as whoever leads may open. */
const OPENED_FROM = new RegExp(`(?:^|[\\n。！!，,])[\\s\\u3000]*(?:这里是|我们在)([^\\s，,。；;：:（）()！!？?在]{4,30}${PLACE})[，。,](?:现在|今天|接下来|下面)?[，,]?(?:我们|由我们)?(?:现在|今天|就|向[^，。]{2,10})?(?:通报|发布|介绍|召开|举行)`, 'u')

/** 某某会议室，同步网络直播; 某某厅（同步网络直播）: how else it could be followed is no part of the place. */
const ALSO_ONLINE = /[(（](?:同步|同时)[^()（）]{0,8}(?:直播|转播)[^()（）]{0,6}[)）]$|[，,、；;][\s\u3000]*(?:同步|并|同时|线上)[^，,。]{0,6}(?:直播|线上|网络|会议|转播)[^，,。]{0,10}$/u
/** 某厅　围观 32,608 人: how many followed it. */
const FOLLOWED = /[\s\u3000]+(?:围观|浏览|观看|阅读|在线|人气|热度|点击|访问)[\s\u3000:：]*[\d.,万]+.*$/u
const NEXT_FIELD = /[\s\u3000]+(?:[一二三四五六七八九十]{1,2}、[\s\u3000]*)?\p{Script=Han}{2,6}(?:[\s/／]*[A-Za-z]{3,12})?[:：].*$/u
/** 某中心 101 室　Room 101, …: the same again in English. */
const TRANSLATION = /[ \u3000]*[(（][A-Z][A-Za-z\d ,.'’&-]{5,}[)）]$|(?<![\s\u3000])(?:[\s\u3000]*[\/／][\s\u3000]*|(?! [A-Z])[\s\u3000]+)[A-Z][A-Za-z\d ,.'’&-]{5,}$/u
/** 某楼二层 Media Centre, 2F, where the field's name is in both languages, too. */
const IN_ENGLISH = /(?<=\p{Script=Han})[ \u3000]+[A-Z][A-Za-z\d ,.'’&-]{5,}$/u
/** 地点 Venue: the field's own name is given in two languages, and so is the place. */
const IN_BOTH = /[A-Za-z]{3,12}[\s*_]*(?:[:：]|[ \u3000]$)/u
/** 在古树下的**某书院**举行: what the page itself sets off is the place. */
const HALF_BOLD = /^[^*]*\*\*|\*\*$/gu
/** 某某管理中心召开: a centre that holds it, and no place. */
const AUTHORITY = /(?:管理|服务|监测|发展|控制|研究|推广|保障|救助|交易|调度|指导|(?<!媒体)新闻)中心$/u
/** 省教育厅举行: a department that holds it is no hall. */
const DEPARTMENT = /^(?:\p{Script=Han}{0,6}[省区国])?(?!\p{Script=Han}*(?:发布|多功能|会议|新闻|报告|宴会|演播|展|大|[\d一二三四五六七八九十号层楼东西南北])厅$)\p{Script=Han}{1,8}厅$/u

/**
 * Where the briefing was held, as printed: a 地点 field, or a place in which something is 举行.
 * @param front text of the page's head: title, fields, lead, captions
 */
export function findVenue(front: string): string | null {
  const plain = toSimplified(front)
  for (const pattern of [FIELD, INLINE_FIELD, SPACED_FIELD, HELD_IN, MET_AT, HELD, AT_START, AFTER_TIME, POSTS_FROM, MOVED_TO, FROM_HERE, SET_IN, ALONE, VISITED]) {
    const match = pattern.exec(plain)
    if (!match?.[1] || !/\p{Script=Han}{2}/u.test(match[1]) || pattern === HELD && (DEPARTMENT.test(match[1]) || AUTHORITY.test(match[1])) || pattern === AFTER_TIME && /办公室$/u.test(match[1])) continue
    const at = match.index + match[0].indexOf(match[1])
    // （2025年1月1日·某县某馆一号厅） under the title, and 在某馆一号厅 in the lead: the fuller.
    const fuller = pattern === HELD_IN || pattern === HELD ? AFTER_TIME.exec(plain) : null
    if (fuller?.[1] && fuller[1].length > match[1].length && fuller[1].endsWith(match[1]) && !/[在于]/u.test(fuller[1].slice(0, -match[1].length))) return front.slice(fuller.index, fuller.index + fuller[0].length).slice(fuller[0].indexOf(fuller[1])).slice(0, fuller[1].length)
    // Another field may stand on the line: 地点：…　主持：….
    const printed = front.slice(at, at + match[1].length)
    return (IN_BOTH.test(match[0].slice(0, match[0].indexOf(match[1]))) ? withoutTranslation(printed.replace(TRANSLATION, '').replace(IN_ENGLISH, '')) : printed).replace(NEXT_FIELD, '').replace(FOLLOWED, '').replace(ALSO_ONLINE, '').replace(TRANSLATION, '').replace(/[】\]］]\s*$/u, '').replace(HALF_BOLD, '').trim()
  }
  return ENGLISH.exec(front)?.[1]?.trim() ?? null
}

/** The place that whoever opens says they speak from; null where he names none. */
export function venueInOpening(opening: string): string | null {
  const match = OPENED_FROM.exec(toSimplified(opening))
  const at = match?.[1] === undefined ? -1 : match.index + match[0].indexOf(match[1])
  return at < 0 ? null : opening.slice(at, at + (match?.[1]?.length ?? 0))
}
