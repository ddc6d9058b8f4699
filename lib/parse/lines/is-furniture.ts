import { oneOf } from '../../text/one-of.ts'

const FURNITURE = new RegExp(String.raw`^[\s\u3000*_—–\-=~～·【\[(（>▲△▼►▶◆■●◉◎○★☆□\p{Extended_Pictographic}\ufe0f\u200d]*(?:${oneOf(String.raw`
  当前位置|您的位置|您现在的位置|位置|首页[\s\u3000>》›|·]|上一[篇条则]|下一[篇条则]|上一页|下一页|第\s*\d+\s*页|共\s*\d+\s*页|—?\s*\d{1,3}\s*—?$
  (?:part|no)[\s.]*\d{1,2}[\s.]*$|[-–－]\s*\d{1,4}\s*[-–－]$|\d{1,3}\s*\/\s*\d{1,3}$|一键分享|分享(?:到|至|$|[\s\u3000:：])
  打印(?:本页)?(?:$|[\s\u3000|])|字体|字号|A\+|大\s*中\s*小|收藏|打赏|纠错|(?:放大|缩小|默认|朗读|听新闻)[+＋○\-－\s]
  \d{1,2}-\d{1,2}[\s\u3000]+\d{1,2}:\d{2}[\s\u3000]+来自|赞[\s\u3000]*\d|[👍❤♥]|点赞|转发|评论\(|返回(?:顶部|首页|列表|[上下][一层页]?(?:级|页)?$|[(（][上下][)）])|转到手机|回到顶部|关闭窗口
  浏览(?:量|次数)|点[阅击]次?数[:：]|阅读(?:量|次数)?[:：]|点击数|访问量|如?果?(?:本|此|该)?(?:邮件|郵件)(?:无法|不能|未能)?(?:正常)?显示|[您你]收到(?:此|这封|这份|本|该)(?:邮件|通讯|简报|电邮)
  (?:退订|取消订阅)(?:$|[\s\u3000|｜])|(?:在|用)浏览器(?:中|里)?(?:打开|查看|阅读)|扫描二维码|扫二维码|扫码|扫一扫|用微信扫|点击蓝字|点击上方|(?:看|阅读|查看|了解)更多[:：]
  (?:向?[上下左右]{1,2})滑动?(?:查?看|浏览|阅读|解锁|更多|图片|$)|觉得好看|点“?在看|喜欢请|长按|长按(?:识别|二维码)
  点击(?:购买|领取|报名|订购|查?看|收看|观看|收听|放大|展开|下载|关注|图片|进入|播放|视频)|戳(?:图|视频|这里|链接|下方|上方|蓝字)|推荐给(?:朋友|好友)|未经授权|未经许可|版权归
  本文系[^。]{2,20}原创|版权所有|Copyright|©|ICP备|京ICP|网站标识码|主办单位|承办单位|技术支持|联系我们|关于我们|EN\s*\||简体|繁体|正体|English[\s\u3000|｜]|登录|注册
  跳(?:到|至|过|转到)(?:主要|中央|页面|网页|正文|主)?(?:内容|导航|正文|页面)(?:区块|区域|区|顶部|底部)?(?=$|[\s\u3000(（])|go[ ]to[ ](?:main[ ]content|cent(?:er|re)[ ]block)|skip[ ]to[ ]|回(?:顶端|页首|首页)$|:::(?=$|[\s\u3000])
  无障碍|手机版|客户端下载|打开APP|展开全文|share\s*:|(?:相关|延伸)(?:新闻|链接|阅读|报道)(?:[】\]]\S|【|《)|订户独享|会员独享|发现报道有误|赞助|插播[\s\u3000]*[:：]
  [A-Z]?\d{1,3}版[\s\u3000]*[:：]|直播状态|(?:本场)?(?:图文|视频)?直播(?:已结束|进行中|未开始|中|已?结束)(?:$|[\s\u3000|｜·]+(?:参与|观看|围观|在线|人气|热度|浏览|点赞|\d))|刷新|自动刷新|只看|按时间|倒序|正序|[(（]?(?:紧接|下转|上接)第?[A-Z]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})版|最新(?:$|[\s\u3000])|加载更多
  (?:正在)?(?:视频|音频|图片|页面|数据|播放器)?(?:正在)?(?:加载|缓冲)中|没有更多(?:内容|数据|消息|评论)?了|已(?:加载|显示)全部|点击加载|以上[为是][上下]半[场部][\s\u3000]*(?:[>＞»]|$)|\d[\s\u3000]+(?:\d[\s\u3000]+)+下一页|[\[【]?打开\S{2,8}[，,]
`)})`, 'iu')
/** ↑ 点击蓝字: what a reader is asked to do, and an arrow to where. */
const POINTS = /^[*_\s\u3000]*[↑↓⇧⬆⬇↗][\s\u3000*_]*(?:点击|戳|长按|扫)/u
/** 【打印】【关闭】: words of a page's buttons, each in brackets. */
const BUTTONS = /^(?:(?:[\[【(（](?![\s\u3000]?\d{1,2}[:：]\d)[^\]】)）]{1,8}[\]】)）][\s\u3000]*){2,}$|[\[【(（](?:关闭|打印|返回|收藏|分享|纠错|复制)[^\]】)）]{0,4}[\]】)）])/u
/** 顶 216 回复 9 举报, 阅读 9万 赞 300 在看 50: the buttons under a message, and how many pressed them. */
const MESSAGE_FOOT = /^(?:(?:顶|踩|赞|点赞|支持|反对|回复|举报|收藏|分享|转发|评论|阅读|在看|喜欢|推荐)(?:[\s\u3000]*(?:[(（]\d*[)）]|\d+(?:\.\d+)?[万亿wk]?[+＋]?))?(?:[\s\u3000]*[·•|｜/／])?[\s\u3000]*){2,}$/u
/** 文字直播　图片　排序：最新在前 | 最早在前: how a live page may be read. */
const SORTED = /(?:^|[\s\u3000|｜])排序[\s\u3000]*[:：][\s\u3000]*(?:最新|最早|正序|倒序|时间|按|默认)/u
/** ★ 某某服务一键办理 ★: a notice between two signs, no sentence. */
const BETWEEN_SIGNS = /^([★☆◆◇■□●○※▲△✦✧♦])\1{0,2}[\s\u3000]*[^★☆◆◇■□●○※▲△✦✧♦。！？]{12,60}\1{1,3}$/u
/** 👉某某楼盘，来电有礼👈: what two hands point at. */
const POINTED_AT = /^[👉☞➡▶][^。！？]{4,60}[👈☜⬅◀]$/u
/** ————END————, under the last words. */
const RULED_END = /^[—–\-=\s\u3000]+(?:END|完|全文完|(?:转写|实录|字幕|记录|录音|文稿|正文)(?:结束|完))[—–\-=\s\u3000]+$/iu
/** ★快点加入《某网》Line，和我们做好友！: what a site asks of its readers behind a sign, in whatever words. */
const JOIN_US = /^[★☆●◆■►▶※][^。]{0,6}(?:加入|下载|追踪|订阅|关注|按赞)[^。]{0,24}(?:Line|APP|FB|IG|脸书|粉丝[团专页]{1,2}|好友|频道|公众号|官网)/iu
/** 某公司简介 联系我们 ┊ Copyright © …: whose the page is, wherever in the line it says so. */
const RIGHTS = /Copyright[\s\u3000]?(?:©|\(c\))|All[ ]Rights[ ]Reserved|^\S{2,16}[\s\u3000]+版权所有$/iu
/** 摘要某社某日电…: the beginning of the text again, broken off, glued to the word for it. */
const BROKEN_OFF = /^摘要(?=\p{Script=Han}).{20,200}(?:\.{3}|…)$/u
/** #16, #话题#: the number or topic of a post, alone on its line. */
const FLOOR = /^(?:#[^#\s]{2,12}#[\s\u3000]*)+$|^[#＃]\d{1,4}$|^\d{1,4}[楼#]$/u
/** 【聊天区 10:21】 and what somebody wrote there beside the talk. */
const CHAT = /^[【\[(（](?:聊天区|弹幕|公屏|互动区|留言区|评论区)[^】\])）]{0,20}[】\])）]/u
/** 下期预告：…, whatever it says. */
const FORECAST = /^[^\p{L}\p{N}]*(?:下[期轮场次周]|下一[期轮场次]|赛事|直播)预告[\s\u3000】\]*_]*[:：|｜]/u
/** 后台回复“某某”即可获取: how an account hands things out. */
const REPLY_FOR = /(?:后台|公众号|对话框)回复[“「"'][^”」"']{1,12}[”」"'][^。]{0,8}(?:获取|领取|下载|查看|进群|入群)/u
/** 本邮件仅供某某使用，…: what a house writes under all its mail. */
const DISCLAIMS_MAIL = /^(?:本|此|这封)(?:邮件|电邮|电子邮件|信件)(?:及其?(?:所有)?附件)?[^。]{0,24}(?:仅供|仅限|保密|机密|误收|误发|收件人)|^this e-?mail (?:and|is|may|contains)/iu
/** What a page or an account says of itself takes no more characters, and is no sentence. */
const LONGEST = 120
const LONGEST_OFFER = 80

/** Whether a line belongs to the page and not to its text: buttons, page numbers, what a reader is asked to do. */
export function isFurniture(trimmed: string): boolean {
  return [BUTTONS, JOIN_US, BROKEN_OFF, POINTS, SORTED, MESSAGE_FOOT, BETWEEN_SIGNS, POINTED_AT, RULED_END, FLOOR, CHAT, FORECAST, DISCLAIMS_MAIL].some(pattern => pattern.test(trimmed)) ||
    (FURNITURE.test(trimmed) || RIGHTS.test(trimmed)) && trimmed.length <= LONGEST && !/[。！？；;]$/u.test(trimmed) || trimmed.length <= LONGEST_OFFER && REPLY_FOR.test(trimmed)
}
