import { findDates } from '../../text/dates.ts'

const SPANS = [/上半年/u, /下半年/u, /全年/u, /一季度/u, /二季度/u, /三季度/u, /四季度/u, /春季|春天|春防/u, /夏季|夏天|伏季/u, /秋季|秋天/u, /冬季|冬天/u, /今天|今日/u, /明天/u, /昨天/u, /去年|上年|过去(?:的)?一年|上一年/u, /明年/u, /前年/u, /后年/u]
const NOW = /目前|现在|如今|现有|当前|已经|迄今/u
const AIM = /(?:到|至)\s?(?:20\d\d|[今明后]年)[^，,。；]{0,3}(?:年|底)|力争|争取|目标|计划|将(?!近)|拟|预计|要达到|规划/u

/** Whether the question asks of one time what the sentence says of another. `said` in comparable form, `around` its passage. */
export function otherTime(part: string, said: string, around: string, date: string | null): boolean {
  const today = Number(/^(\d{4})/u.exec(date ?? '')?.[1])
  const meant = today ? around.replaceAll(String(today - 1), '去年').replaceAll(String(today + 1), '明年').replaceAll(String(today - 2), '前年') : around
  if (otherEnd(part, said) || besideThisYear(part, said)) return true
  if (SPANS.some(pattern => pattern.test(part) && !pattern.test(around) && !pattern.test(meant))) return true
  const asked = yearsOf(part)
  if (asked.length > 0) {
    const told = yearsOf(said)
    const fits = (years: readonly number[]) => asked.some(year => years.includes(year))
    if (told.length > 0 && !fits(told)) return true
    if (told.length === 0 && !fits(yearsOf(around)) && !asked.some(year => date?.startsWith(String(year)))) return true
  }
  // What is aimed at is no answer to what is now.
  return NOW.test(part) && !NOW.test(said) && AIM.test(said)
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
    (/去年|上年/u.test(part) && !/今年/u.test(part) && /今年/u.test(said) && !/去年|上年/u.test(said))
}

/** Whether the question names a thing by a number (12号楼, 3号线) that the surroundings lack: another number is another thing. */
export function otherNumber(part: string, around: string): boolean {
  return [...part.matchAll(/(?<![月\d])(?<!\d月)\d+号(?=[院楼线门桥馆口文井地泊厂仓])/gu)].some(([name]) => !new RegExp(`(?<!\\d)${name}`, 'u').test(around))
}

/** Which are they? A sentence that only counts them (21座城市) names none. */
export function countsOnly(part: string, said: string): boolean {
  const thing = /哪(?:些|几(?:个|座|家|条|项|所|种|类|处|位))(\p{Script=Han}{2})/u.exec(part)?.[1]
  return thing !== undefined && new RegExp(`\\d+(?:余|多)?\\p{Script=Han}{0,2}${thing}`, 'u').test(said) && !/、|：|包括|分别|即|如/u.test(said.replace(/^[^：]{0,6}：/u, ''))
}

function yearsOf(text: string): number[] {
  return findDates(text).flatMap(({ year, to }) => [year, to?.year]).filter(year => year !== undefined)
}

const PLACE = /(\p{Script=Han}{2,3}?)(?:省|市|自治区|县|区|州)/gu
/** Common nouns that end like the name of a place: 小区, 园区, 超市, 地区. */
const NOUN = /(?:[小社园景片街城校库牧山林矿灾病学辖地市郊专禁湖特老新战产营]|示范|开发|服务|功能|保税|试验|合作|保护|旅游)区$|[城都超夜集楼菜门早股上]市$|[区各本全外]县$/u
const NO_PLACE = /^(?:全|本|我|各|该|大|小|老|新|城|山|景|园|社|地|中心城|试点|两|三|几|多|辖|片|街|校|库|产业|开发|示范|综合保税|保税|自贸|都|超大城|哪|那|这|一|二)$/u

/** Places the question names as such (成都市, 四川省). */
export function placesAsked(part: string): string[] {
  const named = [...part.matchAll(PLACE)].filter(([, stem = '']) => !NO_PLACE.test(stem) && !/[城座个]$/u.test(stem) && !/[的在和到与是个全各本我哪几些多座]/u.test(stem))
    .map(([place]) => place)
    .filter(place => !NOUN.test(place))
  const known = part.match(/北京|上海|天津|广州|深圳|成都|武汉|杭州|南京|西安|长沙|郑州|青岛|苏州|昆明|贵阳|厦门|香港|澳门|台湾|四川|贵州|湖北|湖南|云南|广东|江苏|浙江|山东|陕西|美国|日本|英国|德国|法国|韩国|印度|俄罗斯/gu) ?? []
  return [...new Set([...named, ...known])]
}

/** How often a page must name a place for the place to be its own. */
const AT_HOME = 5

/**
 * Whether the question asks of a place that the sentence does not name and that is not the page's
 * own (in its title, or named all over it).
 * @param all the page, in comparable form like the others
 */
export function otherPlace(part: string, said: string, title: string, all: string): boolean {
  return placesAsked(part).some(place => {
    const stem = place.replace(/(?:省|市|自治区|县|区|州)$/u, '')
    // The pattern may have taken a character too many on the left (年某某市).
    return ![stem, stem.slice(1)].some(name => name.length > 1 && (said.includes(name) || title.includes(name) || all.split(name).length > AT_HOME))
  })
}
