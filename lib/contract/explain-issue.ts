import type { z } from 'zod'

/** What is wrong with a value, for a person: where, and what was found there instead of what. */
export type ExplainedIssue = { field: string; words: string }

const KINDS: Record<string, string> = {
  string: '文字', number: '数字', int: '整数', boolean: ' true 或 false', array: '列表', object: '对象', record: '对象',
}
/** As much of a wrong value as shows which one is meant. */
const SHOWN = 30

/**
 * The first thing a zod schema finds wrong with `value`. zod's own words are English, for programmers, and
 * tell the kind of a value but not the value; the field is written as JavaScript reaches it.
 */
export function explainIssue(error: z.ZodError, value: unknown): ExplainedIssue {
  const issue = error.issues[0]
  if (!issue) return { field: '', words: '不合格式' }
  const field = issue.path.reduce<string>((path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}${path && '.'}${String(key)}`), '')
  const found = issue.path.reduce<unknown>((within, key) => (within as Record<PropertyKey, unknown> | undefined)?.[key], value)
  return { field, words: wordsOf(issue, found) }
}

function wordsOf(issue: z.core.$ZodIssue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return expected(`应是${KINDS[issue.expected] ?? '别的类型'}`, found)
    case 'invalid_value':
      return expected(`可以是：${issue.values.map(String).join('、')}`, found)
    case 'too_big':
      return `太长：最多 ${issue.maximum}${sized(found)}`
    case 'too_small':
      return isSized(found) ? `不能少于 ${issue.minimum}${sized(found)}` : `不能小于 ${issue.minimum}，得到的是${describe(found)}`
    case 'unrecognized_keys':
      return `里没有 ${issue.keys.join('、')} 这样的字段`
    default:
      return `不合格式，得到的是${describe(found)}`
  }
}

const expected = (wanted: string, found: unknown): string => (found === undefined ? `没有写，${wanted}` : `${wanted}，得到的是${describe(found)}`)

const isSized = (found: unknown): found is string | unknown[] => typeof found === 'string' || Array.isArray(found)
const sized = (found: unknown): string => (typeof found === 'string' ? ` 个字符，现在是 ${found.length} 个` : Array.isArray(found) ? ` 项，现在是 ${found.length} 项` : '')

function describe(found: unknown): string {
  if (Array.isArray(found)) return '列表'
  if (typeof found === 'object' && found !== null) return '对象'
  if (typeof found === 'string') return found.trim() === '' ? '空的文字' : `文字“${found.length > SHOWN ? `${found.slice(0, SHOWN)}…` : found}”`
  return typeof found === 'number' ? `数字 ${found}` : ` ${String(found)}`
}
