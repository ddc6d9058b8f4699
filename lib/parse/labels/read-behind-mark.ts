import { ASKS_FOR } from '../names/asks-for.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { surnameLength } from '../names/surnames.ts'
import type { Label } from '../formats/label.ts'
import { NOBODY } from './word-rule.ts'
import type { ReadAgain } from './word-rule.ts'

/** 问（某报记者）, A（姓名）: the mark of what is done, and in brackets who does it. */
const MARK = /^(问题?|(?:记者|媒体)(?:提问|追问|问)|答|提问|追问|回答|答复|答问|回应|解答|补充|补充回答|补充答复|补充说明|简报|Q|A|Question|Answer)[\s\u3000]*(?:\d{1,3}|[一二三四五六七八九十]{1,3})?[\s\u3000]*[(（]([^()（）]{2,30})[)）]$/iu
/** （某报记者，译文）, （某报，线上提问）: that it is a translation, or by what way it came, is no part of who asks. */
const TRANSLATED = /[，,、；;][\s\u3000]*(?:(?:网络|网上|线上|书面|电话|视频|在线)(?:提问|追问|连线)|(?:中文|英文)?译文|翻译|口译|传译|[中英]译|(?:in )?translat(?:ed|ion)|interpreted)$/iu
/** By what way somebody asks: Q5（网络提问，某某基金）. */
const WAY = /^(?:(?:网络|网上|线上|线下|书面|现场|电话|视频|在线)(?:提问|连线|问题)?|连线|\p{Script=Han}{2,6}提问)[，,、](?=\S{2})/u

/**
 * A label that marks what is done and names in brackets who does it.
 * @param readWords reads the words in the brackets
 * @returns undefined for any other label
 */
export function readBehindMark(printed: string, plain: string, readWords: ReadAgain): Label | typeof NOBODY | undefined {
  const [, mark = '', brackets] = MARK.exec(plain) ?? []
  if (brackets === undefined) return undefined
  const way = WAY.exec(brackets)?.[0].length ?? 0
  const at = plain.indexOf(brackets) + way
  // A（某某补充）: what he does is no part of his name.
  const who = brackets.slice(way).replace(TRANSLATED, '').replace(/(?<=^\p{Script=Han}{2,4})(?:补充|插话)$/u, '')
  const named = printed.slice(at, at + who.length)
  const inner = readWords(named, who)
  const asks = /^[^答]*[问Q]/iu.test(mark)
  // Q（问某某）: whom it is put to.
  if (who.startsWith('问') && isPossibleName(who.slice(1))) return { kind: 'question' }
  // 答（翻译）: through whom he answers.
  if (inner?.kind === 'interpreter') return { kind: asks ? 'question' : 'answer' }
  // Q3（某某证券研究员）: he is named by the house he works for.
  const house = asks && inner?.kind === 'title' ? /^(.{3,})(?:首席|高级)?(?:研究员|分析师|研究主管|投资经理|基金经理)$/u.exec(who)?.[1] : undefined
  if (house !== undefined) return { kind: 'reporter', name: named, organization: printed.slice(at, at + house.length) }
  // 问（某县农科）: so long a name is a person's only behind a surname of two characters.
  const isMedium = inner?.kind === 'person' && inner.title === null && /^\p{Script=Han}{4}$/u.test(who) && surnameLength(who) < 2
  if (asks && (isMedium || inner === null || ASKS_FOR.test(who) || inner.kind === 'outlet' || inner.kind === 'latin' || inner.kind === 'word' || inner.kind === 'office')) {
    const name = inner?.kind === 'outlet' ? inner.name : named
    return { kind: 'reporter', name, organization: name }
  }
  // The place tells that a name stands there, whatever its characters.
  if (!asks && inner === null && /^\p{Script=Han}{2,4}$/u.test(who) && !/^(?:书面|翻译|现场|视频|补充|笑|略)/u.test(who)) return { kind: 'person', name: named, title: null, role: null }
  if (!asks && inner?.kind === 'word') return { kind: 'person', name: inner.name, title: inner.title, role: null }
  return inner ?? NOBODY
}
