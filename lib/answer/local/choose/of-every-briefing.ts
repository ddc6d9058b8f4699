import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import { OCCASION } from '../../../text/occasion.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { comparable } from '../sentences/question-terms.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { heldWhenWhere } from './held-when-where.ts'
import { placePrinted } from './place-printed.ts'
import { ASKS_WHO_ASKED, putByReporters } from './put-by-reporters.ts'
import { whoTakesPart } from './who-takes-part.ts'

const PAGES = `(?:新闻)?(?:稿件|稿子|文稿|通稿|${OCCASION})`
/** 有哪些稿件, 一共几场发布会. */
const WHICH = new RegExp(`^(?:你|您|这里|这儿|目前|现在|请问)*(?:一共|总共|都)?(?:收录|收|存|知道|读过)?了?有?(?:哪些|哪几[份篇场个次]|[几多][少]?[份篇场个次]|什么)${PAGES}(?:稿件?|的稿件?)?(?:可以问|能问|在里面)?[？?]?$`, 'u')
/** 这几场发布会分别是哪天开的. */
const EACH = new RegExp(`(?:[这那]?几|[两二三四五六七八九十]|所有的?|各|每一?|哪些)[份篇场个次]?${PAGES}`, 'u')
/** 各场发布会的主题分别是什么. */
const THEMES = /(?:主题|议题|标题|题目)(?:都|分别|各自?)*(?:是|叫)(?:什么|啥)|^(?:请|帮我)?(?:比较|对比|列出)(?:一下)?[^，。？?]*(?:主题|议题|标题|题目)[？?。]?$/u
/** 哪场发布会开得早: when each was held. */
const EARLIER = new RegExp(`(?:哪|谁)(?:一?[场次个])?${PAGES}?[^，。？?]{0,4}(?:开|举行|召开|举办|办)得?(?:更|最|比较)?(?:早|晚|先|后)|(?:哪|谁)(?:一?[场次个])?${PAGES}(?:更|最|比较)?(?:先|后|早|晚)(?:开|举行|召开)`, 'u')
/** Words of any occasion, which tell none from another (发布会 may come in two). */
const OF_ANY = new RegExp(`^(?:${OCCASION}|发布|通气|吹风|新闻|主持|记者)$`, 'u')
/** More briefings than an answer may list. */
const MOST = 10
/** Where there are no more, what is asked of the occasion (主持人是谁) and of none by name is asked of each. */
const FEW = 4

/** What is asked of the briefings themselves, several at once: their titles, when or where each was held, and who took part. None for any other part. */
export function ofEveryBriefing(view: PartView, understanding: Understanding, library: readonly Briefing[]): Placed[] {
  const { asked, part } = view
  if (WHICH.test(asked) || library.length > 1 && EACH.test(asked) && THEMES.test(asked)) return titlesOf(library).map(({ placed }) => placed)
  if (library.length < 2) return []
  const when = EARLIER.test(asked) ? { ...view, asked: '发布会是什么时候举行的', part: { ...part, asksFor: 'date' as const } } : null
  const ofEach = when !== null || EACH.test(asked) && (part.asksFor === 'date' || part.asksFor === 'place')
  if (!ofEach && library.length > FEW) return []
  const told = library.slice(0, MOST).map(briefing => ({ briefing, said: ofEach ? heldWhenWhere(when ?? view, understanding, [briefing]) : ofOccasion(view, understanding, briefing) })).filter(({ said }) => said.length > 0)
  if (told.length === 0) return []
  const titles = when ? byDay(titlesOf(library), asked) : titlesOf(library)
  const meant = titles.filter(({ briefing }) => isNamed(view, comparable(briefing.title!)))
  return (meant.length > 0 ? meant : titles).flatMap(({ briefing, placed }) => {
    const said = told.find(each => each.briefing === briefing)?.said
    // Which was earlier is told of all whose day is known, though a page's head alone tells it.
    return said ? [placed, ...said] : when && briefing.date !== null ? [placed] : []
  })
}

/** The earliest first, or the latest where that is asked for; those that tell no whole date last. */
function byDay<Titled extends { briefing: Briefing }>(titles: readonly Titled[], asked: string): Titled[] {
  const latest = /[晚后]/u.test(asked) ? -1 : 1
  const day = ({ briefing: { date } }: Titled): string => (date !== null && /^\d{4}/u.test(date) ? date : latest > 0 ? '9' : '0')
  return [...titles].sort((a, b) => latest * (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}

/** The title of each briefing that prints one, where it stands. */
function titlesOf(library: readonly Briefing[]): { briefing: Briefing; placed: Placed }[] {
  return library.slice(0, MOST).flatMap(briefing => {
    const placed = briefing.title === null ? null : placePrinted(briefing, [briefing.title])
    return placed ? [{ briefing, placed: { ...placed, title: true as const } }] : []
  })
}

/** 夜间经济发布会谁主持的: whether a title says a word of the question that more than the occasion is called by. */
const isNamed = ({ terms }: PartView, title: string): boolean => terms.some(({ text, light }) => !light && text.length > 1 && !OF_ANY.test(text) && title.includes(text))

/** When and where one briefing was held, who took part and who asked, where a part asks just that. */
function ofOccasion(view: PartView, understanding: Understanding, briefing: Briefing): readonly Placed[] {
  if (ASKS_WHO_ASKED.test(comparable(view.asked))) return putByReporters(view, [briefing]) ?? []
  return whoTakesPart(view.asked, [briefing]) ?? heldWhenWhere(view, understanding, [briefing])
}
