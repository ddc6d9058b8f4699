import { expect, test } from 'vitest'
import { type PressedKey, shortcutOf } from '../../app/keyboard/shortcut-of.ts'

const pressed = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, keyCode: 0, ...more })
const reading = { typing: false, single: true }

test.each([
  ['/', {}, 'field'], ['、', {}, 'field'], ['?', { shiftKey: true }, 'list'], ['？', { shiftKey: true }, 'list'], ['j', {}, 'next'], ['k', {}, 'previous'], ['ArrowRight', {}, 'next'], ['ArrowLeft', {}, 'previous'],
  ['Escape', {}, 'close'], ['O', { ctrlKey: true, shiftKey: true }, 'new'], ['o', { metaKey: true, shiftKey: true }, 'new'],
  ['n', {}, null], ['o', { ctrlKey: true }, null], ['j', { altKey: true }, null], ['ArrowRight', { shiftKey: true }, null], ['O', { ctrlKey: true, shiftKey: true, altKey: true }, null],
])('%s with %j is short for %s', (key, more, expected) => {
  expect(shortcutOf(pressed(key, more), reading)).toBe(expected)
})

test('in a field only what types nothing is a shortcut', () => {
  const typed = ['/', '?', 'j', 'k', 'ArrowLeft', 'Escape'].map(key => shortcutOf(pressed(key), { typing: true, single: true }))
  expect(typed).toEqual([null, null, null, null, null, 'close'])
  expect(shortcutOf(pressed('O', { ctrlKey: true, shiftKey: true }), { typing: true, single: true })).toBe('new')
})

test('while an input method has the keys none is', () => {
  for (const sign of [{ isComposing: true }, { keyCode: 229 }]) expect(['/', 'j', 'Escape'].map(key => shortcutOf(pressed(key, sign), reading))).toEqual([null, null, null])
})

test('turned off, one character alone does nothing; the others stay', () => {
  expect(['/', '?', 'j', 'k', 'ArrowRight', 'Escape'].map(key => shortcutOf(pressed(key), { typing: false, single: false }))).toEqual([null, null, null, null, 'next', 'close'])
})
