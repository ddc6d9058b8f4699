import { toSimplified } from '../../text/to-simplified.ts'
import { findIntroductions } from '../labels/find-introductions.ts'
import { readLabel } from '../labels/read-label.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import type { Label } from '../formats/label.ts'
import { namesByFirstCharacter } from './names-by-first-character.ts'
import { namesByPart } from './names-by-part.ts'
import { namesForShort } from './names-for-short.ts'
import type { Line, Page } from '../formats/page.ts'
import { INTRODUCTIONS_WITHIN } from './read-roster.ts'

/** What a page may call somebody in its labels: a character or a few, or a letter. */
const SHORT = '[“”「」『』\'"‘’]?(\\p{Script=Han}{1,3}|[A-Za-z]\\d?)[“”「」『』\'"‘’]?'
/** …（以下简称“某”）, …(下称A), …，以下简称“某”: behind whom it stands for. */
const BEHIND = new RegExp(`[（(，,][\\s\\u3000]*(?:(?:以下|下文|下面|文中|文内|后文|此后)[均皆]?(?:简?称|简写|缩写|[用以](?=[^（）()]{1,6}[代表指示]))|[下简]称|简写|缩写)[作为]?[\\s\\u3000]*[:：]?[\\s\\u3000]*${SHORT}(?:代替|代表|表示|指代)?[\\s\\u3000]*(?=[)）]|[，,。；;、]|$)`, 'gu')
/** 问=某报记者, “某”即某某, 某——某某: before it; words without marks need the sign of an equation. */
const BEFORE = /(?:^|(?<=[（(，,；;、。：:\s\u3000]))(?:[“「『'"‘](\p{Script=Han}{1,3}|[A-Za-z]\d?)[”」』'"’][\s\u3000]*(?:即为?|指代?|代表|代指|表示|为|是|[=＝]|[—–-]{1,2})|(\p{Script=Han}{1,3}[ ]?\d{0,2}|[Ss]peaker[ ]?\d{1,2}|[A-Za-z]\d?)[\s\u3000]*[=＝→⇒])[\s\u3000]*([^\s\u3000，,；;、。（）()=＝](?:(?![\s\u3000]{2}|\u3000)[^\n，,；;、。（）()=＝]){1,40})/gu
/** 说话人1：某某（职务）, alone: whose voice a program has numbered so. */
const VOICE = /^[\s\u3000·•*-]*((?:发言人|说话人|讲话人|speaker)[ ]?\d{1,2})[\s\u3000]*[:：—–-]{1,2}[\s\u3000]*([^\s\u3000。！？!?][^。！？!?]{1,60})$/iu
/** 姓名（某）, 《某报》（某）: one character in brackets, which may be anything but where lines begin with several such. */
const BARE = /(?<=[\p{Script=Han}》”」])[（(][“「『]?(\p{Script=Han})[”」』]?[)）]/gu
const LINE_HEAD = /^[\s\u3000>*_【\[［〔]*(\p{Script=Han})[】\]］〕*_]*[\s\u3000]*[:：】\]］〕]/u
const FEWEST_BARE = 2
/** Whom a medium sends, by its printed name, with its marks. */
const MEDIUM = /(?:[《“「][^《》“”「」]{1,14}[》”」])?\p{Script=Han}{0,14}$/u
/** What leads up to a medium's name and is none of it. */
const LEADS_UP = /^.*(?:回答了?|接受了?|答复了?|回应了?|面对|来自|[和与及由请对向了是为])(?=[\p{Script=Han}《“「]{2})/u
/** 某报（…）、某台（…）记者: said once, behind the last of them. */
const REPORTERS = /^[)）]?(?:[、和与及](?:[《“「][^《》“”「」（）()]{1,14}[》”」])?\p{Script=Han}{0,10}[（(][^（）()]{1,14}[)）]){0,6}等?的?记者/u
/** 姓名（某），某局局长: his office behind, up to the next of a list. */
const OFFICE = /^[)）]?[，,][\s\u3000]*([^，,。；;、（）()]{2,30})(?=[；;。]|$)/u
const LEADS = /^[)）]?[\s\u3000]*(?:共同|联合)?主持(?!人?[\s\u3000]*[:：])|^[)）][\s\u3000]*担任主持/u
/** 主持：姓名. */
const LED = /主持人?[\s\u3000]*[:：][\s\u3000]*\p{Script=Han}{2,4}$/u
/** 姓名 职务（主持）. */
const PRESIDES = /^[（(]主持人?[)）]/u
const HOST = /^主(?:持人?)?$/u
/** 本报记者（以下简称“记”）: the word itself says as much. */
const REPORTER = /^记者?$/u
const OWN_REPORTER = /^本[报刊台网社]记者$/u
/** A window over the words before a definition, in UTF-16 units. */
const REACH = 70

type Defined = { at: number; short: string; label: Label }

/** What the page calls people by, for short, and the lines that say so. */
export type ShortForms = { forms: ReadonlyMap<string, Label>; lines: ReadonlySet<number> }

/** Whom a page says that its short labels stand for (以下简称“某”, 问=某报记者), by the label in simplified characters, and the lines that say so. */
export function readShortForms(page: Page): ShortForms {
  const known = new Set(namesForShort(page))
  const heads = new Set(page.lines.flatMap(line => LINE_HEAD.exec(line.plain)?.[1] ?? []))
  const sure: Defined[] = []
  const bare: Defined[] = []
  const add = (to: Defined[], at: number, short: string, label: Label | null): void => {
    const isOwnWord = REPORTER.test(short) && label?.kind === 'reporter' && OWN_REPORTER.test(toSimplified(label.name))
    if (label !== null && !isOwnWord) to.push({ at, short, label })
  }
  for (const [at, line] of page.lines.entries()) {
    if (line.start > INTRODUCTIONS_WITHIN) break
    const voice = VOICE.exec(line.plain)
    if (voice) add(sure, at, voice[1] ?? '', whoseVoice(line.text.slice(-(voice[2] ?? '').length).trim()))
    for (const match of line.plain.matchAll(BEHIND)) add(sure, at, match[1] ?? '', standsBefore(line, match, known))
    for (const match of line.plain.matchAll(BEFORE)) {
      const words = line.text.slice(match.index + match[0].length - (match[3] ?? '').length, match.index + match[0].length)
      const label = whoIs(words, known)
      add(sure, at, match[1] ?? match[2] ?? '', label?.kind === 'person' && PRESIDES.test(line.plain.slice(match.index + match[0].length)) ? { ...label, role: 'host' } : label)
    }
    if (heads.size >= FEWEST_BARE) for (const match of line.plain.matchAll(BARE)) if (heads.has(match[1] ?? '')) add(bare, at, match[1] ?? '', standsBefore(line, match, known))
  }
  const defined = [...sure, ...new Set(bare.map(({ short }) => short)).size >= FEWEST_BARE ? bare : []]
  return { forms: new Map([...namesByFirstCharacter(page.lines), ...namesByPart(page.lines), ...defined.toReversed().map(({ short, label }) => [short, label] as const)]), lines: new Set(defined.map(({ at }) => at)) }
}

/** Whom the words right before a definition name: a person with his office, a name alone, whoever asks for a medium. */
function standsBefore(line: Line, match: RegExpExecArray, known: ReadonlySet<string>): Label | null {
  const label = whoIs(line.text.slice(Math.max(0, match.index - REACH), match.index).trimEnd(), known)
  const [from, behind] = [match.index + match[0].length, line.plain.slice(match.index + match[0].length)]
  if (label?.kind === 'reporter') return /(?:记者|記者)$/u.test(label.name) || !REPORTERS.test(behind) ? label : { ...label, name: `${label.name}${/記者/u.test(line.text) ? '記者' : '记者'}` }
  if (label?.kind !== 'person') return label
  const office = label.title === null ? OFFICE.exec(behind) : null
  const title = office?.[1] !== undefined && endsInTitle(office[1]) ? line.text.slice(from + office[0].length - office[1].length, from + office[0].length) : label.title
  return { ...label, title, role: HOST.test(match[1] ?? '') || LEADS.test(behind) ? 'host' : label.role }
}

/** Whom a line names from end to end. */
function whoseVoice(words: string): Label | null {
  const label = readLabel(words)
  return label?.kind === 'person' || label?.kind === 'reporter' ? label : null
}

function whoIs(words: string, known: ReadonlySet<string>): Label | null {
  const plain = toSimplified(words)
  if (/(?:记者|主播|编辑)$/u.test(plain) || isOutlet(plain.slice(-12).replace(/^.*[，。；：、]/u, '')) || /[》”」]$/u.test(plain)) return medium(words, plain)
  const person = findIntroductions(words, known).findLast(({ plain: name }) => plain.endsWith(name))
  if (person) return { kind: 'person', name: person.name, title: person.title, role: person.host ? 'host' : null }
  const whole = readLabel(words.replace(/^.*[，。；、：:,;）)]/u, ''))
  if (whole?.kind === 'person' || whole?.kind === 'word') return { kind: 'person', name: whole.name, title: whole.title, role: LED.test(plain) ? 'host' : whole.kind === 'person' ? whole.role : null }
  const [, part, name] = /^[\s\u3000]*(主持人?|嘉宾|受访者)?[\s\u3000:：]*(\p{Script=Han}{2,4})$/u.exec(plain.replace(/^.*[，。；、和与及对由]/u, '')) ?? []
  return name !== undefined && isPossibleName(name) ? { kind: 'person', name: words.slice(-name.length), title: null, role: part?.startsWith('主') ? 'host' : null } : null
}

/** 《某报》记者, “某某”客户端: his label is the page's short form, so the marks of its title are none of his name. */
function medium(words: string, plain: string): Label | null {
  const from = plain.length - (MEDIUM.exec(plain)?.[0].length ?? 0)
  const printed = words.slice(from + (LEADS_UP.exec(plain.slice(from))?.[0].length ?? 0))
  const label = readLabel(printed)
  if (label?.kind === 'reporter') return { ...label, name: withoutMarks(label.name), organization: label.organization && withoutMarks(label.organization) }
  if (label?.kind === 'outlet' || /^《[^《》]{2,14}》$/u.test(printed) && isOutlet(toSimplified(printed.slice(1, -1)))) return { kind: 'reporter', name: withoutMarks(printed), organization: withoutMarks(printed) }
  return null
}

const withoutMarks = (name: string): string => name.replace(/[《》“”「」]/gu, '')
