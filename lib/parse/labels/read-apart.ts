import type { Label } from '../formats/label.ts'

/** Which of its kind it is: 1, 一. */
const ORDINAL = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})?'
const APART = new RegExp(`^((?:提|追|再)问(?:人|者|方|媒体|单位)?|又问|问|[回作补追]?答|答问|[追补再又续]?[QA]\\d{0,2}(?=[\\s\\u3000]+\\p{Script=Han}{2})|(?:A|[回作]?答)${ORDINAL}(?:补充|追答|续答?)(?=[\\s\\u3000｜|·•・/／:：])|第(?:\\d{1,2}|[一二三四五六七八九十]{1,3})问(?=[\\s\\u3000｜|])|(?:(?:(?:提|追|再)问(?:人|者|方|媒体|单位)?|又问|问|[追再又续]?Q|[回作应]?答|[补再续]?A|回应|答复|解答)${ORDINAL}|答问|主持人?|主|致辞|发布|补充)(?=[\\s\\u3000]*[｜|·•・/／:：]))(?:[\\s\\u3000]*([｜|·•・/／:：])[\\s\\u3000]*|[\\s\\u3000]+(?:[—–-]+[\\s\\u3000]+)?)(\\S.{1,40})$`, 'u')

/** 提问 某报, 答 某某（职务）, Q 某报, 作答二｜姓名: what is done, then who does it. */
export function readApart(printed: string, plain: string, readName: (name: string) => Label | null): Label | null {
  const [, mark = '', sign, who] = APART.exec(plain) ?? []
  if (who === undefined) return null
  const asks = /^[^答]*(?:问|Q)/u.test(mark)
  // Q 某某提问: both say that he asks.
  const twice = asks ? /^(\S{2,12}?)[\s\u3000]*(?:提问|追问|发问)$/u.exec(who)?.[1]?.length : undefined
  const name = twice === undefined ? printed.slice(-who.length) : printed.slice(printed.length - who.length).slice(0, twice)
  const read = readName(name)
  const inner: Label | null = read?.kind === 'latin' && !asks ? { kind: 'person', name: read.name, title: read.title, role: null } : read
  if (mark.startsWith('主')) return inner?.kind === 'person' || inner?.kind === 'word' ? { kind: 'person', name: inner.name, title: inner.title, role: 'host' } : null
  if (!asks) return inner && ['person', 'word', 'surname', 'office', 'title', 'latin'].includes(inner.kind) ? inner.kind === 'person' && /致辞|发布/u.test(mark) ? { ...inner, role: 'spokesperson' } : inner : null
  if (inner?.kind === 'reporter' || inner?.kind === 'netizen') return inner
  if (/^[@＠]\S/u.test(who)) return { kind: 'netizen', name }
  if (twice !== undefined && (inner === null || inner.kind === 'outlet' || inner.kind === 'word' || inner.kind === 'office')) return { kind: 'reporter', name, organization: name }
  // Q3/营收: only behind a bar or blank any words are those of whoever asks.
  if (sign !== undefined && !/[｜|]/u.test(sign)) return inner?.kind === 'outlet' ? { kind: 'reporter', name, organization: name } : inner?.kind === 'person' ? { ...inner, role: 'reporter' } : /^(?:提问|问)[\d一二三四五六七八九十]/u.test(mark) ? { kind: 'question' } : null
  // Q 某某: like a medium's own label, it needs a question behind it.
  // 第二问　学校建不建 is a heading, Q 版 no label.
  if (mark.startsWith('第')) return inner?.kind === 'outlet' ? { kind: 'reporter', name, organization: name } : null
  if (/^Q\d*$/u.test(mark) && sign === undefined && inner?.kind !== 'outlet') return /^\p{Script=Han}{4,12}$/u.test(who) ? { kind: 'outlet', name } : null
  return inner?.kind === 'outlet' || mark !== '提问' && (inner === null || inner.kind === 'word' || inner.kind === 'latin') && /^(?:\p{Script=Han}{2,12}|[A-Z][A-Za-z .'’-]{2,30})$/u.test(who) ? { kind: 'reporter', name, organization: name } : null
}
