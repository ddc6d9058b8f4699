import { OCCASION } from '../../../text/occasion.ts'
import { OCCASION_HELD } from '../../../text/occasion-held.ts'
import { isName } from '../../../parse/names/is-name.ts'
import { findDates } from '../../../text/dates.ts'
import { hanNumber } from '../../../text/han-number.ts'
import { withoutReader } from '../sentences/without-reader.ts'
import { placeNames } from '../../../text/place-names.ts'
import { placeStem } from '../../../text/place-stem.ts'
import { shapedPlaces } from '../../../text/shaped-places.ts'

const SPANS = [/上半年/u, /下半年/u, /全年(?!任务|目标|计划)/u, /一季度/u, /二季度/u, /(?<!前)三季度/u, /前三季度/u, /四季度/u, /春季|春天|春防/u, /夏季|夏天|伏季/u, /秋季|秋天/u, /冬季|冬天/u, /今天|今日/u, /明天/u, /昨天/u, /去年|上年|过去(?:的)?一年|上一年/u, /明年/u, /前年/u, /后年/u]
const NOW = /目前|眼下|眼前|当下|现在|如今|现有|当前|已经|迄今/u
/** 已举办35场，后续还将举办15场: it says what is done, too. */
const DONE_ALREADY = /已(?![婚故往])\p{Script=Han}{0,4}\d/u
const AIM = /(?:到|至)\s?(?:20\d\d|[今明后]年)[^，,。；]{0,3}(?:年|底)|力争|争取|目标|计划|将(?!近)|拟|预计|要达到|规划/u

/** What was so then is no answer to what is so now. */
const BEFORE = /去年(?:年)?初|(?<![比较])去年底|前年|年初的?时候|当时|20\d\d年[^，。；]{0,8}(?:时候|时，)/u
/** How many are to be built in all? Those that stand already are not all. */
const PLANNED = /(?:要|将|计划|打算|准备|规划|拟)(?:新)?(?:建|修|盖|设|开|投)(?:成)?[^，。？]{0,6}(?:多少|几)/u
const DONE = /目前已|已经?(?:建成|建好|完成|开通|设立|投用)|现已/u
const PLANS = /要|将|计划|打算|规划|拟|年底|还|再|目标|明年/u

/** The one before this one. */
const BEFORE_THIS = new RegExp(`上一?[届轮期批]|(?<![比较跟同与和])上一次(?!会|发布)|上(?:一个|一|个)(?!月)\\p{Script=Han}{0,3}季(?![度节花])|上一?个?(?:供暖|供热|采暖)[季期]|前一[届轮期批]|上一[场次](?:${OCCASION})`, 'u')

/** 下一次 and the one before; this one, and the one before. */
const NEXT_ONE = /下一?[次回届期轮批](?!发布会|通气会)/u
const LAST_ONE = /(?<![比较跟同])上一?[次回届期轮批]|(?<![比较跟同])前一[次届期轮批]/u
const THIS_ONE = /[这本此]一?[届期]/u

/** The one after this one. */
const AFTER_THIS = new RegExp(`下一?[场次](?:的)?(?:新闻)?(?:${OCCASION})`, 'u')

/** On a page without a year 去年 may be any year that it tells of. */
const OF_A_YEAR = /去年|前年/u

/** Whether the question asks of one time what the sentence says of another. `said` in comparable form, `around` its passage. */
export function otherTime(asking: string, said: string, around: string, date: string | null): boolean {
  const part = withoutReader(asking)
  const today = Number(/^(\d{4})/u.exec(date ?? '')?.[1])
  const meant = today ? around.replaceAll(String(today - 1), '去年').replaceAll(String(today + 1), '明年').replaceAll(String(today - 2), '前年') : around
  if (BEFORE_THIS.test(part) && !BEFORE_THIS.test(said) && !/去年|上年|前年|上[次回个一]|此前|曾|(?:19|20)\d\d年|[零〇一二三四五六七八九○]{4}年/u.test(said)) return true
  if ((NEXT_ONE.test(part) && !NEXT_ONE.test(said) || THIS_ONE.test(part) && !THIS_ONE.test(said) && !/今年|本次|这次/u.test(said)) && LAST_ONE.test(said)) return true
  // 下一届什么时候办 asked, 第十六届 said.
  if (NEXT_ONE.test(part) && !NEXT_ONE.test(said) && /第[\d一二三四五六七八九十]+[次回届期轮批]/u.test(said)) return true
  if (AFTER_THIS.test(part) && !/下一?[场次期]|另行(?:通知|公布)/u.test(said)) return true
  if (onlyBase(part, said) || otherEnd(part, said) || besideThisYear(part, said) || otherMonth(part, said)) return true
  if (SPANS.some(pattern => pattern.test(part) && !pattern.test(around) && !pattern.test(meant) && !isSeasonOf(pattern, date) && (today || !OF_A_YEAR.test(pattern.source) || AIM.test(said) || yearsOf(said).length === 0))) return true
  const asked = yearsOf(part)
  if (asked.length > 0) {
    // 比2020年提高: the year that is compared with is not the sentence's own.
    const own = (text: string) => COMPARES.test(part) ? text : text.replace(COMPARED_WITH, '')
    const told = yearsOf(own(said))
    const fits = (years: readonly number[]) => asked.some(year => years.includes(year))
    if (told.length > 0 && !fits(told)) return true
    if (told.length === 0 && !fits(yearsOf(own(around))) && !asked.some(year => date?.startsWith(String(year)))) return true
  }
  if (NOW.test(part) && BEFORE.test(said) && !NOW.test(said) && !/今年|截至|[从由][^，。；]{0,20}到/u.test(said)) return true
  if (PLANNED.test(part) && DONE.test(said) && !PLANS.test(said)) return true
  return onlyAimedAt(part, said, date)
}

/** What is aimed at is no answer to what is now, unless the sentence says from where. */
function onlyAimedAt(part: string, said: string, date: string | null): boolean {
  return NOW.test(part) && !/差(?:多少|几|多大)|相比|对比/u.test(part) && !NOW.test(said) && !DONE_ALREADY.test(said) && AIM.test(withoutPastMonths(said, date)) && !/[从由][^，。；]{0,12}\d[^，。；]{0,8}[到至为]/u.test(said)
}

/** 前年装了多少 asked, 已经超过前年 said: the time that is asked of is only what another is compared with. */
function onlyBase(part: string, said: string): boolean {
  const last = part.split(/[，,]/u).findLast(clause => /多少|几|哪/u.test(clause)) ?? part
  const time = /大前年|前年|去年|上年|往年|以往/u.exec(last)?.[0]
  if (time === undefined || COMPARES.test(last) || !said.includes(time)) return false
  return said.split(time).slice(0, -1).every(before => /(?:低于|高于|多于|少于|超过了?|不及|(?<!百分|占)比|较|赶上|相当于)$/u.test(before))
}

/** 到今年8月底, said in September, is no aim. */
function withoutPastMonths(said: string, date: string | null): string {
  const month = Number(/^\d{4}-(\d{2})/u.exec(date ?? '')?.[1] ?? 0)
  return said.replace(/[到至]今年(1[0-2]|[1-9])月/gu, (words, told: string) => (Number(told) < month ? '' : words))
}

const COMPARES = /(?<!百分|占)比(?!例|重|赛)|较|相差|差多少|变化|增|降|升|涨|跌|提高|减少|扩大|翻/u
const COMPARED_WITH = /(?:低于|高于|多于|少于|次于|超过|不及|比|较|相比|同)(?:(?:19|20)\d\d年[和与、])?(?:20\d\d年)[^，。；]{0,10}/gu

/** 9月份 asked, 10月份 said: a month that stands for a stretch of time, not the beginning of a date. */
function otherMonth(part: string, said: string): boolean {
  const months = (text: string) => [...text.matchAll(/(?<![\d.至到—–-])(1[0-2]|[1-9])月(?:份|(?=当月|的|，|全|我|本))/gu)].map(match => match[1])
  const asked = months(part)
  const told = [...said.matchAll(/(?<![\d.])(1[0-2]|[1-9])月(?:份)?(?!\d|[上中下]旬|底|初|末)/gu)].map(match => match[1])
  return asked.length > 0 && told.length > 0 && !/[至到—–-](?:1[0-2]|[1-9])月/u.test(said) && asked.every(month => !told.includes(month) && !new RegExp(`(?<!\\d)${month}月`, 'u').test(said))
}

/** Months of each season in which one speaks of it as the present one. */
const SEASONS: [RegExp, number[]][] = [[/春天/u, [2, 3, 4, 5]], [/夏天/u, [5, 6, 7, 8]], [/秋天/u, [8, 9, 10, 11]], [/冬天/u, [11, 12, 1, 2]]]

/** Whether a span is the season in which a page is dated: 今年冬天 asked of one of November goes without saying there. */
function isSeasonOf(pattern: RegExp, date: string | null): boolean {
  const month = Number(/(\d{2})-\d{2}$/u.exec(date ?? '')?.[1])
  return SEASONS.some(([season, months]) => pattern.test(season.source) && months.includes(month))
}

/** Whether a question names a time of its own. */
export function saysWhen(part: string): boolean {
  return NOW.test(part) || AIM.test(part) || SPANS.some(pattern => pattern.test(part)) || findDates(part).length > 0
}

const ENDS = /(?:到|至)(?:什么时候|哪[一]?天|几月|几号|何时)|(?:什么时候|哪[一]?天|几月|几号|何时)[^，。？]{0,4}(?:结束|截止|停止|到期|为止)/u
const ENDED = /结束|截止|截至|停止|到期|为止|闭幕|收官|至|到|止|为期|持续|前|底|期限|有效期/u

/** When does it end? A sentence that names no end tells only when it begins. */
function otherEnd(part: string, said: string): boolean {
  return ENDS.test(part) && !ENDED.test(said)
}

/** This year is asked and the sentence tells of last year, or the other way round; what is compared with last year is this year's. */
function besideThisYear(part: string, said: string): boolean {
  const last = /(?<![比较与跟同于])(?:去年|上年)(?!同期|相比)/u
  return (/今年|本年度/u.test(part) && !/去年|上年/u.test(part) && last.test(said) && !/今年|本年|目前|现在/u.test(said)) ||
    (/去年|上年/u.test(part) && !/今年/u.test(part) && /今年/u.test(said) && !/去年|上年/u.test(said)) ||
    (/明年/u.test(part) && !/今年/u.test(part) && /今[年冬夏春秋]/u.test(said) && !/明年|[明来]年|以后|今后/u.test(said))
}

/** A thing told by its number: 12号楼, 3号线, 十号信号; no day of a month. */
const BY_NUMBER = /(?<![月\d一二三四五六七八九十]|\d月)(\d+|[一二三四五六七八九十]+)号([院楼线门桥馆口文井地泊厂仓]|\p{Script=Han}{2})/gu

/** Whether the question names a thing by a number, and the sentence has the same kind of thing by another number, or the surroundings lack one that is known by its number alone (12号楼). */
export function otherNumber(part: string, said: string, around: string): boolean {
  const [told, near] = [numbered(said), numbered(around)]
  return numbered(part).some(({ number, thing }) => {
    const ofKind = told.filter(other => other.thing === thing)
    const own = (others: { number: number | null; thing: string }[]) => others.some(other => other.thing === thing && other.number === number)
    return !own(told) && (ofKind.length > 0 || thing.length === 1 && !own(near))
  })
}

/** How many 6号线 has is asked, 5号线 said, and 6号线 nowhere around: the figure is that of another of the kind. */
export function namesOtherNumber(part: string, said: string, around: string): boolean {
  const [told, near] = [numbered(said), numbered(around)]
  return numbered(part).some(({ number, thing }) => told.some(other => other.thing === thing) && ![...told, ...near].some(other => other.thing === thing && other.number === number))
}

const numbered = (text: string) => [...text.matchAll(BY_NUMBER)].map(([, number = '', thing = '']) => ({ number: /^\d/u.test(number) ? Number(number) : hanNumber(number), thing }))

/** Where or when of an occasion. */
const OF_HELD = /会|举行|召开|举办|活动|仪式/u

/** Where or when is asked of something else, and the sentence tells where and when the page's occasion was held. */
export const tellsOccasion = (part: string, said: string): boolean => OCCASION_HELD.test(said) && (!OF_HELD.test(part) || onlyNamesMeeting(part, said))

/** Whether 某次全会本身是哪天开的 is asked, and the sentence tells when the briefing about it was held. */
export function onlyNamesMeeting(part: string, said: string): boolean {
  const meeting = /(?:(?<!不)全|年|大|例|两|博览|交易|运动|代表大)会(?=本身|是|在|于|何时|什么时候|几月|哪)/u.exec(part)?.[0]
  return meeting !== undefined && !new RegExp(OCCASION, 'u').test(part) && said.includes(meeting) && said.split(meeting).slice(1).every(behind => new RegExp(`^[^，。；]{1,16}(?:${OCCASION})`, 'u').test(behind))
}

/** When the numbered thing is only what something else follows on. */
const OCCASION_ONLY = /(?:以后|之后|后|以前|之前|前|时|期间)$/u
const WHOLE = /全(?:[国省市县区州网]|线网)/u

/** 6号码头的货量 asked, 6号码头启用以后，全市货量… said: the thing only says when, and the rest tells of all there are. */
export function ofAllInstead(part: string, said: string): boolean {
  if (WHOLE.test(part)) return false
  return [...part.matchAll(BY_NUMBER)].some(([name]) => {
    const clauses = said.split(/[，。；]/u)
    const naming = clauses.filter(clause => clause.includes(name))
    return naming.length > 0 && naming.every(clause => OCCASION_ONLY.test(clause)) && clauses.some(clause => WHOLE.test(clause))
  })
}

/** What may bring a name: a list, a colon, quotation marks, a word that names. */
const NAMING = /、|：|一是|第一[，、]|首先|其一|[“”《》「」]|包括|分别|即|如|叫|名为|是/u
/** Words that stand where a name would: 一批, 一流的; after 甲、乙等 they sum up. */
const UNNAMED = /(?<!等)(?:一批|一些|部分|若干|多家|各类|会员|一流|知名|优质|有关|相关)\p{Script=Han}{0,2}$/u
/** Which of the things that can be counted and have names? */
const WHICH = /哪(?:些|[几一二两三四五六七八九十\d]+(?:[座家所位]))(\p{Script=Han}{2})/u
const WHICH_COUNTED = /哪[几一二两三四五六七八九十\d]+([座家所位])|哪几(条)(?=\p{Script=Han}{0,2}(?:线|路|河|街))/u

/** Which are they, what are they called? A sentence that only counts them (21座城市) or only praises them (一流企业) names none. */
export function countsOnly(part: string, said: string): boolean {
  const thing = WHICH.exec(part)?.[1]
  if (thing !== undefined && said.includes(thing) && said.split(thing).slice(0, -1).every(before => UNNAMED.test(before))) return true
  const measure = WHICH_COUNTED.exec(part)?.slice(1).find(found => found !== undefined) ?? (/叫什么|叫啥|什么名字|名称是|名单/u.test(part) ? '[座家所位名个]' : undefined)
  if (measure === undefined && !/哪(?:些|几[个条项种类处])/u.test(part)) return false
  const counted = measure === undefined ? `\\d+(?:余|多)?\\p{Script=Han}{0,2}${thing ?? '$^'}` : `\\d+(?:余|多)?${measure}`
  return new RegExp(counted, 'u').test(said) && !NAMING.test(said.replace(/^[^：，]{0,10}：/u, '').replace(/、(?=\d)(?!\d{4}年)/gu, ''))
}

/** 哪家设计院: what is asked for ends like its kind (某某设计院), or stands in quotation marks. */
const OF_KIND = /哪(?:(?:一)?[家所座]|\d{1,2}(?:[家所座]|个(?=\p{Script=Han}{0,3}(?:商场|城市|区县|县|乡镇|村|社区|街道|小区|学校|医院|车站|园区|景区|企业|公司|国家))))(\p{Script=Han}{2,4}?)(?=[设建承负参举提研生告赢输赔中出运管修造供投竞合签做]|[？?]|$|的|在|是|和|与|来|住|去)/u

/** What stands before a kind that is named no further: 供应商提供的, 两家供应商. */
const BARE = /(?:^|[，。：:；、的由与和向对是有该在到于]|[这那各一两几\d][个家座所])$/u
const NAMED = /叫|名为|命名|[“《「]|分别[是为]|包括|即|是：?(?![被在因从由有不否要把对])\p{Script=Han}/u

/** 哪个县: a sentence that tells of 一个县 does not say which. */
const WHICH_ONE = /哪一?个(县|区|市|镇|乡|村|街道|社区|小区|企业|国家|省|城市|部门|单位|学校|医院)(?!里|的人|领导|时)/u

/** 由哪个部门管: a sentence without a single body names none. */
const WHICH_BODY = /哪(?:一?个|些|几个)(?:部门|单位|机构)/u
const A_BODY = /[局委厅办队所站处院部署]|中心|公司|集团|政府|街道|乡镇|[镇乡村县区市]里?(?:来|负责|牵头|管)|单位|机构|法人|业主|我们/u

/** 请的是哪一家: a sentence without a single firm names none. */
const WHICH_FIRM = /(?:请|找|委托|合作|和|跟|与|由)[^，。？]{0,10}哪(?:一)?家[？?]?$|是哪(?:一)?家[？?]?$/u
const A_FIRM = /公司|集团|银行|保险|事务所|研究[院所]|大学|学院|医院|协会|中心|[局厂店社行台报]|网(?!站|上|络)|[“《「]/u

/** 组长叫什么: the sentence has a name right behind what is asked of. */
function namedBehind(part: string, said: string): boolean {
  const of = /(\p{Script=Han}{2})叫(?:什么|啥)/u.exec(part)?.[1]
  return of !== undefined && said.split(of).slice(1).some(behind => [3, 2, 4].some(length => !/^[都均也就]/u.test(behind) && isName(behind.slice(0, length))))
}

/** 捐款的校友是谁: somebody of the public, whom a page that tells of him need not name. */
const SOMEBODY = /(?:校友|司机|老人|男子|女子|市民|群众|患者|病人|学生|孩子|伤员|伤者|业主|居民|旅客|乘客|遇难者|死者|嫌疑人|捐赠人|举报人|志愿者)们?(?:都|分别|到底|究竟)?(?:是|有)谁[？?]?$/u
const namedSomewhere = (said: string): boolean => Array.from(said, (_, at) => at).some(at => /(?:^|[是叫为、，：（(])$/u.test(said.slice(0, at)) && [3, 2].some(length => isName(said.slice(at, at + length)) && /^(?:[、，,。（(]|$)/u.test(said.slice(at + length))))

const OFFICE = /[书县市区局处部院校所站队]长|书记|主任|负责人|记者|主持人|发言人/gu

/** The sentence names nothing of the kind that is asked for, or no name where a name is asked for. */
export function namesNothing(part: string, said: string): boolean {
  const one = WHICH_ONE.exec(part)?.[1]
  if (one !== undefined && said.includes(one) && !/[“《「、]/u.test(said) && said.split(one).slice(0, -1).every(before => BARE.test(before))) return true
  if (WHICH_BODY.test(part) && !A_BODY.test(said)) return true
  const kind = OF_KIND.exec(part)?.[1]
  // A name in quotation marks stands beside the kind; elsewhere they hold something else.
  if (kind !== undefined && said.includes(kind) && said.split(kind).slice(0, -1).every(before => BARE.test(before)) && !new RegExp(`[”》」]的?${kind}|${kind}(?:是|为|叫|名为|——)?[“《「]`, 'u').test(said)) return true
  if (WHICH_FIRM.test(part) && !A_FIRM.test(said)) return true
  if (kind !== undefined) return !said.replace(/学生|同学|开学|放学|公共|公开|[全我本]市/gu, '').includes(kind.slice(-1)) && !/[“”《》]/u.test(said) && !(/企业|单位|媒体/u.test(kind) && /公司|集团|厂|报|台|网/u.test(said))
  if (!/叫(?:什么|啥)(?:名字)?|(?:什么|啥)名字|名字是|姓(?:什么|啥)/u.test(part) && !SOMEBODY.test(part)) return false
  // 那家厂叫什么 asked, 一家厂 said.
  const that = /[这那][家座个所名位]\p{Script=Han}{0,6}?(\p{Script=Han}{2})(?:到底|究竟)?(?:叫|是)(?:什么|啥)/u.exec(part)?.[1]
  if (that !== undefined && new RegExp(`(?:一|某|另|有)[家座个所名位]\\p{Script=Han}{0,6}?${that}`, 'u').test(said) && !/[“《「]|叫|名为/u.test(said)) return true
  // 两名负责人被免职 counts them; who speaks for an office is named at his words, not in them.
  const counted = [...part.matchAll(OFFICE)].some(([office]) => new RegExp(`[\\d一两二三四五六七八九十][名位个]${office}`, 'u').test(said))
  const own = [...part.matchAll(/[“《「][^”》」]+[”》」]/gu)].reduce((rest, [term]) => rest.replaceAll(term, ''), said.replace(/^[“「『"]/u, ''))
  return counted || part.search(OFFICE) < 0 && !NAMED.test(own) && !namedBehind(part, said) && !(SOMEBODY.test(part) && namedSomewhere(said))
}

/** 排在最后的 asked. */
const LAST_ASKED = /(?:排(?:名|在)?|位列|名列|居)(?:最后|末位|末尾|倒数|垫底)|倒数第[一二三四五六七八九十\d]+|(?:最后|末)一?(?:名|位)的?(?:是|有|为)?(?:哪|什么)/u
const LAST_SAID = /最后|末位|末尾|倒数|垫底|最低|最少|最小|最差/u

/** 排名第一的是哪个 asked, 第二 said; or the last asked, and the first said. */
export function otherRank(part: string, said: string): boolean {
  if (LAST_ASKED.test(part) && !LAST_SAID.test(said)) return true
  const rank = /第([一二三四五六七八九十\d]+)(?:名|位)?的?(?:是|有|为)?(?:哪|谁|什么)/u.exec(part)?.[1]
  return rank !== undefined && !said.includes(`第${rank}`) && /第[一二三四五六七八九十\d]+(?![季产批轮次期届条])/u.test(said)
}

/** 中心城区 asked, 中心城区外的区县 said: every mention is of what lies outside it. */
export function liesOutside(compounds: readonly string[], said: string): boolean {
  return compounds.some(words => words.length > 1 && said.includes(words) &&
    said.split(words).slice(1).every(after => /^(?:以外|之外|外(?![来国资贸地出部围卖语籍观墙环经销汇科商]))/u.test(after)))
}

/** By how much does it change? */
const CHANGE_ASKED = /(?:增长|增加|上调|下调|上涨|下降|下跌|降低|提高|提升|减少|缩短|延长|扩大|压减|涨|降|省)(?:了)?(?:多少|几|百分之几)|(?:多|少|高|低|快|慢|长|短|大|小)(?:了|出)(?:多少|几)|比[^，。？]{1,16}(?:多|少|高|低|快|慢|早|晚)(?:多少|几)|差(?:多少|几)/u
const CHANGE_SAID = /[增升涨提降减缩扩压超]|上调|下调|同比|环比|[由从][^，。]{1,20}[到至为]|[比较][^，。]{1,20}[多少高低快慢早晚长短大小]|翻|差|省|退|延/u

/** By how much is asked, and the sentence tells of no change. */
export function tellsNoChange(part: string, said: string): boolean {
  return CHANGE_ASKED.test(part) && !CHANGE_SAID.test(said)
}

/** 2023年 asked, 2024年 said; 往年 asked, 比往年 said; 现在 asked, 到2030年 said: no likeness of the rest outweighs that. */
export function plainlyOtherTime(asked: string, said: string): boolean {
  if (onlyBase(asked, said) || !/目标|计划/u.test(asked) && onlyAimedAt(asked, said, null)) return true
  const [wanted, told] = [yearsOf(asked), yearsOf(said.replace(COMPARED_WITH, ''))]
  return wanted.length > 0 && told.length > 0 && !COMPARES.test(asked) && !wanted.some(year => told.includes(year))
}

function yearsOf(text: string): number[] {
  return findDates(text).flatMap(({ year, to }) => [year, to?.year]).filter(year => year !== undefined)
}

const WHOLE_OF = /全[省市县区州旗镇乡]/u

/** 隔壁省, 旁边某某县: no page is at home there. */
const NEIGHBOUR = /邻[省市县区](?![人籍来地分户])|(?:旁边|隔壁)的?(?!城市)\p{Script=Han}{1,3}(?:[省县]|(?<![超门夜早集楼菜股])市)(?![场民政长级道])|隔壁的?(?:[省市县区]|城市)|(?<!外[，,]?)(?:别的|其他|兄弟|周边|相邻)(?:的?几个)?(?:省份?|[市县区]|城市)(?!民)/u

/** How often a page must name a place for the place to be its own. */
const AT_HOME = 5

/**
 * Whether the question asks of a place that neither the sentence nor what stands around it names, and that is not
 * the page's own (in its title, or named all over it).
 * @param page its title, what else says where it is at home, and all of it, in comparable form like the others
 */
export function otherPlace(part: string, said: string, around: string, { title, home, all }: { title: string; home: string; all: string }): boolean {
  if (/全国|我国/u.test(part) && !/全国|我国|国家|中国|国内/u.test(said + title)) return true
  if (/全省|我省/u.test(part) && !/省/u.test(said + title)) return true
  if (NEIGHBOUR.test(part) && ![said, around].some(words => NEIGHBOUR.test(words))) return true
  // 青石乡 is a place of the page, though 青石 is a word: what is said of the whole county is not said of it. The pattern may have taken a character too many (度某某省).
  if (WHOLE_OF.test(said) && shapedPlaces(part).some(({ place }) => all.includes(place) && !said.includes(place) && ![place, place.slice(1)].some(name => name.length > 2 && title.includes(name)))) return true
  return placeNames(part).some(place => {
    const stem = placeStem(place)
    // A character too many on the left: 年某某市, 来某州.
    return ![stem, stem.slice(1), place.slice(1), ...(/[州县]$/u.test(place) ? [place.slice(2)] : [])].some(name => name.length > 1 && ([said, around, home].some(words => words.includes(name)) || all.split(name).length > AT_HOME))
  })
}
