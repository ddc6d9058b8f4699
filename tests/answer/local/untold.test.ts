import { expect, test } from 'vitest'
import { namesNothing, onlyNamesMeeting, otherTime } from '../../../lib/answer/local/judge/clashes.ts'
import { figureOfSibling } from '../../../lib/answer/local/judge/figure-of-sibling.ts'
import { fitsKind } from '../../../lib/answer/local/judge/fits-kind.ts'
import { givesNoReason } from '../../../lib/answer/local/judge/gives-no-reason.ts'
import { lacksAspect } from '../../../lib/answer/local/judge/lacks-aspect.ts'
import { namesNoPlace } from '../../../lib/answer/local/judge/names-no-place.ts'
import { onlySets } from '../../../lib/answer/local/judge/only-sets.ts'
import { rateOfAnother } from '../../../lib/answer/local/judge/rate-of-another.ts'
import { leavesUnnamed } from '../../../lib/answer/local/judge/leaves-unnamed.ts'
import { notThatFigure } from '../../../lib/answer/local/judge/not-that-figure.ts'
import { questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'
import { askedFor } from '../../../lib/understand/asked-for.ts'

test.each([
  ['码头是哪一年建的？', '码头建于8月。', true],
  ['码头是哪一年建的？', '码头2019年建成。', false],
  ['演练定在11月哪一天？', '11月底以前要组织一次演练。', true],
  ['演练定在11月哪一天？', '演练定在11月9日。', false],
  ['举报电话是多少？', '最高奖励5万元。', true],
  ['举报电话是多少？', '请拨打12345热线。', false],
  ['雪下多厚？', '提前72小时预报。', true],
  ['雪下多厚？', '积雪15厘米。', false],
  ['还剩多少座没修好？', '共有1127座。', true],
  ['还剩多少座没修好？', '剩下184座年内修好。', false],
  ['还没签的是哪几家？', '清单上有38家老店。', true],
  ['现在航线有多少公里？', '到2027年，航线达到750公里。', true],
  ['现在航线有多少公里？', '目前航线750公里，到2027年要达到900公里。', false],
  ['现在的成本是多少？', '目标是把成本从34万元压到19万元。', false],
  ['今年休渔什么时候结束？', '休渔期从5月1日12时到8月16日12时。', false],
  ['今年休渔什么时候结束？', '5月1日12时起休渔。', true],
  ['其他县有多少人？', '本县有3万人。', true],
  ['其他县有多少人？', '其余各县共9万人。', false],
  ['除城区外，其他县有多少人？', '城区外的各县共9万人。', false],
  ['护理员一个月拿多少工钱？', '护理员的工资从水费里出。', true],
  ['护理员一个月拿多少工钱？', '护理员每月工资3600元。', false],
  ['加固三座码头什么时候完成？', '到2027年，加固码头三座。', false],
  ['今年的成交额目标是多少？', '开市以来累计成交额7.42万元。', true],
  ['今年的成交额目标是多少？', '今年力争成交9万元。', false],
  ['壕沟挖了多深？', '墙外有一道宽9米的壕沟。', true],
  ['壕沟挖了多深？', '墙外有一道深3米、宽9米的壕沟。', false],
  ['壕沟挖了多深？', '往下挖了3米。', false],
  ['考上的人读什么专业？', '考上本科的有6人。', true],
  ['谁的产量最高？', '渡口镇的产量是3万吨。', true],
  ['哪个镇产量最高？', '产量居全县第一的是渡口镇。', false],
  ['除了这两件，另外六件讲的啥？', '我着重介绍两件。', true],
  ['在哪个小程序里申领？', '凭码进入，不扫码不放行。', true],
  ['在哪个小程序里申领？', '在市政务平台上申领。', false],
  ['贴息上哪儿申请？', '省里按一半贴息，单个企业一年最多贴30万元。', true],
  ['贴息上哪儿申请？', '企业可以向开户行提出。', false],
  ['6月5号去看看，咋报名啊？', '三座厂每天只烧4350吨。', true],
  ['6月5号去看看，咋报名啊？', '扫码就可以进。', false],
  ['电池咋办？', '电池放进防爆箱。', false],
  ['要带啥材料？', '最快当天办完。', true],
  ['修码头的钱从哪里来？', '要修缮码头14座、驳岸30处。', true],
  ['修码头的钱从哪里来？', '由市级财政和港务集团各承担一半。', false],
  ['港城通怎么下载？', '“港城通”要做得更贴近船民。', true],
  ['港城通怎么下载？', '扫码就能安装“港城通”。', false],
  ['村里没有码头怎么办？', '要改造老旧码头12座。', true],
  ['村里没有码头怎么办？', '没有码头的村，开通摆渡车。', false],
  ['禁渔的目标是什么？', '渔民全部纳入社保。', true],
  ['禁渔的目标是什么？', '力争十年后鱼类恢复到40种。', false],
  ['会不会影响船期？', '停工的损失由港务集团补偿。', true],
  ['会不会影响船期？', '船期照常。', false],
  ['会上有没有提到运价？', '改造老码头、清理老航道。', true],
  ['会上有没有提到运价？', '运价保持不变。', false],
  ['优惠到什么时候结束？', '优惠有效期三年，到2028年3月31日止。', false],
  ['要带啥材料？', '带上户口簿就行。', false],
  ['小米一斤卖多少钱？', '拿出9000万元支持20个产品。', true],
  ['鲜叶一斤多少钱？', '每斤鲜叶收九块钱。', false],
  ['每个月各能取多少钱？', '租房的不设上限。', false],
  ['招聘的48人里女性有多少人？', '首批招了48人，其中本科生17人。', true],
  ['招聘的48人里女性有多少人？', '首批招了48人，女性21人。', false],
  ['女职工产假有多少天？', '产假延长到178天。', false],
  ['从哪儿开到哪儿？', '票价1元。', true],
  ['志愿者我也想当，咋报名啊？', '持证的志愿者会收到提醒，现在注册了1.2万人。', true],
  ['免费试乘怎么报名？', '11月21日到27日，邀请2万名市民免费试乘。', true],
  ['免费试乘怎么报名？', '到社区登记就行。', false],
  ['打哪个电话约？', '免费提供服务，全市配了215台。', true],
  ['监审啥时候能出结果？', '监审4月启动。', true],
  ['监审啥时候能出结果？', '监审6月底前完成。', false],
  ['试运行从哪天到哪天，要不要钱？', '4月8日至4月14日试运行。', false],
  ['从哪儿开到哪儿？', '从南门到北站。', false],
  ['认购海鱼的是哪几家企业？', '海鱼由区里跟企业认购，送给86所小学。', true],
  ['认购海鱼的是哪几家企业？', '认购的有港务集团和三家冷库。', false],
  ['哪些企业可以申请？', '吞吐量在十万吨以上的可以申请。', false],
  ['清空码头的那个县叫什么县？', '港区某县要求三天清空码头。', true],
  ['新船叫什么名字？', '新船取名“望潮号”。', false],
  ['送鱼上门要不要收配送费？', '当天登记，次日送到社区。', true],
  ['送鱼上门要不要收配送费？', '配送不另收费。', false],
  ['年龄上限是多少岁？', '船员平均年龄五十四岁。', true],
  ['年龄上限是多少岁？', '18到45周岁的都可以报。', false],
  ['那些船员是哪国人？', '外籍船员137人，96人已经下船。', true],
  ['那些船员是哪国人？', '船员中有三人是菲律宾籍。', false],
  ['药房开在哪条街？', '两个区各设一间。', true],
  ['药房开在哪条街？', '药房设在望海街3号。', false],
  ['去北港坐哪路？', '从这里出发能坐什么车，纸上都写了。', false],
  ['孩子住在哪间医院？', '孩子已经脱险，情况稳定。', true],
  ['塔库花了多少钱盖的？', '塔库停126辆车，月租280元。', true],
  ['塔库花了多少钱盖的？', '塔库总共投入900万元。', false],
  ['月票卖多少钱一张？', '月票的资助额提高到140元。', true],
  ['月票卖多少钱一张？', '月票每张380元。', false],
  ['种牙医保能报多少？', '举报查实的，奖励2%到6%。', true],
  ['种牙医保能报多少？', '种牙可以报销六成。', false],
  ['那对父母有没有被检控？', '那对父母带孩子看浪，幸好被救起。', true],
])('aspects: %s %s', (asked, said, lacks) => expect(lacksAspect(asked)(said)).toBe(lacks))

test.each([
  // The figure that the question has already.
  ['那47个亿里，专项债券要发多少？', '三年总投资47.2亿元，其余靠专项债券。', true],
  ['四千八百多个开户的人里，多少人贷到款了？', '已有4812人开户。', true],
  ['四千八百多个开户的人里，多少人贷到款了？', '已有4812人开户，3100人贷到款。', false],
  ['不是4812人开户吗，到底有多少人？', '已有4812人开户。', false],
  // A change, and not what it comes to.
  ['司机一个月开多少工资？', '人均每月增加380元。', true],
  ['司机一个月涨多少工资？', '人均每月增加380元。', false],
  ['司机一个月开多少工资？', '人均每月增加380元，达到5200元。', false],
  ['每学期最高收多少钱？', '每学期不高于600元。', false],
  // What is got, and what is paid.
  ['补办号牌要交多少钱？', '交旧买新每辆补贴500元。', true],
  ['补办号牌要交多少钱？', '补办号牌每块收20元，低保户补贴10元。', false],
  ['交旧买新能领多少钱？', '交旧买新每辆补贴500元。', false],
  // Several together, and one alone.
  ['新修的停车场自己有多少个车位？', '112个院子加上新修的停车场，一共多出车位8900个。', true],
  ['新修的停车场有多少个车位？', '新修的停车场有车位900个。', false],
  ['补贴一共要花多少钱？', '每单补贴司机5元。', true],
  ['不戴头盔罚多少钱？', '我们发放头盔补贴券10万张，每张20元。', true],
  ['不戴头盔罚多少钱？', '不戴头盔的，每次罚20元。', false],
])('figures: %s %s', (asked, said, other) => expect(notThatFigure({ text: asked, ...askedFor(asked) }, asked)(said)).toBe(other))

test.each([
  ['为什么取消门票？', '门票收入为零，因为取消了门票。', true],
  ['为什么取消门票？', '因为古城是大家的家，取消门票。', false],
  ['什么时候取消门票？', '门票收入为零，因为取消了门票。', false],
])('grounds: %s %s', (asked, said, none) => {
  expect(givesNoReason({ text: asked, ...askedFor(asked) }, questionTerms(asked, [said]), said)).toBe(none)
})

test.each([
  ['越冬的灰鹤有多少只？', '监测到的有白鹭、灰鹤、天鹅等12种，白鹭350只，占六成。', true],
  ['越冬的灰鹤有多少只？', '监测到的有白鹭、灰鹤、天鹅等12种，灰鹤350只，占六成。', false],
  ['越冬的白鹭有多少只？', '监测到的有白鹭、灰鹤、天鹅等12种，白鹭350只，占六成。', false],
  ['越冬的灰鹤有多少种？', '监测到的有白鹭、灰鹤、天鹅等12种，白鹭350只。', false],
])('figures of another of the list: %s %s', (asked, said, other) => {
  const head = questionTerms(asked, [said]).find(term => term.head)
  expect(figureOfSibling({ text: asked, ...askedFor(asked) }, head, said)).toBe(other)
})

test.each([
  ['36台发电车分别放在哪些乡镇？', '准备了发电车36台，每个乡镇还设了一处暖屋。', true],
  ['36台发电车分别放在哪些乡镇？', '36台发电车分别放在南镇、北镇。', false],
  ['红色码头是哪三家？', '117家码头分三色公示，目前红色3家、绿色100家。', true],
  ['红色码头是哪3家？', '目前红色码头三家，分别是南港、北港、东港。', false],
  ['34种烈性犬都是哪些品种？', '禁养烈性犬34种，另外规定了体高。', true],
  ['被处罚的两家公司叫什么名字？', '有两家公司被处罚，分别是因为偷工和造假。', true],
  ['两家公司为什么被列入黑名单？', '有两家公司被列入黑名单，分别是因为偷工和造假。', false],
  ['票价上调的那2家叫什么名字？', '今年有2家上调，上调的幅度分别是6%和9%。', true],
])('names of what is counted: %s %s', (asked, said, unnamed) => expect(leavesUnnamed(asked, said, '')).toBe(unnamed))

test.each([
  ['养老险是和哪一家保险公司合作的？', '我们和保险公司谈了“电梯险”，一次交9800元。', true],
  ['养老险是和哪一家保险公司合作的？', '我们和江河保险公司谈了“电梯险”。', false],
  ['养老险是和哪一家保险公司合作的？', '合作的是“江河”保险公司。', false],
  ['每年请第三方审计，请的是哪一家？', '每年4月由第三方审计，结果在网站公布。', true],
  ['每年请第三方审计，请的是哪一家？', '今年由江河会计师事务所审计。', false],
])('names of a firm: %s %s', (asked, said, nothing) => expect(namesNothing(asked, said)).toBe(nothing))

test.each([
  ['前年全年装了多少台？', '今年前三季度装了527台，已经超过前年全年。', true],
  ['前年全年装了多少台？', '前年全年装了480台。', false],
  ['今年装的比前年多多少台？', '今年装了527台，比前年多47台。', false],
])('a year that is only compared with: %s %s', (asked, said, other) => expect(otherTime(asked, said, said, '2024-10-30')).toBe(other))

test.each([
  ['热费要交多少钱？', '停热的住户只交两成的基本热费。', true],
  ['学费是多少元？', '贫困生学费减半。', true],
  ['总收入是多少元？', '收入同比增长百分之五。', false],
  ['总收入是多少元？', '按百分之五增长，前景不错。', false],
])('a share of a fee tells what it comes to: %s %s', (asked, said, fits) => expect(fitsKind({ text: asked, ...askedFor(asked) }, said)).toBe(fits))

test.each([
  ['航运博物城建在哪里？', '加快发展文创产业，建设航运博物城。', true],
  ['航运博物城建在哪里？', '航运博物城选址北港。', false],
  ['登记码在哪里领？', '登记码在小程序里领。', false],
  ['新码头比老码头快在哪？', '装卸少了两道手续。', false],
  ['收上来的钱用到哪了？', '全部用于奖补。', false],
])('no place: %s %s', (asked, said, none) => {
  expect(namesNoPlace({ text: asked, ...askedFor(asked) }, asked, said)).toBe(none)
})

test.each([
  ['2035年要实现什么目标？', '会议确定了2029年、2035年两个阶段的发展目标。', true],
  ['有哪些措施？', '我们出台了一系列重要措施。', true],
  ['2035年要实现什么目标？', '会议提出到2035年建成码头90座、航道600公里的目标。', false],
  ['2035年要实现什么目标？', '会议明确了三个目标：水清、岸绿、船快。', false],
  ['2035年要实现什么目标？', '到2035年，内河航道全部达标。', false],
])('only set: %s %s', (asked, said, only) => expect(onlySets(asked, said)).toBe(only))

test.each([
  ['采纳率是多少？', '其中七成以上来自船民，收到意见900条，采纳了210条。', true],
  ['采纳率是多少？', '收到意见900条，采纳了其中的两成三。', false],
  ['采纳率是多少？', '采纳率23%。', false],
  ['采纳了多少条？', '收到意见900条，采纳了210条。', false],
  ['红灯的漏报率是多少？', '红灯的空报率是36%。', true],
  ['红灯的漏报率是多少？', '红灯的漏报率是3%，空报率是36%。', false],
])('only counted: %s %s', (asked, said, only) => {
  expect(rateOfAnother({ text: asked, ...askedFor(asked) }, asked, said)).toBe(only)
})

test.each([
  ['第三次全会是哪天召开的？', '8月19日，第三次全会精神解读新闻发布会举行。', true],
  ['第三次全会是哪天召开的？', '8月19日，第三次全会在江城召开。', false],
  ['全会精神发布会是哪天举行的？', '8月19日，全会精神解读新闻发布会举行。', false],
])('%s of %s is left untold: %s', (asked, said, untold) => {
  expect(onlyNamesMeeting(asked, said)).toBe(untold)
})
