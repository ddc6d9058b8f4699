import type { Line } from '../formats/page.ts'
import { KEYWORD } from './keyword-of.ts'
import { SUBTITLE_TIMES } from './subtitle-times.ts'
import { isAdvertisement } from './is-advertisement.ts'
import { isBoxInOne } from './is-box-in-one.ts'
import { isCaption } from './is-caption.ts'
import { isChatNotice } from './is-chat-notice.ts'
import { isContact } from './is-contact.ts'
import { isCredit } from './is-credit.ts'
import { isDatedLine } from './is-dated-line.ts'
import { isDocumentNumber } from './is-document-number.ts'
import { isEditorsNote } from './is-editors-note.ts'
import { isFactRow } from './is-fact-row.ts'
import { isFieldLine } from './is-field-line.ts'
import { isFurniture } from './is-furniture.ts'
import { isLinkLine } from './is-link-line.ts'
import { isNoteOnTranscript } from './is-note-on-transcript.ts'
import { isNoteToMachines } from './is-note-to-machines.ts'
import { isPageButtons } from './is-page-buttons.ts'
import { isPostFoot } from './is-post-foot.ts'
import { isRecordingGap } from './is-recording-gap.ts'
import { isRelated } from './is-related.ts'
import { isSheetLine } from './is-sheet-line.ts'
import { isSiteNavigation } from './is-site-navigation.ts'
import { isSpacedList } from './is-spaced-list.ts'
import { isStageCredit } from './is-stage-credit.ts'
import { isStampAlone } from './is-stamp-alone.ts'
import { isTopicNumber } from './is-topic-number.ts'
import { isWayOfAsking } from './is-way-of-asking.ts'
import { withoutPaddedTag } from '../names/without-padded-tag.ts'

/** What a line is when it is no speech: each of these belongs to nobody. */
export type LineKind = 'blank' | 'caption' | 'credit' | 'field' | 'keyword' | 'stage' | 'furniture' | 'related' | 'text'

/** 翻译：words, and no name: the interpreter speaks. */
const INTERPRETED = /^(?:现场)?(?:翻译|译员)[:：][\s\u3000]*(?:.{10,}[。！？]|[^\p{Script=Han}]{12,}[.?!])/u
/** AI速览：…, 智能摘要（由AI生成）：…: what a program made of the page. */
const MACHINE_SUMMARY = /^[【\[]?(?:AI|智能)(?:速览|摘要|导读|总结|纪要)(?:[(（][^()（）]{2,20}[)）])?[】\]]?[:：]/iu
/** **核心提示**　words: the bold name of what the editors set over the text. */
const SUMMARY = /^[\s\u3000>*_【\[]*(?:核心提示|内容提[要示]|阅读提示|导读|提要|摘要|编者按|编前)[\s\u3000*_】\]]*$/u
/** （掌声）, [现场播放短片]: a line in brackets. */
const STAGE = /^[\s\u3000*_>]*(?:[(（\[【][^()（）\[\]【】]{1,80}[)）\]】]|〔[^〔〕]{1,80}〕|［[^［］]{1,80}］)[\s\u3000*_]*$/u
/** <details>, <summary>展开：某问</summary>: marks of a page that is written in another language of marks, and what they show on a button. */
const TAGS = /^\s*(?:<\/?[a-z][^<>]{0,80}>\s*)+$|^\s*<summary>[^<>]*<\/summary>\s*$|^\s*<!--[^>]*-->\s*$/u
/** Nothing but rules and signs. */
const RULE = /^[\s\u3000\-—–―=＝_＿*＊·.~～|:>\u2500-\u257f]+$/u
/** What is no speech takes no more characters, in UTF-16 units. */
const LONGEST = 200

/** What is told of the page itself, in the order of how sure each is. */
const BEFORE_LINKS = [isBoxInOne, isNoteOnTranscript, isLinkLine, isPageButtons, isFactRow]
const BEHIND_KEYWORDS = [isDocumentNumber, isFurniture, isContact, isPostFoot, isTopicNumber, isChatNotice, isRecordingGap, isSiteNavigation, isSheetLine, isEditorsNote, isWayOfAsking, isAdvertisement]

/** Sorts a line by its own words; what only the neighbours can tell (leads, headlines) is decided later. */
export function classifyLine(line: Line): LineKind {
  const plain = line.plain
  const trimmed = withoutMarks(plain.slice(0, 2 * LONGEST))
  const isAny = (tests: readonly ((trimmed: string) => boolean)[]): boolean => tests.some(test => test(trimmed))
  if (trimmed === '' || SUBTITLE_TIMES.test(trimmed) || RULE.test(trimmed) || isStampAlone(trimmed)) return 'blank'
  if (line.marked === 'caption') return 'caption'
  if (line.marked === 'aside' || TAGS.test(plain.slice(0, 2 * LONGEST)) || MACHINE_SUMMARY.test(trimmed) || isNoteToMachines(trimmed)) return 'furniture'
  if (line.strong > 0 && line.strong < line.text.trimEnd().length && SUMMARY.test(plain.slice(0, line.strong))) return 'field'
  if (trimmed.length > LONGEST || INTERPRETED.test(trimmed)) return 'text'
  if (isBoldField(line)) return 'field'
  if (isAny(BEFORE_LINKS)) return 'furniture'
  if (isRelated(trimmed)) return 'related'
  if (isCaption(trimmed)) return 'caption'
  if (KEYWORD.test(trimmed)) return 'keyword'
  if (isAny(BEHIND_KEYWORDS)) return 'furniture'
  if (isCredit(trimmed)) return 'credit'
  if (isSpacedList(plain)) return 'field'
  if (isFieldLine(plain)) return STAGE.test(trimmed) ? 'credit' : 'field'
  if (isDatedLine(trimmed)) return 'field'
  if (STAGE.test(trimmed)) return isStageCredit(trimmed) ? 'credit' : 'stage'
  return 'text'
}

/** The words of a line without the marks of a format around them. */
function withoutMarks(plain: string): string {
  return withoutPaddedTag(plain.trim()).replace(/^(?:<[a-z][^<>]{0,80}>)+(?=\S)|(?:<\/[a-z]{1,10}>)+$/gu, '').replace(/^[*_]+(?!\s)|(?<!\s)[*_]+$/gu, '')
}

/** **地点** 某厅: the name of a field in bold, a blank for the colon, and no sentence. */
function isBoldField({ plain, strong }: Line): boolean {
  const name = plain.slice(0, strong).replace(/[\s\u3000>*_•·-]+/gu, '')
  const value = plain.slice(strong)
  return strong > 0 && /^[\s\u3000]+\S/u.test(value) && !/[。！？]/u.test(value) && isFieldLine(`${name}：`)
}
