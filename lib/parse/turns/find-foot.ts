import { ATTACHED } from '../lines/attached.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { isUnstopped } from '../lines/is-unstopped.ts'
import { ROW } from '../lines/row.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { END_MARK } from '../lines/end-mark.ts'
import type { Cue } from '../grammar/cue.ts'
import { wordsOnRule } from '../lines/words-on-rule.ts'
import type { Line, Page } from '../formats/page.ts'

const CLOSES = /到此结束|今天就(?:先)?到这|(?:发布会|通气会|吹风会|记者会|说明会|见面会|沟通会|媒体会|访谈|直播|活动|问答|录制|会议|圆桌|论坛|节目)[^。！？]{0,6}(?:到此|就到|就开到|到这)|(?:发布会|通气会|吹风会|记者会|说明会|见面会|沟通会|媒体会)(?:现在|就|也)?(?:结束了?|散会)(?=[，,。！]|$)|^(?:[^。]{0,60}。)?散会[。！，]|(?:内容|环节)到此|(?:提问|答问)(?:环节)?(?:就|先){0,2}(?:到此|到这里?)|谢谢大家[。！]?$|谢谢各位[^。！？]{0,8}[。！]?$|(?:再见|再会|(?:明年|明天|下次|下期|下周|下个?月|下一?场)再?见)[。！]?$/u
const CLOSES_IN_ENGLISH = /(?:concludes?|end of) (?:today's |our |the |this )*(?:press |news |media )*(?:briefing|conference)|thank you all/iu
/** （文字：某科　审核：某某）: who put the talk in writing, in brackets of its own; whatever follows is the page's. */
const WRITTEN_BY = /^[(（](?:文字|文字整理|整理|录音整理|记录|速记|编辑|审核|校对|供稿)[\s\u3000]*[:：／/][^()（）。！？]{2,60}[)）]$|^[(（](?:19|20)\d{2}年[^()（）。！？]{2,30}(?:整理|供稿)[)）]$/u
/** 关于某公司, a heading over what a firm's releases say of it: since when it is there and what it makes. */
const ABOUT_US = /^关于(?:我们|本(?:公司|集团|院|校|馆)|\p{Script=Han}{2,12})$/u
const SAYS_WHO_IT_IS = /(?:成立|创立|创办|创建)于|总部(?:位于|设在)|是(?:一家|国内|中国|全球|全国|我国)[^。]{0,30}(?:公司|企业|集团|机构|品牌|服务商|供应商)/u
/** 更正, alone on its line: what the page takes back, of this text or another. */
const CORRECTS = /^[\s\u3000*_#【\[■●◆]*(?:更正|勘误|订正)(?:启事|说明|声明)?[\s\u3000*_】\]]*$/u
const SENTENCE = /[。！？!?…”」；;][\s\u3000*_]*$/u
const RULE = /^[\s\u3000]*(?:[-*_=—─–][\s\u3000]*){3,}$/u
/** 某项　　12.5: a row typed with blanks. */
const TYPED_ROW = /^[^\s\u3000。！？，,；;][^。！？，,；;]{0,24}[ \u3000]{2,}[\d.,]+[%％]?$/u
/** Who signs what he publishes, over the date. */
const SIGNATURE = /^\p{Script=Han}{3,24}(?:局|厅|委员会|办公室|新闻办|人民政府|管委会|指挥部|融媒体中心)$/u
/** 新闻官：某某, at the end of a page. */
const FIELD_LIKE = /^[^\s：:。！？，]{2,8}[：:][^。！？；]{1,30}$/u
/** 温馨提示：…, behind the last answer: what the page wishes its readers. */
const WISHES = /^[\s\u3000*_【\[]*(?:温馨提示|友情提示|特别提示|小贴士|便民提示|编辑提示|延伸提示)[】\]*_]*[:：]/u
/** 附注：, alone on its line, over notes that are numbered or say what is explained. */
const NOTES = /^[\s\u3000*_【\[（(]*(?:附注|注释?|备注|说明|数据说明|指标解释)[\s\u3000*_】\]）)]*[:：]?[\s\u3000*_]*$/u
const NOTE = /^[\s\u3000*_]*(?:[（(]\d{1,2}[)）]|\d{1,2}[.．、]|[①-⑳]|(?:主要)?(?:指标|名词|术语|概念)(?:解释|说明)[:：]|(?:统计|调查|数据)(?:范围|方法|口径|来源)[:：])/u
/** 关于本次活动是否涉及应披露重大信息的说明, alone: a field of the form on which firms report what they told investors. */
const FORM_FIELD = /^[|\s\u3000*_]*(?:(?:关于)?本次活动是否涉及[^。！？]{2,24}说明|附件清单(?:[（(]如有[)）])?|活动过程中[^。！？]{0,30}(?:附件|文档|文稿)[^。！？]{0,20})[|\s\u3000*_:：]*$/u
const LONG = 40
const THANKS = 24

const isRow = (line: Line | undefined): boolean => line !== undefined && (ROW.test(line.text) || TYPED_ROW.test(line.plain.trim()))

/** Whether a line is a sentence without a Han character. */
const isForeign = (words: string): boolean => /^[A-Z“"]/u.test(words) && /[.!?][”"]?$/u.test(words) && /[a-z]/u.test(words) && !/\p{Script=Han}/u.test(words)

/**
 * The first line of a page's foot, which is nobody's speech: what stands after the words that close
 * the briefing, or after a credit or field behind which no sentence of any length comes.
 * @param last the last label, if any
 * @returns the number of lines where the page has no foot
 */
export function findFoot(page: Page, kinds: readonly LineKind[], last: Cue | undefined): number {
  const { lines } = page
  const label = last?.lastLine ?? -1
  // A rule right under a label that has its line to itself sets off the label.
  const from = last?.form === 'line' && RULE.test(lines[label + 1]?.plain ?? '') ? label + 1 : label
  let closed = false
  const unstopped = isUnstopped(lines)
  // Behind the page's own END stand the buttons of whatever it was saved from.
  const end = lines.findIndex((line, at) => at > from && END_MARK.test(line.plain))
  const lastText = kinds.lastIndexOf('text', end < 0 ? lines.length : end)
  // What was said may be printed in another language as well.
  const translated = lines.slice(0, Math.max(0, label)).some(line => isForeign(line.plain.trim()))
  const attached = lines.findIndex((line, at) => at > from && ATTACHED.test(line.plain) && isRow(lines[nextFilled(lines, at + 1)]))
  for (let at = Math.max(0, from); at < (attached < 0 ? lines.length : attached); at++) {
    const line = lines[at]
    // A rule across the page ends what the last label opened.
    if (line && at > from && (RULE.test(line.plain) || wordsOnRule(line.plain) !== null || END_MARK.test(line.plain))) return at
    if (!line || kinds[at] === 'blank') continue
    const words = line.plain.trim()
    // The number of the next subtitle.
    if (kinds[at] === 'furniture' && /^\d{1,4}$/u.test(words)) continue
    if (at > from && line.heading > 0 && ABOUT_US.test(words) && SAYS_WHO_IT_IS.test(lines[nextFilled(lines, at + 1)]?.plain ?? '')) return at
    if (at > from && (WRITTEN_BY.test(words) || CORRECTS.test(words) || FORM_FIELD.test(words) || NOTES.test(words) && NOTE.test(lines[nextFilled(lines, at + 1)]?.plain ?? '') || at >= lastText && WISHES.test(words))) return at
    // Subtitles break a speech anywhere; a blank line or a time ends it.
    if (unstopped && closed && kinds[at - 1] !== 'blank') continue
    if (closed && !(words.length <= THANKS && /谢谢|感谢|再见|祝/u.test(words)) && !(translated && isForeign(words))) return at
    if (CLOSES.test(words) || CLOSES_IN_ENGLISH.test(words)) closed = true
  }
  // What readers write under the page, and links, are past its end.
  const related = kinds.indexOf('related', Math.max(0, from) + 1)
  let foot = Math.min(...[related, attached, lines.length].filter(at => at >= 0))
  for (let at = foot - 1; at > from; at--) {
    const kind = kinds[at] ?? 'text'
    const words = lines[at]?.plain.trim() ?? ''
    if (kind === 'text' && (words.length > LONG || SENTENCE.test(words))) break
    if (kind === 'credit' || SIGNATURE.test(words) && (foot < lines.length || kinds[at - 1] === 'field') || kind === 'field' || kind === 'furniture' || kind === 'related' || FIELD_LIKE.test(words)) foot = at
  }
  return foot
}
