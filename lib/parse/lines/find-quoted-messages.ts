import type { Line } from '../formats/page.ts'
import { isStampAlone } from './is-stamp-alone.ts'

/** 某报 夜间门诊的医生从哪里来？: whose message is quoted, and how it goes. */
const QUOTED = /^[\s\u3000>「]*([^\s\u3000：:，。！？]{2,20})[\s\u3000]*[\s\u3000:：][\s\u3000]*([^\s\u3000].{4,80}?)(?:…|\.{3})?[\s\u3000」]*$/u
const FEWEST_POSTS = 4
/** How far back the message stands, in lines. */
const REACH = 80

/** In a chat, the lines that only quote what somebody has written above, for the reply under them: his account, and words of his. */
export function findQuotedMessages(lines: readonly Line[]): readonly number[] {
  if (lines.filter(line => isStampAlone(line.plain.trim())).length < FEWEST_POSTS) return []
  return lines.flatMap((line, at) => {
    const [, who, words] = line.text.length > 120 ? [] : QUOTED.exec(line.text) ?? []
    if (who === undefined || words === undefined) return []
    const above = lines.slice(Math.max(0, at - REACH), at)
    const posts = above.findIndex(other => other.text.trim() === who)
    return posts >= 0 && above.slice(posts).some(other => other.text.includes(words)) ? [at] : []
  })
}
