import { expect, test } from 'vitest'
import { asksAtLarge } from '../../../lib/answer/local/choose/asks-at-large.ts'

test.each(['航道整治有哪些举措？', '港口采取了什么新办法', '怎么推进航道整治？', '港口的安全怎么抓？', '如何加强夜航管理', '灯塔保护做了哪些工作？'])('%s asks for measures at large', asked => expect(asksAtLarge(asked)).toBe(true))

test.each(['夜航补贴怎么算？', '怎么去灯塔？', '有哪三个码头？', '哪些办法被废止了，什么时候废止的？', '怎么办停泊证？', '港口采取了多少项措施？'])('%s does not', asked => expect(asksAtLarge(asked)).toBe(false))
