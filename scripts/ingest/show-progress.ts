import type { BuildProgress } from '../../lib/ingest/build-options.ts'

/** How often a line is added where lines cannot be overwritten, in milliseconds. */
const LINE_EVERY_MS = 5000
/** How often the line on a terminal is redrawn. */
const REDRAW_EVERY_MS = 100

export type ProgressDisplay = { update: (progress: BuildProgress) => void; waiting: () => void; end: () => void }

/** Shows a build's progress on standard error: one line redrawn on a terminal, a plain line now and then elsewhere. */
export function showProgress(out: NodeJS.WriteStream = process.stderr, now: () => number = () => performance.now()): ProgressDisplay {
  const started = now()
  let shown = started
  const clear = () => { if (out.isTTY) out.write('\r\u001b[2K') }
  return {
    update(progress) {
      if (now() - shown < (out.isTTY ? REDRAW_EVERY_MS : LINE_EVERY_MS)) return
      shown = now()
      clear()
      out.write(describeProgress(progress, (now() - started) / 1000) + (out.isTTY ? '' : '\n'))
    },
    waiting() {
      clear()
      out.write('另一个进程正在写同一个索引，等它完成……\n')
    },
    end: clear,
  }
}

/** One line: files done, passages a second, time left. Time left is by files, so it appears once some are done. */
export function describeProgress({ files, fileName, embedded }: BuildProgress, seconds: number): string {
  const rate = seconds > 0 ? embedded / seconds : 0
  const left = files.done > 0 ? (seconds / files.done) * (files.total - files.done) : null
  const parts = [`${files.done}/${files.total} 篇`, `${embedded} 段，每秒 ${rate.toFixed(1)} 段`]
  if (left !== null && files.total > 1) parts.push(`还需约 ${formatSeconds(left)}`)
  return `${parts.join('，')}：${fileName}`
}

function formatSeconds(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} 秒` : `${Math.round(seconds / 60)} 分钟`
}
