import { hanNumber } from '../../../text/han-number.ts'

const NUMBER = '\\d+|[一二两三四五六七八九十]+'
/** A thing that the question itself counts: 那5座泵站, 9个国家. */
const COUNTED = new RegExp(`(?<![\\d.第])(${NUMBER})(?:多|余)?([个大](?!月|小时|工作日|百分点)|座|家|所|位|名|处|条|支|只|部|款|栋|间|村|县|校|台|辆|艘|架|株|棵|种|类|片|段)`, 'gu')
const IN_WHICH = /在(?:了)?哪(?:些|几个)?(?:城市|地方|县|区|市|镇|乡|村|街道|省)/u
/** 26个分会场: a count and what it counts. */
const COUNTED_THING = new RegExp(`(?<![\\d.第])(${NUMBER})(?:多|余)?([个座家所位名处条])(\\p{Script=Han}{2})`, 'gu')
/** Which are they, where do they stand? */
const WHICH_ONES = /哪(?:些|[几一二两三四五六七八九十\d]+[个座家所位名处条])|都(?:是|有)谁|[叫姓](?:什么|啥)|(?<![黑白红])名单|分别(?:是|叫|在|位于|建在|设在|落在|来自)|(?:建|设|放|位于|分布|选|开|落)在?(?:哪|什么地方)|都?在(?:哪|什么地方)/u
const QUOTED = /[“《「][^”》」]+[”》」]/gu
/** What may bring a name behind the count. */
const NAMES = /^[^，]{0,8}(?<![了过订署办])[“《「]|：|一是|第一[，、]|首先|分别(?!(?:是|为)?因)(?!给予|处|按|由于|占|增|降|达|[为是]?\d)|包括|即|(?<!例)如(?!果)|叫|名为|^(?:就|分别|都)?是[^，；。]{1,24}[和与及、]|^[^，]{0,8}(?<!没)有\p{Script=Han}{2,}|^[^，]{0,8}(?<!现|正)[在于]\p{Script=Han}{2,}/u
/** 甲、乙、丙等4座, “甲”“乙”两个: names before the count. */
const LISTED_BEFORE = /、[^，,。；;、]*$|[”」》][“「《][^”」》]+[”」》](?:等|这)?$/u
/** 甲、乙和丙，这三个: names before it, too. */
const POINTS_BACK = /(?:这|上述|以上|前述)$/u
const SEVERAL_BEFORE = /、|，[^，]+，/u
/** 两个渠道，甲和乙: two names behind the count of two. */
const BOTH_BEHIND = /^[^，]{0,4}，(?!\p{Script=Han}{0,6}(?:都|均|也))\p{Script=Han}{2,12}[和与及]\p{Script=Han}{2,12}$/u
/** 、二类8家: one more count. */
const MORE_COUNTS = /、(?!\d{4}年)[^，,。；;、]{0,8}?\d+[^，,。；;、]*/gu

/** 三家 asked, 3家 said. */
const eitherWay = (number: string): string => {
  const [figure, spelled] = /^\d/u.test(number) ? [number, HAN.charAt(Number(number) - 1)] : [String(hanNumber(number)), number]
  return spelled === '' ? figure : `(?:${figure}|${spelled})`
}
const HAN = '一二三四五六七八九十'

/** 3个人 asked, 3名 said: the generic measure stands for any, and so do those of persons for each other. */
const alike = (measure: string): string => (measure === '个' ? '[个座家所位名处条支只部款栋间村县校台辆艘架株棵片段]' : /[位名]/u.test(measure) ? '[位名个人]' : measure)
/** 室温标准：…: the first of the points that were counted, under its heading. */
const HEADED = /^\p{Script=Han}{2,8}：/u
const NAMED_OR_PLACED = /地方|在哪|[设建放]在|名字|谁|哪[家座所]/u
/** Clauses behind a count in which its names may be listed. */
const NEAR = 2

/**
 * Whether a question wants the names of things that it counts (那5座分别建在哪里) and the sentence
 * only counts them: no name stands beside its count, and the next sentence lists none.
 * All in comparable form.
 */
export function leavesUnnamed(asked: string, said: string, next: string): boolean {
  if (!WHICH_ONES.test(asked)) return false
  // A term that the question quotes names nothing that it does not know.
  const heard = (asked.match(QUOTED) ?? []).reduce((rest, term) => rest.replaceAll(term, term.slice(1, -1)), said)
  // 都在哪些城市设了分会场, and 设26个分会场 said: counted where the question does not.
  const told = asked.match(COUNTED) || !IN_WHICH.test(asked) ? [] : [...heard.matchAll(COUNTED_THING)].filter(([, , , thing = '']) => asked.includes(thing))
  return [...asked.matchAll(COUNTED), ...told].some(([, number, measure = '']) => heard.split(/[；。]/u).some(clause => {
    const counted = new RegExp(`(?<![\\d.第])${eitherWay(number!)}(?:多|余)?${alike(measure)}`, 'u').exec(clause)
    if (!counted) return false
    const before = clause.slice(0, counted.index)
    if (POINTS_BACK.test(before) && SEVERAL_BEFORE.test(before)) return false
    const behind = clause.slice(counted.index + counted[0].length).replace(MORE_COUNTS, '')
    const listed = behind.split('，').slice(0, NEAR).some(words => /、/u.test(words)) || (hanNumber(number!) ?? Number(number)) === 2 && BOTH_BEHIND.test(behind)
    return !LISTED_BEFORE.test(before.replace(MORE_COUNTS, '')) && !NAMES.test(behind) && !listed && !/：$/u.test(said) && !(HEADED.test(next) && !NAMED_OR_PLACED.test(asked)) && !/^(?:分别|其中|它们|一是|第一|包括|有|在|[①1一](?:[.、.）)]|[座个家所处条]))/u.test(next)
  }))
}
