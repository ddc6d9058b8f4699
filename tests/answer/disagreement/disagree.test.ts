import { describe, expect, test } from 'vitest'
import { disagree } from '../../../lib/answer/disagreement/disagree.ts'
import { sameHome } from '../../../lib/answer/disagreement/same-home.ts'
import { statementOf } from '../../../lib/answer/disagreement/statement.ts'
import { understandQuestion } from '../../../lib/understand/understand-question.ts'

type Side = readonly [text: string, date: string | null, place?: string]

/** Whether two briefings, each with its date and city, say different things to one question. */
function differ(question: string, [one, other]: readonly [Side, Side]): boolean {
  const [part] = understandQuestion({ question, history: [], briefings: [] }).parts
  if (!part) throw new Error('no part')
  const [a, b] = [one, other].map(([text, date, place = '临江'], i) => statementOf({
    part, text, before: '', span: null,
    briefing: { id: `b${i}`, title: `${place}市新闻发布会`, date, venue: null, source: null, speakers: [] },
  }))
  if (!a || !b) throw new Error('no statement')
  return disagree(a, b, part.text) && sameHome(a, b, part.text)
}

const spring = '2025年3月1日'
const autumn = '2025年9月3日'
const lastYear = '2024年9月3日'

describe('what is told as different', () => {
  test.each<[string, Side, Side]>([
    ['到2027年轨道交通运营里程要达到多少公里？', ['到2027年，轨道交通运营里程达到640公里。', spring], ['到2027年，全市轨道交通运营里程将达到680公里。', autumn]],
    // The middle is rounded up and not down.
    ['到2030年渔船要达到多少艘？', ['力争到2030年全市渔船达到2万艘。', spring], ['到2030年，全市渔船超过2.5万艘。', autumn]],
    ['全市有多少个充电桩？', ['目前全市建成充电桩3.2万个。', spring], ['全市充电桩总数达到4.1万个。', autumn]],
    ['去年全市新建水库多少座？', ['去年全市新建水库12座。', spring], ['2024年，全市新建水库15座。', autumn]],
    ['北环路总投资多少钱？', ['北环路总投资42亿元。', spring], ['北环路总投资约56亿元。', autumn]],
    ['空气质量优良天数比例是多少？', ['今年空气质量优良天数比例为91%。', autumn], ['今年，空气质量优良天数比例百分之八十七。', autumn]],
    ['北环路什么时候通车？', ['北环路10月底通车。', spring], ['北环路今年12月底通车。', autumn]],
    ['北环路哪一年建成？', ['北环路将于2026年建成。', spring], ['北环路将于2027年建成。', autumn]],
    ['北环路哪一年建成？', ['北环路预计2025年建成。', lastYear], ['北环路预计2027年建成。', autumn]],
    ['北环路有几座桥？', ['北环路有桥梁三座。', spring], ['北环路共有桥梁5座。', spring]],
    ['5G基站有多少个？', ['截至10月底，全市累计开通5G基站9.8万个，实现乡镇以上连续覆盖。', '2025-11-02'], ['目前，全市5G基站总数达到10.2万个。', '2025-11-20']],
    ['新建学校多少所？', ['今年，我们将新建中小学校36所，新增学位4万个。', '2025-03-02'], ['今年全市计划新建中小学校42所。', '2025-05-20']],
    ['老旧小区改造惠及多少户居民？', ['去年改造老旧小区1200个，惠及居民35万户。', '2025-03-02'], ['2024年，老旧小区改造惠及居民38万户。', '2025-05-20']],
    ['机场旅客吞吐量是多少？', ['2024年，机场旅客吞吐量达到4867万人次。', '2025-03-02'], ['2024年机场旅客吞吐量为4910万人次，创历史新高。', '2025-05-20']],
    ['GDP增长了百分之多少？', ['前三季度，全市地区生产总值增长5.9%。', '2025-10-22'], ['前三季度，地区生产总值同比增长6.1%。', '2025-10-29']],
    ['免费门票发放多少张？', ['活动期间发放免费门票5万张。', '2025-10-22'], ['活动期间将发放免费门票8万张。', '2025-10-29']],
    ['大会什么时候开幕？', ['大会将于2025年9月5日在国际博览中心开幕。', '2025-07-02'], ['大会定于9月8日开幕。', '2025-08-20']],
  ])('%s %j %j', (question, one, other) => {
    expect(differ(question, [one, other])).toBe(true)
    expect(differ(question, [other, one])).toBe(true)
  })
})

describe('what is no disagreement', () => {
  test.each<[string, string, Side, Side]>([
    ['one number in two forms', '全市有多少个充电桩？', ['全市有充电桩1.2万个。', spring], ['全市有充电桩12000个。', autumn]],
    ['one number in words', '北环路有几座桥？', ['北环路有桥梁三座。', spring], ['北环路有桥梁3座。', autumn]],
    ['one length in two units', '北环路全长多少公里？', ['北环路全长18公里。', spring], ['北环路全长18千米。', autumn]],
    ['one share in two forms', '空气质量优良天数比例是多少？', ['空气质量优良天数比例为87%。', spring], ['空气质量优良天数比例百分之八十七。', autumn]],
    ['rounded up from the middle', '全市有多少个充电桩？', ['全市有充电桩3万个。', spring], ['全市有充电桩2.5万个。', autumn]],
    ['rounded', '全市有多少个充电桩？', ['全市有充电桩1.2万个。', spring], ['全市有充电桩12034个。', autumn]],
    ['more than', '全市有多少个充电桩？', ['全市充电桩超过4万个。', spring], ['全市有充电桩41200个。', autumn]],
    ['nearly', '北环路总投资多少钱？', ['北环路总投资近43亿元。', spring], ['北环路总投资42.6亿元。', autumn]],
    ['inside a range', '每人补贴多少元？', ['每人补贴800至1000元。', spring], ['每人补贴900元。', autumn]],
    ['another year, named', '全市新建水库多少座？', ['2023年全市新建水库12座。', spring], ['2024年全市新建水库15座。', autumn]],
    ['another year, that of the briefing', '全市有多少个充电桩？', ['目前全市有充电桩3.2万个。', lastYear], ['目前全市有充电桩4.1万个。', autumn]],
    ['last year and this', '全市新建水库多少座？', ['去年全市新建水库12座。', spring], ['今年全市新建水库15座。', spring]],
    ['half a year and a whole one', '今年外贸增长百分之多少？', ['今年上半年，外贸增长5.1%。', autumn], ['今年，外贸增长6.3%。', autumn]],
    ['another month', '全市有多少个充电桩？', ['截至今年2月底，全市有充电桩3.2万个。', spring], ['截至今年8月底，全市有充电桩4.1万个。', autumn]],
    ['a target and what is', '轨道交通运营里程是多少公里？', ['轨道交通运营里程力争达到680公里。', spring], ['轨道交通运营里程已达到575公里。', autumn]],
    ['the city and a district', '有多少个充电桩？', ['全市有充电桩4.1万个。', spring], ['南滨区有充电桩3200个。', spring]],
    ['the city and the country', '有多少个充电桩？', ['全市有充电桩4.1万个。', spring], ['全国有充电桩1200万个。', spring]],
    ['the whole and a part', '北环路总投资多少钱？', ['北环路总投资42亿元。', spring], ['北环路一期总投资18亿元。', spring]],
    ['town and country', '居民人均可支配收入是多少元？', ['城镇居民人均可支配收入52000元。', spring], ['农村居民人均可支配收入24000元。', spring]],
    ['a kind of it', '全市有多少家企业？', ['全市有企业120万家。', spring], ['全市有科技型企业5.2万家。', spring]],
    ['stock and increase', '全市有多少个充电桩？', ['全市有充电桩4.1万个。', spring], ['全市新增充电桩9000个。', spring]],
    ['another city', '轨道交通运营里程是多少公里？', ['轨道交通运营里程575公里。', spring], ['轨道交通运营里程600公里。', spring, '望海']],
    ['share and percentage points', '外贸增长百分之多少？', ['外贸增长6.3%。', spring], ['外贸增速提高1.2个百分点。', spring]],
    ['one date, one with its year', '北环路什么时候通车？', ['北环路10月底通车。', spring], ['北环路今年10月底通车。', spring]],
    ['a fair that comes every year', '博览会什么时候开幕？', ['博览会将于6月20日开幕。', lastYear], ['博览会将于9月5日开幕。', autumn]],
    ['this year and last', '新建学校多少所？', ['今年，我们将新建中小学校36所。', '2025-03-02'], ['去年新建中小学校42所。', '2025-05-20']],
    ['three quarters and two', 'GDP增长了百分之多少？', ['前三季度，全市地区生产总值增长5.9%。', '2025-10-22'], ['上半年，地区生产总值增长6.1%。', '2025-07-29']],
    ['one industry and another', '增加值增长百分之多少？', ['规模以上工业增加值增长7.3%。', '2025-10-22'], ['服务业增加值增长6.1%。', '2025-10-29']],
    ['passengers, and those from abroad', '机场旅客吞吐量是多少？', ['2024年，机场旅客吞吐量达到4867万人次。', '2025-03-02'], ['2024年，机场国际旅客吞吐量为310万人次。', '2025-05-20']],
    ['announced and come about', '大会什么时候开幕？', ['大会将于2025年9月5日在国际博览中心开幕。', '2025-07-02'], ['9月5日上午，大会开幕。', '2025-09-05']],
    ['what is denied', '北环路什么时候通车？', ['北环路10月底通车。', spring], ['北环路12月底不会通车。', spring]],
  ])('%s', (_why, question, one, other) => {
    expect(differ(question, [one, other])).toBe(false)
    expect(differ(question, [other, one])).toBe(false)
  })
})

test('where an hour is asked, a year of the same sentence states nothing', () => {
  const [part] = understandQuestion({ question: '轮渡运营到几点？', history: [], briefings: [] }).parts
  expect(statementOf({ part: part!, text: '2026年前延长轮渡运营时间至凌晨0时30分。', before: '', span: null, briefing: { id: 'a', title: null, date: spring, venue: null, source: null, speakers: [] } })).toBeNull()
})
