/** By how much does it change? */
const CHANGE_ASKED = /(?:增长|增加|上调|下调|上涨|下降|下跌|降低|提高|提升|减少|缩短|延长|扩大|压减|涨|降|省)(?:了)?(?:多少|几|百分之几)|(?:多|少|高|低|快|慢|长|短|大|小)(?:了|出)(?:多少|几)|比[^，。？]{1,16}(?:多|少|高|低|快|慢|早|晚)(?:多少|几)|差(?:多少|几)/u
const CHANGE_SAID = /[增升涨提降减缩扩压超]|上调|下调|同比|环比|[由从][^，。]{1,20}[到至为]|[比较][^，。]{1,20}[多少高低快慢早晚长短大小]|翻|差|省|退|延/u

/** By how much is asked, and the sentence tells of no change. */
export function tellsNoChange(part: string, said: string): boolean {
  return CHANGE_ASKED.test(part) && !CHANGE_SAID.test(said)
}
