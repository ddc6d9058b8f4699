import { parseArgs } from 'node:util'
import { expect, test } from 'vitest'
import { explainOptions } from '../../scripts/explain-options.ts'

const explained = (args: string[]): string => {
  try {
    parseArgs({ args, options: { json: { type: 'boolean' }, out: { type: 'string', short: 'o' } } })
    return ''
  } catch (error) {
    return explainOptions(error, ['json', 'out'])
  }
}

test.each([
  [['--bogus'], '没有 --bogus 这个选项。'],
  [['--Out', 'x'], '没有 --Out 这个选项，要写的应是 --out。'],
  [['--jsno'], '没有 --jsno 这个选项，要写的应是 --json。'],
  [['word'], '不认识的参数“word”；这个命令只接受选项。'],
  [['--out'], '选项 --out 后面缺少值。'],
  [['--json=1'], '选项 --json 用得不对。'],
])('%j', (args, words) => expect(explained(args)).toBe(words))

test('an error of our own keeps its words', () => expect(explainOptions(new Error('--limit 应是正整数'))).toBe('--limit 应是正整数'))
