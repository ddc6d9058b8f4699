import { expect, test } from 'vitest'
import { givesNoReason } from '../../../lib/answer/local/judge/gives-no-reason.ts'
import { lacksAspect } from '../../../lib/answer/local/judge/lacks-aspect.ts'
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
  ['其他县有多少人？', '本县有3万人。', true],
  ['其他县有多少人？', '其余各县共9万人。', false],
  ['除了这两件，另外六件讲的啥？', '我着重介绍两件。', true],
  ['在哪个小程序里申领？', '凭码进入，不扫码不放行。', true],
  ['在哪个小程序里申领？', '在市政务平台上申领。', false],
  ['贴息上哪儿申请？', '省里按一半贴息，单个企业一年最多贴30万元。', true],
  ['贴息上哪儿申请？', '企业可以向开户行提出。', false],
  ['6月5号去看看，咋报名啊？', '三座厂每天只烧4350吨。', true],
  ['6月5号去看看，咋报名啊？', '扫码就可以进。', false],
  ['电池咋办？', '电池放进防爆箱。', false],
  ['要带啥材料？', '最快当天办完。', true],
  ['要带啥材料？', '带上户口簿就行。', false],
  ['小米一斤卖多少钱？', '拿出9000万元支持20个产品。', true],
  ['鲜叶一斤多少钱？', '每斤鲜叶收九块钱。', false],
  ['每个月各能取多少钱？', '租房的不设上限。', false],
  ['招聘的48人里女性有多少人？', '首批招了48人，其中本科生17人。', true],
  ['招聘的48人里女性有多少人？', '首批招了48人，女性21人。', false],
  ['女职工产假有多少天？', '产假延长到178天。', false],
  ['从哪儿开到哪儿？', '票价1元。', true],
  ['从哪儿开到哪儿？', '从南门到北站。', false],
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
  // Several together, and one alone.
  ['新修的停车场自己有多少个车位？', '112个院子加上新修的停车场，一共多出车位8900个。', true],
  ['新修的停车场有多少个车位？', '新修的停车场有车位900个。', false],
])('figures: %s %s', (asked, said, other) => expect(notThatFigure({ text: asked, ...askedFor(asked) }, asked)(said)).toBe(other))

test.each([
  ['为什么取消门票？', '门票收入为零，因为取消了门票。', true],
  ['为什么取消门票？', '因为古城是大家的家，取消门票。', false],
  ['什么时候取消门票？', '门票收入为零，因为取消了门票。', false],
])('grounds: %s %s', (asked, said, none) => {
  expect(givesNoReason({ text: asked, ...askedFor(asked) }, questionTerms(asked, [said]), said)).toBe(none)
})
