import { toSimplified } from '../../text/to-simplified.ts'
import { findIntroductions } from '../labels/find-introductions.ts'
import { readLabel } from '../labels/read-label.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import type { Label } from '../formats/label.ts'
import { namesForShort } from './names-for-short.ts'
import type { Line, Page } from '../formats/page.ts'
import { INTRODUCTIONS_WITHIN } from './read-roster.ts'

/** What a page may call somebody in its labels: a character or two, or a letter. */
const SHORT = '[“”「」『』\'"‘’]?(\\p{Script=Han}{1,3}|[A-Za-z]\\d?)[“”「」『』\'"‘’]?'
/** …（以下简称“某”）, …(下称A), …，以下简称“某”: behind whom it stands for. */
const BEHIND = new RegExp(`[（(，,][\\s\\u3000]*(?:(?:以下|下文|下面|文中|文内|后文|此后)[均皆]?(?:简?称|简写|缩写|[用以](?=[^（）()]{1,6}[代表指示]))|[下简]称|简写|缩写)[作为]?[\\s\\u3000]*[:：]?[\\s\\u3000]*${SHORT}(?:代替|代表|表示|指代)?[\\s\\u3000]*(?=[)）]|[，,。；;、]|$)`, 'gu')
/** 问=某报记者, “某”即某某, 某——某某: before it; words without marks need the sign of an equation. */
const BEFORE = /(?:^|(?<=[（(，,；;、。：:\s\u3000]))(?:[“「『'"‘](\p{Script=Han}{1,3}|[A-Za-z]\d?)[”」』'"’][\s\u3000]*(?:即为?|指代?|代表|代指|表示|为|是|[=＝]|[—–-]{1,2})|(\p{Script=Han}{1,3}|[A-Za-z]\d?)[\s\u3000]*[=＝])[\s\u3000]*([^\s\u3000，,；;、。（）()=＝][^\n，,；;、。（）()=＝]{1,40})/gu
/** Whom a medium sends, by its printed name, with its marks. */
const MEDIUM = /(?:[《“「][^《》“”「」]{1,14}[》”」])?\p{Script=Han}{0,14}$/u
/** What leads up to a medium's name and is none of it. */
const LEADS_UP = /^.*(?:回答了?|接受了?|答复了?|回应了?|面对|来自|[和与及由请对向了是为])(?=[\p{Script=Han}《“「]{2})/u
const LEADS = /^[)）]?[\s\u3000]*(?:共同|联合)?主持|^[)）][\s\u3000]*担任主持/u
const HOST = /^主(?:持人?)?$/u
/** 本报记者（以下简称“记”）: the word itself says as much. */
const OWN_REPORTER = /^本[报刊台网社]记者$/u
/** A window over the words before a definition, in UTF-16 units. */
const REACH = 70

/** Whom a page says that its short labels stand for (以下简称“某”, 问=某报记者), by the label in simplified characters, and the lines that say so. */
export function readShortForms(page: Page): { forms: ReadonlyMap<string, Label>; lines: ReadonlySet<number> } {
  const known = new Set(namesForShort(page))
  const forms = new Map<string, Label>()
  const lines = new Set<number>()
  const add = (at: number, short: string | undefined, label: Label | null): void => {
    if (/^记者?$/u.test(toSimplified(short ?? '')) && label?.kind === 'reporter' && OWN_REPORTER.test(toSimplified(label.name))) return
    if (short !== undefined && label !== null && !forms.has(toSimplified(short))) {
      forms.set(toSimplified(short), label)
      lines.add(at)
    }
  }
  for (const [at, line] of page.lines.entries()) {
    if (line.start > INTRODUCTIONS_WITHIN) break
    if (!/[称写=＝]|[”」』’]/u.test(line.plain)) continue
    for (const match of line.plain.matchAll(BEHIND)) add(at, match[1], standsBefore(line, match.index, line.plain.slice(match.index + match[0].length), match[1] ?? '', known))
    for (const match of line.plain.matchAll(BEFORE)) {
      const words = line.text.slice(match.index + match[0].length - (match[3] ?? '').length, match.index + match[0].length)
      add(at, match[1] ?? match[2], named(words, false, known))
    }
  }
  return { forms, lines }
}

/** Whom the words that end at `at` name: a person with his office, a name alone, whoever asks for a medium. */
function standsBefore(line: Line, at: number, behind: string, short: string, known: ReadonlySet<string>): Label | null {
  const host = HOST.test(short) || LEADS.test(behind)
  return named(line.text.slice(Math.max(0, at - REACH), at).trimEnd(), host, known)
}

function named(words: string, host: boolean, known: ReadonlySet<string>): Label | null {
  const plain = toSimplified(words)
  if (/(?:记者|主播|编辑)$/u.test(plain) || isOutlet(plain.slice(-12).replace(/^.*[，。；：、]/u, '')) || /[》”」]$/u.test(plain)) return medium(words, plain)
  const role = host ? 'host' as const : null
  const person = findIntroductions(words, known).findLast(({ plain: name }) => plain.endsWith(name))
  if (person) return { kind: 'person', name: person.name, title: person.title, role: role ?? (person.host ? 'host' : null) }
  const whole = readLabel(words.replace(/^.*[，。；、：:,;）)]/u, ''))
  if (whole?.kind === 'person' || whole?.kind === 'word') return { kind: 'person', name: whole.name, title: whole.title, role: role ?? (whole.kind === 'person' ? whole.role : null) }
  const part = /^[\s\u3000]*(主持人?|嘉宾|受访者)?[\s\u3000:：]*(\p{Script=Han}{2,4})$/u.exec(plain.replace(/^.*[，。；、和与及对由]/u, ''))
  return part?.[2] !== undefined && isPossibleName(part[2]) ? { kind: 'person', name: words.slice(-part[2].length), title: null, role: part[1]?.startsWith('主') ? 'host' : role } : null
}

function medium(words: string, plain: string): Label | null {
  const from = plain.length - (MEDIUM.exec(plain)?.[0].length ?? 0)
  const lead = LEADS_UP.exec(plain.slice(from))?.[0].length ?? 0
  const printed = words.slice(from + lead)
  const label = readLabel(printed)
  // 《某报》记者: his label is the page's short form, and no book's title.
  if (label?.kind === 'reporter') return { ...label, name: withoutMarks(label.name), organization: label.organization && withoutMarks(label.organization) }
  if (label?.kind === 'outlet' || /^《[^《》]{2,14}》$/u.test(printed) && isOutlet(toSimplified(printed.slice(1, -1)))) return { kind: 'reporter', name: withoutMarks(printed), organization: withoutMarks(printed) }
  return null
}

const withoutMarks = (name: string): string => name.replace(/[《》“”「」]/gu, '')
