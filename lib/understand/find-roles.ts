import type { Speaker } from '../contract/speaker.ts'
import { isWithin } from '../text/is-within.ts'
import { toSimplified } from '../text/to-simplified.ts'
import type { Mention } from './find-speakers.ts'

/** Where a list of people or what one of them said begins or ends. */
const CONNECTS = /和|与|跟|同|及|以及|、|，|,|；|：|:|？|的(?=副?(?:局长|主任|[\p{Script=Han}]{0,3}长))|报(?:告|了)?|说|讲|介绍|估计|预计|表示|各|分别|又|怎么|如何|怎样|[两三四](?:方|位|个(?=部门|单位|局|负责人|人))|方面|的(?:人|负责人)/gu
/** No role is longer, and none is named by one character. */
const LONGEST = 10

const plain = (text: string): string => toSimplified(text).normalize('NFKC')

/**
 * Speakers named by what they are, in any short form that fits only one of them: 工商联, 疾控,
 * 文旅局长, a bare 局长. Such a form is too loose for questions in general; it serves where a
 * question sets several people side by side. `question` in simplified characters.
 */
export function findRoles(question: string, roster: readonly Speaker[], known: readonly Mention[]): Mention[] {
  const people = roster.filter(({ role }) => role === 'spokesperson').map(described).filter(({ words }) => words !== '')
  const named = new Set(known.flatMap(({ names }) => names))
  const roles: Mention[] = []
  let from = 0
  for (const cut of [...question.matchAll(CONNECTS), { index: question.length, 0: '' }]) {
    const end = cut.index
    // 某区的文旅局长: what a comma or 的 ends is where somebody is, not who.
    const whole = !/^[的，,；：:？]|^$/u.test(cut[0])
    for (let start = Math.max(from, end - LONGEST); whole && start <= end - 2; start++) {
      if (known.some(mention => start < mention.end && mention.start < end)) continue
      const names = whoFits(question.slice(start, end), people)
      if (names.length !== 1 || named.has(names[0]!)) continue
      named.add(names[0]!)
      roles.push({ start, end, names, by: 'office' })
      break
    }
    from = end + cut[0].length
  }
  return roles
}

/** A speaker's office and title in one, as they are compared: made once, a library has many. */
type Described = { name: string; words: string }

function described({ name, title, organization }: Speaker): Described {
  return { name, words: plain(`${title?.includes(organization ?? '') ? '' : organization ?? ''}${title ?? ''}`) }
}

function whoFits(role: string, people: readonly Described[]): string[] {
  if (!/^\p{Script=Han}+$/u.test(role)) return []
  const fitting = role.length > 2
    ? people.filter(({ words }) => words.includes(role.slice(-2)) && isWithin(role, words))
    : people.filter(({ words }) => words.includes(role) || shortFor(role, words))
  // 局长 means the one who is no 副局长, where there is one.
  const first = role.length > 2 ? [] : fitting.filter(({ words }) => words.endsWith(role) && !words.endsWith(`副${role}`))
  return [...new Set((first.length > 0 ? first : fitting).map(({ name }) => name))]
}

/** 疾控 of 某市疾病预防控制中心: the first character opens the name of the body, the second follows within it. */
function shortFor(role: string, words: string): boolean {
  const at = words.search(new RegExp(`(?<=^|[市省县区州])${role[0]}`, 'u'))
  return at >= 0 && words.slice(at + 2, at + 10).includes(role.charAt(1))
}
