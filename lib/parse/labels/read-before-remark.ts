import type { Label } from '../formats/label.ts'
import { ASKS_FOR } from '../names/asks-for.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { mediumAsks } from './medium-asks.ts'
import type { ReadAgain } from './word-rule.ts'

const REMARKED = /^(\S{2,20}?|.{4,50}?)[\s\u3000]*[(（]([^()（）]{2,10}|[答问])[)）]$/u
const BEARS_REMARK: ReadonlySet<Label['kind']> = new Set(['person', 'word', 'surname', 'role', 'reporter', 'office'])

/** 姓名（通过翻译）: a remark on how somebody speaks, or for whom, belongs to no title. */
export function readBeforeRemark(printed: string, again: ReadAgain): Label | null {
  const [, name, remark = ''] = REMARKED.exec(printed) ?? []
  const label = name === undefined ? null : again(name, toSimplified(name))
  if (name === undefined || label === null) return null
  const plain = toSimplified(remark)
  if (label.kind === 'person' || label.kind === 'word') {
    // 姓名（某某证券）: for whom he asks.
    if (label.title === null && ASKS_FOR.test(plain)) return { kind: 'person', name: label.name, title: null, role: 'reporter', organization: remark }
    // 姓名（某报记者）: he asks under his own name.
    const medium = /^(.{2,14})记者$/u.exec(plain)?.[1]
    if (medium !== undefined && isOutlet(medium)) return { kind: 'person', name: label.name, title: remark, role: 'reporter', organization: remark.slice(0, medium.length) }
  }
  // 某电台某频道（葡语提问，即时传译）: how it asks.
  if (label.kind === 'outlet' && /提问|追问|传译|翻译|连线/u.test(plain)) return mediumAsks(label)
  return (!/[\s\u3000]/u.test(name) || label.kind === 'person' && label.title !== null) && BEARS_REMARK.has(label.kind) ? label : null
}
