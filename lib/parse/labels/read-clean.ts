import type { Label } from '../formats/label.ts'
import { isTopicNumber } from '../lines/is-topic-number.ts'
import { BODY_NAME } from '../names/body-name.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { isPublic } from '../names/is-public.ts'
import { isToldAsker } from '../names/is-told-asker.ts'
import { matchLatinName } from '../names/match-latin-name.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { isQuestionMark } from './is-question-mark.ts'
import { isToldOfPublic } from './is-told-of-public.ts'
import { readAsker } from './read-asker.ts'
import { readBeforeRemark } from './read-before-remark.ts'
import { readWords } from './read-words.ts'
import { withoutSpeech } from './without-speech.ts'
import { NOBODY } from './word-rule.ts'
import type { WordRule } from './word-rule.ts'

/** 先请某局局长某某介绍情况: who gives the floor says so. */
const GIVES_FLOOR = /^(?:下面|首先|接下来|现在|最后|[先再])有?请(?!假)|^有请/u
/** 对话某某：words is a headline. */
const HEADLINE = /^(?:对话|专访|独家|探访)/u
/** Who comes to ask and has no office: 某栏目博主. */
const OUTSIDER = /(?:博主|撰稿人|撰稿者|评论员|专栏作家|市民|居民|村民|代表)$/u
/** What ends a label that tells of somebody. */
const TELLS = /(?:问|说|讲|提|留言|反映|担心|抱怨|建议|反问|吐槽|发帖|跟帖)(?:道|过|到|我们?|他们?|起)?$/u
/** （翻译）, （通过翻译）. */
const THROUGH = /[\s\u3000]*[(（](?:通过|经|由)?(?:现场)?(?:翻译|口译|译员|传译)(?:转述)?[)）]$/u
const BILINGUAL = /^(\p{Script=Han}{1,12})[\s\u3000]*[\/／(（]?[\s\u3000]*[A-Z][A-Za-z'’-]{1,14}(?: [A-Z][A-Za-z'’-]{1,14}){0,2}[)）]?$/u
const MARKED_ASKER = /^(?:Q[\s\u3000]*\d{0,2}|[问問][\d一二三四五六七八九十]{0,3}|[追提]问|[追提]問)[\s\u3000]*[｜|丨·•][\s\u3000]*(\p{Script=Han}{3,14})$/u
const KEPT_IN_TWO_LANGUAGES: ReadonlySet<Label['kind']> = new Set(['role', 'question', 'answer', 'reporter', 'outlet'])

/** What is looked for before the words of a label are read one way or the other. */
const FIRST: readonly WordRule[] = [
  { name: 'who gives the floor', example: '先请某局长介绍', read: (_, plain) => GIVES_FLOOR.test(plain) ? NOBODY : undefined },
  { name: 'a headline', example: '专访某某', read: (_, plain) => HEADLINE.test(plain) ? NOBODY : undefined },
  { name: 'through whom he speaks', example: '姓名｜职务（翻译）', read: readThrough },
  { name: 'a body or one of the public behind a mark', example: 'Q2 ｜ 某楼住户代表', read: readMarkedAsker },
  { name: 'half of a remark in brackets', example: '姓名（某局', read: printed => /[(（][^()（）]*$/u.test(printed) ? NOBODY : undefined },
  { name: 'a question', example: '问', read: (_, plain) => isQuestionMark(plain) ? { kind: 'question' } : undefined },
  { name: 'a word and its translation', example: '记者 Reporter', read: readInTwoLanguages },
  // 焦 is a surname, too.
  { name: 'the counted name of a part', example: '焦点一', read: (_, plain) => isTopicNumber(plain) ? NOBODY : undefined },
  // Before what somebody does is taken off: of 读者常问 no 读者常 is left.
  { name: 'what is told of the public', example: '网友评论', read: (_, plain) => isToldOfPublic(plain) ? NOBODY : undefined },
  // In somebody's speech: 有大妈 is nobody's name.
  { name: 'whoever is told to ask', example: '有大妈问', read: (_, plain) => TELLS.test(plain) && isToldAsker(plain) ? NOBODY : undefined },
]

/** Who the clean words of a label name. */
export function readClean(words: string): Label | null {
  const plain = toSimplified(words)
  for (const { read } of FIRST) {
    const label = read(words, plain, readClean)
    if (label) return label === NOBODY ? null : label
  }
  return readSpoken(words)
}

/** Through whom he speaks is no part of his office. */
function readThrough(words: string, plain: string, again: (words: string, plain: string) => Label | null): Label | null {
  const at = THROUGH.exec(plain)?.index ?? 0
  const label = at > 1 ? again(words.slice(0, at), plain.slice(0, at)) : null
  return label?.kind === 'person' || label?.kind === 'word' ? label : null
}

/** Q2 ｜ 某权益部, 追问 ｜ 某楼住户代表: behind the mark of a question and a bar a body or one of the public, and no topic. */
function readMarkedAsker(words: string): Label | null {
  const name = MARKED_ASKER.exec(words)?.[1]
  if (name === undefined) return null
  const plain = toSimplified(name)
  if (isPublic(plain)) return { kind: 'netizen', name }
  return BODY_NAME.test(plain) && !isOutlet(plain) ? { kind: 'reporter', name, organization: name } : null
}

/** 记者 Reporter, 姓名 Name: the word and its translation; what is glued to a name and spells another is a part of it (某某Live). */
function readInTwoLanguages(words: string): Label | null {
  const first = BILINGUAL.exec(words)?.[1]
  const label = first === undefined ? null : readWords(first, toSimplified(first))
  if (first === undefined || label === null) return null
  const rest = words.slice(first.length)
  const translated = /^[\s\u3000\/／(（]/u.test(rest) || first.length > 4 || matchLatinName(rest, toSimplified(first))
  return KEPT_IN_TWO_LANGUAGES.has(label.kind) || translated && (label.kind === 'person' || label.kind === 'word') && label.title === null ? label : null
}

/** Who the words name, with or without what they say that he does: 职务姓名表示, 职务姓名主持会议并致辞. */
function readSpoken(whole: string): Label | null {
  const words = withoutSpeech(whole)
  const act = toSimplified(whole.slice(words.length))
  const who = readWords(words, toSimplified(words))
  if (who?.kind === 'person' && /^\s*主持/u.test(act)) return { ...who, role: 'host' }
  const label = who ?? (words === whole ? null : readWords(whole, toSimplified(whole)) ?? readBeforeRemark(words, readWords)) ?? readBeforeRemark(whole, readWords)
  // 某栏目博主某某问: who is none of the office asks for himself.
  if (label?.kind === 'person' && label.role === null && OUTSIDER.test(toSimplified(label.title ?? '')) && /[提追发]?问道?$/u.test(act)) return { ...label, role: 'reporter' }
  return label === null || label.kind === 'word' && label.name.length > 3 ? readAsker(whole) ?? label : label
}
