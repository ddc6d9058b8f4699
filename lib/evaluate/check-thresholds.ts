import { z } from 'zod'
import { UserError } from '../errors.ts'
import type { Summary } from './summarize-results.ts'

/** The least a set must reach, as kept beside the questions; what is left out is not asked. */
export const thresholdsSchema = z.strictObject({
  fullyRight: z.number().optional(),
  citationPrecision: z.number().optional(),
  abstentionF1: z.number().optional(),
  exactQuotes: z.number().optional(),
  /** The most allowed. */
  wrongSpeakers: z.number().optional(),
})

export type Thresholds = z.infer<typeof thresholdsSchema>

/** @throws UserError `bad_input` where the file's text is not a set of thresholds. */
export function readThresholds(source: string, fileName: string): Thresholds {
  try {
    return thresholdsSchema.parse(JSON.parse(source))
  } catch (error) {
    throw new UserError('bad_input', `无法读取及格线：${fileName} 不合格式。`, '只写 fullyRight、citationPrecision、abstentionF1、exactQuotes、wrongSpeakers，值为数字。', { cause: error })
  }
}

/** Cut off and not rounded: what is short of a threshold must not look as if it reached it. */
const percent = (share: number): string => `${Math.floor(share * 1000 + 1e-9) / 10}%`

/** What falls short, in words; empty when the set passes. A score that nothing was measured for passes. */
export function checkThresholds(summary: Summary, thresholds: Thresholds): string[] {
  const least: [string, number | null, number | undefined][] = [
    ['完全正确', summary.overall.share, thresholds.fullyRight],
    ['引用精确度', summary.citationPrecision.overall, thresholds.citationPrecision],
    ['未提及判断 F1', summary.abstention.f1, thresholds.abstentionF1],
    ['引文逐字相符', summary.quotes.share, thresholds.exactQuotes],
  ]
  const short = least.flatMap(([name, value, floor]) => (value !== null && floor !== undefined && value < floor ? [`${name} ${percent(value)}，低于它的及格线 ${percent(floor)}`] : []))
  const most = thresholds.wrongSpeakers
  if (most !== undefined && summary.wrongSpeakers.count > most) short.push(`张冠李戴 ${summary.wrongSpeakers.count} 处，多于及格线所许的 ${most} 处`)
  return short
}
