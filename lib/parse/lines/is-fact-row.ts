import { inBothScripts } from '../../text/in-both-scripts.ts'

/** What a page says of itself beside when it was put up, with a colon: 来源：某网, 编辑：某某, 浏览：43. */
const FACT = inBothScripts(/^(?:发布|更新|发表)?(?:来源|稿源|出处|作者|编辑|责编|责任编辑|校对|审核|记者|通讯员|摄影|时间|日期|发布单位|字体|字号|浏览(?:量|次数)?|阅读(?:量|数|次数)?|点击(?:量|数|率)?|访问量|播放(?:量)?|评论(?:数)?|栏目|分类|分享(?:到|至)?|打印)[\s\u3000]*[:：][^。！？：:]{0,40}$/u)
const STAMP = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[ T]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/u
/** Between the facts of a row stands a wide blank, a point, or a bar. */
const BETWEEN = /[ ]*(?:[\u3000|｜]| {2,}| [·•・] |\t)[\s\u3000|｜]*/u
const LONGEST = 160

/** Whether a line is a row of what a page says of itself, under its title: 2025-01-01 10:00 · 来源：某网 · 作者：某某. */
export function isFactRow(trimmed: string): boolean {
  if (trimmed.length > LONGEST) return false
  const parts = trimmed.split(BETWEEN).filter(part => part !== '')
  return STAMP.test(parts[0] ?? '') && FACT.test(parts[1] ?? '')
}
