import { ANSWERER_KINDS } from './answerer-kinds.ts'
import { ASKER_KINDS } from './asker-kinds.ts'
import { ASKS } from '../lines/asks.ts'
import type { Cue } from './cue.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { isToldAsker } from '../names/is-told-asker.ts'
import { isWordName } from '../names/is-word-name.ts'
import type { Line } from '../formats/page.ts'
import { mediumOf } from '../names/medium-of.ts'
import { nextFilled } from '../lines/next-filled.ts'

/** 某某财观：, over a question or before it. */
const HEAD = /^[\s\u3000]*([\p{Script=Han}A-Za-z\d]{3,10})[:：][\s\u3000]*/u
/** Words that lead up to something, or tell of who asks. */
const LEADS_UP = /^(?:第|最后|下一|接下来|首先|其次|关于|以下|例如|比如|具体|[一二三四五]是|\d)|问题|问|环节|时间|关心|关注|担心|好奇|想|说$|讲$|(?<![知频])道$|如下$|方面$/u
const FEWEST = 2

/**
 * Where a page names those who ask by their medium and a colon, words before a colon and a question, right between
 * somebody's answer and the next, are a medium as well, whatever it is called: 某某财观：…？
 * @param read the labels that could be read by their words
 */
export function askersByColon(lines: readonly Line[], read: readonly Cue[]): Cue[] {
  const alone = read.filter(cue => ASKER_KINDS.has(cue.label.kind) && cue.form === 'colon' && cue.marks === '' && asks(lines, cue.line, cue.body)).map(cue => isAlone(lines, cue.line, cue.body))
  const byLine = new Map(read.map(cue => [cue.line, cue]))
  return lines.flatMap((line, at): Cue[] => {
    const cue = byLine.get(at)
    const [head = '', name = ''] = line.marked === null && !line.opens && line.heading === 0 && (!cue || cue.label.kind === 'word' && cue.label.title === null) ? HEAD.exec(line.plain) ?? [] : []
    if (name === '' || LEADS_UP.test(name) || isWordName(name) || name.length < 4 && isPossibleName(name) || isToldAsker(name) || !asks(lines, at, head.length)) return []
    const whole = isAlone(lines, at, head.length)
    if (alone.filter(other => other === whole).length < FEWEST) return []
    const answer = byLine.get(nextFilled(lines, (whole ? nextFilled(lines, at + 1) : at) + 1))
    if (!answer || answer.form !== 'colon' || !ANSWERER_KINDS.has(answer.label.kind)) return []
    const printed = line.text.slice(head.search(/\S/u)).slice(0, name.length)
    return [{ line: at, form: 'colon', label: { kind: 'reporter', name: printed, organization: mediumOf(printed) }, printed, at: head.search(/\S/u), body: head.length, lastLine: at, marks: '' }]
  })
}

const isAlone = (lines: readonly Line[], at: number, body: number): boolean => body >= (lines[at]?.text.trimEnd().length ?? 0)

/** Whether what follows a label, on its line or the next, asks to its end. */
function asks(lines: readonly Line[], at: number, body: number): boolean {
  const words = isAlone(lines, at, body) ? lines[nextFilled(lines, at + 1)]?.plain : lines[at]?.plain.slice(body)
  return words !== undefined && ASKS.test(words.slice(-40))
}
