import type { Label } from '../formats/label.ts'
import { surnameLength } from '../names/surnames.ts'

/** 记：, 主：, 高：, 欧阳：: a part for short, or a surname alone. */
export function readOneCharacter(printed: string, plain: string): Label | null {
  if (plain === '主') return { kind: 'role', role: 'host', name: printed }
  if (plain === '记') return { kind: 'reporter', name: printed.replace('记', '记者').replace('記', '記者'), organization: null }
  return /^\p{Script=Han}$/u.test(plain) && surnameLength(plain) === 1 || plain.length === 2 && surnameLength(`${plain}　`) === 2 ? { kind: 'initial', name: printed } : null
}
