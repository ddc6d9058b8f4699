/** （2025年2月14日） under a title. */
const DATE_ALONE = /^[(（]?[\s\u3000]*[\d〇○零一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[^。，]{0,12}[)）]?$/u
/** 2025年6月12日（星期四）10:00　某某发布厅, alone: when and where, set off by space alone, and the buttons behind it. */
const DATE_AND_PLACE = /^>?[\s\u3000]*(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日(?:[\s\u3000]*[(（]?(?:星期|周)[一二三四五六日天][)）]?)?(?:[\s\u3000]*(?:[上下]午|中午|晚上?)?[\s\u3000]*\d{1,2}(?:[:：]\d{2}|[时点](?:\d{1,2}分|半)?)(?:[\s\u3000]*[-–—－~～至][\s\u3000]*\d{1,2}[:：]\d{2})?)?[\s\u3000]+[^\s\u3000。！？，：:；]{4,30}(?:[(（][^()（）]{2,20}[)）])?(?:[\s\u3000]*[|｜][^。！？，；]{0,80})?$/u
/** （2025年2月14日，某某会议室）: when and where, in brackets under a title. */
const DATE_AND_PLACE_IN_BRACKETS = /^[(（](?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^()（）。！？：]{0,8}[，,、\s\u3000]+[^()（）。！？：，,]{2,30}(?:厅|室|馆|楼|堂|会场|书院|剧院|酒店|宾馆|中心)[)）]$/u
/** A title may begin with the day as well. */
const EVENT_NAMED = /发布会|通气会|吹风会|记者会|说明会|见面会|实录|访谈|答问|答记者问|直播/u
/** 某某体育  2025-08-24 07:15  评论(312): what stands under a title. */
const DATED = /^[^。！？：:\d]{2,16}[\s\u3000|｜]+\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\s\u3000|｜]+(?:评论|阅读|浏览|点击|来源|作者|编辑|责编|责任编辑|审校|校对|审核)[^。！？]{0,40}$/u
/** 原创　作者　公众号: what stands under the title of an account's article. */
const ORIGINAL = /^原创[\s\u3000*_]+[^。！？，]{2,160}$/u

/** Whether a line only says when, where or by whom the page was made, without a field's name. */
export function isDatedLine(trimmed: string): boolean {
  return [DATE_ALONE, ORIGINAL, DATED, DATE_AND_PLACE_IN_BRACKETS].some(pattern => pattern.test(trimmed)) || DATE_AND_PLACE.test(trimmed) && !EVENT_NAMED.test(trimmed)
}
