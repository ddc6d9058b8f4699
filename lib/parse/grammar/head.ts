import type { Line } from '../formats/page.ts'
import { halfWidthMark } from '../names/half-width-mark.ts'
import { inBothScripts } from '../../text/in-both-scripts.ts'
import { AFTER_BLANKS } from './after-blanks.ts'
import { LEAD } from './lead.ts'
import { skip } from './skip.ts'
import { STAMP } from './stamp.ts'

/** How far a label is looked for. */
const REACH = 90
/** 某报记者（电话连线）;words: the key of the colon without its shift. */
const MISTYPED_COLON = inBothScripts(/^([^:：。，！？!?；;\t]{2,24}记者(?:[(（][^()（）]{2,12}[)）])?)[;；](?=[^\s\u3000])/u)
/** Q·某报：, the mark of a question, and a point between it and who asks. */
const ASKS_APART = inBothScripts(/^(?:提问|问|Q)\d{0,2}[\s\u3000]*[·•・／/][\s\u3000]*/u)
/** **姓名** in Markdown after a time or a bullet. */
const MARKED_BOLD = /^(\*\*|__)([^*_\n]{1,40})\1[\s\u3000]*[:：]?[\s\u3000]*/u

/** A line taken apart as far as every form of label has it in common. */
export type Head = {
  line: Line
  text: string
  /** Whether the time of a post stands on the line, or alone on the one above. */
  posted: boolean
  /** Offset behind bullets, ornaments and numbers. */
  lead: number
  /** Offset behind the time, which equals `lead` where none is printed. */
  stamped: number
  /** Offset at which a label would begin. */
  at: number
  /** What stands from there on, as far as a label may reach. */
  rest: string
  /** Words that are bold by Markdown's own marks, right behind the time or bullet, and how far the marks reach. */
  bold: { words: string; length: number } | null
  /** 问·, before who asks; empty where it is not there. */
  asks: string
  /** Whether a pictograph or the mark of a question stands before the label. */
  signed: boolean
  marks: string
}

/** @param posted whether the time of a post stands alone on the line above */
export function readHead(line: Line, posted: boolean): Head {
  const { text } = line
  const lead = skip(text, 0, LEAD)
  const stamped = skip(text, lead, STAMP)
  const at = skip(text, stamped, stamped > lead ? /^[\s\u3000*_｜|]*/u : AFTER_BLANKS)
  const rest = halfWidthMark(text.slice(at, at + REACH)).replace(MISTYPED_COLON, '$1：')
  const [marked = '', , words = ''] = MARKED_BOLD.exec(text.slice(stamped, stamped + 120)) ?? []
  const asks = ASKS_APART.exec(rest)?.[0] ?? ''
  const sign = `${/\p{Extended_Pictographic}/u.test(text.slice(0, lead)) ? 'sign' : ''}${asks === '' ? '' : 'asks'}`
  return {
    line, text, lead, stamped, at, rest, asks, posted: posted || stamped > lead, signed: sign !== '',
    bold: marked === '' ? null : { words, length: marked.length },
    marks: `${stamped > lead ? 'time' : ''}${marked !== '' || line.strong > at ? 'bold' : ''}${sign}`,
  }
}
