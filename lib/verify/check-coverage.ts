import { findDates } from '../text/dates.ts'
import { findQuantities } from '../text/quantities.ts'
import { hanBigrams } from '../text/han-bigrams.ts'
import type { Reason } from './reason.ts'
import { borrowed } from './borrowed.ts'
import { compared, type Source } from './source.ts'

/** Words of answers that need no source: connecting, attributing, referring. */
const FRAME = /不超过|不低于|不少于|不高于|超过|最多|至多|至少|最高|最低|大约|大概|将近|接近|以上|以下|左右|根据|稿件|发布会|新闻|介绍|表示|指出|强调|提到|透露|认为|问题|关于|方面|主要|包括|分别|其中|此外|同时|另外|以及|具体|来看|目前|相关|情况|内容|如下|以下|因此|所以|因为|由于|通过|进行|就是|也就是|总的|例如|比如|等等|并且|而且|不仅|还有|即|是指|指的是|也|都|还|则|并|其|该|这|那|了|的|地|得|着|过|们|我|他|她|它|你|您|一个|一些|这个|这些|那么|这样|这里|对此|会上|答记者问|说|称|道|讲|谈|上|中|下|里|内|外|与|和|及|或|在|于|由|从|向|对|把|被|将|会|要|能|可以|为|是|有|等|共|全市|我市|本市|该市|预计|计划|目标|达到|达|到|至|实现/gu

/** Numbers and dates have checks of their own and may be written in another way. */
function withoutNumbers(text: string): string {
  let words = text
  for (const { start, end } of [...findQuantities(text), ...findDates(text)]) words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end)
  return words
}

/**
 * Share of the answer's content (Han character pairs and Latin words) that its sources, their
 * speakers' names and the question hold; 1 where there is nothing to look for.
 */
export function coverageOf(text: string, sources: readonly Source[], context = ''): { share: number; size: number } {
  const grams = hanBigrams(compared(withoutNumbers(text)).replace(FRAME, ' ')).filter(gram => /[\u3400-\u9fff]/u.test(gram))
  if (grams.length === 0) return { share: 1, size: 0 }
  const people = sources.flatMap(({ speaker }) => (speaker ? [speaker.name, speaker.title ?? '', speaker.organization ?? ''] : []))
  const held = [...sources.map(source => source.folded), ...people.map(compared), borrowed(context, sources)].join('\n')
  const given = new Set(hanBigrams(held))
  const characters = new Set(held)
  let found = 0
  for (const gram of grams) found += given.has(gram) || held.includes(gram) ? 1 : [...gram].every(character => characters.has(character)) ? 0.5 : 0
  return { share: found / grams.length, size: grams.length }
}

/** Below this share of known words a Chinese sentence says something its sources do not; chosen on paraphrases in tests/verify. */
export const COVERAGE_FLOOR = 0.5

/** Words of a sentence against its sources: most of them must be there. */
export function checkCoverage(text: string, sources: readonly Source[], context = ''): Reason[] {
  const { share, size } = coverageOf(text, sources, context)
  return (share < COVERAGE_FLOOR && size >= 3) || (share <= COVERAGE_FLOOR && size === 2 && withoutNumbers(text) === text) ? [{ code: 'coverage', text: '这句话的多数内容在所引原文中找不到' }] : []
}
