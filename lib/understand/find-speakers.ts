import type { Speaker } from '../contract/speaker.ts'
import { isWithin } from '../text/is-within.ts'
import { OCCASION } from '../text/occasion.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { calledBySurname } from './called-by-surname.ts'
import { nameSound } from '../text/name-sound.ts'
import { RANK } from '../text/rank.ts'
import { wordSegments } from '../text/word-segments.ts'

/** Where the question names a speaker: the words it uses, and whom they mean. */
export type Mention = { start: number; end: number; names: string[]; by: 'name' | 'sound' | 'title' | 'office' | 'post' }

/** Ends of the name of a public body. */
const OFFICE = '(?:委员会|管理局|监督局|人民政府|政府|集团|公司|医院|学院|大学|协会|总队|支队|大队|中心|银行|局|委|办|厅|部|署|处|院|队|站|社)'

const plain = (text: string): string => toSimplified(text).normalize('NFKC')

/**
 * Speakers whom the question names: by name, by a name that sounds the same (typing by pinyin), by
 * surname and title (王局长), or by office in full or short (科技局, 住建委). Offsets into `question`,
 * which must be in simplified characters.
 */
export function findSpeakers(question: string, roster: readonly Speaker[]): Mention[] {
  const people = roster.filter(({ role }) => role !== 'reporter')
  const mentions: Mention[] = []
  const free = (start: number, end: number) => mentions.every(mention => end <= mention.start || start >= mention.end)
  const add = (start: number, end: number, names: string[], by: Mention['by']) => {
    if (names.length > 0 && free(start, end)) mentions.push({ start, end, names: [...new Set(names)], by })
  }
  for (const { name } of [...people].sort((a, b) => b.name.length - a.name.length)) {
    for (const at of places(question, plain(name))) add(at, at + name.length, [name], 'name')
  }
  // A foreigner is called by one of his names.
  for (const { name } of people) for (const one of plain(name).split(/[·•・]/u).filter((part, _, parts) => parts.length > 1 && part.length > 1)) {
    for (const at of places(question, one)) add(at, at + one.length, [name], 'name')
  }
  for (const { start, end, names } of calledBySurname(question, people)) if (!isOffice(question, start, people)) add(start, end, names, 'title')
  for (const mention of bySound(question, people)) add(mention.start, mention.end, mention.names, 'sound')
  for (const found of question.matchAll(new RegExp(`\\p{Script=Han}{1,12}?${OFFICE}(?!\\p{Script=Han}{0,1}(?:门|分(?![别头])|署(?!长)))`, 'gu'))) {
    for (let from = 0; from < found[0].length - 1; from++) {
      const office = found[0].slice(from)
      const of = people.filter(speaker => belongsTo(office, speaker))
      if (of.length === 0) continue
      const end = found.index + found[0].length
      const post = postBehind(question.slice(end), office, of)
      add(found.index + from, end + (post?.length ?? 0), (post?.people ?? of).map(({ name }) => name), post ? 'post' : 'office')
      break
    }
  }
  const bare = byRankAlone(question, people)
  if (bare) add(bare.start, bare.end, bare.names, 'post')
  for (const { start, end, names } of byDepartment(question, people)) add(start, end, names, 'office')
  // 主持人, where one person leads.
  const hosts = [...new Set(people.flatMap(({ name, role }) => (role === 'host' ? [name] : [])))]
  if (hosts.length === 1) for (const found of question.matchAll(HOST)) add(found.index, found.index + found[0].length, hosts, 'title')
  // 某部8月例行发布会: whose occasion it is, not who is asked.
  const ordered = mentions.filter(({ end }) => !OCCASION_BEHIND.test(question.slice(end))).sort((a, b) => a.start - b.start)
  // 甲局那个姓王的: the office only tells which of its people, and is part of how he is called.
  const tells = ordered.map((mention, i) => (mention.by === 'office' || mention.by === 'post') && ordered[i + 1]?.by === 'title' && OF_IT.test(question.slice(mention.end, ordered[i + 1]!.start)))
  return ordered.flatMap((mention, i) => (tells[i] ? [] : tells[i - 1] ? [{ ...mention, start: ordered[i - 1]!.start }] : [mention]))
}

/** 局长说了什么: a rank alone, of whoever holds it. */
const RANK_ALONE = new RegExp(`^(?:请问)?(${RANK})(?=(?:本人|今天|这次|在?(?:会上|发布会上?)|都|又|还)*(?:说|讲|谈|介绍|表示|提到|透露|承诺|强调|回应|回答))`, 'u')

/** Who alone of the people at hand holds a rank that a question begins with; null where several do, or none. */
function byRankAlone(question: string, people: readonly Speaker[]): { start: number; end: number; names: string[] } | null {
  const found = RANK_ALONE.exec(question)
  const rank = found?.[1]
  if (!found || rank === undefined) return null
  const names = [...new Set(people.filter(({ title }) => new RegExp(`(?<!副|助理)${rank}(?:[（(]|[、,，]|$)`, 'u').test(plain(title ?? ''))).map(({ name }) => name))]
  return names.length === 1 ? { start: found[0].length - rank.length, end: found[0].length, names } : null
}

/** 城管局长 calls nobody 管: what stands before the surname makes the office of it. */
function isOffice(question: string, start: number, people: readonly Speaker[]): boolean {
  return [1, 2, 3].some(before => {
    const office = question.slice(Math.max(0, start - before), start + 2)
    return before <= start && /^\p{Script=Han}{2,}[局委办厅部处院]$/u.test(office) && people.some(speaker => belongsTo(office, speaker))
  })
}

/** 科技部门, 住建主管部门: the body of such matters, whatever it is called. */
const DEPARTMENT = /(\p{Script=Han}{2,4}?)(?:行政)?(?:主管|管理)?部门(?!长)/gu
const BODIES = ['局', '委', '厅', '办', '部', '署', '处']

function byDepartment(question: string, people: readonly Speaker[]): { start: number; end: number; names: string[] }[] {
  return [...question.matchAll(DEPARTMENT)].flatMap(found => {
    for (let from = 0; from < found[1]!.length - 1; from++) {
      const matter = found[1]!.slice(from)
      const of = people.filter(speaker => BODIES.some(body => belongsTo(matter + body, speaker)))
      if (of.length > 0) return [{ start: found.index + from, end: found.index + found[0].length, names: of.map(({ name }) => name) }]
    }
    return []
  })
}

/** Who leads a briefing, called by his part; not where just that is asked (主持人是谁, 谁担任主持人). */
const HOST = /(?<!(?:谁|哪一?位)\p{Script=Han}{0,10}|[任是当做])(?:主持人|司仪)(?!(?:到底|究竟)?(?:是|叫)(?:谁|什么|啥|哪))/gu

/** Behind the body that holds an occasion. */
const OCCASION_BEHIND = new RegExp(`^(?:\\d{4}年)?(?:[\\d一二三四五六七八九十]{1,2}月份?)?的?(?:例行|专题|首场|系列)?(?:新闻)?(?:${OCCASION}|记者招待会)`, 'u')

/** Between an office and the person of it who is meant. */
const OF_IT = /^(?:的|里|上|那|这|个|位|叫|有)*$/u

/**
 * Whether `office` is the speaker's, in full or as people shorten it: the first character of the
 * name, then characters of it in order, its last one at the end (住建委 in 住房和城乡建设委员会).
 */
function belongsTo(office: string, { organization, title }: Speaker): boolean {
  const short = office.replace(/^(?:市|省|县|区|州|我)(?=..)/u, '')
  if (short.length < 2) return false
  return [organization, title].some(words => {
    const full = plain(words ?? '')
    if (full === '') return false
    if (short.length > 2 && full.includes(short)) return true
    const bodies = full.match(new RegExp(`\\p{Script=Han}+?(?:委员会|管理局|集团|中心|银行|局|委|办|厅|部|处|院|队)`, 'gu')) ?? []
    return short.length > 2 && short.length <= 5 && bodies.some(body => {
      const whole = body.replace(/委员会$/u, '委')
      const names = [whole, whole.replace(/^[市省县区州]/u, ''), whole.replace(/^.{2,3}[市省县区州]/u, '')]
      return names.some(name => name.startsWith(short.charAt(0)) && name.endsWith(short.slice(-1)) && isWithin(short, name))
    })
  })
}

/** A rank right behind an office: 局长 of 交通局长 too, whose first character ends the office. */
const POST = new RegExp(`^(?:现在|现任|目前)?的?(?:(?:党组|党委|党工委)书记、?)?((?:常务|第一)?副)?(长|${RANK}|负责人|一把手)`, 'u')

/** Who of an office's people holds the rank that stands behind its name: 局长 is no 副局长. Null where no rank stands there, or none of them is known to hold it. */
function postBehind(rest: string, office: string, of: readonly Speaker[]): { length: number; people: Speaker[] } | null {
  const found = POST.exec(rest)
  if (!found) return null
  const [whole, deputy, rank = ''] = found
  if (/^(?:负责人|一把手)$/u.test(rank)) return { length: whole.length, people: [...of] }
  const said = rank === '长' ? `${office.slice(-1)}长` : rank
  const people = of.filter(({ title }) => postsIn(title ?? '').some(one => one.endsWith(said) && (deputy !== undefined) === one.slice(0, -said.length).endsWith('副')))
  return people.length > 0 ? { length: whole.length, people } : null
}

const postsIn = (title: string): string[] => plain(title).replace(/[（(][^（）()]*[)）]/gu, '').split(/[、，,;；/\s]/u)

function places(text: string, wanted: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at)
  return found
}

/** 稿件提到, 专家说: words that may stand before a word of saying themselves. */
const SAYS_ITSELF = /^(?:稿件|稿子|文章|文件|报道|报告|新闻|会议|公告|通知|标题|材料|方案|条例|规定|规划|记者|专家|嘉宾|大家|领导|市民|群众|政府|官方|网友|媒体)$/u

/**
 * Names typed by sound, in Han (李鸣 for 李明) or as pinyin (li ming, Ming Li). A stretch that is a
 * word of the language is no name, unless a title or a word of saying follows.
 */
function bySound(question: string, people: readonly Speaker[]): Mention[] {
  const mentions: Mention[] = []
  const units = [...question]
  if (units.length !== question.length) return mentions
  const sounds = nameSound(question)
  const known = new Set([...wordSegments(question)].filter(({ segment }) => segment.length > 1).map(({ index, segment }) => `${index} ${segment.length}`))
  for (const { name } of people) {
    const sound = nameSound(plain(name))
    if (sound.length < 2 || question.includes(plain(name))) continue
    for (let at = 0; at + sound.length <= units.length && sounds.length === units.length; at++) {
      const said = question.slice(at, at + sound.length)
      // 有几: what asks, or holds a sentence together, is nobody's name.
      if (!/^\p{Script=Han}+$/u.test(said) || SAYS_ITSELF.test(said) || /[几哪谁吗呢的了]|[说讲谈问]$/u.test(said) || !sound.every((syllable, i) => syllable === sounds[at + i])) continue
      const after = question.slice(at + sound.length)
      const isWord = known.has(`${at} ${sound.length}`)
      if (!isWord || new RegExp(`^(?:${RANK}|说|讲|介绍|表示|提到|认为|谈|回答|还|怎么|是怎么|对)`, 'u').test(after)) mentions.push({ start: at, end: at + sound.length, names: [name], by: 'sound' })
    }
    const latin = [sound.join(''), `${sound.slice(1).join('')}${sound[0]}`, `${sound[0]}${sound.slice(1).join('')}`]
    // Every stretch of one to three Latin words may be the name.
    for (const piece of question.matchAll(/(?=(?<![a-z])([a-z]+(?:['’\s-]+[a-z]+){0,2})(?![a-z]))/giu)) {
      const tokens = [...piece[1]!.matchAll(/[a-z]+/giu)]
      for (let count = tokens.length; count > 0; count--) {
        if (!latin.includes(tokens.slice(0, count).map(([token]) => token).join('').toLowerCase())) continue
        const last = tokens[count - 1]!
        mentions.push({ start: piece.index, end: piece.index + last.index + last[0].length, names: [name], by: 'sound' })
      }
    }
  }
  return mentions.sort((a, b) => b.end - b.start - (a.end - a.start))
}
