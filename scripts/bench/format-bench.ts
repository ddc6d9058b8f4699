import type { Measured } from './run-bench.ts'

/** The measurements as a table, each with what the project holds itself to. */
export function formatBench({ processors, question, answer, ingest, memory, paint, search }: Measured): string {
  const ms = (value: number) => `${value.toFixed(1)} 毫秒`
  const rows = [
    ['问题到命中', `${ms(question.toHits)}，单跑编码器 ${ms(question.bareEncoder)}`, `${question.ratio.toFixed(2)} 倍`, '不超过 1.5 倍'],
    ['回答时阻塞', `最长 ${ms(answer.blockedMost)}，其中主线程占用处理器 ${ms(answer.busyMost)}（${answer.questions} 个问题）`, '', '不超过 50 毫秒'],
    ['整个回答', `p50 ${ms(answer.p50)}，最长 ${ms(answer.longest)}`, '', ''],
    ['入库', `每秒 ${ingest.perSecond.toFixed(1)} 段，单跑编码器 ${ingest.barePerSecond.toFixed(1)} 段`, `${ingest.ratio.toFixed(2)} 倍`, ''],
    ['内存', `就绪 ${memory.ready} MB，回答后 ${memory.afterAnswers} MB`, '', ''],
    ['网页最大绘制', paint ? `手机（处理器慢 4 倍，慢速 4G）p50 ${ms(paint.p50)}，最长 ${ms(paint.longest)}（首次访问 ${paint.visits} 次）` : '没有浏览器，未测', '', '不超过 1500 毫秒'],
    ['搜索对话', `${search.conversations} 个对话 ${ms(search.search)}，是看一遍同样文字的`, `${search.ratio.toFixed(1)} 倍`, '不超过 100 毫秒'],
  ]
  return `${processors} 个处理器核\n${rows.map(row => row.filter(Boolean).join(' · ')).join('\n')}\n`
}
