import { expect, test } from 'vitest'
import { withoutForm } from '../../lib/understand/without-form.ts'

test.each([
  ['局长讲了些啥，给我捋一捋', '局长讲了些啥？'],
  ['他都说了些啥？拣要紧的讲', '他都说了些啥？'],
  ['经理说了哪些事？给我讲个大概', '经理说了哪些事？'],
  ['老师讲了些什么？两三句就行', '老师讲了些什么？'],
  ['主任都讲了啥，简单说几条', '主任都讲了啥？'],
  ['局长说了些什么，挑要紧的', '局长说了些什么？'],
  ['教育局说了什么，请用两句话概括', '教育局说了什么？'],
  ['给我讲讲他们打算怎么修路', '他们打算怎么修路'],
  ['渡口一带都有哪些打算？给个概要。', '渡口一带都有哪些打算？'],
  ['要一段局长发言的梗概，两三句话即可', '要一段局长发言的梗概？'],
  ['写稿前核对一下：渡口几点开放？', '渡口几点开放？'],
  // What stands before a colon may be the matter itself.
  ['渡口：几点开放？', '渡口：几点开放？'],
  // What alone says that a summary is wanted, and what is no form, stays.
  ['帮我总结一下这场发布会', '帮我总结一下这场发布会'],
  ['这钱从哪来，谁说的', '这钱从哪来，谁说的'],
  ['会议几点开始，两点？', '会议几点开始，两点？'],
  ['什么时候开始整理', '什么时候开始整理'],
])('%s', (question, rest) => {
  expect(withoutForm(question)).toBe(rest)
})
