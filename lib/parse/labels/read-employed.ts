import type { Label } from '../formats/label.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { isPossibleName } from '../names/is-possible-name.ts'

const EMPLOYED = /^(\p{Script=Han}{3,12})(编辑|主播)[\s\u3000]+(\p{Script=Han}{2,4})$/u

/** 某政府网编辑 姓名: who works for a medium leads its own broadcast; a credit (责任编辑 姓名) names none. */
export function readEmployed(printed: string, plain: string): Label | null {
  const [, employer = '', post = '', name] = EMPLOYED.exec(plain) ?? []
  if (name === undefined || !isOutlet(employer) || !isPossibleName(name)) return null
  return { kind: 'person', name: printed.slice(-name.length), title: printed.slice(0, employer.length + post.length), role: null }
}
