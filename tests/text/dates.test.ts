import { describe, expect, it } from 'vitest'
import { findDates } from '../../lib/text/dates.ts'

const CASES: [string, object[]][] = [
  ['到2030年底', [{ slice: '2030年底', kind: 'date', year: 2030, part: '底', bound: 'by' }]],
  ['二〇二七年', [{ slice: '二〇二七年', kind: 'date', year: 2027 }]],
  ['８月１９日', [{ slice: '８月１９日', kind: 'date', month: 8, day: 19 }]],
  ['今年3月印发', [{ slice: '今年3月', kind: 'date', relative: '今年', month: 3 }]],
  ['明年3月底', [{ slice: '明年3月底', kind: 'date', relative: '明年', month: 3, part: '底' }]],
  ['9月底前', [{ slice: '9月底', kind: 'date', month: 9, part: '底', bound: 'before' }]],
  ['从10月1日起', [{ slice: '10月1日', kind: 'date', month: 10, day: 1, bound: 'from' }]],
  ['10月1日至7日', [{ slice: '10月1日至7日', kind: 'date', month: 10, day: 1, to: { month: 10, day: 7 } }]],
  ['从5月1日12时到8月16日12时', [{ slice: '5月1日12时到8月16日12时', kind: 'date', month: 5, day: 1, hour: 12, minute: 0, to: { month: 8, day: 16, hour: 12, minute: 0 }, bound: 'from' }]],
  ['10:00—11:10', [{ slice: '10:00—11:10', kind: 'time', hour: 10, minute: 0, to: { hour: 11, minute: 10 } }]],
  ['下午3時', [{ slice: '下午3時', kind: 'time', hour: 15, minute: 0, half: 'pm' }]],
  ['7时50分', [{ slice: '7时50分', kind: 'time', hour: 7, minute: 50 }]],
  ['2025—2027年', [{ slice: '2025—2027年', kind: 'date', year: 2025, to: { year: 2027 } }]],
  ['2025-05-09', [{ slice: '2025-05-09', kind: 'date', year: 2025, month: 5, day: 9 }]],
  ['一季度', [{ slice: '一季度', kind: 'date', part: '一季度' }]],
  ['前三季度', [{ slice: '前三季度', kind: 'date', part: '前三季度' }]],
  ['今年前两个季度', [{ slice: '今年前两个季度', kind: 'relative', relative: '今年', part: '前二季度' }]],
  ['1—9月份', [{ slice: '1—9月份', kind: 'date', month: 1, to: { month: 9 } }]],
  ['2025年一至九月', [{ slice: '2025年一至九月', kind: 'date', year: 2025, month: 1, to: { month: 9 } }]],
  ['3月5-8日', [{ slice: '3月5-8日', kind: 'date', month: 3, day: 5, to: { month: 3, day: 8 } }]],
  ['9-1月', [{ slice: '1月', kind: 'date', month: 1 }]],
  ['22点', [{ slice: '22点', kind: 'time', hour: 22, minute: 0, half: 'pm' }]],
  ['每周三', [{ slice: '周三', kind: 'weekday', part: '周三' }]],
  ['August 19, 2025', [{ slice: 'August 19, 2025', kind: 'date', month: 8, day: 19, year: 2025 }]],
  ['民国一一四年九月三日', [{ slice: '民国一一四年九月三日', kind: 'date', year: 2025, month: 9, day: 3 }]],
  ['截至民國114年6月底', [{ slice: '民國114年6月底', kind: 'date', year: 2025, month: 6, part: '底', bound: 'by' }]],
  ['自民國　99年度起', [{ slice: '民國　99年度', kind: 'date', year: 2010, bound: 'from' }]],
  ['民国元年', [{ slice: '民国元年', kind: 'date', year: 1912 }]],
  ['民国以来、国民一百年', []],
  ['by 2027', [{ slice: '2027', kind: 'date', year: 2027, bound: 'by' }]],
  ['连续6年、28年来、3个月、1945平方公里、4.6亿元、15分钟、第6号、2000年轻人', []],
]

describe('findDates', () => {
  it.each(CASES)('%s', (text, expected) =>
    expect(findDates(text).map(({ start, end, ...rest }) => ({ slice: text.slice(start, end), ...rest }))).toEqual(expected))
})
