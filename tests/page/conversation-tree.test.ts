import { expect, test } from 'vitest'
import { branchesOf, leafUnder, pathTo, withPath } from '../../app/chat/conversation-tree.ts'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'

const message = (id: string): AnswerUIMessage => ({ id, role: id.startsWith('q') ? 'user' : 'assistant', parts: [{ type: 'text', text: id }] })
const path = (...ids: string[]) => ids.map(message)
const ids = (messages: AnswerUIMessage[]) => messages.map(each => each.id)
const seen = new Map(['q1', 'a1', 'q2', 'a2', 'q3', 'a3', 'a4'].map((id, at) => [id, at]))

test('an edited question and a repeated answer become branches; every path can be walked again', () => {
  let tree = withPath(new Map(), path('q1', 'a1', 'q2', 'a2'), seen)
  tree = withPath(tree, path('q1', 'a1', 'q3', 'a3'), seen)
  tree = withPath(tree, path('q1', 'a4'), seen)
  const branches = branchesOf(tree)
  expect(branches.get('q2')).toEqual(['q2', 'q3'])
  expect(branches.get('a4')).toEqual(['a1', 'a4'])
  expect(branches.get('q1')).toEqual(['q1'])
  expect(leafUnder(tree, 'a1')).toBe('a3')
  expect(leafUnder(tree, 'q2')).toBe('a2')
  expect(ids(pathTo(tree, 'a2'))).toEqual(['q1', 'a1', 'q2', 'a2'])
  expect(ids(pathTo(tree, 'a4'))).toEqual(['q1', 'a4'])
})

test('a path cut off by a missing message, or going round, ends instead of hanging', () => {
  const tree = withPath(new Map(), path('q1', 'a1'), seen)
  expect(ids(pathTo(tree, 'gone'))).toEqual([])
  const round = new Map([['q1', { id: 'q1', parentId: 'a1', message: message('q1'), createdAt: 0 }], ['a1', { id: 'a1', parentId: 'q1', message: message('a1'), createdAt: 1 }]])
  expect(ids(pathTo(round, 'a1'))).toEqual(['q1', 'a1'])
})
