/** What parts the steps of a trail in a head element's title. */
const STEP = /[\s\u3000]*(?:[_|｜>»›]|[-–—]+)[\s\u3000]*/u
/** Whose site it is (simplified). */
const SITE = /^\p{Script=Han}{2,20}(?:网站?|门户|官网|在线)$/u
/** A column of a site, which says nothing of what is on the page (simplified). */
const COLUMN = /^(?:(?:在线|新闻|政务|图文|视频|权威|信息|政策|互动|网上|信息公开|政民)?(?:访谈|发布|发布厅|发布会|直播间?|公开|交流|互动|解读|中心|动态|专题|专栏|栏目|大厅|要闻)|首页|正文|列表|详情|内容页?)$/u

/**
 * What a head element's title says of the page where it is the trail through a site, the site first
 * (某市人民政府网站-新闻发布会-关于…): the steps that are neither site nor column.
 * @param plain the title in simplified characters, of the same length
 * @returns null where every step is a site or a column; the title as it is where the site does not come first
 */
export function titleInTrail(title: string, plain: string): string | null {
  const steps = plain.split(STEP)
  if (steps.length < 2 || !SITE.test(steps[0] ?? '')) return title
  const kept = steps.filter(step => step !== '' && !SITE.test(step) && !COLUMN.test(step))
  const [first, last] = [kept[0], kept.at(-1)]
  if (first === undefined || last === undefined) return null
  const from = plain.indexOf(first, steps[0]?.length)
  return title.slice(from, plain.lastIndexOf(last) + last.length)
}
