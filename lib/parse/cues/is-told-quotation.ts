/** 某某说：“……。” in a report: the journalist tells it, nobody is labelled. */
export function isToldQuotation(label: string, rest: string): boolean {
  return /(?:说|宣布|表示|介绍|指出|强调|道|坦言|认为|呼吁)[\s\u3000]*$/u.test(label) && /^[\s\u3000]*[“「『][^”」』]{12,}/u.test(rest)
}
