import type { BuildReport } from '../../lib/ingest/build-report.ts'
import type { FileOutcome } from '../../lib/ingest/file-outcome.ts'
import type { CollectedFiles } from '../../lib/ingest/collect-files.ts'

type Refused = { file: string; code: string; message: string; fix: string }

/** What an ingest did, as it is printed with `--json`. */
export type IngestSummary = {
  dryRun: boolean
  added: string[]
  replaced: string[]
  unchanged: string[]
  reindexed: string[]
  removed: string[]
  refused: Refused[]
  /** Of every file that was read: its briefing. */
  briefings: { file: string; id: string; passages: number }[]
  passedOver: number
  embedded: number
  reused: number
  seconds: number
}

/** Sums up what became of the files that were given, and of those in the corpus folder that changed. */
export function summarize(report: BuildReport, { refused, passedOver }: CollectedFiles, dryRun: boolean): IngestSummary {
  const given = report.outcomes.some(({ origin }) => origin === 'incoming') || refused.length > 0
  const told = report.outcomes.filter(({ origin, status }) => origin === 'incoming' || !given || status !== 'unchanged')
  const named = (status: FileOutcome['status']) => told.filter(outcome => outcome.status === status && !outcome.refusal).map(({ fileName }) => fileName)
  return {
    dryRun,
    added: named('added'), replaced: named('replaced'), unchanged: named('unchanged'), reindexed: named('reindexed'), removed: named('removed'),
    refused: [
      ...refused.map(({ path, error: { code, message, fix } }) => ({ file: path, code, message, fix })),
      ...told.flatMap(({ fileName, refusal }) => (refusal ? [{ file: fileName, ...refusal }] : [])),
    ],
    briefings: told.flatMap(({ fileName, briefingId, passages, status }) => (briefingId && status !== 'removed' ? [{ file: fileName, id: briefingId, passages }] : [])),
    passedOver, embedded: report.embedded, reused: report.reused, seconds: report.seconds,
  }
}

/** The summary for a person; `unattributed` are files in which nobody was recognised as speaking. */
export function formatReport(summary: IngestSummary, unattributed: readonly string[] = []): string {
  const lines = [
    list(summary.dryRun ? '将加入' : '加入', summary.added),
    list(summary.dryRun ? '将替换' : '替换', summary.replaced),
    summary.replaced.length > 0 && !summary.dryRun ? '被替换的原文件保存着：npm run -s ingest -- --restore 编号 换回来。' : '',
    list('没有改动', summary.unchanged),
    list(summary.dryRun ? '将重新索引' : '重新索引', summary.reindexed),
    list(summary.dryRun ? '将移除' : '移除', summary.removed),
    ...summary.refused.map(({ file, message, fix }) => `未收入 ${file}：${message}${fix}`),
    unattributed.length > 0 ? `没有认出发言人：${unattributed.slice(0, 20).join('、')}。回答会写“未注明发言人”；用 npm run -s parse -- 文件 看看是不是发布会稿件。` : '',
    summary.passedOver > 0 ? `文件夹里有 ${summary.passedOver} 个其他类型的文件，未处理。` : '',
    summary.embedded > 0 ? `${summary.embedded} 段经过编码，${summary.reused} 段沿用，用时 ${summary.seconds.toFixed(1)} 秒，每秒 ${(summary.embedded / summary.seconds).toFixed(1)} 段。` : '',
  ].filter(Boolean)
  return lines.length > 0 ? lines.join('\n') : '没有要做的事。'
}

function list(label: string, files: readonly string[]): string {
  return files.length === 0 ? '' : `${label} ${files.length} 篇：${files.slice(0, 20).join('、')}${files.length > 20 ? '……' : ''}`
}
