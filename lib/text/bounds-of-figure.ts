/** What belongs to a figure that it bounds: 不得超过, 不少于, 约. */
const BEFORE = /(?:(?:不得?|不能|不会|不应|不可|未|没有?|尚未|严禁|禁止)?(?:超过?|多于|高于|大于|低于|少于|小于)|不到|不足|不满|未满|至少|至多|最少|最多|最低|最高(?![人法检])|(?<![预节签违合契相制条公特])约|(?<![最附邻接靠临亲远])近|逾|(?:最高(?![人法检])|最低|最多|最少|至少|至多)\p{Script=Han}{1,4})$/u
const BEHIND = /^(?:以上|左右|以下|[以之]内|内(?![河部外地陆])|多|余)/u

/**
 * The words about a figure that say how far it goes, as they stand: 不得超过 before it, 以上 behind it; '' where there are none.
 *
 * @param at UTF-16 offsets of the figure in `text`
 */
export function boundsOfFigure(text: string, at: { start: number; end: number }): { before: string; behind: string } {
  return { before: BEFORE.exec(text.slice(0, at.start))?.[0] ?? '', behind: BEHIND.exec(text.slice(at.end))?.[0] ?? '' }
}
