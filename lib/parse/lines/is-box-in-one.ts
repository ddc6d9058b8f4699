/** 名词解释　某词：what it means., in one paragraph. */
const EXPLAINS = /^(?:>[ \u3000]*)?(?:名词(?:解释|注释|释义)|术语解释|词语解释|小知识|小[词辞]典|知识点|知识卡片?)(?:[\s\u3000]*[:：|｜·／/][\s\u3000]*|[\s\u3000]+)[“「]?[^。！？：:，,]{1,16}?[”」]?(?:[:：]|[，,]?(?:是?指|即)).{4,}。[”」]?$/u
/** 数读某事：7座… 8座…, figures and no sentence. */
const COUNTS = /^(?:数读|数说|数据速览|数字速览|一图读懂|一图看懂|图解)\p{Script=Han}{0,10}[\s\u3000]*[:：|｜][\s\u3000]*(?=[^。！？]*\d)[^。！？]{4,120}$/u

/** 【划重点】①… ②…: the points of the page, under the name of the box. */
const POINTS = /^(?:太长不看版?[:：]|划重点[:：](?![^\n]*[。！？；]$)|(?:【?置顶】?[\s\u3000]*[｜|丨:：·]?[\s\u3000]*)?(?:要点|重点|亮点)(?:速览|速读|提炼|一览)[\s\u3000]*[:：｜|丨]|[【\[［〔](?:划重点|敲黑板|看点|太长不看|(?:要点|重点|亮点)(?:速览|速读|提炼|抢先看)?)[】\]］〕])[\s\u3000]*(?=\S)[^。！？]{6,}/u

/** 【网友调查】办过吗？ ○办过 ○没办过: a poll. */
const POLL = /^[【\[［]?(?:网友|读者|在线|有奖|本站)?(?:调查|投票|问卷)[】\]］]?[^○□◯☐]{0,60}[○□◯☐][^○□◯☐]{1,30}[○□◯☐]/u

/** Whether a line (simplified) is a whole box that the editors set beside the talk, its name and its words: whoever spoke before goes on behind it. */
export const isBoxInOne = (plain: string): boolean => EXPLAINS.test(plain) || COUNTS.test(plain) || POINTS.test(plain) || POLL.test(plain)
