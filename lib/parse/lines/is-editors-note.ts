import { oneOf } from '../../text/one-of.ts'

/** 续表, between the halves of a table; 小编插播：…, whatever whoever runs the account has to say between. */
const EDITOR = /^[【\[(（]?(?:续|续表|接上[页表]|上接.{1,12}|下转.{1,12})[】\])）]?[:：]?$|^[（(\[【［](?:编|记者)?[按注][:：].*[）)\]】］]$|^(?:[\[［【]\d{1,2}:\d{2}(?::\d{2})?[\]］】][\s\u3000]*)?[【\[（(\p{Extended_Pictographic}\ufe0f\s>*_]*(?:小编|编辑部?|本号|平台)(?:插播|插话|插一句|提醒|提示|注|按|说明?|碎碎念|有话说|划重点|温馨提示)[】\]）)]?[\s\u3000*_]*[:：|｜]/u
/** 写在前面：…, 开栏的话：…: what the editors say before the text. */
const BEFORE_TEXT = /^[^\p{L}\p{N}]*(?:写在前面|写在前头|开栏的?话|编者的话|小编的话)[\s\u3000*_】\]]*[:：]/u
/** 本公司及董事会全体成员保证公告内容真实…, 特此公告: what every announcement of a listed company has to say. */
const DISCLOSURE = /^(?:特此公告。?$|证券代码[:：][\s\u3000]*[\dA-Z]{4,8}[\s\u3000].*证券简称[:：]|(?:风险提示|免责声明|特别声明)[:：](?:本|以上|上述)(?:次|份)?(?:记录|公告|文|活动|材料|表|纪要|交流)[^。]{0,60}(?:不构成|不代表|注意投资风险)|(?:本公司|公司|上市公司)[^。]{0,24}保证[^。]{0,24}(?:真实|准确|完整|虚假记载)|(?:本公司|公司)[^。]{0,12}(?:指定|法定)的?(?:信息披露|披露)(?:媒体|网站|报刊)[为是：:])/u
/** 某某公报　2025年第3期（总第30期）: the head of a periodical's page. */
const ISSUE = /^(?:[^。！？：:，]{2,20}[\s\u3000]+)?(?:19|20)\d{2}[\s\u3000]*年[\s\u3000]*第[\s\u3000]*\d{1,4}[\s\u3000]*[期号](?:[\s\u3000]*[(（]?总第?[\s\u3000]*\d{1,5}[\s\u3000]*[期号][)）]?)?(?:[\s\u3000]+[^。！？：:，]{2,20})?$/u
/** 更正启事：上期第2页某某应为某某。: what the house takes back of another page. */
const CORRECTION = /^[【\[(（]?(?:更正|勘误|订正)(?:启事|说明|声明)?[】\])）]?[\s\u3000]*[:：][^。！？\n]{4,60}(?:应为|更正为|改为)[^。！？\n]{2,60}[。)）]*$/u
/** （归档，共印9份）: how many copies of a record there are. */
const COPIES = /^[(（【]?(?:存档|归档|内部资料)?[，,、；;\s\u3000]*(?:此件|本件)?共?印[发数制]?[:：]?[\s\u3000]*[\d一二三四五六七八九十百]{1,5}[\s\u3000]*份[)）】]?。?$/u
/** （本版稿件由本报采写，未经许可不得转载）: whose the words are. */
const RIGHTS = /^[(（【\[]?[^。！？\n]{0,40}(?:未经|不得|禁止|谢绝)[^。！？，]{0,12}(?:(?:转载|摘编|复制)[^。！？，]{0,8}|使用)[。]?[)）】\]]?$/u
/** （請同時參閱談話內容的英文部分。）: where the rest of it stands. */
const OTHER_PART = new RegExp(String.raw`${oneOf(String.raw`
  ^[(（\[](?:please )?(?:also )?(?:refer to|see) [^()（）\[\]]{0,40}(?:English|Chinese|Cantonese|Putonghua)[^()（）\[\]]{0,60}[)）\]]$
  ^[(（](?:[中英]文|[中英]语|外文)(?:版|稿|文本)?以[^()（）。]{2,24}为准。?[)）]$
  ^[(（]请(?:同时)?(?:参阅|参考)[^()（）]{2,20}(?:英文|英语|中文)(?:部分|版)?。?[)）]$
  ^[(（\[【［](?=[^()（）\[\]]*(?:译文|传译|翻译|英文|中文|外文|English|Chinese|interpretation|translation))[^()（）\[\]。]{0,60}(?:从略|略去?|省略|omitted|not included)[^()（）\[\]。]{0,60}[)）\]】］]$
`)}`, 'iu')
/** 友情提示：请刷新本页。: how the page is used. */
const USE = /^[【\[(（]?(?:温馨|友情|特别)?提示[】\])）]?[\s\u3000]*[:：]?[^。！？]{0,30}(?:登录|注册|审核|刷新|浏览器|本页|页面|客户端|留言区|评论区)[^。！？]{0,30}[。)）]?$/u
/** （以下自由交流，记录从略）: what the record leaves out. */
const LEFT_OUT = /^[(（【\[](?=[^()（）【】\[\]]*(?:以下|以上|此处|录音|记录|内容|部分|环节))[^()（）【】\[\]。！？]{2,40}(?:从略|省略|略去|(?<![策大简忽])略)[。]?[)）】\]]$/u
/** Whose the words are takes no more characters. */
const LONGEST_RIGHTS = 80

/** Whether a line is a note of whoever publishes: on the text, its issue, its copies, its rights. */
export function isEditorsNote(trimmed: string): boolean {
  return [EDITOR, CORRECTION, BEFORE_TEXT, USE, LEFT_OUT, DISCLOSURE, ISSUE, COPIES, OTHER_PART].some(pattern => pattern.test(trimmed)) || trimmed.length <= LONGEST_RIGHTS && RIGHTS.test(trimmed)
}
