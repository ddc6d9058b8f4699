import { expect, test } from 'vitest'
import { describeProgress, showProgress } from '../../scripts/ingest/show-progress.ts'

const progress = (done: number, total: number, embedded: number) => ({ files: { done, total }, fileName: 'a.txt', embedded })

test.each([
  [progress(0, 1, 0), 0, '0/1 篇，0 段，每秒 0.0 段：a.txt'],
  [progress(0, 9, 30), 10, '0/9 篇，30 段，每秒 3.0 段：a.txt'],
  [progress(5, 10, 100), 20, '5/10 篇，100 段，每秒 5.0 段，还需约 20 秒：a.txt'],
  [progress(1, 31, 100), 20, '1/31 篇，100 段，每秒 5.0 段，还需约 10 分钟：a.txt'],
])('%j after %d seconds', (given, seconds, line) => {
  expect(describeProgress(given, seconds)).toBe(line)
})

test('a terminal has one line redrawn; elsewhere there are whole lines, seldom', () => {
  for (const [isTTY, pattern] of [[true, /^(\r\u001b\[2K[^\n]*)+$/], [false, /^([^\r\u001b\n]+\n){2}$/]] as const) {
    let written = ''
    let time = 0
    const display = showProgress({ isTTY, write: (text: string) => { written += text } } as unknown as NodeJS.WriteStream, () => time)
    for (let n = 0; n <= 12; n++) {
      time = n * 1000
      display.update(progress(n, 12, n))
    }
    display.end()
    expect(written).toMatch(pattern)
  }
})
