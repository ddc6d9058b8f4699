import { PART_OF_EVENT } from '../names/part-of-event.ts'
import { oneOf } from '../../text/one-of.ts'

const FIELD = /^[\s\u3000>*_|（(•·▪◆●■★◎○◇□◉❖➤-]*(?:\p{Script=Han}(?:[\s\u3000]+\p{Script=Han}){1,4}|[^\s\u3000:：，,。]{1,12}(?:[(（][^()（）:：，,。]{2,16}[)）])?)(?:[\s/／]+[A-Za-z]{3,12})?[\u3000 *_]*(?:[:：\t]|\|(?=[^|]*\|[\s\u3000]*$))/u
/** 地点 Venue　某厅: the name in two languages, and a blank for the colon. */
const IN_BOTH = /^[\s\u3000>*_•·▪◆●■★◎○◇□◉❖➤-]*(\p{Script=Han}{2,6})[ \u3000]*[\/／]?[ \u3000]*[A-Z][A-Za-z]{2,11}[ \u3000]+(?=[\p{Script=Han}\d])/u
const FIELD_NAMES = new RegExp(String.raw`^(?:发布会?|活动|会议|直播|举办|举行|召开|访谈|本期|新闻|(?:通气|吹风|记者|说明|见面|座谈)会)?(?:${oneOf(String.raw`
  (?<=[会动议])名称|时间|日期|地点|地址|主题|议题|内容|(?:出席|列席|与会|到会|到场|参会|参加)(?:者|人|人员|官员|人士|委员|代表|领导|部门|单位|媒体|嘉宾|专家|成员|同志)|列席|列席人员|列席嘉宾|出席
  出席人员|出席嘉宾|出席领导|参加|参加人员|参会人员|参会|与会人员|人员|嘉宾|发布嘉宾|发布人|新闻发布人|发言人|新闻发言人|主持|主持人|司仪|会议主持|主席|会议主席|纪录|纪录人|主讲人|介绍人|答问人|记录|记录人|速记|速录
  整理|主办|承办|主办单位|承办单位|发布单位|发布机构|机构|单位|名单|会场|会址|主办方|通报人|答复人|讲解人|介绍人|受访人|栏目|分类|专题|标题|副标题|题目|字号|文号|索引号|索引|公开方式|信息分类|主题词|主题分类
  成文日期|发文日期|发布日期|发布时间|发布者|发布人员|发表时间|更新时间|来源|信息来源|稿源|媒体|作者|专业号|编辑|责编|责任编辑|浏览量|浏览次数|阅读|阅读量|点击|访问量|标签|tags|title|date|time
  venue|place|location|source|publish|author|创建者|参与人|附件清单|附件|群名称?|群聊名称|群公告|导出人|导出时间|(?:消息|时间|记录|聊天)范围|备注|参会人数|发件人|收件人
  寄件人|寄件者|收件者|发送时间|寄件日期|抄送人|参与单位名称及人员姓名|参与单位|接待人员|摘要|导读|提要|划重点|看点|核心提示|期数|届次|场次|状态|直播状态|直播(?:说明|须知|提示|公告)|置顶|平台|语言|翻译|手语翻译
  网址|链接|编者按|按语|参加媒体|媒体席|供稿|稿件来源|日程|议程|时长
`)})$`, 'iu')
/** 【直播时间】…, 【发布嘉宾】…: the name in a box, and no colon; who stands in one alone speaks. */
const BOXED = /^[\s\u3000>*_]*[【\[〔［](?:会议|活动|直播|访谈|举办|举行|召开|发布会?)?(?:时间|日期|地点|地址|主题|议题|摘要|简介|(?:发布|出席|与会|参会|参加|访谈|直播|特邀)(?:嘉宾|人员|领导))[】\]〕］][\s\u3000*_]*(?=[^\s\u3000*_:：])/u
/** 下半场主持：, 提问环节主持人：. */
const HOST_OF_PART = new RegExp(`^${PART_OF_EVENT}主持人?$`, 'u')
/** （排名不分先后）, （以姓氏笔画为序）: how a list is ordered. */
const REMARK = /[(（](?:如有|如适用|选填|[以按][^（）()]{2,8}(?:为序|排序|排列)|[^（）()]{0,8}(?:不分先后|先后为序|为序|排序|排名|顺序|笔画)[^（）()]{0,6})[)）]/gu

/** Whether a line is one of the page's own fields (时间：…, 来源：…), by the field's name. */
export function isFieldLine(plain: string): boolean {
  if (BOXED.test(plain)) return true
  const match = FIELD.exec(plain)
  const name = match?.[0].replace(REMARK, '').replace(/(?<=\p{Script=Han})[\s/／]+[A-Za-z]{3,12}|[\s\u3000>*_|（(:：•·▪◆●■★◎○◇□◉❖➤-]/gu, '') ?? IN_BOTH.exec(plain)?.[1] ?? ''
  return FIELD_NAMES.test(name) || HOST_OF_PART.test(name)
}
