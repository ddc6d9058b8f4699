/** Question words, and the commonest others, as hasty fingers type them, by sound or by shape, and what they are. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[时等])侯|侯(?=[车诊机选])/gu, '候'],
  [/帐(?=[户号单款目])|(?<=[转记结算付欠查到])帐/gu, '账'],
  [/暧(?=[气和房])/gu, '暖'],
  [/做(?=(?:地铁|公交|高铁|飞机|轮渡|火车|大巴|船)(?!的))/gu, '坐'],
  [/以经(?=\p{Script=Han})/gu, '已经'],
  [/(?<![\p{Script=Han}])即然/gu, '既然'],
  [/开史(?=$|[？?，,。的])/gu, '开始'],
  [/[什甚][末莫]/gu, '什么'],
  [/怎[末莫]/gu, '怎么'],
  [/(?<![很许众好太诸更最])多小(?=[钱元块个人家户名位年天吨亩公条座万亿岁件辆次])/gu, '多少'],
  [/(?<=[”」』\p{Script=Han}])是个?(?:什么|啥)(?:东东|玩意儿?|鬼|名堂)(?=[？?呀啊呢]*$)/gu, '是什么'],
  [/(?<=[有为是])那(?=些(?:新|具体)?\p{Script=Han}{0,6}[？?]$)/gu, '哪'],
  [/(?<=在)那(?=[里儿][？?]$)/gu, '哪'],
]

/** A question with its question words spelt right; any other question as it is. Text in simplified characters. */
export function mendQuestionWords(question: string): string {
  return WORDS.reduce((text, [word, meant]) => text.replace(word, meant), question)
}
