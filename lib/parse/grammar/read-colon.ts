import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'
import { AFTER_BLANKS } from './after-blanks.ts'
import { asStranger } from './as-stranger.ts'
import { colonOf } from './colon-of.ts'
import type { Opening } from './cue-rule.ts'
import { entitledAsker } from './entitled-asker.ts'
import type { Head } from './head.ts'
import { isBoldHeading } from './is-bold-heading.ts'
import { isToldQuotation } from './is-told-quotation.ts'
import { LONGEST_LINE_LABEL } from './longest-line-label.ts'
import { THROUGH_MARKS } from './marks.ts'
import { perhapsNamedBehind } from './perhaps-named-behind.ts'
import { readBesides } from './read-besides.ts'
import { readNamedBehind } from './read-named-behind.ts'
import { readResponse } from './read-response.ts'
import { readWholeLine } from './read-whole-line.ts'
import { skip } from './skip.ts'

/** 某报记者（译员）：words. */
const BY_INTERPRETER = inBothScripts(/[\s\u3000]*[(（](?:译员|翻译|口译|传译|口译员|(?:中文)?译文|中译)[)）][\s\u3000]*$/u)
/** 某报记者：（追问）words: what he does is none of his words. */
const ACTS_BEFORE = inBothScripts(/^[(（【\[](?:再次?|继续)?(?:追问|补问|补充|补充回答|补充说明|接着问|接着说|插话|提问|回答)[)）】\]][\s\u3000*_]*(?=\S)/u)
/** Whose part of a page comes next: 客队：某队教练 某某. */
const SIDE = inBothScripts(/^[\s\u3000]*(?:主队|客队|主场|客场|主队主教练|客队主教练|嘉宾|受访者|受访人)[\s\u3000]*$/u)
const LONGEST_SIGNED = 12
const LONGEST_STRANGER = 20

/** A head with a colon behind words that may be a label, what they read as, and where the words behind it begin. */
type ColonHead = Head & { words: string; colon: string; label: Label | null; behind: number; from: number }

/** The forms of a label with a colon, in the order in which they are tried. */
const FORMS: readonly ((head: ColonHead) => Opening | null | undefined)[] = [readNobodysColon, readNamedBesides, readRepeated, readHeadingWithColon, readLabelled, readSetOff, readSide, readColonOfTime]

/** 某某：words. */
export function readColon(head: Head): Opening | null | undefined {
  const { text, at, rest } = head
  const colon = colonOf(rest)
  if (!colon?.[1]) return undefined
  const behind = at + colon[0].length
  const label = withMask(readLabel(colon[1]) ?? readResponse(colon[1]) ?? entitledAsker(colon[1], text.slice(behind)), colon[1], text.slice(0, at))
  const labelled: ColonHead = { ...head, words: colon[1], colon: colon[0], label, behind, from: skip(text, behind, AFTER_BLANKS) }
  for (const readForm of FORMS) {
    const read = readForm(labelled)
    if (read !== undefined) return read
  }
  return undefined
}

/** 某某说：“words”, 某某回应, told by somebody else. */
function readNobodysColon({ label, words, text, behind }: ColonHead): null | undefined {
  return label && isToldQuotation(words, text.slice(behind)) ? null : undefined
}

/** 问（某报）：words, 主持人：职务 姓名 各位…, 记者提问：某报记者：words: behind the mark stands who it is. */
function readNamedBesides({ label, words, text, from }: ColonHead): Opening | undefined {
  const who = readBesides(text, from, words) ?? (label?.kind === 'question' || label?.kind === 'answer' ? readNamedBehind(text, from, label.kind) : null)
  return who ? { form: 'colon', ...who, printed: words.trim() } : undefined
}

/** 某报记者（译员）：words, what he asked in another language right before. */
function readRepeated({ label, words, from }: ColonHead): Opening | undefined {
  const remark = label?.kind === 'reporter' || label?.kind === 'outlet' ? BY_INTERPRETER.exec(words)?.index ?? 0 : 0
  const asker = remark > 0 ? readLabel(words.slice(0, remark)) : null
  return asker?.kind === 'reporter' ? { form: 'colon', label: asker, printed: words.trim(), body: from, interprets: true } : undefined
}

/** **说进度：年内完工**, bold to its end and no sentence, is a heading. */
function readHeadingWithColon({ label, line }: ColonHead): null | undefined {
  return label && isBoldHeading(line, label) ? null : undefined
}

function readLabelled(head: ColonHead): Opening | undefined {
  const { label, line, words, text } = head
  if (!label) return undefined
  const { body, marks } = wordsBehind(head)
  const perhaps = label.kind === 'answer' ? perhapsNamedBehind(text, body) : undefined
  return { form: 'colon', label, printed: words.trim(), body, marks, ...perhaps ? { perhaps } : {}, ...line.heading > 1 && label.kind === 'person' && label.title !== null ? { heading: true } : {} }
}

/** **某某**：words, ● 某某：words: set off so, words of any shape may say who speaks. */
function readSetOff(head: ColonHead): Opening | undefined {
  const { line, words, text, at, asks, signed } = head
  if (!(line.strong >= at + words.length && !line.heading || signed && words.length <= LONGEST_SIGNED) || words.length > LONGEST_STRANGER) return undefined
  const name = words.slice(asks.length)
  return { form: 'colon', label: asStranger(/\*\*[\s\u3000]*$/u.test(text.slice(0, at)) ? name.replace(/[\s\u3000*]+$/u, '') : name), printed: words.trim(), ...wordsBehind(head) }
}

/** ## 主队：某队教练 某某, over what he says. */
function readSide({ line, words, text, at, behind }: ColonHead): Opening | undefined {
  // 主教练 某某 / 队长 某某: the first of them answers.
  const first = text.slice(behind).trim().split(/[\s\u3000]+[/／][\s\u3000]+/u)[0] ?? ''
  const who = line.heading > 0 || SIDE.test(words) && text.length <= LONGEST_LINE_LABEL ? readLabel(first) : null
  if (who?.kind !== 'person' && who?.kind !== 'word' || who.title === null) return undefined
  return { form: 'line', label: { kind: 'person', name: who.name, title: who.title, role: null }, printed: text.slice(at).trim(), body: text.length, heading: true }
}

/** 主持人 10:21:03: the colon is the time's. */
function readColonOfTime(head: ColonHead): Opening | null | undefined {
  return /\d[:：]$/u.test(head.colon) ? readWholeLine(head) : undefined
}

/** Where the words behind the colon begin, what he does (（追问）) aside, and whether they are bold to the end as the label is. */
function wordsBehind({ line, text, behind, marks }: ColonHead): { body: number; marks: string } {
  const body = skip(text, skip(text, behind, /^[\s\u3000*_:：]*/u), ACTS_BEFORE)
  const end = text.trimEnd().length
  return { body, marks: marks + (body < end && line.strong >= end ? THROUGH_MARKS : '') }
}

/** 网友王**: asterisks that no others before the name make bold hide the rest of it. */
function withMask(label: Label | null, printed: string, before: string): Label | null {
  const mask = before.includes('*') ? null : /\*+$/u.exec(printed)
  return label?.kind === 'netizen' && mask ? { ...label, name: label.name + mask[0] } : label
}
