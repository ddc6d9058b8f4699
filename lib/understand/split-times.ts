const LATER = '(?:今年|现在|目前|如今|本月|这个?月|20\\d\\d年)'
const EARLIER = '(?:去年|前年|上年|上个?月|以前|原来|过去|之前|从前|20\\d\\d年)'
const HOW_MANY = '(?:多少|几|多[久长大高远])\\p{Script=Han}{0,3}'
/** 今年修的路比去年多还是少？各是多少公里: each of the two times is asked for the figure. */
const COMPARED = new RegExp(`^(${LATER})(.{2,}?)比(${EARLIER})(?:是)?[^，。？]*[，。？]\\s*(?:分别|各自?)(?:是|有|为)?(${HOW_MANY})[？?]?$`, 'u')
/** 去年比前年多了还是少了？各是多少件, with the thing before the times. */
const THING_FIRST = new RegExp(`^(.{2,}?)(${LATER}|${EARLIER})比(${EARLIER})(?:是)?[^，。？]*[，。？]\\s*(?:分别|各自?)(?:是|有|为)?(${HOW_MANY})[？?]?$`, 'u')
/** 原来几条，现在几条; 去年和今年的后半各是多少 is read as a pair of things. */
const BOTH = new RegExp(`^(.{2,}?)[，。？、]?\\s*(${EARLIER})(?:是|有|要|得|用|需要)?(${HOW_MANY})[、，]?(${LATER})(?:是|有|又是|要|得|用|需要|只要|只需)?(${HOW_MANY})[？?]?$`, 'u')

/** 2022年和2023年的票价各是多少: what stands behind both times is asked of each. */
const PAIR = new RegExp(`^(.{0,8}?)(${LATER}|${EARLIER})(?:和|与|跟|及|、)(${LATER}|${EARLIER})(?![^，。？]*(?:[，。？].|比))(的?.{2,}?)(?:分别|各自?)((?:是|有|为|达到?)?${HOW_MANY})[？?]?$`, 'u')

/** A question that compares two times and wants both figures, as one question for each time; null for any other. Text in simplified characters. */
export function splitTimes(text: string): string[] | null {
  const compared = COMPARED.exec(text)
  // What is planned this year was done last year.
  if (compared) return [`${compared[1]!}${compared[2]!}${compared[4]!}？`, `${compared[3]!}${compared[2]!.replace(/^(?:打算|计划|准备|预计|将|要)/u, '')}${compared[4]!}？`]
  const pair = PAIR.exec(text)
  if (pair) return [pair[2]!, pair[3]!].map(time => `${pair[1]!}${time}${pair[4]!}${pair[5]!}？`)
  const first = THING_FIRST.exec(text)
  if (first) return [first[2]!, first[3]!].map(time => `${first[1]!}${time}${first[4]!}？`)
  const both = BOTH.exec(text)
  if (!both) return null
  // 线路是多了还是少了？: what asks of the change names the thing first.
  const thing = both[1]!.replace(/(?:是|变)?(?:多|少|高|低|快|慢|涨|降|增|减)了?还是.*$/u, '').replace(/[？?，,]$/u, '')
  return [`${thing}${both[2]!}${both[3]!}？`, `${thing}${both[4]!}${both[5]!}？`]
}
