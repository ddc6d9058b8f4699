import { describe, expect, it } from 'vitest'
import { saysNothing } from '../../lib/verify/says-nothing.ts'

describe('saysNothing', () => {
  it.each<[string, 'abstains' | 'leads_in' | null]>([
    ['稿件没有提到票价。', 'abstains'],
    ['稿件沒有提到這一點，無法據此回答。', 'abstains'],
    ['发布会上未说明总投资。', 'abstains'],
    ['The briefing does not mention the ticket price.', 'abstains'],
    ['主要包括以下几点：', 'leads_in'],
    ['下面是相近的原话，不是答案。', 'leads_in'],
    ['Any related quotations shown below are not an answer.', 'leads_in'],
    ['这一句稿件未注明发言人。', 'leads_in'],
    ['根据稿件，', 'leads_in'],
    ['根据稿件，运营里程达750公里。', null],
    ['稿件没有提到2030年的目标。', 'abstains'],
    ['稿件没有提到的部分：三公里以内票价多少，5月18日哪天开通。', 'abstains'],
    ['Not mentioned in the briefings: how much 3 km cost.', 'abstains'],
    ['稿件没有提到票价，但里程将达750公里。', null],
    ['没有转产成功的134户由区里安置。', null],
    ['关于票价，稿件没有提到。', 'abstains'],
    ['稿件没有提到票价，建议咨询轨道集团。', 'abstains'],
    ['稿件没有提到票价，因此无法回答。', 'abstains'],
    ['稿件没有提到票价，但张伟已经辞职。', null],
    ['稿件没有提到2030年的目标，但票价会上涨。', null],
    ['主要有以下三点：', 'leads_in'],
    ['其中：', 'leads_in'],
    ['其中女性占60%。', null],
    ['其中女性占60%：', null],
    ['答案是50万。', null],
    ['另外涨价五成。', null],
    ['是的，可以。', null],
    ['此外免收门票。', null],
    ['根据规划里程达750公里', null],
    ['未来将重点抓好5个方面工作。', null],
    ['The mileage will reach 750 km.', null],
  ])('%s → %s', (text, expected) => expect(saysNothing(text)).toBe(expected))
})
