import type { Cue } from '../cues/cue.ts'
import type { Introduced } from '../cues/roster.ts'

const TAKES_OVER = /(?:由我|我来|我接着|我继续)[^。！？]{0,6}主持/u

/**
 * Whose words stand under 主持人 where the page has two hosts and one hands over to the other in the middle: what comes
 * before is his who leaves, what comes after hers who says that she takes over. Empty where no such words are said,
 * or said more than once: two who talk in turn are told apart by nothing.
 * @param said the first words under each label, simplified, in page order
 */
export function hostsByPart(hosts: Introduced[], said: ReadonlyMap<Cue, string>): ReadonlyMap<Cue, Introduced> {
  if (hosts.length !== 2) return new Map()
  const labels = [...said].filter(([cue]) => cue.label.kind === 'role' && cue.label.role === 'host')
  const taken = labels.flatMap(([, words], at) => {
    const self = hosts.filter(host => new RegExp(`我是(?:主持人)?[^。！？，]{0,20}${host.plain}`, 'u').test(words))
    return self[0] && self.length === 1 && TAKES_OVER.test(words) ? [{ at, host: self[0] }] : []
  })
  const [taker] = taken
  const other = hosts.find(host => host !== taker?.host)
  if (taken.length !== 1 || !taker || !other || taker.at === 0) return new Map()
  return new Map(labels.map(([cue], at) => [cue, at < taker.at ? other : taker.host]))
}
