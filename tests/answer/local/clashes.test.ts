import { expect, test } from 'vitest'
import { anotherPerson } from '../../../lib/answer/local/judge/another-person.ts'
import { fitsKind } from '../../../lib/answer/local/judge/fits-kind.ts'
import { leavesUnnamed } from '../../../lib/answer/local/judge/leaves-unnamed.ts'
import { questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'
import { toldElsewhere } from '../../../lib/answer/local/judge/told-elsewhere.ts'
import { otherRate } from '../../../lib/answer/local/judge/other-rate.ts'
import { askedFor } from '../../../lib/understand/asked-for.ts'
import { anotherKind } from '../../../lib/answer/local/judge/another-kind.ts'
import { countsOnly } from '../../../lib/answer/local/judge/counts-only.ts'
import { liesOutside } from '../../../lib/answer/local/judge/lies-outside.ts'
import { namesNothing } from '../../../lib/answer/local/judge/names-nothing.ts'
import { ofAllInstead } from '../../../lib/answer/local/judge/of-all-instead.ts'
import { otherPlace } from '../../../lib/answer/local/judge/other-place.ts'
import { otherRank } from '../../../lib/answer/local/judge/other-rank.ts'
import { otherTime } from '../../../lib/answer/local/judge/other-time.ts'
import { tellsNoChange } from '../../../lib/answer/local/judge/tells-no-change.ts'
import { tellsOccasion } from '../../../lib/answer/local/judge/tells-occasion.ts'
import { namesOtherNumber, otherNumber } from '../../../lib/answer/local/judge/other-number.ts'
import { otherOrdinal } from '../../../lib/answer/local/judge/other-ordinal.ts'
import { placeNames } from '../../../lib/text/place-names.ts'

test.each([
  ['硕士每月补贴多少？', '博士每月补贴3000元。', true],
  ['硕士每月补贴多少？', '博士每月补贴3000元，硕士2000元。', false],
  ['硕士每月补贴多少？', '每月补贴2000元。', false],
  ['来了几轮暴雨？', '经历了9轮强降雨和40天高温。', false],
  ['来了几轮暴雨？', '经历了40天高温。', true],
  ['博士和硕士各补贴多少？', '博士每月补贴3000元。', false],
  ['秋粮产量是多少？', '夏粮产量创新高。', true],
  ['城镇居民收入是多少？', '农村居民人均可支配收入2万元。', true],
  ['进口额是多少？', '出口额增长8%。', true],
  ['上届有多少人参加？', '本届有3000人参加。', true],
  ['二类货车收多少钱？', '一类货车每次20元。', true],
  ['二套房首付多少？', '首套房首付两成。', true],
  ['最低补多少？', '最高补800元。', true],
  ['最低补多少？', '最高补800元，最低300元。', false],
  ['小学生每天作业几分钟？', '大学生实习三个月。', true],
  ['非居民的水价是多少？', '居民水价每吨2元。', true],
  ['非居民的水价是多少？', '居民水价每吨2元，非居民每吨4元。', false],
  ['居民的水价是多少？', '非居民水价每吨4元。', true],
  ['非遗项目有多少个？', '遗项整改完成20个。', false],
  ['公交线路怎么调整？', '重合的线路取消2条，新开的小巴专门接驳地铁口。', false],
  ['公交线路怎么调整？', '地铁的间隔缩短到3分钟。', true],
  ['省道的养护补助是多少？', '县道每公里7000元，乡道3500元。', true],
])('of another kind: %s %s', (asked, said, clash) => expect(anotherKind(asked, said)).toBe(clash))

test.each([
  ['那5座泵站分别建在什么地方？', '一是新建泵站5座，合计能力6.2万立方米；二是清淤37公里。', '', true],
  ['那5座泵站分别建在什么地方？', '一是新建泵站5座，分别位于东门、西门和北门；二是清淤37公里。', '', false],
  ['那5座泵站分别建在什么地方？', '东门、西门、北门等5座泵站年内开工。', '', false],
  ['那5座泵站分别建在什么地方？', '今年新建泵站5座。', '分别在东门和西门。', false],
  ['来访的9个国家都有哪些？', '来自9个国家的86支队伍、210名运动员报名。', '', true],
  ['被评为红色的3家是哪几家？', '目前红色3家、黄色14家、绿色100家，网上都能查到。', '', true],
  ['被评为红色的3家是哪几家？', '目前红色3家：甲园、乙园和丙园。', '', false],
  ['新建泵站几座？', '今年新建泵站5座。', '', false],
  ['要取消的是哪两条航线？', '取消的两条是南港线和北港线，停运前会公示。', '', false],
  ['要取消的是哪两条航线？', '取消的两条是因为客流少，停运前会公示。', '', true],
  ['试点的14个小区都有哪些？', '今年在14个小区试点新的水价，也就是“两部制”，在用水少的时候更便宜。', '', true],
  ['那两家医院是哪两家？', '设在妇幼保健院和两家医院，其余年底前建成。', '', true],
  ['那两家医院是哪两家？', '设在两家医院：东山医院和西山医院。', '', false],
  ['集中在哪三个里？', '集中在东里、西里和南里，这三个里合计200例。', '', false],
  ['前五大客户都有谁？', '前五大客户占了63%。', '', true],
  ['前五大客户都有谁？', '前五大客户是甲厂、乙厂、丙厂、丁厂和戊厂。', '', false],
  ['那两名船主姓啥？', '有两名船主报了名。', '', true],
  ['捐款有哪两个渠道？', '只有两个渠道，红十字会和慈善总会。', '', false],
  ['捐款有哪两个渠道？', '只有两个渠道，市里和县里都管着。', '', true],
  ['最多的三类事故是哪些？', '搁浅占37%，碰撞占21%，起火占13%，这三类超过七成。', '', false],
  ['最多的三类事故是哪些？', '这三类超过七成。', '', true],
  ['有哪三条措施？', '措施有三条：一是选良种；', '', false],
  ['前5个月有哪些情况？', '前5个月办理3260笔。', '', false],
  ['今年新增哪两个专业？', '新增“潮汐工程”“引航技术”两个专业，停招四个。', '', false],
  ['今年新增哪两个专业？', '“双导师班”开了，新增两个专业。', '', true],
])('names of what is counted: %s %s', (asked, said, next, unnamed) => expect(leavesUnnamed(asked, said, next)).toBe(unnamed))

test.each([
  ['第二批有多少户？', '第一批安置了300户。', true],
  ['第二轮哪天开始？', '第一轮6月6日开始，第二轮待定。', false],
  ['第二阶梯电价是多少？', '第一阶梯电价每度0.5元。', true],
  ['第二阶梯电价是多少？', '第一阶梯0.5元，第二阶梯电价0.6元。', false],
])('ordinals: %s %s', (asked, said, clash) => expect(otherOrdinal(asked, said)).toBe(clash))

test.each([
  ['被处罚的是哪三家？', '共处罚3家，罚款20万元。', true],
  ['被处罚的是哪三家？', '处罚的是河东、河西和城北三家。', false],
  ['引进了哪些企业？', '引进了一批知名企业。', true],
  ['引进了哪些企业？', '引进江边重工、望山科技等一批企业。', false],
  ['有哪些城市参加？', '21座城市参加。', true],
])('only counted: %s %s', (asked, said, clash) => expect(countsOnly(asked, said)).toBe(clash))

test.each([
  ['图纸是哪家设计院画的？', '图纸免费发放6套。', true],
  ['图纸是哪家设计院画的？', '图纸由省建筑设计院画好。', false],
  ['药是哪家供应商提供的？', '供应商提供的药有一批不合格。', true],
  ['药是哪家供应商提供的？', '药由望山供应商提供。', false],
  ['漏损最高的是哪个县？', '漏损最高的一个县达到18%。', true],
  ['漏损最高的是哪个县？', '漏损最高的河口县达到18%。', false],
  ['获奖的小狗叫什么名字？', '小狗身体很好。', true],
  ['获奖的小狗叫什么名字？', '小狗名叫“豆豆”。', false],
  ['水务局局长叫什么名字？', '水务局局长张三介绍了情况。', false],
  ['敲门报信的组长叫什么名字？', '组长厉秋声敲了26户的门。', false],
  ['敲门报信的组长叫什么名字？', '组长敲了26户的门。', true],
  ['被免职的两名主任叫什么名字？', '处理结果是罚款40万元，两名主任被免职。', true],
  ['被罚的那家船厂叫什么名字？', '北岸的一家船厂被罚了40万元。', true], ['被罚的那家船厂叫什么名字？', '被罚的一家船厂名为“远帆”。', false], ['供缆绳的那家供应商叫什么？', '灯塔用的是另一家供应商的缆绳，由1号线生产。', true],
  ['最小的“小小领航员”叫啥？', '最小的只有9岁，我们请他当“小小领航员”。', true],
  ['最小的“小小领航员”叫啥？', '最小的“小小领航员”名叫阿宝。', false],
])('no name: %s %s', (asked, said, clash) => expect(namesNothing(asked, said)).toBe(clash))

test.each([
  ['水价上调多少？', '目前水价每吨3元。', true],
  ['水价上调多少？', '水价每吨上调0.2元。', false],
  ['比去年多了多少人？', '今年有300人。', true],
  ['水价是多少？', '目前水价每吨3元。', false],
])('no change: %s %s', (asked, said, clash) => expect(tellsNoChange(asked, said)).toBe(clash))

test.each([
  [otherRank('排第二，那排名第一的是哪个街道？', '该街道升到全市第二。'), true],
  [otherRank('排名第一的是哪个街道？', '东街排第一，西街排第二。'), false],
  [otherRank('排在最后的是哪个街道？', '东街排第一。'), true],
  [otherRank('排在最后的是哪个街道？', '西街排名垫底。'), false],
  [otherTime('下一场发布会讲什么？', '今天通报夜航安排。', '', null), true],
  [otherTime('下一场发布会讲什么？', '下一场发布会讲冬修。', '', null), false],
  [otherTime('下一届渡口论坛什么时候办？', '第十六届渡口论坛6月15日举行。', '', null), true],
  [otherTime('渡口论坛什么时候办？', '第十六届渡口论坛6月15日举行。', '', null), false],
  [otherTime('渡口已经办了多少场活动？', '已举办35场活动，后续还将举办15场。', '', null), false],
  [otherTime('渡口已经办了多少场活动？', '将举办15场活动。', '', null), true],
  [ofAllInstead('6号码头日均多少人？', '6号码头启用以后，全市日均客流从8万人次增加到11万人次。'), true],
  [ofAllInstead('6号码头日均多少人？', '6号码头日均客流3万人次，占全市的三成。'), false],
  [tellsOccasion('航运学院在哪里？', '3月1日，市港务局在文化宫召开新闻发布会。'), true],
  [tellsOccasion('发布会在哪里开的？', '3月1日，市港务局在文化宫召开新闻发布会。'), false],
  // A zone of the town that the page has not; and one that it has.
  [otherPlace('渡川高新区有多少座码头？', '全市有12座码头。', '', { title: '渡川市新闻发布会', home: '渡川市', all: '全市有12座码头。' }), true],
  [otherPlace('渡川高新区有多少座码头？', '全市有12座码头。', '', { title: '渡川市新闻发布会', home: '渡川市', all: '全市有12座码头，其中高新区3座。' }), false],
  [liesOutside(['中心城区'], '中心城区外的区县增长6%。'), true],
  [liesOutside(['中心城区'], '中心城区增长6%，中心城区外的区县增长5%。'), false],
  [otherNumber('6号线什么时候开通？', '4号线明年开通；', '4号线明年开通；6号线后年开通。'), true],
  [otherNumber('6号线什么时候开通？', '6号线后年开通。', '4号线明年开通；6号线后年开通。'), false],
  [otherNumber('十号信号几点发出？', '今晚九时前改发八号信号。', '今晚九时前改发八号信号。'), true],
  [otherNumber('八号信号几点发出？', '三号信号之后，今晚九时前改发八号信号。', '今晚九时前改发八号信号。'), false],
  [otherNumber('3号信号几点发出？', '三号信号今早发出。', '三号信号今早发出。'), false],
  [otherNumber('三号线什么时候开通？', '3号线后年开通。', '3号线后年开通。'), false],
  [otherNumber('12号楼几时交付？', '小区明年交付。', '小区明年交付。'), true],
  [otherNumber('8月12号上午开不开门？', '8月13号上午开门。', ''), false],
  [liesOutside(['工地'], '工地外来人员登记。'), false],
])('clash %#', (found, clash) => expect(found).toBe(clash))

test.each([
  ['成都市有几座水库？', ['成都']],
  ['石门乡有几座水库？', ['石门乡']],
  ['这个老旧小区改造了吗？', []],
  ['哪些超市参加？', []],
  ['从哪一天起省内看病取消备案？', []],
  ['优质均衡县有几个？', []],
  ['坐轮渡还能再省点不？', []],
  ['首次设立的是什么展区？', []],
  ['工程师要懂市场吗？', []],
  ['重点区域有几个？', []],
  ['程又青对县城的渡轮有什么打算？', []],
])('places of %s', (asked, places) => expect(placeNames(asked)).toEqual(places))

test('a province or the whole country is another place on a city page', () => {
  const page = { title: '某市新闻发布会', home: '某市新闻发布会', all: '' }
  expect(otherPlace('全省有多少人？', '全市有3万人。', '', page)).toBe(true)
  expect(otherPlace('全省有多少人？', '全省有300万人。', '', page)).toBe(false)
  expect(otherPlace('雄安有多少套房？', '全区有300套房。', '', page)).toBe(true)
  expect(otherPlace('隔壁省损失多少？', '我省损失46亿元。', '', page)).toBe(true)
  expect(otherPlace('旁边平川县有多少人受灾？', '全县7万人受灾。', '', page)).toBe(true)
  expect(otherPlace('学校旁边的超市几点开门？', '超市8点开门。', '', page)).toBe(false)
  expect(otherPlace('车站旁边菜市场搬了吗？', '菜市场已经搬了。', '', page)).toBe(false)
  expect(otherPlace('邻省也这样罚吗？', '邻省已经这样罚了。', '', page)).toBe(false)
  expect(otherPlace('外省来的人怎么办？', '凭身份证就能办。', '', page)).toBe(false)
  expect(otherPlace('望海县拦蓄了多少洪水？', '全市拦蓄1亿立方米。', '望海县水库拦蓄1亿立方米。', page)).toBe(false)
})

test.each([
  ['下一次演习在哪天？', '上一次是6月15日，用了74秒。', true],
  ['下一次演习在哪天？', '下一次定在9月，上一次是6月15日。', false],
  ['这届比赛带来多少消费？', '上届赛事带来消费3.2亿元。', true],
  ['这届有多少座城市？', '已有58座城市参会，比上届多9座。', false],
])('the next and the last: %s %s', (asked, said, other) => expect(otherTime(asked, said, said, '2025-06-01')).toBe(other))

test.each([
  ['捐了350万元的校友是谁？', '校友捐赠的350万元，专门用来做指示牌。', true],
  ['捐了350万元的校友是谁？', '捐赠350万元的校友是王明远。', false],
  ['遇难者的姓名叫什么？', '4位遇难者都是石门村的村民，年纪最大的78岁。', true],
  ['遇难者叫什么？', '遇难者是石门村的王明远，今年78岁。', false],
  ['有关负责人叫什么名字？', '市港务局有关负责人就《锚地管理办法》答记者问。', true],
  ['有关负责人叫什么名字？', '市港务局有关负责人王明远答记者问。', false],
  ['两名遇难者叫什么名字？', '“两名遇难者都在石门村，是被山石砸中的。', true],
])('somebody is named or not: %s %s', (asked, said, unnamed) => expect(namesNothing(asked, said)).toBe(unnamed))

test('a past year said in words is that year', () => {
  expect(otherTime('去年的产值是多少？', '过去一年，产值达到30亿元。', '过去一年，产值达到30亿元。', '2025-03-01')).toBe(false)
  expect(otherTime('去年的产值是多少？', '今年产值达到30亿元。', '今年产值达到30亿元。', '2025-03-01')).toBe(true)
  expect(otherTime('三季度的产值是多少？', '前三季度产值30亿元。', '前三季度产值30亿元。', '2025-11-01')).toBe(true)
  expect(otherTime('前三季度的产值是多少？', '前三季度产值30亿元。', '前三季度产值30亿元。', '2025-11-01')).toBe(false)
  expect(otherTime('民国一一二年的病例有几例？', '今年的病例有9例。', '今年的病例有9例。', '2025-03-01')).toBe(true)
  expect(otherTime('现在一台的成本是多少？', '目标是把成本从34万元压到19万元，2027年再降三成。', '', '2025-03-01')).toBe(false)
  expect(otherTime('现在一台的成本是多少？', '目标是到2027年把成本压到19万元。', '', '2025-03-01')).toBe(true)
  expect(otherTime('现在有多少个端口？', '去年年初只有21.8万个端口。', '', '2025-09-16')).toBe(true)
  expect(otherTime('现在有多少个端口？', '到今年8月底，端口达到57.3万个。', '', '2025-09-16')).toBe(false)
  expect(otherTime('现在有多少个端口？', '到今年11月底，端口要达到60万个。', '', '2025-09-16')).toBe(true)
  expect(otherTime('一共要建多少座？', '目前已经建成94座。', '', '2025-09-16')).toBe(true)
  expect(otherTime('一共要建多少座？', '目前已经建成94座，年底建到120座。', '', '2025-09-16')).toBe(false)
  expect(otherTime('明年费用会涨吗？', '今冬费用不涨。', '明年的安排另行公布。', '2025-11-12')).toBe(true)
  expect(otherTime('我去年刚搬来，押金要交多少？', '租金减半，押金全免。', '租金减半，押金全免。', '2025-03-01')).toBe(false)
  expect(otherTime('民国114年的病例有几例？', '今年的病例有9例。', '今年的病例有9例。', '2025-03-01')).toBe(false)
})

test('the last one, and another age, are other ones', () => {
  expect(otherTime('上一届灯会来了多少人？', '本届灯会来了9万人。', '', null)).toBe(true)
  expect(otherTime('上一届灯会来了多少人？', '上届灯会来了8万人。', '', null)).toBe(false)
  expect(otherOrdinal('80岁以上的老人有多少？', '60岁以上的老人有9万人。')).toBe(true)
  expect(otherOrdinal('男的55岁还能上船吗？', '男60岁、女50岁以下都行。')).toBe(false)
})

test('another month, and a year that is only compared with, are other times', () => {
  expect(otherTime('9月份的客流是多少？', '10月份客流1.4万人次。', '', null)).toBe(true)
  expect(otherTime('9月份的客流是多少？', '9月份客流1.1万人次，10月份1.4万人次。', '', null)).toBe(false)
  expect(otherTime('9月份的客流是多少？', '1月至9月客流90万人次。', '', null)).toBe(false)
  expect(otherTime('条例9月1日施行，罚款多少？', '10月底前先警告，之后罚50元。', '', null)).toBe(false)
  expect(otherTime('2023年高峰时的比例是多少？', '上周比例为8%，低于2023年的峰值。', '上周比例为8%，低于2023年的峰值。', '2025-11-28')).toBe(true)
  expect(otherTime('比例比2023年低多少？', '上周比例为8%，比2023年低2个百分点。', '', '2025-11-28')).toBe(false)
})

test('a season goes without saying in it', () => {
  expect(otherTime('今年冬天为什么生病的多？', '主要是抵抗力低。', '主要是抵抗力低。', '2025-11-28')).toBe(false)
  expect(otherTime('今年冬天为什么生病的多？', '主要是抵抗力低。', '主要是抵抗力低。', '2025-06-28')).toBe(true)
})

test.each([
  ['看护员每月的工资是多少？', '我们按每处每年3000元设立补助。', true],
  ['看护员每月的工资是多少？', '每人每月补助300元，每年再加1000元。', false],
  ['每天限多少人？', '每日限800人。', false],
  ['一年要交多少钱？', '每月交20元。', false],
])('by another stretch of time: %s %s', (asked, said, clash) => expect(otherRate(asked, said)).toBe(clash))

test.each([
  [['程又青'], '温若水', '我的合同到明年12月。', true],
  [['程又青'], '温若水', '我们的合同到明年12月。', false],
  [['程又青'], '温若水', '我和程又青的合同到明年12月。', false],
  [['程又青'], '程又青', '我的合同到明年12月。', false],
  [[], '温若水', '我的合同到明年12月。', false],
])('words about oneself: asked of %s, %s says %s', (asked, name, said, clash) => {
  expect(anotherPerson(asked, { name, title: null, organization: null, role: 'spokesperson' }, said)).toBe(clash)
})

test.each([
  ['门票多少钱一张？', '门票免费，但是要预约。', true],
  ['门票多少钱一张？', '门票要提前三天预约。', false],
  ['票价是多少元？', '票价现在没有定，我不乱说。', true],
  ['哪天开业？', '开业的日子还没有确定。', true],
  ['哪天开业？', '开业那天有烟火。', false],
  ['渡口什么时候恢复通航？', '截至今天上午8时，渡口限速60公里。', false],
  ['渡口什么时候恢复通航？', '预计今晚22时前恢复通航。', true],
  ['数据截至哪一天？', '数据截至6月30日。', true],
  ['一共捞了多少吨海带？', '处置一吨海带的成本是186元。', false],
  ['一共捞了多少吨海带？', '一共捞了12万吨海带。', true],
  ['多少天内办结？', '受理后7日内办结。', true],
  ['多少天内办结？', '10月12日内受理，12月31日之内办结。', false],
])('%s is answered by %s: %s', (question, said, fits) => expect(fitsKind({ text: question, ...askedFor(question) }, said)).toBe(fits))

test.each([
  // Another page has the quoted term, or names the harbour all over; this one has the harbour itself; no page has it.
  ['“进港码”在哪里领？', '打开市政平台登记就能领。', ['凭“进港码”入港，不扫码不放行。'], true],
  ['渔港的投资是多少钱？', '管网花了6亿元。', ['渔港扩建。渔港清淤。渔港夜航。渔港的泊位增加。'], true],
  ['渔港的投资是多少钱？', '渔港投资6亿元。', ['渔港扩建。渔港清淤。渔港夜航。渔港的泊位增加。'], false],
  ['渔港的投资是多少钱？', '管网投资6亿元。', ['灯塔明年换灯。'], false],
  // A word that others use, where this page has more of the question to itself.
  ['孟某的健身卡退回多少钱？', '孟某的健身卡退还8267元。', ['退回工程款。退回订金。退回车辆。退回旧机。'], false],
])('told elsewhere: %s %s', (question, here, others, elsewhere) => {
  expect(toldElsewhere(questionTerms(question, [here, ...others]), here, others)).toBe(elsewhere)
})

test.each([
  ['6号线设几座车站？', '5号线设车站29座。', true],
  ['6号线设几座车站？', '5号线设29座，6号线设31座。', false],
  ['6号线设几座车站？', '设车站29座。', false],
  ['8月5号线上开会吗？', '6号线今天开通。', false],
])('by another number: %s %s', (asked, said, other) => expect(namesOtherNumber(asked, said, said)).toBe(other))

test('where the one asked of stands before, another may be told of', () => {
  expect(namesOtherNumber('6号线几点换乘？', '市民可以换乘5号线。', '6号线九月开通。市民可以换乘5号线。')).toBe(false)
})

test.each<[string, string, string | null, boolean]>([
  ['上一个流感季死了多少人？', '过去四星期有47人死亡。', '2026-01-05', true],
  ['上一季退钱的占多少？', '上个供热期有71%的住户退了钱。', '2026-01-05', false],
  ['船舶的上市日期是哪天？', '新船3月5日上市。', '2026-01-05', false],
  // On a page without a year, last year may be the one that it tells of.
  ['去年吞吐量是多少？', '2024年吞吐量达到两亿吨。', '08-19', false],
  ['去年吞吐量是多少？', '到2030年吞吐量力争达到两亿吨。', '08-19', true],
  ['去年吞吐量是多少？', '2022年吞吐量达到两亿吨。', '2025-08-19', true],
])('another time: %s %s', (asked, said, date, other) => expect(otherTime(asked, said, said, date)).toBe(other))
