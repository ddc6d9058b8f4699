import { comparable } from '../local/sentences/question-terms.ts'
import type { Statement } from './statement.ts'
import { homePlaces, placesIn } from '../../understand/home-places.ts'
import { placesMeet } from './places-meet.ts'
import { wordSegments } from '../../text/word-segments.ts'

/** Words that narrow what is counted, or say how it is counted: a figure with one is another than a figure without. */
const NARROWING = /全国|全球|世界|国际(?!博览|会议|会展|机场|中心|航空|港|物流|大会|交流)|国内|境内|国外|境外|省内|省外|市内|市外|区内|县内|城镇|城乡|农村|乡村|中心城区|主城|城区|郊区|市区|新区|开发区|园区|农民|职工|民营|国有|国企|外资|央企|民企|规上|规模以上|规模以下|限额以上|中小|小微|大型|重点|核心|骨干|其中|新增|净增|新建|改建|改造|在建|拟建|当月|单月|当日|单日|人均|户均|日均|月均|年均|平均|最高|最低|环比|比重|占比|增速|增幅|增加|减少|增长|下降|第[一二三四五六七八九十\d]|[一二三四五六七八九十\d]+(?:期|批|号线|标段)|[一二三]产业|出口|进口|货物|旅客|公办|民办|公立|私立|男性|女性|儿童|老年|青年|未成年/gu
/** Words that name a kind of what is counted (科技型, 制造业, 五星级), and those that only end alike. */
const KIND = /.[型级业]$/u
const NO_KIND = /^(?:企业|就业|行业|产业|作业|毕业|从业|专业|创业|开业|营业|物业|失业|事业|职业|上级|下级|升级|年级|典型|转型|超级|高级)$/u

/**
 * The words that say what the figure counts: its own clause, and the clauses before it, without those
 * that hold another figure of their own.
 */
function subjectOf({ text, figure: { value } }: Statement): string {
  const opening = text.slice(0, value.start).split(/(?<=[，,；;。：:])/u)
  const own = opening.pop() ?? ''
  const others = opening.filter(clause => !/\d(?![\d年月日号])/u.test(clause.replace(/\d{1,4}(?:年|月|日|号)/gu, '')))
  const after = /^[^，,；;。、]*/u.exec(text.slice(value.end))?.[0] ?? ''
  // 甲5个、乙6个: what stands before the last 、 with a figure is another item's.
  const ownItem = own.split('、').reduce((kept, item) => (/\d/u.test(kept) ? item : kept === '' ? item : `${kept}、${item}`), '')
  return comparable(`${others.join('')}${ownItem}${after}`)
}

function narrowings(subject: string): Set<string> {
  const words = [...wordSegments(subject)].map(({ segment }) => segment)
  // A segmenter knows 制造业 as one word and parts 科技|型.
  const kinds = words.map((word, i) => (word.length === 1 ? `${words[i - 1] ?? ''}${word}` : word)).filter(word => KIND.test(word) && !NO_KIND.test(word))
  return new Set([...(subject.match(NARROWING) ?? []), ...kinds])
}

/**
 * Whether two statements count the same thing. Words of the question narrow both alike and are left out; 全市 and the
 * briefing's own city, which may be two cities (`sameHome`), go without saying.
 */
export function sameScope(a: Statement, b: Statement, asked: string): boolean {
  const [first, second] = [subjectOf(a), subjectOf(b)]
  const [own, other] = [narrowings(first), narrowings(second)]
  for (const word of new Set([...own, ...other])) {
    if (own.has(word) !== other.has(word) && !comparable(asked).includes(word)) return false
  }
  const [here, there] = [homePlaces(a.briefing), homePlaces(b.briefing)]
  const [named, elsewhere] = [placesIn(first), placesIn(second)]
  const foreign = (places: readonly string[], opposite: readonly string[]) => places.some(place => !placesMeet([place], opposite) && !placesMeet([place], [...here, ...there]))
  return !foreign(named, elsewhere) && !foreign(elsewhere, named)
}
