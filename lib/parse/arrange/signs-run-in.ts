import { readLabel } from '../labels/read-label.ts'

/** ※ 职务姓名致词：, ornament and label inside a paragraph. */
const SIGNED = /(?<=[\s\u3000。！？])([※◆■●▲△☆★◎▶◇□○])[ \u3000]?([^\s。！？!?…；;，,：:“”「」][^。！？!?…；;，,：:“”「」]{1,38})[:：]/gu
/** 二、 地 點：, the name of a field behind its number. */
const FIELD = /(?<=[\s\u3000])[二三四五六七八九]、[ \u3000]?\p{Script=Han}[ \u3000]?\p{Script=Han}{1,3}[:：]/gu
const FEWEST = 2

/** Where, in minutes that were copied into one paragraph, labels and numbered fields begin, which their signs tell. */
export function signsRunIn(text: string): number[] {
  const labels = [...text.matchAll(SIGNED)].filter(match => readLabel(match[2]!) !== null)
  const [first] = labels
  if (!first || labels.filter(match => match[1] === first[1]).length < FEWEST) return []
  const fields = [...text.slice(0, first.index).matchAll(FIELD)]
  const opening = fields[0] ? text.slice(0, fields[0].index).search(/(?<=[\s\u3000])一、/u) : -1
  return [...opening > 0 ? [opening] : [], ...fields.map(match => match.index), ...labels.map(match => match.index)]
}
