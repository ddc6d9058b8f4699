import type { Speaker } from '../contract/speaker.ts'
import { RANKS } from '../text/rank.ts'
import { toSimplified } from '../text/to-simplified.ts'

/** Where somebody is called by surname, and who that may be; offsets into the question. */
export type Called = { start: number; end: number; names: string[] }

/** What is said for short where the title has the words: 陈总 of a 总经理, 陈局 of a 局长, 陈工 of an engineer. */
const SHORT: readonly [called: string, title: RegExp][] = [
  ['总工', /总工/u],
  ['总编', /总编/u],
  ['总', /总经理|总裁|总监|总工|总师|总\p{Script=Han}{2}师|总编|董事长/u],
  ['工', /工程师/u],
  ['医生', /医师|医院|主任/u],
  // A courtesy to anybody.
  ['老师', /^/u],
  ...[...'局处厅科院校队所站馆部'].map((body): [string, RegExp] => [body, new RegExp(`${body}长`, 'u')]),
]
/** Before and behind a short form, lest 总 be the beginning of 总共 and 局 the end of a body's name. */
const BEFORE = /(?:^|[，,。；;、：:？?“"\s]|[和与跟同及的是问请个位对听])$/u
const BEHIND = /^(?:$|[，,。；;、：:？?”"\s]|[说讲谈提介回表认对都还又怎和与跟同及的是有也到在主给就])/u
const LONGEST_RANK = 8
/** 图书馆那个: of where he is, before how he is called. */
const ITS = /(?<=^|[，,。；;？?\s])((?:\p{Script=Han}{2,8}?)?(?:里|上)?[那这](?:个|位))$/u

const plain = (text: string): string => toSimplified(text).normalize('NFKC')

/**
 * Speakers whom a question calls by surname: with a title or the end of one (王局长, 王馆长, 王副主任),
 * in a short form of it (王总, 王局), or as 姓王的. Without a title on the page only the one person of
 * that surname is meant. `question` in simplified characters.
 */
export function calledBySurname(question: string, people: readonly Speaker[]): Called[] {
  const found = new Map<string, Called>()
  const add = (from: number, end: number, name: string) => {
    const start = from - (ITS.exec(question.slice(0, from))?.[1]?.length ?? 0)
    const called = found.get(`${start} ${end}`) ?? { start, end, names: [] }
    if (!called.names.includes(name)) called.names.push(name)
    found.set(`${start} ${end}`, called)
  }
  for (const person of people) {
    for (const { family, forms } of waysToCall(person, people)) {
      for (let at = question.indexOf(family); at >= 0; at = question.indexOf(family, at + 1)) {
        const behind = question.slice(at + family.length)
        if (question[at - 1] === '姓' && behind.startsWith('的')) add(at - 1, at + family.length + 1 + (forms.find(rank => behind.startsWith(rank, 1))?.length ?? 0), person.name)
        const full = forms.find(rank => behind.startsWith(rank)) ?? forms.map(rank => `副${rank}`).find(rank => behind.startsWith(rank))
        const short = full === undefined && BEFORE.test(question.slice(0, at)) ? shortForm(person, behind) : undefined
        const said = full ?? short
        if (said !== undefined) add(at, at + family.length + said.length, person.name)
      }
    }
  }
  // 欧阳局长 is no 阳局长, and of two ends of one title the longer is meant.
  return [...found.values()].sort((a, b) => b.end - b.start - (a.end - a.start))
}

/** The surname, of two characters first, and the ranks that may follow it, the longest first. */
function waysToCall({ name, title }: Speaker, people: readonly Speaker[]): { family: string; forms: readonly string[] }[] {
  const whole = plain(name)
  const families = [whole.slice(0, 2), whole.slice(0, 1)].filter(family => /^\p{Script=Han}+$/u.test(family) && family.length < whole.length)
  return families.map(family => ({ family, forms: title !== null ? endsOf(plain(title)) : people.filter(other => plain(other.name).startsWith(family)).length === 1 ? RANKS : [] }))
}

/** Every end of two characters or more of each of a person's titles, the longest first. */
function endsOf(title: string): string[] {
  return title.split(/[、，,/\s]/u).flatMap(one => Array.from({ length: Math.max(0, Math.min(one.length, LONGEST_RANK) - 1) }, (_, i) => one.slice(-(i + 2))))
    .sort((a, b) => b.length - a.length)
}

function shortForm({ title }: Speaker, behind: string): string | undefined {
  return SHORT.find(([called, words]) => behind.startsWith(called) && words.test(plain(title ?? '')) && BEHIND.test(behind.slice(called.length)))?.[0]
}
