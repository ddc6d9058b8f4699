import { clauseBefore } from './clause-before.ts'

/** 全县 and 市级: of how much, or at which level, a figure is counted. */
const SCOPE = /全(?:国|省|市|区|县|镇|乡|村|州|盟|旗|校|院|港|球|域|自治区)|(?:国家|省|自治区|州|市|区|县|镇|乡|村)级(?!市)/gu
/** 全自治区 is said where another says 全省. */
const SAME: Record<string, string> = { 全自治区: '全省', 全域: '全市', 自治区级: '省级', 全旗: '全县', 全盟: '全州' }
const scopes = (words: string): string[] => [...words.matchAll(SCOPE)].map(([word]) => SAME[word] ?? word)

/**
 * The scope that the source counts a figure by (市级5处), where a sentence counts it by another one (全县5处); null where the two
 * agree or one of them names none. Both as `plainWidth`.
 * @param places where each source says the figure: one that agrees, or names no scope, is enough
 */
export function otherScope(plain: string, at: number, places: readonly { plain: string; at: number }[]): string | null {
  const said = scopes(clauseBefore(plain, at))
  if (said.length === 0) return null
  const meant = places.map(place => scopes(clauseBefore(place.plain, place.at)))
  return meant.every(found => found.length > 0 && !found.some(scope => said.includes(scope))) ? meant[0]?.at(-1) ?? null : null
}
