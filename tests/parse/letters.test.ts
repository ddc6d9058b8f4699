import { expect, test } from 'vitest'
import { parseText } from '../../lib/parse/parse-text.ts'

const said = (page: string) => {
  const { turns, text } = parseText(page, 'a.txt')
  return turns.filter(turn => turn.speaker !== null).map(turn => `${turn.speaker}：${text.slice(turn.start, turn.end)}`)
}

const FORMS: [string, (writer: string, letter: string, office: string, reply: string) => string][] = [
  ['over the words', (writer, letter, office, reply) => `来信人：${writer}\n来信时间：2026年3月1日\n来信内容：\n${letter}\n\n回复单位：${office}\n回复时间：2026年3月3日\n回复内容：\n${reply}\n\n`],
  ['before the words', (writer, letter, office, reply) => `【标题】路灯\n留言人：${writer}\n留言内容：${letter}\n答复部门：${office}\n答复情况：${reply}\n\n`],
  ['in a reader\'s letter', (writer, letter, office, reply) => `读者${writer}：${letter}\n\n${office}答复：${reply}\n\n`],
]

test.each(FORMS)('letters and replies, their writers printed %s', (name, form) => {
  const reader = name.includes('reader') ? '读者' : ''
  expect(said(`市长信箱选登\n\n${form('W女士', '路灯坏了三盏，什么时候能修好？', '市城管局', '您好：路灯已经修复，感谢关心。')}${form('L.M.', '菜场何时开门？', '市商务局', '计划四月一日恢复营业。')}`)).toEqual([
    `${reader}W女士：路灯坏了三盏，什么时候能修好？`, '市城管局：您好：路灯已经修复，感谢关心。', `${reader}L.M.：菜场何时开门？`, '市商务局：计划四月一日恢复营业。',
  ])
})

test('asterisks hide the rest of a name', () => {
  expect(said('局长信箱\n\n网友王**：路灯坏了，何时能修好？\n\n市城管局答复：已经修复。\n\n网友李*：菜场何时开门？\n\n市商务局答复：四月一日。\n').map(turn => turn.split('：')[0])).toEqual(['网友王**', '市城管局', '网友李*', '市商务局'])
})
