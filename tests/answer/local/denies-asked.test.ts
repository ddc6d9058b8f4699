import { expect, test } from 'vitest'
import { deniesAsked } from '../../../lib/answer/local/judge/denies-asked.ts'
import { comparable, questionTerms } from '../../../lib/answer/local/sentences/question-terms.ts'

const denied = (question: string, said: string) => deniesAsked(comparable(question), comparable(said), questionTerms(question, []).map(({ text }) => text).filter(text => text.length > 1))

test.each([
  ['渡轮停航几天？', '风再大，渡轮也不会停航。', '停航'],
  ['港口准备拿多少钱回购股票？', '港口目前没有回购计划。', '回购'],
  ['雾里开到什么程度要停航？', '雾灯够亮，所以不采停航。', '停航'],
  ['灯塔从哪天起要求关灯？', '不会要求关灯。', '要求'],
  ['银行对存管的钱收多少手续费？', '消费一次、解冻一次，银行不收手续费。', '手续费'],
  ['有多少条渡轮停航？', '受影响的渡轮有12条，停航的没有。', '停航'],
  ['停泊费今年涨多少？', '停泊费今年不作调整。', ''],
  ['渡轮为什么起火？', '起火原因正在调查。', ''],
])('%s is denied by: %s', (question, said, word) => expect(denied(question, said)).toBe(word))

test.each([
  ['渡轮停航几天？', '渡轮停航不停航，看风力。'],
  ['没挂灯的渡轮罚多少？', '没挂灯的渡轮，罚200元。'],
  ['请个领航员多少钱？', '多数事故发生在没有领航员的情况下。'],
  ['拿到码头展览的船模保了多少钱？', '船模晚上入库，不在码头过夜。'],
  ['航道水质的合格率是多少？', '不合格的主要是油污。'],
  ['什么时候能拿到不动产证？', '不动产证年底前发放。'],
  ['更新了多少条渡轮？', '任何单位不得以更新渡轮为名涨价。'],
  ['有多少船没有登记？', '港里登记的船有80条。'],
])('%s is not denied by: %s', (question, said) => expect(denied(question, said)).toBeNull())
