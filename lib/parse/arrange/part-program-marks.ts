import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'

/** [语音转文字], 群公告, the time before what happens in brackets: what a program sets before somebody's words, or before a notice. */
const MARK = inBothScripts(/^[\s\u3000*_]*(?:[[【（(](?:语音(?:消息)?|(?:语音|自动|智能)?转(?:文字|写|录))[\]】）)][\s\u3000*_]*|群公告[\s\u3000:：*_]+(?=[^\s\u3000].{30})|[-*•]?[\s\u3000]*[[【(（]\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]】)）][\s\u3000]*(?=[〔（(【[][^〔〕（）()【】[\]。]{4,40}[〕）)】\]][\s\u3000]*$))(?=[^\s\u3000])/u)

/** What a chat's program says of a message stands apart from its words, and is nobody's. */
export function partProgramMarks(page: Page): Page {
  if (!page.lines.some(line => MARK.test(line.text.slice(0, 60)))) return page
  return { ...page, lines: page.lines.flatMap((line): Line[] => {
    const mark = line.marked === null && !line.opens ? MARK.exec(line.text.slice(0, 60))?.[0].length : undefined
    return mark === undefined ? [line] : [{ ...partLine(line, 0, mark), marked: 'aside' }, partLine(line, mark, line.text.length)]
  }) }
}
