import type { Briefing } from '../../../contract/briefing.ts'
import { OCCASION } from '../../../text/occasion.ts'
import { placeStem } from '../../../text/place-stem.ts'
import { homePlaces } from '../../../understand/home-places.ts'
import type { PartView } from '../judge/weigh-candidates.ts'
import { comparable, coverage, termCover } from '../sentences/question-terms.ts'

/** What is asked about is an occasion or its page, and no matter: 某地托育发布会, 这篇答记者问. */
const NAMES_PAGE = new RegExp(`${OCCASION}|答记者问|稿件|稿子|报道|文章|实录|这篇|这场`, 'u')
const PAGE_WORD = new RegExp(`^(?:${OCCASION}|发布|新闻|记者|答|答记者|答记者问|稿件?|稿子|报道|文章|实录|[这那]?[篇场])$`, 'u')
/** Share of the words beside the place that its title says. */
const NAMED = 0.5

/** The briefing that a question asked of one as a whole names by where it is at home and by words of its title; undefined where it names none so. */
export function briefingNamed(asked: string, topic: PartView['terms'], briefings: readonly Briefing[]): Briefing | undefined {
  if (!NAMES_PAGE.test(asked)) return undefined
  return briefings.find(briefing => {
    const homes = homePlaces(briefing).map(home => placeStem(comparable(home)))
    const title = comparable(briefing.title ?? '')
    const isHome = (text: string): boolean => homes.some(home => home === placeStem(text))
    const rest = topic.filter(({ text }) => !isHome(text) && !PAGE_WORD.test(text))
    return topic.some(({ text }) => isHome(text) || termCover(text, title) > 0) && (rest.length === 0 || coverage(rest, title) >= NAMED)
  })
}
