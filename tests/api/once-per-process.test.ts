import { expect, test } from 'vitest'
import { oncePerProcess } from '../../lib/once-per-process.ts'

test('what is made once is the same ever after, whoever asks', () => {
  expect(oncePerProcess('a list', () => ['甲'])).toBe(oncePerProcess('a list', () => ['乙']))
})

test('what could not be made is tried again at the next call, and whoever asked meanwhile hears why', async () => {
  let tries = 0
  const open = () => oncePerProcess('a door', async () => {
    if (++tries === 1) throw new Error('打不开')
    return '开了'
  })
  const together = [open(), open()]
  for (const each of together) await expect(each).rejects.toThrow('打不开')
  expect(tries).toBe(1)
  expect(await open()).toBe('开了')
  expect(await open()).toBe('开了')
  expect(tries).toBe(2)
})
