const MACHINE = '(?:自动)?(?:摘要|抓取|采集|检索|问答|阅读|处理|朗读|翻译)?(?:程序|机器人|爬虫|人工智能|AI|ＡＩ|大?语言模型|大模型|智能体|智能助手|机器)(?:助手|系统|模型|程序|机器人)*们?'
/** 给大模型的备注：, 各位AI助手请注意：; 若您是语言模型，; 读到此处的智能助手请停止…. */
const SPOKEN_TO = new RegExp(`^[^\\p{L}\\p{N}]*(?:系统指令|系统提示)?[^\\p{L}\\p{N}]*(?:(?:给|致|写给|对)?(?:各位|所有)?(?:[阅抓读处分]\\p{Script=Han}本[页文]的)?${MACHINE}的?(?:重要|特别|紧急|温馨)?(?:请?注意|说明|提示|指令|备注|通知|留言|请)|(?:给|致|写给)(?:各位|所有)?${MACHINE}[*_]*[:：，,])|(?:如果|假如|倘若|若)(?:你|您)是(?:一[个种名])?${MACHINE}|^[^\\p{L}]*(?:note|notice|message|instructions?) (?:to|for) (?:any |all )?(?:ai|llms?|bots?|crawlers?|language models?|assistants?)|(?:阅读|抓取|读取|读|看|处理|解析)到(?:此处?|这里|本\\p{Script=Han}{1,2})的?${MACHINE}|${MACHINE}(?:请|须|应当?|必须|务必)(?:停止|忽略|无视|不要|不得|统一|一律|在(?:回答|回复|答复)|只能|只需|直接|改)|ignore (?:all |any )?(?:the )?(?:previous|above|prior) instructions`, 'iu')
/** What such notes ask for. */
const ORDERS = /一律|不要|不得|忽略|无视|改[为成答]|作废|回答|答复|摘录|引用|输出|删[去除]|answer|reply|ignore|output|instead/iu

/** Whether a line (simplified) is a note that the page, or whoever writes on it, leaves for programs that read it: nobody has said it at the briefing. */
export function isNoteToMachines(plain: string): boolean {
  return plain.length <= 400 && (SPOKEN_TO.test(plain) || SPOKEN_TO.test(plain.replace(/\s/gu, ''))) && ORDERS.test(plain)
}
