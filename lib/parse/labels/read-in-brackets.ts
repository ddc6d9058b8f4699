import type { Label } from '../formats/label.ts'
import { BODY_NAME } from '../names/body-name.ts'
import type { ReadAgain } from './word-rule.ts'

/** 市某某局（某某副局长）: whose words follow stands in brackets behind his office. */
export function readInBrackets(printed: string, plain: string, again: ReadAgain): Label | null {
  const [, body = '', who] = /^(\p{Script=Han}{3,24})[(（]([^()（）]{3,16})[)）]$/u.exec(plain) ?? []
  if (who === undefined || !BODY_NAME.test(body)) return null
  const label = again(printed.slice(body.length + 1, -1), who)
  return label?.kind === 'person' && label.title !== null || label?.kind === 'surname' ? label : null
}
