/** Short forms and the words that officials say for them. */
const SPELLED_OUT: readonly (readonly [short: string, full: readonly string[]])[] = [
  ['gdp', ['地区生产总值', '国内生产总值', '生产总值', '经济总量']], ['cpi', ['居民消费价格指数', '居民消费价格']], ['ppi', ['工业生产者出厂价格指数', '工业生产者出厂价格']],
  ['ai', ['人工智能']], ['app', ['应用程序', '客户端', '小程序']], ['aed', ['自动体外除颤器', '除颤仪']], ['icu', ['重症监护', '重症医学']], ['r&d', ['研究与试验发展', '研发']],
  ['pmi', ['采购经理指数']], ['ktv', ['歌舞娱乐', '歌厅']], ['pm2.5', ['细颗粒物']], ['vr', ['虚拟现实']], ['ev', ['新能源汽车', '电动汽车']], ['lng', ['液化天然气']], ['ppp', ['社会资本合作']], ['suv', ['越野车']],
  ['主城区', ['中心城区', '城区']], ['主城', ['中心城区', '城区']],
]
const known = SPELLED_OUT.map(([short, full]) => ({ short, full, stands: new RegExp(/^[a-z]/u.test(short) ? `(?<![a-z])${short.replace('.', '\\.')}(?![a-z])` : short, 'giu') }))

/**
 * A question in the words of the passages found: a short form that none of them has gives way to what it
 * stands for, where they say that. The reader knows few short forms. Null where there is none.
 */
export function inPageWords(question: string, texts: readonly string[]): string | null {
  const words = known.reduce((asked, { full, stands }) => {
    if (asked.search(stands) < 0 || texts.some(text => text.search(stands) >= 0)) return asked
    const said = full.find(name => texts.some(text => text.includes(name)))
    return said === undefined ? asked : asked.replace(stands, said)
  }, question)
  return words === question ? null : words
}
