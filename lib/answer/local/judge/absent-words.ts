import { comparable, questionTerms, termCover } from '../sentences/question-terms.ts'
import { escapePattern } from '../../../text/escape-pattern.ts'
import { wordSegments } from '../../../text/word-segments.ts'

/** Words for which a page has many others: that one is missing is no reason. */
const WAYS_TO_SAY = /^(?:反映|反应|诉说|吐槽|上升|下降|增长|增加|减少|上涨|下跌|提高|降低|查获|查处|破获|发生|进行|开始|结束|出现|得到|获得|收到|拿到|办理|申请|要到|能到|来自|家里|一个|成为|变成|导致|造成|带来|花费|花了|赚|卖|买)$/u
/** Words that say how, how much or in what order, figures, and what a segmenter leaves of 就打 or 太多: no thing that a page could lack. */
const NO_THING = /^(?:附表|下表|上表|表格|表中|表里|涉及|包含|覆盖|包括|[换买修拿给找来挑选做]个|[今去明前后]年|[今明昨]天|现在|目前|[建修办做搞弄装改]好|清楚|另外|当场|平均|急用|做出|单位|名字|追问|全部|一律|统统|随便|经常|总共|之间|每次|左右|大多|一定|真正|马上|一起|分开|认为|觉得|看到|知道|听到|希望|愿意|喜欢|担心|不在|里头|前头|过去|过来|回来|出来|起来|下来|上去|进去|同一|凑齐|白打|[就太又都还被把再才已最会比]\p{Script=Han}|明显|显著|大幅|当时|这趟|[那这当]天|依次是?|那时|多[个少大长]|[^迟报签周独达]到|[^公邻故乡千万海]里|[一两二三四五六七八九十几每][节个条张件次份]\p{Script=Han}|[一二两三四五六七八九十百千万半几多]+\p{Script=Han}?)$/u

/** Begun or ended as no noun or verb is: 若是, 每个人, 有人, 开得; what points, counts, joins or compares is no thing either. */
const NO_CONTENT = /^(?:到底.?$|哈+$|呵+$|若|倘|假如|如若|每[个一]|各[个位]|某[个位]|有人|有的|有些|别人|人家|旁人|任何|这[么样]|那[么样]|哪怕|尽管|虽|于是|所以|因此|因为|第[一二三四五六七八九十\d]+$|成[一二三四五六七八九十]|[是都也还就]不|[是就都也会要]在|(?:当中|期间|直接|自行|现行|不得)$)|(?:得|们|似的|一样|的话|而言|来说)$/u

/** 新能源, 非机动车: a word with what a segmenter takes off its head. */
const QUALIFIED = (word: string): RegExp => new RegExp(`[新老旧非超高低]${escapePattern(word)}`, 'u')

/**
 * Whole words of a question that no text uses, nor another word for them: a statement about them
 * rests on nothing there, whatever else it gets right. General words (办法, 情况) do not count.
 * @param texts briefings in `comparable` form
 * @param names of who speaks in them: 甲和 is no word, wherever a segmenter parts it
 */
export function absentWords(question: string, texts: readonly string[], names: readonly string[] = []): string[] {
  const unnamed = names.filter(({ length }) => length > 1).reduce((left, name) => left.replaceAll(comparable(name), '，'), comparable(question))
  return questionTerms(unnamed, texts)
    .filter(({ text, light, quoted }) => !light && /^\p{Script=Han}{2,}$/u.test(text) && (quoted || [...wordSegments(text)].length === 1))
    .map(({ text }) => text)
    .filter(word => !WAYS_TO_SAY.test(word) && !NO_THING.test(word) && !NO_CONTENT.test(word) && !(word.startsWith('人') && /[个\d一二两三四五六七八九十百千万几]$/u.test(unnamed.split(word)[0] ?? '')))
    .filter(word => texts.every(text => termCover(word, text) === 0))
    .map(word => QUALIFIED(word).exec(unnamed)?.[0] ?? word)
}
