/** 每月, 每年, 每次: by what a figure is told. */
const RATE = /每(?:个|一)?(月|年|天|日|小时|次|学期|周|季度|分钟)/gu

const rates = (text: string): Set<string> => new Set([...text.matchAll(RATE)].map(match => (match[1] === '日' ? '天' : match[1]!)))

/** Whether a figure by one stretch of time is asked for, and the sentence tells one by another: 每月 asked, 每年 said. */
export function otherRate(asked: string, said: string): boolean {
  const [wanted, told] = [rates(asked), rates(said)]
  return wanted.size > 0 && told.size > 0 && ![...wanted].some(rate => told.has(rate) || new RegExp(`(?<!\\d)${rate}|一${rate}`, 'u').test(said.replace(RATE, '')))
}
