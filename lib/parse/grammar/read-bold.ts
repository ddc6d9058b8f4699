import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'
import { AFTER_LABEL } from './after-label.ts'
import { asStranger } from './as-stranger.ts'
import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'
import { LONGEST_LINE_LABEL } from './longest-line-label.ts'
import { readBehind } from './read-behind.ts'
import { readPartBesideBold } from './read-part-beside-bold.ts'
import { readResponse } from './read-response.ts'
import { skip } from './skip.ts'

/** **姓名** — words: a dash for the colon. */
const AFTER_BOLD = /^[\s\u3000*_]*(?:[:：|｜]|[—–]{1,2})?[\s\u3000*_]*/u
/** **某某**｜words */
const BAR = /^[\s\u3000*_]*(?:[|｜]|[—–]{1,2})[\s\u3000*_]*\S/u
/** **姓名**（补充）: what he does stands behind the bold name. */
const ACTS_BEHIND = inBothScripts(/^[\s\u3000*_]*[(（](?:补充|补充回答|补充说明|接着说|追问|回应|插话)[)）](?=[\s\u3000*_:：]|$)/u)
/** **姓名**（职务）: the office stands behind the bold name. （葡语，现场传译）, and no colon behind it, is told of the words. */
const OFFICE_BEHIND = inBothScripts(/^[\s\u3000]*(?![(（][^()（）]{1,20}(?:传译|翻译|口译)[)）][\s\u3000]*[^\s\u3000:：])([(（][^()（）]{2,40}[)）])/u)
const LONGEST_STRANGER = 20

/** A head of which the first words, and no more, are bold. */
type BoldHead = Head & { words: string; end: number; label: Label | null }

/** The forms of a bold label, in the order in which they are tried. */
const FORMS: readonly ((head: BoldHead) => Opening | undefined)[] = [readOfficeBehindBold, readDoerBehindBold, readTogether, readPlate, readPartTaken, readName]

/** **姓名** words. */
export function readBold(head: Head): Opening | undefined {
  const { line, text, at } = head
  if (line.strong <= at || line.strong >= text.trimEnd().length || line.strong - at > LONGEST_LINE_LABEL) return undefined
  const words = text.slice(at, line.strong)
  const bold: BoldHead = { ...head, words, end: line.strong, label: readLabel(words) ?? readResponse(words) }
  for (const readForm of FORMS) {
    const read = readForm(bold)
    if (read) return read
  }
  return undefined
}

/** **姓名**（职务）words. */
function readOfficeBehindBold({ text, at, words, end }: BoldHead): Opening | undefined {
  const office = OFFICE_BEHIND.exec(text.slice(end, end + 80))
  const label = office && readLabel(`${withoutMarks(words)}${office[1]}`)
  if (!office || label?.kind !== 'person' || (label.title ?? label.role) === null) return undefined
  const body = skip(text, end + office[0].length, AFTER_LABEL)
  return { form: body >= text.trimEnd().length ? 'line' : 'strong', label, printed: text.slice(at, end + office[0].length).trim(), body }
}

/** **提问** 某报：words. */
function readDoerBehindBold({ text, words, end }: BoldHead): Opening | undefined {
  const who = readBehind(text, skip(text, end, AFTER_BOLD), withoutMarks(words))
  return who ? { form: 'strong', ...who, printed: words.trim() } : undefined
}

/** **问** 某报记者: the whole line says who it is. */
function readTogether({ text, at, label }: BoldHead): Opening | undefined {
  const whole = label?.kind === 'question' || label?.kind === 'answer' ? readLabel(text.slice(at).trim()) : null
  return whole && whole.kind !== label?.kind ? { form: 'line', label: whole, printed: text.slice(at).trim(), body: text.length } : undefined
}

/** **姓名** 职务, **某某发布** 直播员: bold ends with the name, and the line with the office. */
function readPlate({ line, text, words, end, label }: BoldHead): Opening | undefined {
  if (!label || !('name' in label) || line.heading > 0) return undefined
  const plate = `${words} ${text.slice(end)}`.replace(/[*_]{2}/gu, ' ').trim()
  const office = plate.length <= LONGEST_LINE_LABEL && !/[。！？!?；;：:]/u.test(plate) ? readLabel(plate) : null
  const says = office?.kind === 'person' && (office.title ?? office.role) !== null || office?.kind === 'outlet'
  return office && says && 'name' in office && office.name === label.name ? { form: 'line', label: office, printed: plate, body: text.length } : undefined
}

/** **主持人** 姓名, **某某** 网友: whoever takes a part, and the part, one of them bold. */
function readPartTaken({ line, text, at, words, end }: BoldHead): Opening | undefined {
  const taker = line.heading === 0 && text.length - at <= LONGEST_LINE_LABEL ? readPartBesideBold(words, text.slice(end)) : null
  return taker ? { form: 'line', label: taker, printed: text.slice(at).trim(), body: text.length } : undefined
}

/** **姓名** words, **某某**｜words: set off by a bar, words of any shape may say who speaks. */
function readName({ line, text, words, end, label }: BoldHead): Opening | undefined {
  const name = withoutMarks(words).trim()
  const barred = line.heading === 0 && name.length <= LONGEST_STRANGER && BAR.test(text.slice(end))
  if (!label && !barred) return undefined
  return { form: 'strong', label: label ?? asStranger(name), printed: words.trim(), body: skip(text, skip(text, end, ACTS_BEHIND), AFTER_BOLD) }
}

const withoutMarks = (words: string): string => words.replace(/[\s\u3000*_]+$/u, '')
