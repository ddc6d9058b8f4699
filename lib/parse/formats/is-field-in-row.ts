import type { DefaultTreeAdapterMap } from 'parse5'

type Element = DefaultTreeAdapterMap['element']

const INLINE = /^(?:span|em|i|b|strong|label|font|u|small)$/u
const FIELD = /^\s*\p{Script=Han}{2,8}[:：]/u
/** A field among other words in such a row is one as well. */
const FEWEST = 1
/** A row of fields holds few elements; the bound keeps the time linear. */
const MOST = 24

/** <p><span>时间：…</span><span>地点：…</span></p>: one of the inline elements of a block that holds nothing else, where one begins with a field's name: a style sheet sets them apart. */
export function isFieldInRow({ parentNode }: Element): boolean {
  if (!parentNode || parentNode.childNodes.length > MOST) return false
  const filled = parentNode.childNodes.filter(child => !('value' in child && child.value.trim() === ''))
  const words = filled.map(child => 'tagName' in child && INLINE.test(child.tagName) ? child.childNodes.map(inner => 'value' in inner ? inner.value : '').join('') : null)
  return words.length > 1 && words.every(text => text !== null) && words.filter(text => FIELD.test(text ?? '')).length >= FEWEST
}
