import type { Understanding } from '../contract/understanding.ts'

const punctuation = /[\s，。！？!?,.~～、…“”"'’]+/gu

const greeting = /^(?:你好|您好|嗨|哈喽|早上好|上午好|下午好|晚上好|早安|晚安|hi|hello|hey|goodmorning|你好呀|你好啊|在吗|在不在|喂)+(?:呀|啊|渝小智|小智)*$/iu
const thanks = /^(?:谢谢|多谢|感谢|辛苦|谢了|再见|拜拜|好的|明白|知道|收到|ok|okay|thanks?|thankyou|bye|goodbye|嗯|哦|行|不错|很好|太好|厉害)(?:你|您|了|啦|大家|帮助|的|们|很|非常|吧|再见|拜拜)*$/iu
const us = '(?:你|您|渝小智|小智)(?:到底)?'
const ofOurselves = '(?:是谁|是什么|叫什么(?:名字)?|能做(?:些)?什么|能干(?:些)?(?:什么|啥|嘛)|会(?:做)?(?:些)?什么|可以做(?:些)?什么|有(?:什么|哪些)(?:功能|本领|用)|怎么用|是机器人吗|是真人吗|是ai吗|是人工智能吗|(?:是|由)?谁(?:做|开发|设计|发明|训练|研发)的?|能帮我(?:做)?(?:些)?什么|好吗)(?:呢|呀|啊)?'
const aboutUs = new RegExp(`^(?:请问|你好|您好)?${us}${ofOurselves}(?:(?:${us})?${ofOurselves}){0,2}$|^(?:hi|hello|hey)?(?:whoareyou|whatcanyoudo|whatareyou|howareyou|whatisyourname|help|帮助|怎么用|怎么使用)$`, 'iu')

/** What is asked of ourselves about the occasion as a whole, or of its page (可信吗): an opinion. */
const opinion = /^(?:(?:这|本|该|那)?(?:篇|份|个|场|次|条)?(?:稿件?|稿子|文章|报道|新闻|发布会|内容)(?:的?内容|里?说的|写的?得?|上说的)*(?:可信|可靠|靠谱|真实|客观|公正|权威)|(?:你|您|小智|渝小智)(?:觉得|认为|感觉|说说看?|看来)[^，。？]{0,24}(?:怎么样|怎样|如何|好不好|好吗|行不行|精彩吗|成功吗|靠谱吗|有意义吗|值不值得?|水平高吗|能?(?:实现|做到|完成|办到|成功|落实)(?:得了)?吗|可行吗|合理吗|现实吗|有用吗)|(?:你|您|小智|渝小智)(?:怎么看|怎么评价|喜不喜欢|喜欢)[^，。？]{0,16})(?:呢|呀|啊|吗)?$/u
/** How the last answer should have been told. */
const anotherForm = /^(?:请|麻烦|你|您|能不能|可不可以|可以|能)*(?:再|重新)?(?:把?(?:它|答案|回答|上面的?|刚才的?))?(?:再)?(?:说|讲|写|答|回答|概括|总结|弄|改|缩)?(?:得|成)?(?:再|更)?(?:短|简短|简洁|简单|精炼|精简|通俗|口语化?|好懂)(?:一?点儿?|一些|些)(?:说|讲|写)?(?:吗|吧|呢|行吗|好吗)?$|^(?:请|麻烦|帮我|你|您|能不能|可不可以|可以|能|再)*(?:翻译|译)(?:一下|下)?(?:成|为)?(?:英[文语]|中文|日[文语]|法[文语]|韩[文语]|俄[文语]|繁体|简体)?(?:吗|吧|呢|行吗|好吗)?$|^(?:请|你|能不能|可以)*换(?:个|一个|种|一种)(?:说法|方式|表达)(?:说|讲)?(?:吗|吧)?$/u
/** 给这篇稿件拟个标题: something new to be called or written. */
const naming = /(?:^|[，,。；;\s]|请|帮我|帮忙|给我|替我|为我|你|能否|能不能|可以|(?:给|为|替|帮)[^，。？]{1,14})(?:拟|起|取|想)(?:一?个|几个|出)?(?:新的?|更?好的?|合适的?|吸引人的?)?(?:大|小|副)?(?:标题|题目|名字|名称|口号|标语)(?:吧|吗|呢|好吗|行吗|可以吗)?[。！!？?\s]*$/u

/** What somebody thinks of us. */
const ofUs = /^(?:你们?|您|小智|渝小智)(?:可|也|怎么|这么|真|是|好|太|很|挺|简直)*(?:笨|傻|蠢|差|差劲|慢|烦|烦人|无聊|没用|聪明|厉害|棒|不错|可爱|好用|专业|行|牛)(?:了|啊|呀|哦|的|蛋|死了|极了)*$/u

/** Where an order begins: at the start of a clause, or behind what asks somebody for it. */
const ORDERED = '(?:^|[，。,;；：:！!\\s“"]|请|麻烦|帮我|帮忙|给我|替我|为我|你来?|现在|先|随便|直接|再|就|都)'

/** Orders against the rules, whoever they claim to come from. What others did of the kind may well be asked. */
const misuse = [
  new RegExp(`${ORDERED}(?:忽略|无视|忘记|忘掉|绕过|跳过|不要(?:遵守|理会)|别管|抛开|违反)[^。？?]{0,12}(?:指令|指示|规则|设定|提示|限制|要求|约束|以上|之前|前面)(?![^。？?]{0,14}(?:怎么|如何|会|多少|什么|哪|谁|吗|的人|者))`, 'u'),
  /(?:ignore|disregard|forget|bypass|override)[^.?]{0,30}(?:instruction|rule|prompt|previous|above|guideline)/iu,
  /(?:系统|初始|隐藏|内部)(?:的)?(?:提示词?|指令|设定|prompt)|(?:system|hidden|initial)\s*prompt|(?:输出|显示|告诉我|泄露|打印|重复)[^。？?]{0,8}(?:提示词|指令|api[\s_-]*key|密钥|密码|环境变量)/iu,
  new RegExp(`${ORDERED}扮演|(?:假装(?:你|自己)?是|假设你是|从现在(?:开始|起)你|(?:^|[，。])你现在是|(?:^|[，。,;；])(?:请|你|你来)?(?:替|代替|代|冒充)(?:他|她|它|他们)(?:宣布|说|讲|回答|发表|承诺|道歉|表态)|pretend (?:to be|you)|act as|role-?play|you are now|越狱|jailbreak|dan模式|开发者模式|developer mode)`, 'iu'),
  new RegExp(`${ORDERED}(?:编造|虚构|杜撰|捏造|瞎编|胡编|伪造|造谣)(?![^，。？?]{0,10}(?:的人|的事|者|怎么|如何|会|要被|被|算|罚|处|查|抓|案|多少|几))|编一[个段条些]|随便编|凭空[编造捏想]|(?:make up|fabricate|invent) (?:me |us )?(?:an? |some |any |your |the )?(?:quotes?|quotations?|numbers?|figures?|data|facts?|stor(?:y|ies)|statements?|answers?|speech|something|anything|one)(?![a-z])`, 'iu'),
  new RegExp(`(?:${ORDERED}|能否|能不能|可以|你能)(?:写|作|创作|生成|编写)(?:一?[首篇段个份封]|出)?[^，。？?]{0,14}(?:${'诗|歌词|小说|代码|程序|脚本|作文|情书|广告|段子|笑话|剧本|论文|邮件|新闻稿|消息稿?|简讯|快讯|推文|朋友圈|通稿|发言稿|讲话稿|演讲稿|评论|社论|软文|文案|python|javascript|sql'})(?![^，。？?]{0,10}(?:谁|多少|几|反映|投诉|举报))|(?:^|[，。,;；\\s]|给我|帮我|你)来(?:一?[首篇段份封]|一?个)[^，。？?]{0,10}(?:诗|歌|小说|作文|段子|笑话|剧本|故事)`, 'iu'),
  /^(?:请)?(?:帮我)?(?:把|将)[^。？?]{1,60}(?:翻译|译)成|^(?:please )?translate(?![a-z])|write (?:a|an|me|some)(?![a-z])[^.?]{0,30}(?:poem|code|script|story|song|essay|program)/iu,
  /(?:如何|怎么|怎样|教我|帮我|请)[^，。？?]{0,6}(?:制造|制作|做)[^。？?]{0,6}(?:炸弹|炸药|毒品|武器|病毒)|(?:如何|怎么|怎样|教我|帮我|请)[^，。？?]{0,6}(?:黑进|入侵|攻击)[^。？?]{0,8}(?:系统|网站|服务器|账号)|^(?:制造|制作|做)(?:一[枚颗个])?(?:炸弹|炸药|毒品)|how to (?:make|build) (?:a )?(?:bomb|weapon)/iu,
  // How to do wrong and not be found out; how that is prevented may well be asked.
  /^(?![^。？?]*(?:防止|防范|杜绝|避免|查处|打击|堵住))[^。？?]*(?:如何|怎么|怎样|咋|教我)[^。？?]{0,20}(?:不会?被(?:人)?(?:发现|查到|查出来?|抓到|抓住|识破)|[躲逃骗瞒蒙]过(?:检查|监管|稽查|审核|处罚|警察|交警))/u,
  /(?:说|骂|抹黑|攻击)[^。？?]{0,8}(?:坏话|脏话)|骂(?:一下|人|他|她)|(?:替我|帮我|给我)(?:写|编|拟|造)[^？?]{0,40}就当(?:是|他|她|作|真)/u,
]

/**
 * What the reader wants. Declined is what cannot be a question to the briefings: orders to
 * misbehave, to invent, to write something else. `text` in simplified characters.
 */
export function classifyIntent(text: string): Understanding['intent'] {
  const bare = text.replace(punctuation, '')
  // 谢谢，你真厉害，你是谁做的？
  const isTalk = (words: string): boolean => words === '' || greeting.test(words) || thanks.test(words) || aboutUs.test(words) || ofUs.test(words)
  if (isTalk(bare) || text.split(/[，,。！!？?；;\s]+/u).every(clause => isTalk(clause.replace(punctuation, '')))) return 'small_talk'
  // What officials do about rumours and forgeries, or against them, may well be asked.
  const asked = text.replace(/(?:打击|查处|整治|处罚|防止|杜绝|严禁|治理)[^，。？?]{0,12}(?:编造|虚构|捏造|伪造|造谣)[^，。？?]{0,8}|(?:编造|虚构|捏造|伪造|造谣)[^，。？?]{0,10}(?:处罚|行为|打击|查处|违法|罚款)|伪造(?!一|两|几|个|份|出|点|些|\d)[^，。？?]{1,10}(?:列入|从哪|会不会|会怎|会被|怎么罚|怎么处理|算不算|有什么后果)/gu, '')
  if (opinion.test(bare) || anotherForm.test(bare) || naming.test(asked) && !/谁|什么|怎么|几|多少|哪/u.test(asked.replace(/几个/gu, ''))) return 'decline'
  return misuse.some(pattern => pattern.test(asked)) ? 'decline' : 'ask'
}
