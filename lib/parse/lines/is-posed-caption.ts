import { isName } from '../names/is-name.ts'

/** 职务姓名（右二）视察…。: where somebody stands in a picture. */
const POSED = /^[^。！？!?]{2,60}[(（](?:[前后]排)?(?:[左右](?:[一二三四五六七八九十\d]{1,2}|起[^()（）]{0,8})?|居?(中))[)）][^。！？!?]{2,60}(?:。[^。！？!?，,]{0,8}(?:旁|身旁|身后|左|右|前排|后排|中间)(?:[一二三四]|起|边|侧|者)?[为是][^。！？!?]{2,40})?[。]?(?:[(（][^()（）。！？]{2,20}(?:提供|供图|[摄图])[)）])?$/u
const BEFORE = /(\p{Script=Han}{2,3})[(（]居?中[)）]/u

/** Whether a line (simplified) is the caption of a picture without saying so: no speaker says who stands on which side. */
export function isPosedCaption(plain: string): boolean {
  const match = POSED.exec(plain)
  if (!match || /[我咱]/u.test(plain)) return false
  const name = BEFORE.exec(plain)?.[1] ?? ''
  return match[1] === undefined || isName(name) || isName(name.slice(1))
}
