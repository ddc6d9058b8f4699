import { hanNumber } from '../../../text/han-number.ts'

/** A thing told by its number: 12号楼, 3号线, 十号信号; no day of a month. */
export const BY_NUMBER = /(?<![月\d一二三四五六七八九十]|\d月)(\d+|[一二三四五六七八九十]+)号([院楼线门桥馆口文井地泊厂仓]|\p{Script=Han}{2})/gu

/** Whether the question names a thing by a number, and the sentence has the same kind of thing by another number, or the surroundings lack one that is known by its number alone (12号楼). */
export function otherNumber(part: string, said: string, around: string): boolean {
  const [told, near] = [numbered(said), numbered(around)]
  return numbered(part).some(({ number, thing }) => {
    const ofKind = told.filter(other => other.thing === thing)
    const own = (others: { number: number | null; thing: string }[]) => others.some(other => other.thing === thing && other.number === number)
    return !own(told) && (ofKind.length > 0 || thing.length === 1 && !own(near))
  })
}

/** How many 6号线 has is asked, 5号线 said, and 6号线 nowhere around: the figure is that of another of the kind. */
export function namesOtherNumber(part: string, said: string, around: string): boolean {
  const [told, near] = [numbered(said), numbered(around)]
  return numbered(part).some(({ number, thing }) => told.some(other => other.thing === thing) && ![...told, ...near].some(other => other.thing === thing && other.number === number))
}

const numbered = (text: string) => [...text.matchAll(BY_NUMBER)].map(([, number = '', thing = '']) => ({ number: /^\d/u.test(number) ? Number(number) : hanNumber(number), thing }))
