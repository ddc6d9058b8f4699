import { pinyin } from 'pinyin-pro'

/** Whether two characters (simplified) are said alike, tone included: 优 and 悠. */
export const sameSound = (one: string, other: string): boolean => pinyin(one, { toneType: 'num' }) === pinyin(other, { toneType: 'num' })
