import { ASKER_KINDS } from '../cues/asker-kinds.ts'
import { ASKING_KINDS } from '../cues/asking-kinds.ts'
import { ANSWERER_KINDS } from '../cues/answerer-kinds.ts'
import { answerBelow, SAYS_ANSWER } from './answer-below.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { ENDS_ASKING } from '../lines/ends-asking.ts'
import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { questionsByDash } from './questions-by-dash.ts'
import { questionsBySign } from './questions-by-sign.ts'
import { questionsOverNames } from './questions-over-names.ts'
import { readCue } from '../grammar/read-cue.ts'
import { readPieces } from '../cues/read-pieces.ts'
import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'

const FEWEST = 2
const ASKED = /[？?]/u
/** Q1｜某报 over its question. */
const MARKED = /^[\s\u3000*_]*(?:#{1,6}[ \t]+)?(?:Q|提问|问)(?:\d{1,2}|[一二三四五六七八九十]{1,3})?[\s\u3000*_]*[｜|·•]/u
const QUOTED = /^[\s\u3000]*>/u
/** 1．…？, 二、…？, （三）…？: the question has a number. */
const NUMBERED = /^[\s\u3000*_]*(?:[\d０-９]{1,2}[.、．:：](?!\d)|[一二三四五六七八九十]{1,3}[、.．]|[(（](?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})[)）])/u
/** > **某报**：, the name in bold and a colon. */
const BOLD_LABEL = /^[\s\u3000]*>[\s\u3000]*(\*\*|__)[^*_\n]{2,24}(?:[:：]\1|\1[\s\u3000]*[:：])/u
/** 🎤 **某报记者**, alone on its line. */
const SIGNED_BOLD = /^[\s\u3000]*[^\p{L}\p{N}\p{P}\s]{1,2}\ufe0f?[\s\u3000]*(\*\*|__)[^*_\n]{2,40}\1[\s\u3000]*$/u
const ENTITLED = /^[\s\u3000>*_]*《[^《》]{2,20}》/u
const MEDIA: ReadonlySet<Label['kind']> = new Set(['outlet', 'reporter'])
/** 1. …？（某某报记者）: who asks stands in brackets behind the question. */
const ASKED_BY = /[？?][”」』]?[\s\u3000]*[(（]([^()（）]{2,20})[)）][\s\u3000*_]*$/u

/**
 * A printed interview may set its questions apart, as headings, quoted or in bold, and label the
 * answers alone. There each question's line is marked with who asks. Only where answers with a label
 * follow: the headings of other texts ask as well.
 */
export function openQuotedQuestions(page: Page): Page {
  // > **某报**：…?, where a medium is named so: so is who else asks, whatever he is called.
  const named = page.lines.some((line, at) => BOLD_LABEL.test(line.text) && (ENTITLED.test(line.plain) || MEDIA.has(readCue(line, at)?.label.kind ?? 'stranger')))
  const asked = new Map(page.lines.flatMap((line, at): [number, Label][] => {
    const label = line.marked === null ? askerOf(line, at, page.lines) : null
    return label && !isLabelled(page.lines, at) && !(label.kind === 'question' && named && namesAsker(line, at)) ? [[at, label]] : []
  }))
  if (asked.size < FEWEST) {
    const bare = unlabelledQuestions(page.lines)
    if (bare.length < FEWEST) return page
    for (const at of bare) asked.set(at, { kind: 'question' })
  }
  return { ...page, lines: page.lines.flatMap((line, at): Line[] => {
    const label = asked.get(at)
    if (!label) return [line]
    const behind = ASKED_BY.exec(line.text)
    if (!behind) return [{ ...line, heading: 0, opens: label }]
    const end = behind.index + behind[0].search(/[(（]/u)
    const part = (from: number, to: number): Line => ({ ...partLine(line, from, to), heading: 0, strong: 0 })
    return [{ ...part(0, end), opens: label }, { ...part(end, line.text.length), marked: 'aside' }]
  }) }
}


/** Lines that ask right over 答（某某）：…, where so does whatever stands over nearly all such answers, behind a sign of their own, or over the first names of the page; no label of the page says who asks. */
function unlabelledQuestions(lines: Line[]): number[] {
  const bare = lines.flatMap((line, at) => line.marked === null && ENDS_ASKING.test(line.plain) && answerBelow(lines, at) === 'says' ? [at] : [])
  const signed = bare.length < FEWEST ? [questionsBySign(lines), questionsByDash(lines), questionsOverNames(lines)].find(found => found.length > 0) ?? [] : []
  if (bare.length < FEWEST && signed.length < FEWEST) return []
  const cues = lines.flatMap((line, at) => readCue(line, at) ?? [])
  // A newspaper's name alone on top asks nothing.
  if (cues.some(cue => ASKING_KINDS.has(cue.label.kind) && !(cue.label.kind === 'outlet' && cue.form === 'line'))) return []
  // 【媒体提问 某某夜话】, [提问/某报记者 姓名]：: who asks is said at the head of the line, or over it.
  if (lines.filter(line => readPieces(line)?.label.kind === 'reporter' || asksInPerson(readPieces(line))).length >= FEWEST) return []
  const answers = cues.filter(cue => cue.label.kind === 'answer' || ANSWERER_KINDS.has(cue.label.kind) && SAYS_ANSWER.test(cue.printed)).length
  return signed.length > 0 ? signed : bare.length * 3 < answers * 2 ? [] : bare
}

const asksInPerson = (head: ReturnType<typeof readPieces>): boolean => head?.label.kind === 'person' && head.label.role === 'reporter'

/** Whether a quoted question opens with the bold name of somebody no rule knows, and a colon. */
function namesAsker(line: Line, at: number): boolean {
  const cue = BOLD_LABEL.test(line.text) ? readCue(line, at) : null
  return cue?.form === 'colon' && (cue.label.kind === 'stranger' || cue.label.kind === 'word') && !/^关于|问题|环节|话题/u.test(toSimplified(cue.printed))
}

/** > 某报记者 / > question, **Q1｜某报** / > question, ### 提问 ▸ 某报 / > question: the line above says who asks. */
function isLabelled(lines: Line[], at: number): boolean {
  if (!QUOTED.test(lines[at]?.plain ?? '')) return false
  let line = at - 1
  while (/^[\s\u3000>]*$/u.test(lines[line]?.plain ?? '-')) line--
  const above = lines[line]
  if (!above) return false
  // 🎤 **市民代表 姓名** / > question: a sign and bold words alone set off whoever asks.
  if (SIGNED_BOLD.test(above.text)) return ['person', 'word', ...ASKER_KINDS].includes(readCue(above, line)?.label.kind ?? 'stranger')
  if (!(QUOTED.test(above.plain) || above.heading > 0 || above.strong >= above.text.trimEnd().length || MARKED.test(above.plain))) return false
  const label = readCue(above, line)
  const head = readPieces(above)
  // **10:16　姓名（某报记者）** / > question, **10:25　姓名** / > question: the time tells that a label stands there.
  const posted = label?.form === 'line' && label.marks?.includes('time') === true && (label.label.kind === 'person' || label.label.kind === 'word')
  return posted || label?.form === 'line' && ASKER_KINDS.has(label.label.kind) || head !== null && head.body >= above.text.length && ASKER_KINDS.has(head.label.kind)
}

function askerOf(line: Line, at: number, lines: Line[]): Label | null {
  const named = ASKED_BY.exec(line.text)?.[1]
  if (named === undefined && !ASKED.test(line.plain)) return null
  const answer = answerBelow(lines, at)
  if (named !== undefined) {
    const label = answer ? readLabel(named) : null
    return label?.kind === 'outlet' ? { kind: 'reporter', name: label.name, organization: label.name } : label?.kind === 'reporter' || label?.kind === 'netizen' ? label : null
  }
  const apart = line.heading === 0 && (QUOTED.test(line.plain) || line.strong >= line.text.trimEnd().length) || ENDS_ASKING.test(line.plain) && (line.heading > 0 || NUMBERED.test(line.plain)) && answer === 'says'
  return apart && answer && (readCue(line, at)?.label.kind ?? 'stranger') === 'stranger' ? { kind: 'question' } : null
}
