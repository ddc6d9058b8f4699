import { inBothScripts } from '../../text/in-both-scripts.ts'
import { isStampAlone } from '../lines/is-stamp-alone.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Page } from '../formats/page.ts'
import { skip } from '../grammar/skip.ts'
import { STAMP } from '../grammar/stamp.ts'

const FEWEST_LABELLED = 4
/** Share of a feed's posts that must have a label before one without tells anything. */
const MOST = 0.7
const EVENT = '(?:新闻|媒体)?(?:发布会|通气会|吹风会|记者会|说明会|见面会|(?:图文|视频|文字|网络)*直播|访谈)'
/** 发布会结束。, 提问环节开始，…, 下一场发布会…: what goes on in the hall, told from outside. */
const TELLS = inBothScripts(new RegExp(`^(?:本场|本次|今[天日晚]的?|各位网友[，,])?(?:${EVENT}(?:正式|现在|已经?|到此|至此|即将|将[于在][^，。]{1,16}|于[^，。]{1,16}|全部)?(?:开始|结束|召开|举行|开启|落幕)|(?:提问|问答|答问|发布|介绍|答记者问|互动)环节(?:正式|现在|已经?)?(?:开始|结束)|现场(?:直播|播报)?(?:进入|开始|结束)|下一?场${EVENT}|(?:本页|本报|本网|本台|本直播)(?:将|会|继续))`, 'u'))

/**
 * The first lines of posts in a feed that whoever runs it writes himself: nearly every post opens with somebody's
 * label, and one without tells what goes on in the hall. Where posts go without labels, they go on with the one before.
 * @param labelled the lines at which labels open turns
 */
export function findDeskPosts({ lines }: Page, labelled: { has(line: number): boolean }): ReadonlySet<number> {
  const posts = lines.flatMap((line, at): { first: number; words: string; opens: boolean }[] => {
    const words = line.plain.trim()
    if (isStampAlone(words)) {
      const first = nextFilled(lines, at + 1)
      return [{ first, words: lines[first]?.plain.trim() ?? '', opens: labelled.has(first) || labelled.has(at) }]
    }
    const body = skip(words, 0, STAMP)
    return body === 0 ? [] : [{ first: at, words: words.slice(body), opens: labelled.has(at) }]
  })
  const known = posts.filter(post => post.opens).length
  if (known < FEWEST_LABELLED || known < posts.length * MOST) return new Set()
  return new Set(posts.flatMap(({ first, words, opens }) => !opens && TELLS.test(words) ? [first] : []))
}
