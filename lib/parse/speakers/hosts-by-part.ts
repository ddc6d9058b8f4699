import type { Cue } from '../grammar/cue.ts'
import type { Introduced } from '../cues/roster.ts'

const TAKES_OVER = /(?:由我|我来|我接着|我继续)[^。！？]{0,6}主持/u
/** 提问环节由: what a lead says of the second part. */
const SECOND_PART = '(?:提问|问答|答问|互动|记者会|后半场|下半场|第二阶段|第二环节)(?:环节|部分|阶段|时段)?(?:，|则)?由'

/**
 * Whose words stand under 主持人 where the page has two hosts and one hands over to the other in the middle: what comes
 * before is his who leaves, what comes after hers who gives her name and says that she takes over, as he has announced
 * before or the lead tells. Empty where no such words are said, or said more than once: two who talk in turn are told
 * apart by nothing.
 * @param said the first words under each label, simplified, in page order
 * @param lead how the page begins, simplified
 */
export function hostsByPart(hosts: Introduced[], said: ReadonlyMap<Cue, string>, lead: string): ReadonlyMap<Cue, Introduced> {
  if (hosts.length !== 2) return new Map()
  const labels = [...said].filter(([cue]) => cue.label.kind === 'role' && cue.label.role === 'host')
  const announced = new Map(hosts.flatMap(host => {
    const at = announcedAt(host, labels.map(([, words]) => words), lead)
    return at === null ? [] : [[host, at] as const]
  }))
  const taken = labels.flatMap(([, words], at) => {
    const self = hosts.filter(host => new RegExp(`我是(?:主持人)?[^。！？，]{0,20}${host.plain}`, 'u').test(words))
    const [host] = self
    return host && self.length === 1 && (TAKES_OVER.test(words) || (announced.get(host) ?? at) < at) ? [{ at, host }] : []
  })
  const [taker] = taken
  const other = hosts.find(host => host !== taker?.host)
  if (taken.length !== 1 || !taker || !other || taker.at === 0) return new Map()
  return new Map(labels.map(([cue], at) => [cue, at < taker.at ? other : taker.host]))
}

/** Which label's words first say that somebody will lead (由我的同事某某主持), counted from 0; −1 where the lead tells that the second part is hers, null where nothing does. */
function announcedAt({ plain }: Introduced, said: string[], lead: string): number | null {
  if (new RegExp(`${SECOND_PART}[^。！？；;]{0,30}${plain}[^。！？；;]{0,6}主持`, 'u').test(lead)) return -1
  const first = said.findIndex(words => new RegExp(`(?:由|请|有请)[^。！？]{0,20}${plain}[^。！？]{0,10}主持`, 'u').test(words))
  return first < 0 ? null : first
}
