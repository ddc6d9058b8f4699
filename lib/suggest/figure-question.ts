import { findDates } from '../text/dates.ts'
import { findQuantities } from '../text/quantities.ts'
import type { Quantity } from '../text/quantities.ts'
import { standsAlone } from './stands-alone.ts'

/** A question and the words of its sentence that answer it. */
export type AskedFigure = { question: string; told: string; subject: string; when: string }

/** 不 before 超过 sets a bound, and nothing is measured; 每 wants the words behind it. */
const UNFINISHED = /每|还是|[不没未]|满$|之?间$|前$|第$/u
/** 超过30天, 超过100米, 超过80% are mostly conditions, not results. */
const CONDITION = /^(?:%|天|日|小时|分钟|秒|年|个月|周|米|度|岁|平方米|公斤)$/u
/** A noun that measures, right before its number: 集中供热面积9亿平方米. */
const NOUN = /^(?<subject>[\p{sc=Han}A-Za-z]{2,16}(?:面积|里程|长度|规模|产值|收入|投资|人口|价格?|补贴|比例|占比|[总产销存流水用]量|[率额]|总数|人数|户数))(?:约|近|已|为|是|达)?$/u
/** 揽到货物86万吨: so much of it. */
const ACHIEVED = /实现|完成|发放|收到|获得|取得/u
const WISH = /^(?:力争|预计|计划|确保|努力|将|要|会|已|已经|实现|使|让|推动)+/u
const MEASURED = /^(?<subject>[\p{sc=Han}A-Za-z]{4,18}?)(?<verb>将?(?:要)?达到|将?(?:要)?达|提高到|提高至|提升到|提升至|增长到|突破|超过)(?:了|约|近)?$/u
/** Something done to so many: 新增泊位8600个, 发放消费券8000万元, 全港有货船41万艘. */
const DONE = /^(?<whose>[\p{sc=Han}A-Za-z“”《》]{0,14}?)(?<deed>(?:更新改造|改造|新增|新建|建成|建设|投放|推出|发放|组织|举办|开展|查处|查办|侦破|受理|审结|完成|修复|整治|安排|投入|下达|投资|招收|招聘|培训|救助|服务|接待|登记|配置|设立|开通|调整|撤销|关停|培育|引进|打造|保护修缮|抓获|追缴|搜寻|补助|补贴|奖励|发现|出土|种植|收购|储备|覆盖|惠及|共有|(?<![特保所含具享])有(?![效关望意机限色轨线害毒偿序]))了?)(?<thing>[\p{sc=Han}A-Za-z“”]{0,16}?)(?:约|近|达|共|共计)?$/u
/** What is given to each: 每月补贴2200元, 每台补助15万元. */
const GIVEN = /(?:补贴|补助|奖励|奖补|收费|票价|定价|价格|工资|罚款|津贴)(?:为|是|约)?$/u
/** 每月补贴: so much to each. */
const EACH = /每(?:个?[月年天]|人|户|亩|台|张|辆)/u
/** Nothing, who said it, or when, stands before what opens a sentence. */
const OPENS = /^(?:[^，,。；]{0,12}(?:说|介绍|表示|透露|提到|指出)[，,：:])?(?:(?:到|至|截至)?[^，,。；]{0,8}\d{4}年[底末]?[，,]|目前[，,]|(?:今|去|明)年[^，,。；]{0,6}[，,]|(?:下一步|接下来)[，,]|在[^，,。；]{2,14}(?:上|方面|中|领域)[，,](?:(?:到|至)\d{4}年底?[，,])?)?$/u
/** 1至8月，, 五年来，, 去年，: the time that the figure is of. */
const IN_TIME = /^(?:[^，,。；]{0,6}(?:这边|方面)[，,])?(?<when>(?!目前|到|至)[^，,。；说]{0,8}(?:以来|年来|期间|半年|季度|\d月份?底?|年[底末]?|\d日))[，,]$/u
/** …，到2027年，: a year opens what may stand alone where the measure is named in full. */
const ANEW = /(?:到|至)\d{4}年底?[，,]$/u
const IN_FULL = 6
const PERIOD = /(?:力争|预计|计划)?(?<when>(?:到|至)\d{4}年底?)[，,]?/u
/** 在…上，到2027年，: the year stands in a stretch of its own. */
const PERIOD_BEFORE = /(?:^|[，,；;：:])(?:力争|预计|计划)?(?<when>(?:到|至)\d{4}年底?)[，,]$/u
const UNIT = /^[\d.,，]+[多余]?(?:万亿|亿|万|千|百)?(?<unit>\D*)$/u

/** A figure of the sentence (simplified), asked for in the sentence's own words; null where none can be asked for so that the question stands alone. */
export function figureQuestion(sentence: string): AskedFigure | null {
  const quantities = findQuantities(sentence)
  for (const quantity of quantities) {
    if (quantity.kind !== 'amount' && quantity.kind !== 'percent') continue
    const clause = sentence.slice(0, quantity.start).split(/[，。；：、《》（）,;:()\n]/u).at(-1) ?? ''
    // 甲区人口多少,产值达多少: what is said of a part may not be asked of the whole.
    const before = sentence.slice(0, quantity.start - clause.length)
    const opens = OPENS.test(before) || IN_TIME.test(before)
    if (!opens && !ANEW.test(before)) continue
    const when = PERIOD.exec(clause)?.groups?.when ?? (PERIOD_BEFORE.exec(before) ?? IN_TIME.exec(before))?.groups?.when ?? ''
    const plain = clause.replace(PERIOD, '').replace(/^(?:我们|咱们)(?![科院馆校局区县市省街公协中医所站队镇村集])/u, '').replace(/^[我本](?=[市省县区州])/u, '全').replace(WISH, '')
    const asked = ofMeasure(plain, when, quantity) ?? (opens ? ofDeed(plain, when, sentence, quantity) : null)
    if (asked && (opens || asked.subject.length >= IN_FULL)) return { ...asked, told: sentence.slice(quantity.start, quantity.end), when }
  }
  return null
}

/** 航道里程达90公里, 全港堆场面积9亿平方米. */
function ofMeasure(plain: string, when: string, quantity: Quantity): Pick<AskedFigure, 'question' | 'subject'> | null {
  const measured = MEASURED.exec(plain)
  const named = NOUN.exec(plain)
  const subject = named?.groups?.subject ?? measured?.groups?.subject
  if (!subject || !standsAlone(subject) || UNFINISHED.test(subject) || /\d|将|已|设立|安排/u.test(subject)) return null
  if (named) return { question: `${when}${subject}${ACHIEVED.test(subject) ? '' : '是'}多少？`, subject }
  const verb = measured!.groups!.verb!.replace(/^将?要?达$/u, '达到').replace(/^[将要]+/u, '')
  if (verb === '超过' && CONDITION.test(quantity.unit)) return null
  const bare = subject.replace(/[要将可能会]+$/u, '')
  const must = /^[到至]/u.test(when) || bare !== subject ? '要' : ''
  if (quantity.kind === 'percent') return { question: /[率重例比]$/u.test(bare) ? `${when}${bare}${must}${verb}多少？` : `${when}${bare}${must}${verb}百分之多少？`, subject: bare }
  if (!/^\p{sc=Han}{1,4}$/u.test(quantity.unit)) return null
  return { question: quantity.unit === '元' ? `${when}${bare}${must}${verb}多少？` : `${when}${bare}${must}${verb}多少${quantity.unit}？`, subject: bare }
}

/** 更新改造码头80个: how many. */
function ofDeed(plain: string, when: string, sentence: string, quantity: Quantity): Pick<AskedFigure, 'question' | 'subject'> | null {
  const behind = /^[^，。；、,;:：（）()\n]*/u.exec(sentence.slice(quantity.end))?.[0] ?? ''
  const unit = UNIT.exec(sentence.slice(quantity.start, quantity.end))?.groups?.unit?.trim() ?? ''
  if (quantity.kind !== 'amount' || plain.length < 4 || UNFINISHED.test(plain.replace(EACH, '')) || !standsAlone(plain) || /\d|[一二两三四五六七八九十]{2,}/u.test(plain)) return null
  const given = GIVEN.test(plain) && quantity.unit === '元'
  const { whose = '', deed = '', thing } = DONE.exec(plain)?.groups ?? {}
  if (!given && (thing === undefined || /[是为的]$/u.test(whose) || whose === '' && when === '' || /^的|[是有量]$/u.test(thing) || !/^\p{sc=Han}{1,3}$/u.test(unit))) return null
  // 新增临时泊位8600个 leaves nothing open; 投入拖船198艘的三成 does.
  if (!/^(?:\p{sc=Han}{2,8})?$/u.test(behind) || behind !== '' && thing !== '' || /以[上下内]|左右|[的后前时]|多/u.test(behind) || findDates(plain).some(({ kind }) => kind === 'date')) return null
  if (given) return { question: `${when}${plain.replace(/(?:为|是|约)$/u, '')}多少钱？`, subject: plain }
  // 可用的浮标有2740件.
  if (behind === '' && thing === '') return /有$/u.test(deed) && whose.length > 3 ? { question: `${when}${plain}多少${unit}？`, subject: plain } : null
  const planned = when.startsWith('到') ? whose.replace(/将$/u, '要') : whose
  if (behind !== '' || thing === '' || /元|亩|米|公里|公顷|吨|公斤/u.test(unit)) return { question: `${when}${planned}${deed}${thing}多少${unit}${behind}？`, subject: plain }
  // 招收多少本科生: who are counted by the head need no measure word.
  return { question: `${when}${planned}${deed}多少${/^人/u.test(unit) ? '' : unit}${thing}？`, subject: plain }
}
