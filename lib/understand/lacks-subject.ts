/** What a question asks with. */
const ASKING = /为什么|为何|为啥|什么时候|什么|啥|多少|第?几(?!乎)|谁|哪(?:些|个|里|儿|一|几)?|怎么样?|如何|怎样|咋|多[大长高远久]/u
/** Words before it that say nothing of what is asked of: when, where at large, and verbs that any subject takes. */
const EMPTY = /^(?:那么?|这|其中|现在|目前|如今|眼下|[今去明后]年|(?:到|截至)?\d{4}年|全[国市省县]|一共|总共|大概|具体|主要|分别|各自?|又|还|都|要|将|会|能|可以|应该|需要|得|是|有|在|从|由|对|给|为|涉及|包括|包含|覆盖|排|占|比|定|达(?!到)|达到|完成|实现|计划|预计|打算|最后|最终|数量|目标|指标)*$/u
/** What is asked behind it says of what by itself where it is longer. */
const BRIEF = 4
/** Whatever is asked of the occasion stands alone. */
const OF_OCCASION = /主持|记者|提问|发布会|参加|出席|稿件|发言|会上|现场/u

/** Whether a question (simplified, without its mark) says nothing of what it asks: 有什么好处, 什么时候完成, 现在是多少. It means what was asked before. */
export function lacksSubject(core: string): boolean {
  const asking = ASKING.exec(core)
  if (!asking || OF_OCCASION.test(core) || /[“「《"]/u.test(core)) return false
  const behind = core.slice(asking.index + asking[0].length).replace(/^(?:个|项|条|件|家|所|座|名|位|人|天|年|元|钱|公里|次|种|类|万|亿)*|[的了呢啊吗呀]+$/gu, '')
  return EMPTY.test(core.slice(0, asking.index)) && behind.length <= BRIEF
}
