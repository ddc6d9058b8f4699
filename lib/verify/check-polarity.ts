import { plainWidth } from '../text/plain-width.ts'
import { BY_FIGURE, findDone, findFuture, findNegations, findPast, OPPOSITES, type Word } from '../text/polarity.ts'
import { clausesOf, nearestClause, type Clause } from './clauses.ts'
import type { Reason } from './reason.ts'
import type { Source } from './source.ts'

const within = (words: readonly Word[], { start, end }: Clause): Word[] => words.filter(word => word.start >= start && word.start < end)

/** The two characters a denial falls on: what makes 不追责 and 追责 opposites. */
function denied(plain: string, { end }: Word): string {
  return /^[会能再是被曾得应该有要在去做使让给“"‘「]{0,2}([\u3400-\u9fff]{1,2})/u.exec(plain.slice(end))?.[1] ?? ''
}

/** Words that place a statement at the time of speaking. */
const NOW = /目前|现在|当前|眼下|如今|现有/u

const isEnglish = (plain: string): boolean => !/[\u3400-\u9fff]{2}/u.test(plain)

type Read = { source: Source; clauses: Clause[]; negations: Word[]; future: Word[]; done: Word[]; past: Word[] }

/**
 * Denials (不, 未, 没有), plans told as facts and facts as plans (将, 已), and opposites (增长, 下降):
 * each clause is laid beside the clause of the sources that shares most of its words.
 */
export function checkPolarity(text: string, sources: readonly Source[]): Reason[] {
  const plain = plainWidth(text)
  const read: Read[] = sources.map(source => ({ source, clauses: clausesOf(source.plain), negations: findNegations(source.text), future: findFuture(source.text), done: findDone(source.text), past: findPast(source.text) }))
  if (isEnglish(plain)) return checkEnglish(plain, read)
  const reasons = new Map<string, Reason>()
  const add = (code: Reason['code'], clause: string, why: string) => {
    if (!reasons.has(code)) reasons.set(code, { code, text: `“${clause.trim()}”${why}` })
  }
  const negations = findNegations(text)
  const future = findFuture(text)
  const done = findDone(text)
  const all = read.map(({ source }) => source.plain).join('\n')
  for (const clause of clausesOf(plain)) {
    const near = read
      .flatMap(each => { const found = nearestClause(clause.grams, each.clauses); return found ? [{ ...found, each }] : [] })
      .sort((a, b) => b.share - a.share)[0]
    if (!near || near.share < 0.25) continue
    const { each, clause: other } = near
    const mine = within(negations, clause)
    const theirs = within(each.negations, other)
    const target = (word: Word, of: string) => denied(of, word)
    const isNew = mine.some(word => {
      const on = target(word, plain)
      return !each.negations.some(their => target(their, each.source.plain) === on || (on !== '' && target(their, each.source.plain).startsWith(on.charAt(0)))) && theirs.length < mine.length
    })
    const isLost = theirs.some(their => {
      const on = target(their, each.source.plain)
      return on !== '' && clause.text.includes(on) && !mine.some(word => target(word, plain) === on) && !nearNegation(plain, clause.start + clause.text.indexOf(on), negations)
    })
    if (isNew) add('negation', clause.text, '比原文多了否定')
    else if (isLost) add('negation', clause.text, '漏掉了原文的否定')
    const plan = scoped(each.future, each, other)
    const fact = within(each.done, other)
    const sentence = each.clauses.filter(clause => clause.sentence === other.sentence)
    const past = sentence.some(clause => within(each.done, clause).length > 0 || within(each.past, clause).length > 0)
    const says = (words: readonly Word[], pattern: RegExp) => within(words, clause).some(({ word }) => pattern.test(word))
    if (fact.length === 0 && (plan || !past) && says(done, /已|曾|了$/u) && (plan || says(done, /已/u)) && !all.includes(clause.text.trim())) add('modality', clause.text, plan ? '原文说的是计划或目标，不是已经完成的事' : '原文没有说这已经完成')
    if (plan && fact.length === 0 && NOW.test(clause.text) && !sentence.some(each => NOW.test(each.text))) add('modality', clause.text, '原文说的是计划或目标，不是目前的情况')
    if (!plan && past && sentence.every(clause => within(each.future, clause).length === 0) && says(future, /^(?:将|即将|拟|计划|力争|争取|预计|打算)/u)) add('modality', clause.text, '原文说的是已经发生的事，不是计划')
    for (const [one, opposite] of OPPOSITES) {
      for (const [a, b] of [[one, opposite], [opposite, one]] as const) {
        if (!clause.text.includes(a) || other.text.includes(a) || !other.text.includes(b) || clause.text.includes(b)) continue
        if (a.includes(b) || b.includes(a) || near.share < 0.35 && !sharesAround(clause.text, a, other.text, b)) continue
        add('direction', clause.text, `与原文方向相反，原文是“${b}”`)
      }
    }
    for (const [way, back] of [[BY_FIGURE.more, BY_FIGURE.less], [BY_FIGURE.less, BY_FIGURE.more]] as const) {
      if (near.share >= 0.35 && way.test(clause.text) && !way.test(other.text) && back.test(other.text) && !back.test(clause.text)) add('direction', clause.text, `与原文方向相反，原文是“${other.text.trim()}”`)
    }
    for (const [a, b] of [['合格', '不合格'], ['优良', '不优良']] as const) if (clause.text.includes(b) !== other.text.includes(b) && clause.text.includes(a) && other.text.includes(a) && near.share >= 0.5) add('direction', clause.text, `与原文相反，原文是“${other.text.includes(b) ? b : a}”`)
  }
  return [...reasons.values()]
}

function nearNegation(plain: string, at: number, negations: readonly Word[]): boolean {
  return negations.some(word => word.end <= at && at - word.end <= 3 && !/[，。；]/u.test(plain.slice(word.end, at)))
}

/** A plan holds from its word to the end of the sentence, unless something done comes in between. */
function scoped(words: readonly Word[], { clauses, done }: Read, clause: Clause): boolean {
  return words.some(word => {
    const home = clauses.find(each => word.start >= each.start && word.start < each.end)
    return home?.sentence === clause.sentence && word.start < clause.end && !done.some(each => each.start > word.start && each.start < clause.end)
  })
}

/** Whether the same two characters follow or precede both words. */
function sharesAround(text: string, word: string, other: string, opposite: string): boolean {
  const at = text.indexOf(word)
  const from = other.indexOf(opposite)
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at + word.length, at + word.length + 2)
  return (before.length === 2 && other.slice(Math.max(0, from - 2), from) === before) || (after.length === 2 && other.slice(from + opposite.length, from + opposite.length + 2) === after)
}

const RISE = /(?<![a-z])(?:grew|grow|growth|rose|rise|rising|increas[a-z]*|up|higher|improv[a-z]*|expand[a-z]*)(?![a-z])/iu
const FALL = /(?<![a-z])(?:fell|fall|falling|drop[a-z]*|declin[a-z]*|decreas[a-z]*|down|lower[a-z]*|reduc[a-z]*|shrank|shrink[a-z]*)(?![a-z])/iu
const ZH_RISE = /增长|增加|上升|提高|提升|上涨|扩大|多了/u
const ZH_FALL = /下降|减少|降低|下跌|缩小|收窄|少了|压减|降至/u

/** An English sentence over Chinese sources: only what can be told without translating. */
function checkEnglish(plain: string, read: readonly Read[]): Reason[] {
  const zh = read.map(({ source }) => source.plain).join('\n')
  const reasons: Reason[] = []
  if (!/[\u3400-\u9fff]/u.test(zh)) return reasons
  const denies = findNegations(plain).length > 0
  if (denies && read.every(({ negations }) => negations.length === 0) && !/不|未|没|无|仅|只/u.test(zh)) reasons.push({ code: 'negation', text: '这句话含有否定，所引原文没有' })
  if (RISE.test(plain) && !FALL.test(plain) && ZH_FALL.test(zh) && !ZH_RISE.test(zh)) reasons.push({ code: 'direction', text: '与原文方向相反，原文说的是下降或减少' })
  if (FALL.test(plain) && !RISE.test(plain) && ZH_RISE.test(zh) && !ZH_FALL.test(zh)) reasons.push({ code: 'direction', text: '与原文方向相反，原文说的是增长或提高' })
  if (/(?<![a-z])(?:already|has been|have been|was completed|has reached|have reached|reached)(?![a-z])/iu.test(plain) && read.every(({ future, done }) => future.length > 0 && done.length === 0)) reasons.push({ code: 'modality', text: '原文说的是计划或目标，不是已经完成的事' })
  return reasons
}
