import { toSimplified } from '../../text/to-simplified.ts'
import { inBothScripts } from '../../text/in-both-scripts.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { mediumOf } from '../names/medium-of.ts'
import { isWordName } from '../names/is-word-name.ts'
import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'
import type { Line } from '../formats/page.ts'
import { LEAD } from '../grammar/lead.ts'
import { STAMP } from '../grammar/stamp.ts'
import { skip } from '../grammar/skip.ts'
import { surnameLength } from '../names/surnames.ts'

/** What a line's head says, whoever set it however: the label, where the words behind it begin, and how the page sets it off; `unsure` where only other heads of the page tell that it is one. */
export type Pieces = { label: Label; printed: string; at: number; body: number; shape: string; unsure?: 'asks' | 'office' }

/** A head has no more characters, and no more pieces. */
const LONGEST = 60
const MOST = 6
/** 某某广播《某节目》, 某电台“某栏目” are one piece; so are names in parts. */
const WORDS = /^(?:[\p{Script=Han}]{0,12}[记記]者[(（][^()（）]{2,20}[)）]|“[^“”]{2,16}”\p{Script=Han}{2,6}|[\p{L}\p{N}]*《[^《》]{2,16}》[\p{L}\p{N}]*|[\p{L}\p{N}]{2,}(?:“[^“”]{2,16}”|「[^「」]{2,16}」)[\p{L}\p{N}]*|[\p{L}\p{N}]+(?:[·•・][\p{L}]+)*)/u
/** Signs and blanks up to the next words; “某某”公众号 begins with its mark. */
const SIGNS = /^(?:(?!“[^“”]{2,16}”\p{Script=Han}{2,6})[^\p{L}\p{N}《])*/u
/** A medium by whatever name. */
const UNKNOWN = /^(?:\p{Script=Han}{3,12}|(?:\p{Script=Han}{2,12})?(?:《[^《》]+》|“[^“”]+”|「[^「」]+」))(?:栏目|节目|频道|欄目|節目|頻道|公众号|公眾號|视频号|杂志|雜誌|播客|账号)?$/u
/** What somebody may be, whatever it is called: 老渡口船工. */
const OFFICE = /^\p{Script=Han}[\p{Script=Han}A-Za-z\d]{2,19}$/u
/** Signs that part a head from what follows; brackets that open one part nothing. */
const PARTS = /[:：｜|丨‖【】［］〔〕》〉>»→►▶▌▍▎■□◆◇●○★☆)）\]／/]|\*\*|__|[—–-]{2}|[—–―]|[ \u3000][-·•・][ \u3000]|[ \u00a0]{2,}|\u3000/u
/** What opens with the words behind a head. */
const OPENS = /[“"「『《〈（(【\[［]+$/u
/** Brackets around a remark that is no piece, in a head's shape. */
const EMPTY = /[（(【\[〔][)）】\]〕]/gu
/** The other half of a name set wide. */
const GIVEN = /^[ \u00a0\u3000]{1,2}\p{Script=Han}(?![\p{L}\p{N}])/u
/** What ends a clause stands in no head. */
const CLAUSE = /[。！？!?；;，,…%％+]|[“”"「」『』]/u

/** What somebody does, beside his name: who asks, answers, leads. */
const MARKS: readonly (readonly [RegExp, Part])[] = [
  [inBothScripts(/^(?:网友|网民|群众|市民|观众|听众|读者|投资者)(?:现场|线上|在线)?(?:提问|追问|发问|留言|来信|来电|问)(?:[\d一二三四五六七八九十]{1,3})?$/u), 'writes'],
  [inBothScripts(/^(?:(?:现场|媒体|记者|网友|群众|市民|观众|会后|书面|线上)?(?:提问|追问|发问|补问|再问|又问|问)(?:者|人|媒体|单位|方)?|问题|来问|媒体|记者)(?:[\d一二三四五六七八九十]{1,3})?$/u), 'asks'],
  [inBothScripts(/^第?[\d一二三四五六七八九十]{1,3}问$/u), 'asks'],
  [/^[追再又续]?Q\d{0,2}$/iu, 'asks'],
  [inBothScripts(/^(?:(?:现场|书面|权威)?(?:答复|回答|作答|应答|答问|回应|回复|解答|释疑|[补追]?答)(?:者|人|单位|方|嘉宾)?|补充(?:回答|说明|发言)?)(?:[\d一二三四五六七八九十]{1,3})?$/u), 'answers'],
  [/^[补再续]?A\d{0,2}$/iu, 'answers'],
  [inBothScripts(/^(?:(?:新闻)?发言[人者]?|[说讲]话[人者]|发布人?|主讲人?|嘉宾|介绍人?|通报人?|发布|通报|介绍|致辞|讲话|发言|开场|收场|结语|主旨发布|情况介绍|发布嘉宾|受访者)(?:[\d一二三四五六七八九十]{1,3})?$/u), 'tells'],
  [inBothScripts(/^(?:主持人?|司仪)$/u), 'leads'],
  [inBothScripts(/^(?:[\d]{1,4}|\d{1,2}[月日时分点]|\d{1,2}月\d{1,2}日|\d{1,2}[时点]\d{1,2}分|上午|下午|现场|直播|连线|线上|书面|远程|视频|(?:[中英外]文)?译文|[中英]译|口译|新媒体|自媒体|融媒体|[中外]媒|(?:网络|平面|境外|本地|地方|行业|中央|省级|市级)媒体)$/u), 'aside'],
]

type Part = 'asks' | 'writes' | 'answers' | 'tells' | 'leads' | 'aside'
type Piece = { part: Part } | { title: string; unread?: true } | { who: Label }

/**
 * Reads a line's head piece by piece: signs and blanks part its pieces, and each is a mark (问, 答复, 主讲),
 * an office, or who speaks, in whatever order and between whatever signs. The longest head that is all such
 * pieces, names one, and is set off from what follows.
 * @returns null where the line opens with no such head
 */
export function readPieces(line: Pick<Line, 'text'>): Pieces | null {
  // 丨 is a character to Unicode, and a bar to whoever prints it.
  const text = line.text.replaceAll('丨', '｜')
  const head = text.slice(0, LONGEST)
  const lead = skip(head, skip(head, 0, LEAD), STAMP)
  const at = lead + SIGNS.exec(text.slice(lead, LONGEST))![0].length
  if (at > LONGEST / 2) return null
  const pieces: Piece[] = []
  let shape = signsOf(text.slice(0, at)).replace(/\d+|[一二三四五六七八九十]+/gu, '1')
  let unsure: Pieces['unsure']
  let end = at
  let best: Pieces | null = null
  while (pieces.length < MOST) {
    const words = wordsAt(text, end)
    if (words === '') break
    const piece = readPiece(words, pieces, text[end - 1] ?? '') ?? readOffice(text.slice(end), pieces) ?? readUnknown(words, pieces, text.slice(end + words.length, end + LONGEST))
    if (!piece) break
    if ('unread' in piece) unsure = 'office'
    else if ('who' in piece && piece.who.kind === 'stranger' && pieces.length === 0) unsure = 'asks'
    const before = pieces.at(-1)
    // 某局副局长、调研员: two offices of one.
    if (before && 'title' in before && 'title' in piece && text[end - 1] === '、') before.title += `、${piece.title}`
    // 某局党组成员、副局长姓名: the second has his name behind it.
    else if (before && 'title' in before && text[end - 1] === '、' && 'who' in piece && piece.who.kind === 'person' && piece.who.title !== null) pieces.splice(-1, 1, { who: { ...piece.who, title: `${before.title}、${piece.who.title}` } })
    else if (text[end - 1] === '、') break
    else if (before && isMedium(before) && isOwnName(piece) && /[ \u00a0\u3000]/u.test(text[end - 1] ?? '')) {
      pieces.splice(-1, 1, { who: { ...piece.who, title: before.who.name, role: 'reporter' } })
      shape = shape.replace(/who $/u, '')
    } else pieces.push(piece)
    if (pieces.at(-1) !== piece && before && 'title' in before) shape = shape.replace(/title、$/u, '')
    end += words.length
    const signs = SIGNS.exec(text.slice(end, end + LONGEST))![0]
    const whole = end + signs.length >= text.length
    const parting = signs.replace(OPENS, '')
    if (end - at > LONGEST) break
    shape += `${'part' in piece ? piece.part === 'aside' ? '' : 'part' : 'title' in piece ? 'title' : isEntitled(piece) ? 'entitled' : 'who'}${signsOf(PARTS.test(parting) ? parting : signs)}`
    const label = (whole ? !/[。！？!?；;，,、…]/u.test(signs) : setsOff(signs, text.slice(end))) ? labelOf(pieces) : null
    if (label) best = { label, printed: text.slice(at, end), at, body: whole ? text.length : end + parting.length, shape: (whole ? `${shape}$` : shape).replace(EMPTY, ''), ...unsure ? { unsure } : whole && label.kind === 'reporter' && pieces.some(piece => 'who' in piece && UNSURE.has(piece.who.kind)) ? { unsure: 'asks' } : {} }
    // 姓名，职务: behind a name a comma leads to his office.
    if (CLAUSE.test(signs) && !(isNamed(pieces) && /^[\s\u3000]*[，,][\s\u3000]*$/u.test(signs) && endsInTitle(toSimplified(wordsAt(text, end + signs.length))))) break
    end += signs.length
  }
  return best
}

/** Kinds that a topic may be taken for: 提问｜开工时间, alone on a line, is a heading. */
const UNSURE: ReadonlySet<Label['kind']> = new Set(['stranger', 'word', 'person'])

/** Whether signs part a head from what follows; blanks do before a sentence. */
function setsOff(signs: string, behind: string): boolean {
  return PARTS.test(signs) && !/[(（【\[［〔《〈]\s*$/u.test(signs) && (signs.trim() !== '' || /[。！？!?]/u.test(behind))
}

/** The words at `from`; characters set wide (王　某　某) are one. */
function wordsAt(text: string, from: number): string {
  const joined = WORDS.exec(text.slice(from, from + LONGEST))?.[0] ?? ''
  // 提问·某某, 教导员·某某: what a point parts is one name where it begins with no mark and no office.
  const first = /^([^·•・]+)[·•・]/u.exec(joined)?.[1]
  if (first !== undefined && (MARKS.some(([pattern]) => pattern.test(first)) || endsInTitle(toSimplified(first)))) return first
  // 姓名·主持: nor is the mark behind it.
  const last = /^(.+?)[·•・]([^·•・]+)$/u.exec(joined)
  if (last?.[1] && last[2] && MARKS.some(([pattern]) => pattern.test(last[2]!))) return last[1]
  const wide = /^(?![问問答][ \u00a0\u3000])\p{Script=Han}(?:[ \u00a0\u3000]{1,2}\p{Script=Han}){1,3}(?![\p{L}\p{N}])/u.exec(text.slice(from, from + 20))?.[0]
  if (wide !== undefined) return wide
  // 某局局长王　某: the name behind an office is set wide.
  const given = surnameLength(`${joined.slice(-1)}　　`) === 1 && joined.length > 3 && endsInTitle(toSimplified(joined.slice(0, -1))) ? GIVEN.exec(text.slice(from + joined.length, from + LONGEST))?.[0] : undefined
  return joined + (given ?? '')
}

type Named = Piece & { who: Label & { name: string } }

/** 某报记者, behind which his own name may stand. */
const isMedium = (piece: Piece): piece is Named => 'who' in piece && piece.who.kind === 'reporter' && /[记記]者$/u.test(piece.who.name)

const isOwnName = (piece: Piece): piece is Named & { who: { kind: 'person' } } => 'who' in piece && piece.who.kind === 'person' && piece.who.title === null

/** 某局局长姓名, in one piece. */
const isEntitled = (piece: Piece): boolean => 'who' in piece && (piece.who.kind === 'person' || piece.who.kind === 'word') && piece.who.title !== null

/** Whether the last of the pieces is a name without an office. */
function isNamed(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)
  return last !== undefined && 'who' in last && (last.who.kind === 'person' || last.who.kind === 'word') && last.who.title === null && !pieces.some(piece => 'title' in piece)
}

function readPiece(words: string, before: readonly Piece[], sign: string): Piece | null {
  const bare = words.replace(/(?<=\p{Script=Han})[ \u00a0\u3000]+(?=\p{Script=Han})/gu, '')
  for (const [pattern, part] of MARKS) if (pattern.test(bare)) return { part }
  const label = readLabel(bare)
  switch (label?.kind) {
    case 'person': case 'word': case 'reporter': case 'outlet': case 'netizen': case 'surname': return { who: label }
    case 'title': return { title: label.title }
    case 'office': return { title: label.name }
    case 'role': return { part: label.role === 'host' ? 'leads' : 'tells' }
    default: break
  }
  // Behind a mark for asking stands who asks, by whatever name.
  const named = before.some(piece => 'who' in piece)
  const asks = !named && before.some(piece => 'part' in piece && (piece.part === 'asks' || piece.part === 'writes'))
  // 某队教导员·某某: behind an office and a sign stands whose it is, whatever his surname.
  const holds = !named && /[·•・／/|｜丨]/u.test(sign) && before.some(piece => 'title' in piece)
  if (holds && /^\p{Script=Han}{2,3}$/u.test(bare) && !isWordName(bare)) return { who: { kind: 'person', name: bare, title: null, role: null } }
  return asks && UNKNOWN.test(bare) && !isWordName(bare) ? { who: { kind: 'stranger', name: bare } } : null
}

/** 某某夜话（提问）, 《某某》｜问: first who asks, by whatever name, and behind it that he does. */
function readUnknown(words: string, before: readonly Piece[], behind: string): Piece | null {
  const mark = before.length === 0 && UNKNOWN.test(words) && !isWordName(words) ? wordsAt(behind, SIGNS.exec(behind)?.[0].length ?? 0) : ''
  return MARKS.some(([pattern, part]) => part === 'asks' && pattern.test(mark)) ? { who: { kind: 'stranger', name: words } } : null
}

/** Behind a name, to the end of the line: what he is, by a word for it that no rule knows. */
function readOffice(words: string, before: readonly Piece[]): Piece | null {
  const bare = words.replace(/[\s\u3000*_)）\]】]+$/u, '')
  const named = before.some(piece => 'who' in piece && (piece.who.kind === 'person' || piece.who.kind === 'word') && piece.who.title === null)
  return named && !before.some(piece => 'title' in piece) && OFFICE.test(bare) ? { title: bare, unread: true } : null
}

/** Whom the pieces name together; null where they name nobody, or two. */
function labelOf(pieces: readonly Piece[]): Label | null {
  const named = pieces.flatMap(piece => ('who' in piece ? [piece.who] : []))
  const titles = pieces.flatMap(piece => ('title' in piece ? [piece.title] : []))
  const parts = new Set(pieces.flatMap(piece => ('part' in piece ? [piece.part] : [])))
  const [who] = named
  if (!who && parts.has('leads') && titles.length === 0) return { kind: 'role', role: 'host', name: '主持人' }
  if (!who || named.length > 1 || titles.length > 1 || parts.has('asks') && parts.has('answers')) return null
  // 【主持人】网友“某某”问：: whoever leads reads it out, and the words are his.
  if (parts.has('leads') && who.kind === 'netizen') return null
  if (parts.has('writes') && who.kind !== 'reporter' && who.kind !== 'outlet') return titles.length > 0 || who.kind === 'surname' || !('name' in who) ? null : { kind: 'netizen', name: who.name }
  if (who.kind === 'person' && who.role === 'reporter') return parts.has('answers') ? null : who
  if (who.kind === 'person' || who.kind === 'word') {
    const title = who.title ?? titles[0] ?? null
    // Four characters are rather a medium than a person.
    if (parts.has('asks')) return title === null ? { kind: 'reporter', name: who.name, organization: [...who.name].length > 3 ? who.name : null } : null
    if (who.kind === 'word' && title === null && !parts.has('answers') && !parts.has('tells') && !parts.has('leads')) return who
    return { kind: 'person', name: who.name, title, role: parts.has('leads') ? 'host' : who.kind === 'person' ? who.role : null }
  }
  if (titles.length > 0) return null
  if (who.kind === 'outlet' || who.kind === 'stranger') return parts.has('asks') ? { kind: 'reporter', name: who.name, organization: mediumOf(who.name) } : parts.size === 0 && who.kind === 'outlet' ? who : null
  return parts.has('answers') && who.kind !== 'surname' ? null : who
}

/** The signs between two pieces, without the blanks beside them. */
function signsOf(signs: string): string {
  return signs.replace(/[\s\u3000]+/gu, ' ').replace(/^ | $/gu, blank => (signs.trim() === '' ? blank : ''))
}
