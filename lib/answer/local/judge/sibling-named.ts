import type { Term } from '../sentences/question-terms.ts'

const ITEM = /[^、，,。；;：:！？!?“”"「」（）()]{2,16}/u
/** A list of at least three things; bounded, so that a page of nothing but items costs no more than its length. */
const LIST = new RegExp(`(?:${ITEM.source}、){1,30}${ITEM.source}(?:和|与|及|以及|、)${ITEM.source}`, 'gu')

/** 甲线及乙线: two of a kind, told by their last character. */
const PAIR = /(\p{Script=Han}{2,8})([线線区區县縣市镇鎮村桥橋站校院馆館园園街路港湾灣岛島场場厂廠])(?:和|与|與|及|以及|、)(\p{Script=Han}{1,5}?\2)/gu

/** The first of a pair begins where no mark says: it is as long as the second. */
const pairOf = ([, first = '', kind = '', second = '']: RegExpMatchArray): string[] => [`${first}${kind}`.slice(-second.length), second]

const remembered = new Map<string, string[][]>()

/** The lists of a page, each as its items; remembered for the page asked of last. */
function listsOf(page: string): string[][] {
  let lists = remembered.get(page)
  if (!lists) {
    lists = [...page.matchAll(LIST)].map(([list]) => list.split(/、|以及|和|与|及/u).filter(item => item.length > 1)).filter(items => items.length > 2)
    lists.push(...[...page.matchAll(PAIR)].map(pairOf).filter(([one, other]) => one !== other && one!.length > 2))
    if (remembered.size > 8) remembered.clear()
    remembered.set(page, lists)
  }
  return lists
}

/** The longest stretches of the question made of terms alone: 旧城更新项目 of 旧城, 更新, 项目. */
export function compoundsOf(asked: string, terms: readonly Term[]): string[] {
  const inside = new Array<boolean>(asked.length).fill(false)
  for (const { text } of terms) for (let at = asked.indexOf(text); at >= 0; at = asked.indexOf(text, at + 1)) inside.fill(true, at, at + text.length)
  const found: string[] = []
  let run = ''
  for (let i = 0; i <= asked.length; i++) {
    if (inside[i]) run += asked[i]
    else {
      if (/^\p{Script=Han}{2,}$/u.test(run)) found.push(run)
      run = ''
    }
  }
  return found
}

/**
 * Whether the question asks of one thing of a list that the page gives (甲、乙和丙), and the sentence
 * names another of the list and not that one.
 * @param asked, said, page in comparable form
 */
export function siblingNamed(asked: string, terms: readonly Term[], said: string, page: string): boolean {
  const compounds = compoundsOf(asked, terms).filter(words => words.length > 2 && !said.includes(words) && !said.includes(words.slice(0, 2)))
  if (compounds.length === 0) return false
  return listsOf(page).some(items => {
    const own = items.find(item => compounds.some(words => item.includes(words) || (item.length > 2 && words.includes(item))))
    return own !== undefined && items.some(item => item !== own && item.length > 2 && said.includes(item.slice(0, 2)) && !own.includes(item.slice(0, 2)))
  })
}
