import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../lib/contract/speaker.ts'
import { verifySentence } from '../../lib/verify/verify-sentence.ts'
import type { ReasonCode } from '../../lib/verify/reason.ts'
import { evidenceOf } from './evidence.ts'

const person = (name: string, title: string, organization: string): Speaker => ({ name, title, organization, role: 'spokesperson' })
const ZHAO = person('赵明远', '市交通局党组书记、局长', '市交通局')
const QIAN = person('钱思齐', '市水务局副局长', '市水务局')
const ROSTER = [ZHAO, QIAN]
const SUN = person('孙若谷', '市法院民事审判第三庭庭长', '市法院')

/** What is printed, a right way to say it, a wrong way (one thing changed), and what is found in the wrong one. */
const CASES: [string, string, string, ReasonCode][] = [
  // numbers, units, orders of magnitude
  ['全市总产值达1.34万亿元。', '总产值为1.34万亿元。', '总产值为1.43万亿元。', 'number'],
  ['全市总产值达1.34万亿元。', '总产值为13400亿元。', '总产值为1.34亿元。', 'magnitude'],
  ['全市总产值达1.34万亿元。', '總產值為1.34萬億元。', '總產值為1.34萬億美元。', 'unit'],
  ['占比提高至41.7%。', '占比提高到百分之四十一点七。', '占比提高到百分之四十七点一。', 'number'],
  ['占比提高4.2个百分点。', '占比提高了4.2个百分点。', '占比提高了4.2%。', 'unit'],
  ['集聚了全市三分之一的人口。', '全市1/3的人口集聚于此。', '全市四分之一的人口集聚于此。', 'number'],
  ['比常年偏少五成二。', '比常年偏少52%。', '比常年偏少25%。', 'number'],
  ['建成二十八个站点。', '建成了28个站点。', '建成了18个站点。', 'number'],
  ['改造危旧房２．９４万户。', '改造危旧房29400户。', '改造危旧房2940户。', 'magnitude'],
  ['运营里程达750公里。', '运营里程达到750千米。', '运营里程达到750米。', 'unit'],
  ['居全国第7位。', '排在全国第七。', '排在全国第六。', 'number'],
  ['每次3—5个。', '每次3至5个。', '每次2至5个。', 'number'],
  ['补贴期为24个月。', '补贴期为两年。', '补贴期为三年。', 'number'],
  ['老旧小区1800个、城中村150个。', '老旧小区有1800个。', '老旧小区有150个。', 'binding'],
  ['小学新增学位3000个，初中新增学位5000个。', '初中新增学位5000个。', '小学新增学位5000个。', 'binding'],
  ['甲区有10个，乙区有20个。', '甲区10个、乙区20个。', '甲区有20个，乙区有10个。', 'binding'],
  ['一等奖10名、二等奖20名。', '二等奖有20名。', '一等奖20名。', 'binding'],
  ['全县有87项非遗，其中市级5项。', '全县的市级非遗有5项。', '全县非遗有5项。', 'binding'],
  ['全县有87项非遗，其中市级5项。', '全县非遗有87项。', '市级非遗有87项。', 'binding'],
  ['我市绿化率居全省第2位。', '该市绿化率居全省第二。', '该市绿化率居全国第二。', 'binding'],
  ['参加的有二十多万人。', '20多万人参加。', '参加的有二十多人。', 'magnitude'],
  ['投资三百余万元。', '投资300余万元。', '投资三百余亿元。', 'magnitude'],
  ['15日内办结。', '15天内办结。', '5天内办结。', 'number'],
  ['办理时间由15日压缩到5日。', '办理时间由15天压缩到5天。', '办理时间由15天压缩到3天。', 'number'],
  ['码头工人达320人,吞吐量达45万吨、占全港比重提高至37%。', '吞吐量达45万吨，占全港37%。', '码头工人达320人，占全港的37%。', 'binding'],
  ['学校120所,学生9.6万人,同比增长4%。', '学生9.6万人，同比增长4%。', '学校120所，同比增长4%。', 'binding'],
  ['营收800亿元、比上年增加60亿元,增长8.1%。', '营收800亿元，增长8.1%。', '营收比上年增加70亿元，增长8.1%。', 'number'],
  ['利润增长-2.3%。', '利润增长为-2.3%。', '利润增长2.3%。', 'number'],
  ['转移几十人。', '转移了数十人。', '转移了10人。', 'number'],
  ['转移35人。', '转移了几十人。', '转移了几百人。', 'number'],
  ['税负为3‰。', '税负为千分之三。', '税负为3%。', 'unit'],
  ['年龄二十七八岁。', '年龄在27至28岁。', '年龄在37至38岁。', 'number'],
  ['每人每月补贴50元。', '每人每个月补贴50元。', '每人每天补贴50元。', 'unit'],
  // exactness
  ['收入增长超8倍。', '收入增长了8倍以上。', '收入增长近8倍。', 'approximation'],
  ['收入增长超8倍。', '收入增长逾8倍。', '收入增长8倍。', 'approximation'],
  ['每班不超过45人。', '每班最多45人。', '每班至少45人。', 'approximation'],
  ['年均增长10%左右。', '年均增长约10%。', '年均增长超10%。', 'approximation'],
  // dates
  ['到2027年建成。', '2027年建成。', '2028年建成。', 'date'],
  ['8月19日举行发布会。', '发布会于8月19日举行。', '发布会于2025年8月19日举行。', 'date'],
  ['今年9月底前推开。', '今年9月底前推开。', '去年9月底前推开。', 'date'],
  ['从10月1日起执行。', '自10月1日起执行。', '10月1日前执行。', 'date'],
  ['从5月1日12时到8月16日12时休渔。', '5月1日12时至8月16日12时休渔。', '5月1日12时至8月18日12时休渔。', 'date'],
  ['上半年增长5.9%。', '上半年增长了5.9%。', '下半年增长了5.9%。', 'date'],
  ['10:00—11:10举行。', '10时至11时10分举行。', '10时至11时40分举行。', 'date'],
  ['前三季度增长5.4%。', '前三个季度增长5.4%。', '三季度增长5.4%。', 'date'],
  ['1-9月增长5.4%。', '1至9月增长5.4%。', '9月增长5.4%。', 'date'],
  ['1-9月增长5.4%。', '一至九月增长5.4%。', '3-9月增长5.4%。', 'date'],
  ['早上8点开始。', '8点开始。', '晚上8点开始。', 'date'],
  ['晚上8点开始。', '20:00开始。', '早上8点开始。', 'date'],
  ['0:00开门。', '0点开门。', '12:00开门。', 'date'],
  ['每周六下午开放。', '周六下午开放。', '周六上午开放。', 'date'],
  ['3月5日上午召开。', '3月5日召开。', '3月5日下午召开。', 'date'],
  ['业主委员会不同意拆除。', '业主委员会不同意拆除这栋楼。', '业主委员会同意拆除。', 'negation'],
  ['措施落实不到位。', '措施落实得不到位。', '措施落实到位。', 'negation'],
  ['公园收费开放。', '公园开放，要收费。', '公园免费开放。', 'direction'],
  ['产量比去年少30%。', '产量比去年少了30%。', '产量比去年多30%。', 'direction'],
  ['年末公共充电桩3万个。', '公共充电桩已达3万个。', '公共充电桩将达3万个。', 'modality'],
  // who, titles, names
  ['运营里程达750公里。', '赵明远介绍，运营里程达750公里。', '钱思齐介绍，运营里程达750公里。', 'speaker'],
  ['运营里程达750公里。', '市交通局局长赵明远表示，运营里程达750公里。', '市交通局副局长赵明远表示，运营里程达750公里。', 'title'],
  ['运营里程达750公里。', '市交通局介绍，运营里程达750公里。', '市水务局介绍，运营里程达750公里。', 'speaker'],
  ['运营里程达750公里。', '赵明远说，里程达750公里。', '孙立诚说，里程达750公里。', 'speaker'],
  ['以铜山、梁溪、丰水等区县为重点。', '重点区县有铜山、梁溪、丰水等。', '重点区县有铜山、梁河、丰水等。', 'name'],
  ['推进青川大桥建设。', '青川大桥正在推进建设。', '金川大桥正在推进建设。', 'name'],
  ['实施“清渠行动”。', '将实施“清渠行动”。', '将实施“清源行动”。', 'quotation'],
  ['建设四条链和“五园”。', '建设“五园”。', '建设“六园”。', 'quotation'],
  // denial, plan and fact, direction
  ['食堂向所有居民开放。', '食堂对所有居民开放。', '食堂不对所有居民开放。', 'negation'],
  ['收费标准不变。', '收费标准不变。', '收费标准变。', 'negation'],
  ['没有转产成功的由区里安置。', '未转产成功的由区里安置。', '转产成功的由区里安置。', 'negation'],
  ['重庆将建设科创走廊。', '重庆将建设科创走廊。', '重庆已建设科创走廊。', 'modality'],
  ['隧道已经贯通7座。', '隧道已贯通7座。', '隧道将贯通7座。', 'modality'],
  ['投资下降11.2%。', '投资下降了11.2%。', '投资增长了11.2%。', 'direction'],
  ['发放期从24个月延长到36个月。', '发放期由24个月延长至36个月。', '发放期由24个月缩短至36个月。', 'direction'],
  // nothing of the kind is said
  ['运营里程达750公里。', '里程要达到750公里。', '食品抽检合格率明显好于往年同期水平。', 'coverage'],
  // English over Chinese
  ['地区生产总值达1.34万亿元。', 'GDP reached 1.34 trillion yuan.', 'GDP reached 1.34 billion yuan.', 'magnitude'],
  ['到2027年里程达750公里。', 'By 2027 it will reach 750 kilometers.', 'By 2030 it will reach 750 kilometers.', 'date'],
  ['投资下降11.2%。', 'Investment fell by 11.2%.', 'Investment rose by 11.2%.', 'direction'],
  ['里程达750公里。', 'Zhao Mingyuan said it reaches 750 km.', 'Qian Siqi said it reaches 750 km.', 'speaker'],
]

describe('verifySentence', () => {
  it.each(CASES)('%s | %s | %s', (printed, right, wrong, code) => {
    const cited = [evidenceOf(printed, ZHAO)]
    expect(verifySentence({ text: right, cited, roster: ROSTER })).toEqual({ verdict: 'supported', reasons: [] })
    const found = verifySentence({ text: wrong, cited, roster: ROSTER })
    expect(found.verdict).toBe('unsupported')
    expect(found.reasons.map(reason => reason.code)).toContain(code)
  })

  it('says nothing of a sentence that cites nothing', () => {
    expect(verifySentence({ text: '里程达750公里。', cited: [] })).toEqual({ verdict: 'uncited', reasons: [] })
  })

  it('gives its reason in plain words, with what is printed', () => {
    const { reasons } = verifySentence({ text: '赵明远介绍，里程达850公里。', cited: [evidenceOf('里程达750公里。', ZHAO)], roster: ROSTER })
    expect(reasons).toEqual([{ code: 'number', text: '所引原文中没有“850公里”，只有“750公里”' }])
  })
})

it('a figure that nothing but the question\'s words and the speaker\'s name stand around may be of anything', () => {
  const cited = [evidenceOf('“一降”是首付比例，二套房由30%降到20%。', ZHAO)]
  const verdictOf = (text: string) => verifySentence({ text, cited, roster: ROSTER, context: '多孩家庭能上浮多少？' }).verdict
  expect(verdictOf('多孩家庭可上浮20%，这是市交通局局长赵明远说的。')).toBe('unsupported')
  expect(verdictOf('多孩家庭的首付比例降到20%，这是市交通局局长赵明远说的。')).toBe('supported')
  expect(verdictOf('20%，这是市交通局局长赵明远说的。')).toBe('supported')
})

it('an ordinal of the speaker\'s own office needs no source, one of the matter does', () => {
  const cited = [evidenceOf('要看三点：第一，商家有没有说明。', SUN)]
  expect(verifySentence({ text: '市法院民事审判第三庭庭长孙若谷：要看三点：第一，商家有没有说明。', cited, roster: [SUN] }).verdict).toBe('supported')
  expect(verifySentence({ text: '市法院民事审判第三庭庭长孙若谷：要看三点：第三，商家有没有说明。', cited, roster: [SUN] }).verdict).toBe('unsupported')
})

describe('names and offices that look like something else', () => {
  const NUMBERED = person('朱十一', '市第一医院副院长', '市第一医院')
  const OFFICER = person('闻人砚', '水环境部办公厅副主任', '水环境部')
  const MINISTRY = person('水环境部', '', '')
  const LATIN = person('Bayar Temur', 'Commander', 'Police')
  it.each<[string, string, Speaker, Speaker[]]>([
    ['a name with a numeral is no figure', '市第一医院副院长朱十一：窗口办结76分钟。', NUMBERED, [NUMBERED]],
    ['a body that answers elsewhere is not named by an office in it', '水环境部办公厅副主任闻人砚：窗口办结76分钟。', OFFICER, [OFFICER, MINISTRY]],
    ['a name in Latin letters is known as it is written', 'Bayar Temur said: 窗口办结76分钟。', LATIN, [LATIN]],
  ])('%s', (_, text, speaker, roster) => {
    expect(verifySentence({ text, cited: [evidenceOf('窗口办结76分钟。', speaker, 1)], roster }).reasons).toEqual([])
  })

  it('still does not let the body speak for its officer', () => {
    expect(verifySentence({ text: '水环境部表示，窗口办结86分钟。', cited: [evidenceOf('窗口办结76分钟。', OFFICER, 1)], roster: [OFFICER, MINISTRY] }).verdict).toBe('unsupported')
  })
})

it('halves of a sentence that a page broke off bear out together what neither says', () => {
  const [first, second] = [evidenceOf('补助标准由每年7000', ZHAO, 1), { ...evidenceOf('元提高到1.1万元。', ZHAO, 2), start: 20 }]
  expect(verifySentence({ text: '补助标准由每年7000元提高到1.1万元。', cited: [first, second], roster: ROSTER }).reasons).toEqual([])
  expect(verifySentence({ text: '补助标准由每年9000元提高到1.1万元。', cited: [first, second], roster: ROSTER }).verdict).toBe('unsupported')
})

describe('what is the source\'s own', () => {
  const paper: Speaker = { name: '渡口晚报记者', title: null, organization: '渡口晚报', role: 'reporter' }
  const anybody: Speaker = { name: '记者', title: null, organization: null, role: 'reporter' }

  it('a reporter of a paper is not taken for whom another page calls 记者', () => {
    const cited = [evidenceOf('吞吐量有多大？', paper)]
    expect(verifySentence({ text: '渡口晚报记者提问时说：吞吐量有多大？', cited, roster: [paper, anybody] }).verdict).toBe('supported')
    expect(verifySentence({ text: '赵明远提问时说：吞吐量有多大？', cited, roster: [paper, anybody, ZHAO] }).verdict).toBe('unsupported')
  })

  it('a sentence that only announces a count is its source\'s where it stands there whole', () => {
    expect(verifySentence({ text: '市交通局局长赵明远：主要有五个方面。', cited: [evidenceOf('主要有五个方面。', ZHAO)], roster: ROSTER }).verdict).toBe('supported')
    expect(verifySentence({ text: '市交通局局长赵明远：主要有六个方面。', cited: [evidenceOf('主要有五个方面。', ZHAO)], roster: ROSTER }).verdict).toBe('unsupported')
  })
})
