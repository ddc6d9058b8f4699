/** 几点开门: an hour of the day, and no 几点建议. */
const O_CLOCK = /(?<![哪这那有第好])几点(?!建议|要求|意见|想法|看法|感受|体会|内容|原因|措施|说明|提醒)/u
/** An hour of the day, a part of it, or that it never ends. */
const HOUR = /[\d一二三四五六七八九十两零]\s*[点时](?!间|代|期|候)|\d{1,2}[:：]\d{2}|[上下]午|中午|晚上?|夜|凌晨|傍晚|清晨|全天|[早中]班|末班|首班/u
/** That nothing is set, or that it is not done at all. */
const NONE = /不(?:再|会|考虑|打算|设|限)|没有|尚未|未定|取消/u

/** Whether an hour is asked for and the sentence tells of none. Both in comparable form. */
export const lacksHour = (asked: string, said: string): boolean => O_CLOCK.test(asked) && !HOUR.test(said) && !NONE.test(said)
