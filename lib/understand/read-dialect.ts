/** Question words and particles of written Cantonese (simplified) and what they are in the standard language. */
const CANTONESE: readonly (readonly [RegExp, string])[] = [
  [/(?<![地试重景网站焦难热观要论])点解(?![决释读析答除封冻放散])/gu, '为什么'],
  [/(?<![一几有早晚\d零两三四五六七八九十半亮景站要观热重特优缺地试焦网难论支据])点(?=处理|讲|解决|解释|样|算|做|搞|安排|回应|帮)/gu, '怎么'],
  [/怎么样(?=处理|讲|解决|安排|做)/gu, '怎么'],
  [/(?<![周路街河海江岸身旁里外前后左右东南西北上下手两这那一单多双沿池湖山])边个(?!体|别|人|股|性)/gu, '谁'],
  [/(?<![周路街河海江岸身旁里外前后左右东南西北上下手两这那一单多双沿池湖山])边(?:度(?!假|量|过)|处(?!理|罚|置|分|境|长|室))/gu, '哪里'],
  [/几时/gu, '什么时候'],
  [/系边(?=[一二两三四五六七八九十\d几][个间家条座位种类款])/gu, '是哪'],
  [/(?<![周路街河海江岸身旁里外前后左右东南西北上下手两这那一单多双沿池湖山])边啲/gu, '哪些'],
  [/(?<verb>使|需|驶)唔\k<verb>/gu, '要不要'],
  [/(?<verb>\p{Script=Han})唔\k<verb>/gu, '$<verb>不$<verb>'],
  [/[俾畀]钱/gu, '给钱'],
  [/[俾畀](?=几多|多少)/gu, '给'],
  [/唔(?:使|需)/gu, '不用'],
  [/唔(?:可以|得)/gu, '不能'],
  [/唔/gu, '不'],
  [/睇(?:医生|病)/gu, '看病'],
  [/睇/gu, '看'],
  [/呢(?=[个啲次间条度批])/gu, '这'],
  [/啲/gu, '些'],
  [/乜(?:嘢|野)?/gu, '什么'],
  [/甚么/gu, '什么'],
  [/系咪/gu, '是不是'],
  [/有冇/gu, '有没有'],
  [/几多/gu, '多少'],
  [/嘅/gu, '的'],
  [/喺/gu, '在'],
  [/咗/gu, '了'],
  [/佢哋/gu, '他们'],
  [/佢/gu, '他'],
  [/冇/gu, '没有'],
  [/(?<![至如现当于])今次(?![数生年日])/gu, '这次'],
  [/(?<=\p{Script=Han})咁(?=\p{Script=Han})/gu, '这么'],
]

/** Nothing else asks: then 好多 asks how many, and is not said of many. */
const NOTHING_ELSE_ASKS = '(?<=^[^什么多少几谁哪怎咋啥吗]*)(?=好[多久][^什么多少几谁哪怎咋啥吗]*$)'
/** Question words and particles of the southwest and the north. */
const MANDARIN: readonly (readonly [RegExp, string])[] = [
  [/啥子/gu, '什么'],
  [/(?<=百分之)好多/gu, '多少'],
  [/好多(?=(?:钱|块钱)(?:一|每|嘛|啊|呢|呀|$|[？?]))/gu, '多少'],
  [new RegExp(`${NOTHING_ELSE_ASKS}(?<=[是要得有到给补贴收交花占卖为降涨增]|一共|总共|大概|到底)好多(?=\\p{Script=Han}{1,3}(?:嘛|啊|呢|呀|哦)?[？?]?$|[？?]?$)`, 'gu'), '多少'],
  [new RegExp(`${NOTHING_ELSE_ASKS}(?<![了很等没不])好久(?=才|能|可以|开|完|通|修|建|到|起|会|要|搞|上市|实施|执行|发)`, 'gu'), '什么时候'],
  [/咋个/gu, '怎么'],
  [/[没莫]得(?![到了罪出来分知奖票过])/gu, '没有'],
  [/有莫有/gu, '有没有'],
  [/(?<=^|[，,。？?是])哪个(?=(?:[说讲提](?=[的了出过])|出钱|来管|负责(?!人))(?!的?[^，。？?]{0,8}(?:部门|单位|区|县|市)))/gu, '谁'],
  [/晓得/gu, '知道'],
  [/小?娃儿|小?娃娃(?![机鱼亲菜脸])/gu, '孩子'],
  [/找活路/gu, '找工作'],
  [/(?<=[空闲摆堆放停])起(?=的)/gu, '着'],
  [/(?<=[嘛吧了的哟哦啥么])撒(?=[，,。！!？?]|$)|(?<=\p{Script=Han})噻(?=[，,。！!？?]|$)/gu, ''],
  [/(?<=\p{Script=Han}{2})哇(?=[？?，,]|$)/gu, '吗'],
  [/(?<!差不|许|很|好|更|太)多咱(?![们家])/gu, '什么时候'],
  [/(?<![好许这那么很更太最])多钱(?=[？?，,一每]|$)/gu, '多少钱'],
  [/(?<![耽])搁哪儿?(?![些个几一家])/gu, '在哪里'],
  [/甭/gu, '不用'],
]

/** A question in written Cantonese, or with the question words of the southwest or the north, in the standard language; any other question as it is. Text in simplified characters. */
export function readDialect(question: string): string {
  return [...CANTONESE, ...MANDARIN].reduce((text, [word, standard]) => text.replace(word, standard), question)
}
