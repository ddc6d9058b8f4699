import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { Page } from '../formats/page.ts'
import { titleWords } from './title-words.ts'

/** 主题：某某通报会, an event by its name, where no line of its own is the title. */
const TOPIC_FIELD = inBothScripts(/^[\s\u3000*_【]*(?:会议|活动|发布会?|直播|访谈|录音)?(?:主[\s\u3000]*题|内[\s\u3000]*容|议[\s\u3000]*题)】?[*_]*[:：][\s\u3000*_]*(?=\S[^。！？：:]{4,80}(?:会|实录|访谈|直播|(?:会见|答)记者问?)[”」》）)]?[\s\u3000*_]*$)/u)

/** What the first field for the topic says; null where the page's head has none. */
export function titleOfTopicField(page: Page, until: number): string | null {
  const at = page.lines.slice(0, until).findIndex(line => TOPIC_FIELD.test(line.plain))
  return at < 0 ? null : titleWords(page, at).replace(TOPIC_FIELD, '').replace(/[\s\u3000*_]+$/u, '')
}
