import { expect, test } from 'vitest'
import { nextInTurn } from '../../app/chat/next-in-turn.ts'

test('each answer offers others than the one before, as far as there are any', () => {
  const all = ['一', '二', '三', '四', '五']
  expect(nextInTurn(all, 1)).toEqual(['一', '二', '三'])
  expect(nextInTurn(all, 2)).toEqual(['四', '五', '一'])
  expect(nextInTurn(all, 3)).toEqual(['二', '三', '四'])
  expect(nextInTurn(['一'], 4)).toEqual(['一'])
  expect(nextInTurn([], 2)).toEqual([])
})
