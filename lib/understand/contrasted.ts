/** Words of the language that tell kinds of one thing apart, a line each. */
const KINDS = `
城镇 农村 城市 乡村
男 女 男性 女性
老年 中年 青年 老人 儿童 成人 学生
国内 国外 境外 境内
进口 出口
白天 夜间 晚上
高峰 平峰
工作日 周末 节假日
公办 民办
小学 初中 高中 大学
门诊 住院
线上 线下
国家级 省级 市级 区级 县级
职工 居民
首套 二套
单程 往返
`.trim().split('\n').map(line => line.split(' ').sort((a, b) => b.length - a.length))

/** 城镇 and 农村居民收入: the noun behind the second kind (居民收入), which the first means too; '' where these are no two kinds of one thing. */
export function contrasted(first: string, second: string): string {
  const kind = KINDS.find(words => words.some(word => first === word || first.endsWith(word)))
  const opening = kind?.find(word => second.startsWith(word))
  return opening === undefined || first.endsWith(opening) ? '' : second.slice(opening.length)
}
