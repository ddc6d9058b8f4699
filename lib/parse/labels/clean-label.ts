import { halfWidthMark } from '../names/half-width-mark.ts'
import { withoutPadding } from '../names/without-padding.ts'
import { withoutEmphasis } from './without-emphasis.ts'
import { withoutQuestionNumber } from './without-question-number.ts'

const LONGEST = 120
const LONGEST_CLEAN = 80
/** 某报 ▸ 问: an arrow parts as a bar does. */
const ARROW = /[▸▹▷►▶➤➜➔→❯]|(?<=[\s\u3000])[>＞»›](?=[\s\u3000])/gu
/** 姓名[1]: the number of a note. Voices are told apart by numbers. */
const FOOTNOTE = /(?<![人r])[\[［〔](?:\d{1,2}|注)[\]］〕](?=[\s\u3000*_:：]*$)/u
/** （以下简称“某某”）: how the page calls him from there on. */
const CALLED_FOR_SHORT = /[\s\u3000]*[(（](?:以?下[简簡]?[称稱]|[简簡][称稱])[:：]?[“「"][^“”「」"]{1,12}[”」"][)）]/u
/** （主 持）: set as wide as the name before it. */
const WIDE_REMARK = /[(（]\p{Script=Han}(?:[ \u3000]+\p{Script=Han}){1,3}[)）]/gu
/** 主 持 人（某某）: a word set wide before its remark. */
const WIDE_HEAD = /(?<=^(?:[问問答][ \u3000]+)?)(?![问問答][ \u3000])\p{Script=Han}(?:[ \u3000]{1,2}\p{Script=Han}){1,3}(?=[\s\u3000]*[(（])/u
/** 主 持 人　姓名: the part in the talk, set wide before whose it is. */
const WIDE_PART = /^(?:主[ \u3000]{1,2}持[ \u3000]{1,2}人|发[ \u3000]{1,2}[布言][ \u3000]{1,2}人|答[ \u3000]{1,2}[问問复復][ \u3000]{1,2}人|主[ \u3000]{1,4}持(?![ \u3000]+人)|嘉[ \u3000]{1,4}[宾賓]|提[ \u3000]{1,4}[问問]|回[ \u3000]{1,4}答)(?=[\s\u3000]+\p{Script=Han})/u
/** 主 持 人: a word set wide. */
const WIDE = /^(?![问問答][\s\u3000])\p{Script=Han}(?:[\s\u3000]+\p{Script=Han}){2,4}$/u
/** Marks of a list or heading before a label, and of what follows behind it. */
const AROUND = /^[\s\u3000*_#:：—\-–·]+(?:0\d[\s\u3000]+(?=\p{Script=Han}{2,20}[\s\u3000]+\p{Script=Han}))?|^0\d[\s\u3000]+(?=\p{Script=Han}{2,20}[\s\u3000]+\p{Script=Han})|[\s\u3000*_:：—\-–=─━═｜丨]+$/gu

/** 某局局长局长　姓名: the rank printed twice. */
const DOUBLED_RANK = /(?<=\p{Script=Han})([局厅廳处處科院校站所署][长長]|主任|[书書][记記]|[经經]理|教授)\1(?=[\s\u3000])/gu

const withoutBlanks = (words: string): string => words.replace(/[\s\u3000]/gu, '')

/** The words of a label without marks, notes, numbers and the blanks that set it wide; null where they are too many, or a sentence. */
export function cleanLabel(printed: string): string | null {
  if (printed.length > LONGEST || printed.includes('\t')) return null
  const noted = withoutEmphasis(halfWidthMark(printed).replaceAll('丨', '｜')).replace(/﹝/gu, '（').replace(/﹞/gu, '）').replace(WIDE_REMARK, withoutBlanks).replace(FOOTNOTE, '').replace(CALLED_FOR_SHORT, '')
  const bare = noted.replace(ARROW, '｜').replace(DOUBLED_RANK, '$1').replace(WIDE_HEAD, withoutBlanks).replace(WIDE_PART, withoutBlanks).replace(AROUND, '')
  const clean = withoutQuestionNumber(WIDE.test(bare) ? withoutBlanks(bare) : withoutPadding(bare))
  return clean === '' || clean.length > LONGEST_CLEAN || /[。！？!?；;]/u.test(clean) ? null : clean
}
