import { wordSegments } from '../text/word-segments.ts'

/** Latin short forms and the words that officials say for them. */
const SPELLED_OUT = new Map([
  ['gdp', ['地区生产总值', '国内生产总值', '生产总值']], ['cpi', ['居民消费价格指数', '居民消费价格']], ['ppi', ['工业生产者出厂价格指数', '工业生产者出厂价格']],
  ['ai', ['人工智能']], ['app', ['应用程序', '客户端', '小程序']], ['aed', ['自动体外除颤器', '除颤仪']], ['icu', ['重症监护', '重症医学']], ['r&d', ['研究与试验发展', '研发']],
  ['pmi', ['采购经理指数']], ['ktv', ['歌舞娱乐', '歌厅']], ['pm2.5', ['细颗粒物']], ['vr', ['虚拟现实']], ['ev', ['新能源汽车', '电动汽车']], ['lng', ['液化天然气']], ['ppp', ['社会资本合作']], ['suv', ['越野车']],
])

/**
 * A question in the words of the passages found: a short form in Latin letters that none of them has gives way to what it
 * stands for, where they say that. The reader knows few short forms. Null where there is none.
 */
export function inPageWords(question: string, texts: readonly string[]): string | null {
  let changed = false
  const words = [...wordSegments(question)].map(({ segment }) => {
    const full = SPELLED_OUT.get(segment.toLowerCase())
    if (!full || texts.some(text => text.toLowerCase().includes(segment.toLowerCase()))) return segment
    const said = full.find(words => texts.some(text => text.includes(words)))
    changed ||= said !== undefined
    return said ?? segment
  })
  return changed ? words.join('') : null
}
