import type { Briefing } from '../../../contract/briefing.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import { toSimplified } from '../../../text/to-simplified.ts'
import { asksStand } from './asks-stand.ts'
import { chosenOf } from './chosen-of.ts'
import { completeEvidence } from './complete-evidence.ts'
import { ANSWERED, confidence } from '../judge/confidence.ts'
import { silentPerson } from '../judge/silent-person.ts'
import { contradicted, deniesWord } from '../judge/contradicted.ts'
import { saysOfAnother } from '../judge/says-of-another.ts'
import { checkQuotation } from './check-quotation.ts'
import { asksForEnd } from '../sentences/row-with-most.ts'
import { extremeRow } from './extreme-row.ts'
import { isWhoSaid } from './is-who-said.ts'
import { inOrder } from './in-order.ts'
import { placeInTurn } from './place-in-turn.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'
import type { Chosen, PartAnswer } from './selection.ts'
import { otherDaySaid, otherYearSaid } from '../judge/other-year-said.ts'
import { nthItem } from './nth-item.ts'
import { openingOfReply } from './opening-of-reply.ts'
import { specialAnswer } from './special-answer.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import type { PartView, Weighed } from '../judge/weigh-candidates.ts'

/** What a part is answered from: the question as it means it, the briefings by id, and the views of all parts. */
export type AnswerContext = { understanding: Understanding; byId: ReadonlyMap<string, Briefing>; views: readonly PartView[] }

/** A reply that opens with so few characters goes on in its next sentence. */
const BRIEF = 16

const privateLife = /手机号|住址|家住|家在哪|的家|住在哪|年龄|多大年纪|多大岁数|今年多大|几岁|结婚|婚姻|妻子|老婆|丈夫|老公|家庭情况|家里|子女|儿子|女儿|籍贯|老家|家乡|故乡|哪一?年(?:担任|当上|上任|到任|任职)|(?:何时|什么时候)(?:上任|到任|履新)|哪里人|毕业于|学历|哪所大学|生日|哪年出生|爱好|星座|血型|体重|身高|微信号|身份证|个人收入|存款|工资多少|月薪|办公室电话/u

/** How somebody answered what was put to him, and within how many sentences of his reply that still is its opening. */
const ASKS_REPLY = /(?:怎么|如何|怎样|是?咋)(?:回[应答]|答复|答|解释|澄清)|(?:回[应答]|答复|澄清)(?:了|的)?(?:什么|啥)/u
const OPENING = 2

/** A sentence that the judge rules out (another year, another place) gives way to the next, if that one scores so nearly as high. */
const PASSED_OVER = 2

/** Share of the question's words that a sentence says to give one of its figures otherwise. */
const OF_IT = 0.3

/** What is asked of certain people is answered by their words alone, wherever they said any that were read; 甲说… too, where one of his sentences may answer. */
function heardOnly(view: PartView, { speakers }: Understanding): PartView {
  const { part, asked, weighed } = view
  const told = !part.speakers && speakers.length === 1 && SAYS.test(asked)
  const names = part.speakers ?? (told ? speakers : [])
  const own = weighed.filter(({ read, features }) => (names.includes(read.passage.speaker?.name ?? '') || told && read.passage.speaker === null && names.some(name => read.sentence.text.includes(name))) && features.heading === 0)
  return own.length > 0 && (!told || own.some(({ features }) => confidence(features) >= ANSWERED)) ? { ...view, weighed: own } : view
}

/** The sentences that answer one part, or none with what is missing. */
export function answerPart(everything: PartView, index: number, { understanding, byId, views }: AnswerContext): PartAnswer {
  const view = heardOnly(everything, understanding)
  const { part, asked, terms, weighed } = view
  const content = terms.map(({ text }) => text)
  const best = weighed.find(({ read, features, score }) => read.passage.speaker?.role !== 'reporter' && !(part.asksFor === 'definition' && features.heading === 1) && confidence(features) >= ANSWERED && score >= weighed[0]!.score - PASSED_OVER)
    ?? (REASONED.has(part.asksFor) ? weighed.find(({ features }) => features.heading === 0) : undefined) ?? weighed[0]
  const none = (sure: number): PartAnswer => ({ part, chosen: [], confidence: sure, missing: part.speakers?.length === 1 ? `${part.speakers[0]}：${part.text}` : part.text })
  if (part.stranger !== undefined) return { ...none(0), silent: part.stranger }
  if (!best) return none(0)
  const found = [...new Set(weighed.map(({ read }) => read.passage.briefingId))].flatMap(id => byId.get(id) ?? [])
  // A later part asks for an end in words of its own, or in those that it borrows.
  const ofItsOwn = part.own !== undefined && asksForEnd(part.own) ? part.own : asked
  const extreme = extremeRow(comparable(ofItsOwn), found, part.own !== undefined)
  if (extreme.length > 0) return { part, chosen: extreme.map(placed => ({ ...placed, confidence: 1 })), confidence: 1, missing: null }
  const another = part.asksFor === 'yes_no' ? saidByOther(everything, view, index, understanding) : null
  if (another) return another
  const silent = silentPerson(asked, found)
  if (silent !== null) return { ...none(0), silent }
  const next = views[index + 1]
  const checked = checkQuotation(comparable(asked), understanding.speakers, found)
  if (checked && 'stands' in checked) return { part, chosen: checked.stands.map(placed => ({ ...placed, confidence: 1 })), confidence: 1, missing: null, ...(checked.corrects && { corrects: true }) }
  if (checked) return { ...none(0), unsaid: { phrase: checked.unsaid, near: checked.near } }
  const item = nthItem(comparable(asked), found)
  if (item) return { part, chosen: item.placed.map(placed => ({ ...placed, confidence: 1, ...(item.span && { span: item.span }) })), confidence: 1, missing: null, ...(item.span && { item: true }) }
  const special = specialAnswer({ view, next, understanding, briefings: found, library: [...byId.values()] })
  if (special?.length === 0) return none(0)
  if (special) return { part, chosen: special.flatMap(placed => rowOf(placed, view, byId, asksStand(asked) ? 'manner' : 'number')).map(placed => ({ ...placed, confidence: 1 })), confidence: 1, missing: null }
  if (understanding.eachSpeaker && views.length === 1) {
    const named = understanding.speakers.length > 0
    const names = named ? understanding.speakers : whoMayAnswer(byId.get(best.read.passage.briefingId))
    const chosen = names.length > 1 ? names.flatMap(name => bestOf(name, view, index, { atLeast: named ? ANSWERED / 2 : ANSWERED, byId })) : []
    if (chosen.length > 0) return { part, chosen, confidence: Math.max(...chosen.map(({ confidence: sure }) => sure)), missing: null, terms: content }
  }
  const sure = confidence(best.features)
  const personal = privateLife.exec(asked)
  if (personal && understanding.speakers.length + (/[市局书县区处部院][长记]|主任/u.test(asked) ? 1 : 0) > 0 && !toSimplified(best.read.sentence.text).includes(personal[0])) return none(sure)
  const dated = saidOfAnotherTime(view)
  if (dated) return { part, chosen: [{ ...chosenOf(dated, index), confidence: sure }], confidence: confidence({ ...dated.features, otherTime: 0 }), missing: null, corrects: true, terms: content }
  // 甲是谁说的: somebody did say it, and who asks remembers the words but roughly.
  if (sure < (part.speakers || next && isWhoSaid(next.part) ? ANSWERED / 2 : ANSWERED) || elsewhereThan(understanding.speakers, best, byId)) return otherSpeaker(view, index, understanding) ?? none(sure)
  const { turn, at } = placeInTurn(best.read, byId)
  const positions = at < 0 ? [] : completeEvidence({ turn, at, part, terms, question: toSimplified(understanding.standalone) })
  const main = { ...chosenOf(best, index), confidence: sure }
  // 怎么回应的: the answer begins where he begins (这是谣言。).
  if (ASKS_REPLY.test(asked) && at > 0 && at <= OPENING && turn[0]!.sentence.text.trim().length <= BRIEF) positions.unshift(...Array.from({ length: at }, (_, i) => i).filter(i => !positions.includes(i)))
  // 能管。 says yes; how, the next sentence says.
  if ((best.features.replies || at === 0) && positions.length === 1 && best.read.sentence.text.trim().length <= BRIEF && !/\d/u.test(best.read.sentence.text) && turn[at + 1]) positions.push(at + 1)
  if (best.features.replies === 1 && positions.length === 1 && AT_LARGE.has(part.asksFor)) positions.push(...openingOfReply(turn.slice(at)).slice(1).map(placed => turn.indexOf(placed)))
  const chosen = positions.length === 0 ? [main] : positions.map(i => (i === at ? main : { ...turn[i]!, confidence: sure }))
  const corrects = (SAYS.test(asked) || VIEWS.test(asked)) && understanding.speakers.length === 1 && saidByAnother(best, understanding.speakers) || best.features.said >= OF_IT && contradicted(asked, best.read.sentence.text, turn.map(({ sentence }) => sentence.text).join('')).length > 0 || deniesWord(asked, comparable(best.read.sentence.text), content)
    || PRESUMES.has(part.asksFor) && (saysOfAnother(asked, best.read.sentence.text, terms) || otherYearSaid(asked, best.read.sentence.text)) || part.asksFor === 'yes_no' && otherDaySaid(asked, best.read.sentence.text)
  return { part, chosen: inOrder(chosen), confidence: sure, missing: null, terms: content, ...(corrects && { corrects }) }
}

/** What takes its figures and times for granted. */
const PRESUMES = new Set(['yes_no', 'statement', 'reason', 'manner'])
/** Share of a question's words, its figures aside, that a sentence of another time says to be what is meant. */
const SAYS_ALL = 0.8

/** 到2030年达3%对吗, 为什么2030年要达3%: the same is said of another year; 12月1日开吗: another day is said. */
function saidOfAnotherTime({ part, asked, terms, weighed }: PartView): Weighed | undefined {
  if (!PRESUMES.has(part.asksFor)) return undefined
  const words = terms.filter(({ text }) => !/^\d/u.test(text))
  return weighed.find(({ read: { sentence, passage }, features }) => {
    if (features.otherTime === 0 || features.heading === 1 || passage.speaker?.role === 'reporter') return false
    const otherYear = otherYearSaid(asked, sentence.text)
    if (!otherYear && !(part.asksFor === 'yes_no' && otherDaySaid(asked, sentence.text))) return false
    return part.asksFor === 'yes_no' && confidence({ ...features, otherTime: 0 }) >= ANSWERED || words.length > 0 && coverage(words, comparable(sentence.text)) >= SAYS_ALL
  })
}

/** What is answered at large where a reporter asked just that. */
const AT_LARGE = new Set(['reason', 'manner', 'summary'])

/** What a headline or a caption cannot answer. */
const REASONED = new Set(['reason', 'manner', 'definition'])

/** Somebody was asked for by name, and these are another's words that do not speak of him either. */
function saidByAnother({ read: { passage } }: Weighed, speakers: readonly string[]): boolean {
  if (speakers.length === 0 || passage.speaker === null || speakers.includes(passage.speaker.name)) return false
  const words = passage.sentences.map(({ text }) => text).join('')
  return !speakers.some(name => words.includes(name))
}

/** The same, in a briefing at which he did not speak: that has nothing to do with him. */
function elsewhereThan(speakers: readonly string[], best: Weighed, byId: AnswerContext['byId']): boolean {
  const there = byId.get(best.read.passage.briefingId)?.speakers.some(({ name }) => speakers.includes(name))
  return there === false && saidByAnother(best, speakers)
}

/** 甲说…: whoever asks so takes for granted who said it. */
const SAYS = /(?:说|讲|介绍|表示|提到|透露|指出|强调|认为|谈到)/u
/** 甲怎么看, 甲的态度: his words are wanted; another's are told as another's. */
const VIEWS = /[么样何]看|看待|看法|观点|态度|评价|回应|解释|回答/u

/** A cell of a table with the rest of its row, a stand with the list it opens; any other sentence alone. */
function rowOf(placed: Placed, { part, terms }: PartView, byId: AnswerContext['byId'], asksFor: 'number' | 'manner'): Placed[] {
  const { turn, at } = placeInTurn(placed, byId)
  const stretch = turn[at]?.sentence.end !== placed.sentence.end
  return at < 0 || stretch ? [placed] : completeEvidence({ turn, at, part: { ...part, asksFor }, terms }).map(i => turn[i]!)
}

/** More speakers than that are not all heard where a question only counts them. */
const HEARD = 8

/** Who is meant by 两位发言人 in a briefing: whoever answers for an office. */
function whoMayAnswer(briefing: Briefing | undefined): string[] {
  const names = [...new Set(briefing?.speakers.filter(({ role }) => role === 'spokesperson').map(({ name }) => name))]
  return names.length > HEARD ? [] : names
}

/** What one of several speakers says of it, with the list it belongs to; or nothing. */
function bestOf(name: string, { part, terms, weighed }: PartView, index: number, { atLeast, byId }: { atLeast: number; byId: AnswerContext['byId'] }): Chosen[] {
  const best = weighed.find(({ read, features }) => read.passage.speaker?.name === name && features.heading === 0)
  if (!best || confidence(best.features) < atLeast) return []
  const main = chosenOf(best, index)
  const { turn, at } = placeInTurn(main, byId)
  return at < 0 ? [main] : completeEvidence({ turn, at, part, terms }).map(i => (i === at ? main : { ...turn[i]!, confidence: main.confidence }))
}

const attribution = /(?:说|讲|介绍|提到|表示|透露|回答)(?:过)?(?:的)?(?:吗|对吗|对不对|是吗|没有)[？?]?$|是不是.*(?:说|讲|介绍|提到)的|(?:说|讲|介绍|提到|表示|透露)(?:过|了)?[^，。？]{3,}(?:吗|对不对|没有)[？?]?$/u

/** Shares of the question's words: what another says of it, and the most that he of whom it is asked may say of it then. */
const SAID_BY_OTHER = 0.7
const SAID_BY_HIM = 0.5

/** 甲说要建馆吗, where he says nothing of it and somebody else does. */
function saidByOther(everything: PartView, own: PartView, index: number, understanding: Understanding): PartAnswer | null {
  const name = understanding.speakers[0]
  if (own.weighed.some(({ read, features }) => read.passage.speaker?.name === name && features.said >= SAID_BY_HIM)) return null
  const other = otherSpeaker(everything, index, understanding)
  const [main] = other?.chosen ?? []
  const told = main && everything.weighed.find(({ read }) => read.passage.briefingId === main.passage.briefingId && read.sentence.start === main.sentence.start)
  return told && told.read.passage.speaker && told.features.said >= SAID_BY_OTHER ? other : null
}

/** 这是甲说的吗？ where somebody else said it: his sentence corrects the question. */
function otherSpeaker({ part, asked, terms, weighed }: PartView, index: number, { speakers }: Understanding): PartAnswer | null {
  if (speakers.length !== 1 || !attribution.test(asked)) return null
  const rest = weighed.map(candidate => ({ ...candidate, score: candidate.score - 3 * candidate.features.speaker }))
  const [best] = rest.sort((a, b) => b.score - a.score)
  const sure = best ? confidence(best.features) : 0
  if (!best || sure < ANSWERED || best.read.passage.speaker?.name === speakers[0]) return null
  return { part, chosen: [{ ...chosenOf(best, index), confidence: sure }], confidence: sure, missing: null, corrects: true, terms: terms.map(({ text }) => text) }
}
