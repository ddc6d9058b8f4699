import type { Speaker } from '../contract/speaker.ts'
import { isName } from '../parse/names/is-name.ts'
import type { Reason } from './reason.ts'
import { borrowed } from './borrowed.ts'
import { compared, type Source } from './source.ts'
import { substitutions } from './substitutions.ts'

/** What names of places, offices, bodies, works and schemes end in (simplified). */
const ENDINGS = '街道|社区|大桥|隧道|机场|车站|宾馆|大学|学院|医院|银行|集团|公司|协会|学会|法院|支队|指挥部|中心|新区|新城|园区|平台|工程|行动|计划|方案|论坛|走廊|市|区|县|省|镇|乡|村|湾|岛|山|江|河|湖|局|委|厅|园|院|站|城'
const NAME = new RegExp(`([\\u3400-\\u9fff]{2})(${ENDINGS})`, 'gu')
/** Before these endings a pair of characters is a common word, not a name. */
const COMMON = /^[据由请让向把被给]|^.?(?:的|是|在|了|和|与|对|为|到|从)|^(?:城|全|本|我|该|各|大|小|老|新|地|社|山|郊|片|辖|街|景|厂|校|园|农|县|乡|村|区|市|超大|中心|重点|这些|多个|所有|相关|有关|主要|试点|示范|以及|包括|一个|每个|工业|农业|科技|教育|[一二三四五六七八九十]|\d)/u
const QUOTED = /[“"「『《]([^“”"「」『』《》\n]{2,40})[”"」』》]/gu
const ITEM = /(?<=[、:：]|(?:包括|分别是|分别为|有|即|为|是|和|及|与))([^、，。；：:,;\n“”"()（）]{2,10}?)(?=、|和[^、，。]{2,10}(?:[，。；]|等|$)|等)/gu

/** The first and last words of a list carry its frame; an item is judged by the words nearest the marks. */
const core = (item: string): string => compared(item).replace(/^(?:包括|主要是|分别是|分别为|以及|还有|其中|有|即|为|是|在|对|和|及|与|将|把|由)+/u, '').replace(/(?:等|方面|领域|之类)+$/u, '')

function holds(item: string, held: string): boolean {
  if (held.includes(item)) return true
  const grams = Array.from({ length: Math.max(0, item.length - 1) }, (_, i) => item.slice(i, i + 2))
  const known = grams.filter(gram => held.includes(gram)).length
  const characters = [...item].filter(character => held.includes(character)).length
  return item.length <= 4 ? characters === item.length && known >= grams.length - 1 : known / grams.length >= 0.6 || characters / item.length >= 0.9
}

/**
 * Names of a sentence against its sources: quoted words verbatim, listed items, names of places and
 * bodies, and names put in the place of others where the sentence otherwise follows its source.
 */
export function checkNames(text: string, sources: readonly Source[], roster: readonly Speaker[], context = ''): Reason[] {
  const reasons = new Map<string, Reason>()
  const people = sources.flatMap(({ speaker }) => (speaker ? [speaker.name, speaker.title ?? '', speaker.organization ?? ''] : [])).map(compared)
  const words = sources.map(source => source.folded).join('\n')
  const held = [words, ...people, borrowed(context, sources)].join('\n')
  const plain = compared(text)
  if (!/[\u3400-\u9fff]/u.test(plain)) return []

  for (const [, quoted = ''] of text.matchAll(QUOTED)) {
    const folded = compared(quoted).replace(/[。,;:!?.]+$/u, '')
    if (folded.length >= 2 && !held.includes(folded) && !held.replaceAll('"', '').includes(folded.replaceAll('"', ''))) reasons.set('quotation', { code: 'quotation', text: `引号里的“${quoted}”不是所引原文的词句` })
  }
  if (text.includes('、')) {
    for (const [, raw = ''] of text.matchAll(ITEM)) {
      const item = core(raw)
      if (item.length >= 2 && !/\d|[一二三四五六七八九十百千万]/u.test(item) && !roster.some(({ name }) => item.includes(compared(name))) && !holds(item, held)) reasons.set('name', { code: 'name', text: `所引原文没有提到“${raw.trim()}”` })
    }
  }
  for (const [, stem = '', ending = ''] of plain.matchAll(NAME)) {
    if (COMMON.test(stem) || held.includes(stem)) {
      const other = new RegExp(`${stem}(局|委|厅|市|区|县|省|镇|乡|大桥|隧道|大学|集团|银行|医院)`, 'u').exec(held)?.[1]
      if (other && other !== ending && !held.includes(stem + ending) && /^(?:局|委|厅|市|区|县|省|镇|乡|大桥|隧道|大学|集团|银行|医院)$/u.test(ending)) reasons.set('name', { code: 'name', text: `原文是“${stem}${other}”，不是“${stem}${ending}”` })
      continue
    }
    if (/^(?:市|省|县|局|委|厅|街道|社区|大桥|隧道|机场|大学|集团|镇)$/u.test(ending) && ![...stem].every(character => held.includes(character))) reasons.set('name', { code: 'name', text: `所引原文没有提到“${stem}${ending}”` })
  }
  for (const source of sources) {
    for (const each of substitutions(plain, source.folded)) {
      const reason = judge(each, held, roster)
      if (reason) reasons.set(reason.code, reason)
    }
  }
  return [...reasons.values()]
}

const inQuotes = (before: string): boolean => ((before.match(/"/gu)?.length ?? 0) % 2 === 1 && before.length - before.lastIndexOf('"') < 24) || before.lastIndexOf('《') > before.lastIndexOf('》')
/** 我市 told as 该市: how one who is not of there names it. */
const POINTS_AT = /^(?:我们?|该|本|全|此|这)$/u
const HAN_DIGIT = /^[一二两三四五六七八九十百千]+$/u

/** Words of a frame rather than of a name: what follows them may be put differently. */
const FRAME = /[的是了在和与及或由从到把将为占共达其以对于要会能可也都还有中外内上下已就约近超各等年月日\d]/u

function judge({ said, meant, before, after }: ReturnType<typeof substitutions>[number], held: string, roster: readonly Speaker[]): Reason | null {
  if (said === '' || meant === '' || said === meant || POINTS_AT.test(said) && POINTS_AT.test(meant) || held.includes(said) && said.length > 1 && !HAN_DIGIT.test(said)) return null
  const whole = before.slice(-6) + meant + after.slice(0, 6)
  const from = Math.min(6, before.length)
  const person = roster.map(({ name }) => compared(name)).find(name => {
    const at = whole.indexOf(name)
    return at !== -1 && at < from + meant.length && at + name.length > from
  })
  if (person && (meant.length === said.length || isName(said))) return { code: 'name', text: `原文是“${person}”，不是“${said}”` }
  if (HAN_DIGIT.test(said) && HAN_DIGIT.test(meant)) return { code: 'number', text: `原文是“${meant}${after.slice(0, 2)}”，不是“${said}${after.slice(0, 2)}”` }
  if (/^[a-z]+$/u.test(said) && /^[a-z]+$/u.test(meant)) return { code: 'name', text: `原文是“${meant}”，不是“${said}”` }
  if (/[^\u3400-\u9fff]/u.test(said + meant)) return null
  if (inQuotes(before)) return { code: 'quotation', text: `原文引号里是“${meant}”，不是“${said}”` }
  if (said.length > 3 || Math.abs(said.length - meant.length) > 1 || FRAME.test(said) || FRAME.test(meant)) return null
  const listedItem = /、[^、,。;]{0,6}$/u.test(before) && /^[^、,。;]{0,8}(?:、|等|和)/u.test(after) || /^[^、,。;]{0,6}、/u.test(after)
  const named = new RegExp(`^[\\u3400-\\u9fff]{0,2}?(?:${ENDINGS})`, 'u').test(after) && !/^(?:城市|全市|该市|城镇|地区)/u.test(after)
  return listedItem || named ? { code: 'name', text: `原文是“${meant}${after.slice(0, 2)}”，不是“${said}${after.slice(0, 2)}”` } : null
}
