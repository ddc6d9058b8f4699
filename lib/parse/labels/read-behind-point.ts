import type { Label } from '../formats/label.ts'
import { isName } from '../names/is-name.ts'
import { isOutlet } from '../names/is-outlet.ts'
import type { ReadAgain } from './word-rule.ts'

const ASKS = /^(?:问|提问|Q)[\s\u3000]*[·•・\/／|｜—-]+[\s\u3000]*(\S{3,24})$/u
const ASKS_BY_ANY_NAME = /^提问[\s\u3000]*[·•・][\s\u3000]*(\p{Script=Han}{3,12})$/u
const ANSWERS = /^(?:答|[回作]答|答问|回应|补充|A)[\s\u3000]*[·•・\/／|｜—-]+[\s\u3000]*(\S.{1,40})$/u
const ANSWERERS: ReadonlySet<string> = new Set(['person', 'word', 'surname', 'office', 'title'])

/** 问·某报, 提问·某某播客: behind the mark of a question stands who asks, by whatever name. */
export function readAskerBehindPoint(printed: string, plain: string): Label | null {
  const medium = ASKS.exec(plain)?.[1]
  if (medium !== undefined && isOutlet(medium)) return reporterOf(printed.slice(-medium.length))
  const asker = ASKS_BY_ANY_NAME.exec(plain)?.[1]
  if (asker === undefined || /环节|时间|部分|互动|问答/u.test(asker) || isName(asker)) return null
  const name = printed.slice(-asker.length)
  return { ...reporterOf(name), organization: name.replace(/(?<=\S{2})(?:记者|記者)$/u, '') }
}

const reporterOf = (name: string): Extract<Label, { kind: 'reporter' }> => ({ kind: 'reporter', name, organization: name })

/** A｜职务 姓名: the mark, then who answers. */
export function readAnswererBehindPoint(printed: string, plain: string, again: ReadAgain): Label | null {
  const words = ANSWERS.exec(plain)?.[1]
  const label = words === undefined ? null : again(printed.slice(-words.length), words)
  return label && ANSWERERS.has(label.kind) ? label : null
}
