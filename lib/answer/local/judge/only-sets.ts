import { findDates } from '../../../text/dates.ts'

/** What aims, what tasks? */
const ASKED = /(?:什么|啥|哪些|何种)(?:样的?|具体|主要|总体|总的|发展|工作)*(目标|任务|要求|举措|措施|办法|政策|部署)|(目标|任务|要求|举措|措施|办法|政策|部署)(?:都|分别|具体|主要)*(?:是|有|为|包括)(?:什么|啥|哪些|哪几)/u
const SETS = '(?:确定|明确|提出|制定|部署|设定|出台|规划|安排|作出|做出|推出)'
/** Words that say nothing of what is set: that it is important, that there are several. */
const GENERAL = /一批|一系列|若干|各项|多项|相关|有关|重大|重要|重点|主要|具体|总体|全面|系统|科学|阶段性?|发展|工作|今后|当前|未来|下一步|一个时期|我[省市县区]|全[国省市]|[\p{Script=Han}]{2,3}性|[一二两三四五六七八九十几\d]+[个项条大]|[的了和与及到在、从至]/gu
/** So many characters besides may name the matter, and tell no more. */
const MATTER = 8

/**
 * Whether a question asks what the aims are and the sentence only says that aims were set (提出了一系列工作目标): wherever it has the word,
 * nothing stands with it that tells one. Both in comparable form.
 */
export function onlySets(asked: string, said: string): boolean {
  const [, ahead, behind] = ASKED.exec(asked) ?? []
  const noun = ahead ?? behind
  if (noun === undefined || !said.includes(noun) || /[：]|即|就是|包括|分别/u.test(said)) return false
  const clauses = said.split(/[，；。]/u).filter(clause => clause.includes(noun))
  return clauses.every(clause => {
    const set = new RegExp(`${SETS}了?(.{0,60}?)${noun}(?:方向|任务|安排)?[”」]?$`, 'u').exec(clause)?.[1]
    return set !== undefined && withoutDates(set).replace(GENERAL, '').replace(/[^\p{Script=Han}]/gu, '').length <= MATTER
  })
}

const withoutDates = (text: string): string => findDates(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
