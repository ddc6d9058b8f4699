import { itemOrder } from '../../lib/text/item-order.ts'

/** How an item of a list is counted (一是, 第一, 其一, （一）, 1., ①, 首先, 一方面, a dot, or a name with its number), and which it is. */
export type ItemOpening = { kind: string; order: number }

const HAN = '[一二三四五六七八九十]'
const KINDS: [kind: string, sign: RegExp][] = [
  ['side', /^(?:另?一方面)/u], ['ordinal', new RegExp(`^第${HAN}`, 'u')], ['numeral', new RegExp(`^${HAN}`, 'u')], ['its', new RegExp(`^其${HAN}`, 'u')],
  ['bracketed', /^[（(]/u], ['figure', /^\d/u], ['circled', /^[①-⑩]/u], ['word', /^(?:首先|其次|再次|再者|然后|最后)/u], ['dot', /^[-•·●*]/u],
]

/** The order of what only goes on (其次, a dot): any number of them may follow each other. */
const ANY = 50

/** Which item of a list the words open; null where they open none. */
export function itemOpening(words: string): ItemOpening | null {
  const order = itemOrder(words)
  if (order === null) return null
  const bare = words.trimStart().replace(/^[“"]/u, '')
  return { kind: KINDS.find(([, sign]) => sign.test(bare))?.[0] ?? 'named', order }
}

/** Whether an item can come after another one in their list. */
export function comesAfter(next: ItemOpening, before: ItemOpening): boolean {
  return next.kind === before.kind && (next.order > before.order || (next.order === ANY && before.order === ANY))
}
