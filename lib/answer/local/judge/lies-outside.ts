/** 中心城区 asked, 中心城区外的区县 said: every mention is of what lies outside it. */
export function liesOutside(compounds: readonly string[], said: string): boolean {
  return compounds.some(words => words.length > 1 && said.includes(words) &&
    said.split(words).slice(1).every(after => /^(?:以外|之外|外(?![来国资贸地出部围卖语籍观墙环经销汇科商]))/u.test(after)))
}
