import { expect, test } from 'vitest'
import { completeEvidence } from '../../../lib/answer/local/complete-evidence.ts'
import { itemOrder } from '../../../lib/answer/local/enumerated-items.ts'
import { questionTerms } from '../../../lib/answer/local/question-terms.ts'
import { turnSentences } from '../../../lib/answer/local/turn-sentences.ts'
import type { Speaker } from '../../../lib/contract/speaker.ts'
import { askedFor } from '../../../lib/understand/asked-for.ts'
import { makeBriefing } from './make-briefing.ts'

const speaker: Speaker = { name: '程又青', title: '市港务局局长', organization: null, role: 'spokesperson' }

test.each([
  ['第一块是码头，今年完工。', 0], ['第三步，开放夜航。', 2], ['第二个环节是码头。', 1], ['第一道，开箱关。', 0], ['举措二：减免费用。', 1], ['（二）整修航道', 1], ['首先是安全。', 0], ['第一次来到这里。', null], ['三是个好数字。', null],
])('%s opens item %s', (text, order) => {
  expect(itemOrder(text)).toBe(order)
})

test.each([
  ['港口要补哪两块短板？', '港口要补两块短板：第一块是航道，今年疏浚；第二块是仓库，明年扩建。其他工作照旧。', '短板：', ['第一块', '第二块']],
  ['“三道门”分别是什么？', '进港有“三道门”：一道查货，用扫描仪；一道查人，用证件；一道查车，用地磅。门都在北岸。', '三道门', ['查货', '查人', '查车']],
  ['“快检”和“慢检”分别是什么？', '“快检”是十分钟出结果的抽查，每船都做。“慢检”是送到实验室的全查，每月一次。检验不收钱。', '快检', ['十分钟', '实验室']],
  ['为什么西码头停用？', '西码头已经停用三个月。主要是桩基受潮水侵蚀，存在风险。东码头照常。', '停用', ['停用三个月', '桩基']],
  ['为什么夜里才放行货船？', '货船一律夜里放行，白天不放。目的是给渡轮让出航道。渡轮票价不变。', '货船一律', ['给渡轮让出航道']],
  ['“灯塔上网”是怎么回事？', '1.灯塔上网。每座灯塔装一个摄像头，亮灭都在平台上看得到。2.浮标换新。今年换80个。', '灯塔上网', ['摄像头']],
  ['两条举措的具体内容是什么？', '举措一：减费。停泊费减两成。举措二：提速。查验不过夜，随到随办。单证一次交齐。全年都算数。', '减费', ['停泊费减两成', '查验不过夜']],
  ['三张清单都叫什么？', '港口推出“三张清单”。一张是价格清单，全年公布；一张是项目清单，一次列清；一张是红黑榜，每季一次。有人担心生意。', '三张清单', ['价格清单', '项目清单', '红黑榜']],
  ['有哪两个方向？', '两个方向。一个是把灯塔连成网，先做北岸；另一个是让浮标会报警。十年后再看。', '两个方向', ['灯塔', '浮标']],
  ['分几种情况处理？', '分三种情况。忘了报的，补报就行；瞒报的，停航三天；再犯的，吊销执照。港口照常开放。', '三种情况', ['补报', '停航三天', '吊销']],
  ['两批各从哪天开始办？', '分两批放开。第一批从6月3日起办；第二批从9月1日起办。窗口不收费。', '第一批', ['6月3日', '9月1日']],
  ['有哪两条举措？', '举措一：减费。举措二：提速。停泊费减两成，查验不过夜。', '减费', ['提速']],
  ['“一艘都不能等”是谁说的？', '“一艘都不能等。”程又青说。码头随后加开了两班。', '一艘', ['程又青说']],
])('%s needs %s', (question, text, opens, wanted) => {
  const turn = turnSentences(makeBriefing([[speaker, text]]))[0]!
  const at = turn.findIndex(({ sentence }) => sentence.text.includes(opens))
  const chosen = completeEvidence({ turn, at, part: { text: question, ...askedFor(question) }, terms: questionTerms(question, []) })
  const said = chosen.map(i => turn[i]!.sentence.text).join('')
  for (const words of wanted) expect(said).toContain(words)
  expect(said).not.toContain(turn.at(-1)!.sentence.text)
})
