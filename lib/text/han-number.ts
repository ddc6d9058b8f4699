const DIGITS: Record<string, number> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Record<string, number> = { 万: 1e4, 亿: 1e8 }

/** Characters of a Chinese numeral, for building patterns. */
export const HAN_NUMERALS = '零〇一二两三四五六七八九十百千万亿'

/** Value of the digits after 点: 三点一四 → 0.14. */
function fraction(text: string): number | null {
  let digits = ''
  for (const character of text) {
    const digit = DIGITS[character]
    if (digit === undefined) return null
    digits += digit
  }
  return digits ? Number(`0.${digits}`) : null
}

/** A numeral without multipliers: 二〇二七 → 2027. */
function positional(text: string): number | null {
  let digits = ''
  for (const character of text) {
    const digit = DIGITS[character]
    if (digit === undefined) return null
    digits += digit
  }
  return digits ? Number(digits) : null
}

/**
 * Value of a Chinese numeral in simplified characters: 二十八 → 28, 一千零五 → 1005, 三点五万 → 35000,
 * 一万二 → 12000, 二〇二七 → 2027.
 *
 * @returns null where the characters do not make a number (万一, 千百).
 */
export function hanNumber(text: string): number | null {
  const decimal = /^([^点]+)点([^点万亿]+)([万亿]*)$/u.exec(text)
  if (decimal) {
    const whole = hanNumber(decimal[1] ?? '')
    const part = fraction(decimal[2] ?? '')
    if (whole === null || part === null) return null
    return [...(decimal[3] ?? '')].reduce((value, unit) => value * (LARGE[unit] ?? 1), whole + part)
  }
  if (!/[十百千万亿]/u.test(text)) return positional(text)
  let total = 0
  let section = 0
  let digit: number | null = null
  let lastUnit = 1
  let lastSmall = Infinity
  let sawZero = false
  for (const character of text) {
    const value = DIGITS[character]
    const small = SMALL[character]
    const large = LARGE[character]
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = value
      sawZero ||= value === 0
    } else if (small !== undefined) {
      if (small >= lastSmall) return null
      if (digit === null && !(small === 10 && section % 100 === 0)) return null
      section += (digit || 1) * small
      digit = null
      lastUnit = small
      lastSmall = small
    } else if (large !== undefined) {
      if (digit === null && section === 0 && total === 0) return null
      section += digit ?? 0
      total = large === 1e8 ? (total + section) * large : total + section * large
      section = 0
      digit = null
      lastUnit = large
      lastSmall = Infinity
      sawZero = false
    } else return null
  }
  if (digit === null) return total + section
  // 一万二 and 三百五 leave the last unit out; 一万零二 and 二十八 do not.
  return total + section + (lastUnit >= 100 && !sawZero ? digit * (lastUnit / 10) : digit)
}
