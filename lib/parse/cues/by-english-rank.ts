import { toSimplified } from '../../text/to-simplified.ts'
import type { Introduced, Roster } from './roster.ts'

/** How offices are called in English where a page gives both, and what their Chinese titles end in (simplified). */
const RANKS: [RegExp, RegExp][] = [
  [/^under secretary(?: for |$)/iu, /副局长$/u],
  [/^(?:the )?(?:acting )?secretary(?: for |$)/iu, /(?<!副)局长$/u],
  [/^chief secretary/iu, /政务司司长$/u],
  [/^financial secretary/iu, /财政司司长$/u],
  [/^chief executive$/iu, /行政长官$/u],
  [/^deputy (?:director|commissioner)/iu, /副(?:署长|处长|专员|总监)(?:[(（][^()（）]*[)）])?$/u],
  [/^assistant (?:director|commissioner)/iu, /助理(?:署长|处长|专员|总监)(?:[(（][^()（）]*[)）])?$/u],
  [/^(?:the )?(?:acting )?commissioner(?: of| for|$)/iu, /(?<!助理|副)(?:署长|处长|专员)$/u],
  [/^(?:the )?(?:acting )?director(?: of| for|$)/iu, /(?<!助理|副)(?:署长|处长|专员|总监)$/u],
  [/^(?:the )?minister/iu, /(?<!副)部长$/u],
  [/^(?:the )?mayor/iu, /(?<!副)市长$/u],
]

/** What offices are about, as both languages call it. */
const SUBJECTS: [RegExp, RegExp][] = [
  [/cultur|arts/iu, /文化|艺术/u], [/heritage|relics|monument/iu, /遗产|文物|古迹/u], [/touris|travel/iu, /旅游/u], [/sport|leisure/iu, /体育|康乐/u],
  [/museum/iu, /博物|文博/u], [/librar/iu, /图书/u], [/health|medical|hospital/iu, /卫生|健康|医/u], [/education|school/iu, /教育|学校/u],
  [/transport|traffic/iu, /交通|运输/u], [/housing/iu, /房屋|住房/u], [/building/iu, /屋宇|建筑/u], [/planning/iu, /规划/u], [/lands?(?![a-z])/iu, /地政|土地/u],
  [/environment|ecolog/iu, /环境|环保|生态/u], [/water|drainage/iu, /水务|水利|渠务/u], [/marine|port|maritime/iu, /海事|港务|港口/u], [/fire/iu, /消防/u],
  [/police|security/iu, /警|保安|公安/u], [/immigration/iu, /入境|移民/u], [/customs/iu, /海关/u], [/labou?r|employment|human resources/iu, /劳工|劳动|就业|人力/u],
  [/welfare|social|civil affairs/iu, /福利|社会|社工|民政/u], [/agricultur|farm|fisher/iu, /农业|渔农|渔业|渔政/u], [/food/iu, /食物|食品/u], [/hygiene|sanitation/iu, /环境卫生|卫生/u],
  [/econom|commerce|trade/iu, /经济|商务|工贸|贸易/u], [/financ|treasury|budget/iu, /财政|财务|库务|金融/u], [/tax|revenue/iu, /税/u], [/statistic|census/iu, /统计/u],
  [/meteorolog|weather|observatory/iu, /气象|天文/u], [/innovation|technolog|science/iu, /科技|科学|创新/u], [/information|press|media/iu, /新闻|信息|资讯/u], [/emergency/iu, /应急/u], [/legal|justice/iu, /律政|司法|法制/u],
]
/** Whoever is at the head of an office, whatever its size. */
const HEAD = /(?<![副助]|助理)(?:[局署处厅司部科]长|专员|总监|主任)(?:[(（][^()（）]*[)）])?$/u
const CALLED_HEAD = /^(?:the )?(?:acting )?(?:director|commissioner|secretary|head|chief|minister)/iu

/**
 * The one person introduced whose office an English label can stand for: Secretary for Transport is the only 局長. Where
 * the rank alone tells another, or nobody, the head of the office that is about the same, and about nothing else.
 */
export function byEnglishRank(label: string, roster: Roster): Introduced | null {
  const title = RANKS.find(([english]) => english.test(label))?.[1]
  const ranked = title ? roster.all.filter(person => title.test(toSimplified(person.title))) : []
  const about = SUBJECTS.filter(([english]) => english.test(label))
  const isMeant = (person: Introduced): boolean => SUBJECTS.every(subject => subject[1].test(toSimplified(person.title)) === about.includes(subject))
  const heads = about.length > 0 && CALLED_HEAD.test(label) ? roster.all.filter(person => HEAD.test(toSimplified(person.title)) && isMeant(person)) : []
  return onlyOne(ranked.filter(isMeant)) ?? onlyOne(heads) ?? onlyOne(ranked)
}

const onlyOne = (people: readonly Introduced[]): Introduced | null => people.length === 1 ? people[0] ?? null : null
