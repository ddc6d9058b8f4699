import { isName } from '../names/is-name.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { PART_OF_EVENT } from '../names/part-of-event.ts'
import { withoutPaddedTag } from '../names/without-padded-tag.ts'
import { isChatNotice } from './is-chat-notice.ts'
import { SUBTITLE_TIMES } from './subtitle-times.ts'
import { isTopicNumber } from './is-topic-number.ts'
import { isNoteOnTranscript } from './is-note-on-transcript.ts'
import { isNoteToMachines } from './is-note-to-machines.ts'
import { isBoxInOne } from './is-box-in-one.ts'
import { isLinkLine } from './is-link-line.ts'
import { isPageButtons } from './is-page-buttons.ts'
import { isPosedCaption } from './is-posed-caption.ts'
import { isPostFoot } from './is-post-foot.ts'
import { isSheetLine } from './is-sheet-line.ts'
import { isSpacedList } from './is-spaced-list.ts'
import { isStampAlone } from './is-stamp-alone.ts'
import type { Line } from '../formats/page.ts'

/** What a line is when it is no speech: each of these belongs to nobody. */
export type LineKind = 'blank' | 'caption' | 'credit' | 'field' | 'keyword' | 'stage' | 'furniture' | 'related' | 'text'

const CAPTION = /(?:^[【\[［〔（(](?:图片说明|图说明|配图说明|图说|图注|图为)[】\]］〕）)]|[（(][^()（）。]{0,12}(?:图片|照片|配图)[^()（）。]{0,16}提供[)）]$|[\s\u3000]摄[)）]?$|[（(]\p{Script=Han}{2,4}摄[)）]$|[。！][\s\u3000]*[（(][^()（）。！？，]{2,20}[\s\u3000]图[)）]$|摄影报道[)）]?$|[\s\u3000/／]\s*摄\s*[)）\]】]?$|^[(（\[【]?\s*(?:图片说明|图说明|(?:相关)?图片?|图文(?![^\n]{4,60}(?:发布会|通气会|见面会|说明会)$)|配图|图为|图说|上图|下图|资料图|题图|附图|图表|视频|图源)[\s\u3000]*[:：|｜]|^[(（\[【〔▲△▼]?[\s\u3000]*图为(?![了何什])|^图解[\s\u3000]*[:：|｜][^。！？]{2,30}$|^(?:访谈|发布会?|活动|会议|采访)现场[\s\u3000]*[:：|｜].{2,40}(?<![。！？])$|^[(（\[【〔［▲△▼]?\s*图\s*(?:\d{1,2}|[一二三四五六七八九十①-⑳]{1,2})(?:[\s：:]|为(?![了何什]))|供图[)）]?$|^(?:photo|picture|caption)\s*:|^\[?!\[|^[▲△▼]\s*(?:图|现场|发布会)|^[▲△▼].{4,60}(?:图源|供图|摄影|资料图)|资料图片?[)）]?$|^表\s*\d{1,2}[\s\u3000:：][^。！？]{2,40}$|^[(（].{4,80}(?:新闻处|新闻局|资料|本报)图片[)）]$|^.{2,60}[。 \s\u3000]\p{Script=Han}{2,4}[\s\u3000]*摄$|[(（](?:[^()（）！？]{2,40}[。，\s\u3000]+)?(?:摄影|拍摄|图源|供图|图|制图|制表)[\s\u3000]*[:：\/／｜|][^()（）]{2,20}[)）]$|^.{2,60}[。\s\u3000](?:摄影|拍摄|供图|图片?)[\s\u3000]*[:：\/／｜|][\s\u3000]*\p{Script=Han}{2,4}(?:[\s\u3000、]+\p{Script=Han}{2,4})?$|(?:^|[.。])[\s\u3000]*photos? (?:by|from|courtesy of|:) ?[A-Z][^.。!?]{2,40}$)/iu
/** 图片由某局提供, [图片] 会场, 会场　图／某某, …。某报记者某某摄: the other ways of saying whose picture it is. */
const PICTURE = /^[—–\-·\s]*[^。！？：:]{2,24}(?:上传|分享|发送)了(?:\d{1,2}[张个段])?(?:图片|照片|视频|文件|图集)(?:[:：][^。！？]{2,40}|[\s—–\-]*)$|^[(（]?(?:以上|本版|文中|本文)?(?:图片|照片|视频|附[图表件]|图表|表格|数据|资料)均?由[^。，]{2,20}(?:提供|拍摄|整理|制作)[。)）]?$|^[\[【［](?:现场|新闻|会议)?(?:图片|照片|配图|图|视频)[\]】］](?:[^。！？]{0,40}$|[^。！？]{2,40}。[\s\u3000]*[(（][^()（）]{2,24}[)）]$)|^(?:发布会|活动|会议)?现场图片?$|^[^。！？]{2,40}[\s\u3000]图[\s\u3000]*[\/／:：][\s\u3000]*\p{Script=Han}{2,10}$|^.{4,60}[。\s\u3000]\p{Script=Han}{2,10}[\s\u3000]图$|^.{2,60}(?:记者|通讯员)[\s\u3000]*\p{Script=Han}{2,3}[\s\u3000]*摄[)）]?$/u
/** 【图片】会场　10:21:15, 10:21:15　【图片】会场: when a picture was posted. */
const POST_TIME = /[\s\u3000]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$|^[\[［【(（]?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]］】)）]?[\s\u3000]*(?=[【\[［〔])/u
const CREDIT = /^[^\p{L}\p{N}]*(?:本[版文稿])?(?:图文(?=[\s\u3000]*[:：].{1,10}$)|新闻资料询问|资料询问|责任?编辑?|责编|编辑|编审|校对|审核|监制|终审|初审|复审|一审|二审|三审|值班(?:编委|编辑|主编|责编|总编|记者)|值班主任|版面编辑|美编|视觉|排版|制图|设计|海报|剪辑|摄影|摄像|拍摄|供图|图片提供|绘图|插图|漫画|文字?|图|文\/图|文图|作者|撰文|撰稿|采写|采访|直播员|直播(?=[\s\u3000]*[:：][\s\u3000]*\S{2,4}(?:[\s\u3000、]|$))|速记|记录|来源|稿源|稿件来源|信息来源|数据来源|资料来源|图片来源|视频来源|附件|附注|附|抄送|抄报|分送|主送|印发|报|送|发|新闻来源|出处|原标题|原题|(?:特别|郑重|重要)?声明|注[①-⑩\d]{1,2}|版权声明|免责声明|注|注意|备注|说明|编者注|编者按|编后|转自|转载自|原文链接|联系电话|联系邮箱|投稿|爆料|值守|主办|承办|协办|出品|策划|统筹|总策划|翻译|译者|通讯员|新闻联络人|新闻联系人|媒体联络人|联络人|联系人|editors?|edited by|writer|contact|media contact|(?:本报|见习|实习|全媒体|融媒体?)?记者[\s\u3000]+\p{Script=Han}{2,4})(?:[\s\u3000]*[\/／]?[\s\u3000]*[A-Za-z]{4,14})?[\s\u3000]*[*_]*[:：|丨｜]|^[\s\u3000(（*_]*(?:文|图|摄影)[\s\u3000]*[\/／][\s\u3000]*[^，。]{2,24}[\s\u3000*_)）]*$/iu
const CREDIT_WHOLE = /^[\s\u3000(（]*(?:.{2,30}[\s\u3000]+\d{4}年\d{1,2}月\d{1,2}日印发(?:[\s\u3000]*[(（]?共印?[\s\u3000]*\d{1,5}[\s\u3000]*份)?|(?<=[(（][\s\u3000]*)(?:本报|见习|实习)?(?:记者|通讯员|作者)[:：][^。]{2,20}|(?:本[文版期])?(?:责任编辑|责编|编辑|编审|校对|审核|监制|摄影|作者|整理|值班主任|值班编委)[\s\u3000]+\S{2,4}(?:[\s\u3000、]+\S{2,4}){0,7}|据[^，,。]{2,20}|(?:[(（]完[)）]|完(?:[\s\u3000/／]*End)?|全文完|END|-END-|—\s*END\s*—)|(?:本报|见习|实习|全媒体|融媒体?)?记者[\s\u3000]+\p{Script=Han}{2,4}(?:[\s\u3000、]+\p{Script=Han}{2,4}){0,4}([\s\u3000]+(?:文|图|文\/图|摄影报道))?|新华社发.*)[)）]?[\s\u3000]*$/u
/** 翻译：words, and no name: the interpreter speaks. */
const INTERPRETED = /^(?:现场)?(?:翻译|译员)[:：][\s\u3000]*(?:.{10,}[。！？]|[^\p{Script=Han}]{12,}[.?!])/u
const KEYWORD = /^[\s\u3000*_#>【\[]*(?:关键词|关键字|热词|主题词)[】\]]?[\s\u3000*_]*[:：]?[\s\u3000*_]*/u
const STAGE = /^[\s\u3000*_]*[(（\[【][^()（）\[\]【】]{1,80}[)）\]】][\s\u3000*_]*$/u
const STAGE_CREDIT = /^[(（](?!.*[访链扫关详回参登见])[^()（）。，：:]{2,20}(?:公众号|微博|视频号|客户端|官方网站|官网)[)）]$|摘自|图片|供稿|图源|供图|摄影|摄[)）]|印章|盖章|(?:识别|辨认)不清|自动(?:跳过|略过|识别|转写|剪除)|秒?静音|以原件为准|^[(（]此件[^()（）]{0,6}公开|^[(（][^()（）]{0,20}[文本][中内][^()（）]{1,24}(?:化名|具名|署名|姓名)[^()（）]{0,8}[)）]$|^[(（]本[报台网刊][^，。]{0,8}[讯电][)）]$|(?:整理|编辑|记录|来源|审核|校对)[:：]|^[（(](?:[^（）()]{0,8}(?:速记|录音|实录|文字)稿[，,])?未经[^（）()。]{0,8}审[阅定核校][^（）()。]{0,4}[)）]$/u
const RELATED = /^[\s\u3000*_#>【\[▲△▼▽►▶◆■●★☆□\p{Extended_Pictographic}\ufe0f\u200d]*(?:[①-⑳][\s\u3000]*)?(?:新闻链接|知识链接|名词解释|未答复的?(?:网友)?(?:提问|问题|留言)|精选评论|相关(?:文件|政策|链接|阅读|新闻|报道|稿件|文章|推荐|专题|附件)|延伸(?:阅读|链接)?|热门(?:推荐|直播|视频|文章|专题|新闻|阅读)|热点推荐|推荐阅读|猜你喜欢|更多(?:新闻|阅读|精彩|内容|资讯|推荐)|往期(?:回顾|精彩|推荐)|大家都在看|精彩推荐|为您推荐|排行榜?|热榜|24小时热文|点击排行|热点排行|新闻排行|热门评论|热评|精彩评论|(?:网友|最新|热门|全部)?跟帖|(?:(?:网友|网民|读者|观众|最新|全部)(?:留言|评论|热评)|(?:留言|评论)(?=专?区|互动))(?:专?区|互动)?|评论|我要(?:留言|评论|提问|咨询)|发表(?:评论|留言)|我来说两句|精选留言|下载附件|附件下载|点击阅读|阅读原文|友情链接|网站地图|扫码关注|扫一扫|关注我们|Related|Most read)[\s\u3000】\]*_]*(?:[:：].*|[(（][共约]?\d+[+＋]?[条个]?[)）])?(?:$|\s)/iu
const FURNITURE = /^[\s\u3000*_—–\-=~～·【\[(（>▲△▼►▶◆■●★☆□\p{Extended_Pictographic}\ufe0f\u200d]*(?:当前位置|您的位置|您现在的位置|位置|首页[\s\u3000>》›|·]|上一[篇条则]|下一[篇条则]|上一页|下一页|第\s*\d+\s*页|共\s*\d+\s*页|—?\s*\d{1,3}\s*—?$|(?:part|no)[\s.]*\d{1,2}[\s.]*$|[-–－]\s*\d{1,4}\s*[-–－]$|\d{1,3}\s*\/\s*\d{1,3}$|一键分享|分享(?:到|至|$|[\s\u3000:：])|打印(?:本页)?(?:$|[\s\u3000|])|字体|字号|A\+|大\s*中\s*小|收藏|打赏|纠错|(?:放大|缩小|默认|朗读|听新闻)[+＋○\-－\s]|\d{1,2}-\d{1,2}[\s\u3000]+\d{1,2}:\d{2}[\s\u3000]+来自|赞[\s\u3000]*\d|[👍❤♥]|点赞|转发|评论\(|返回(?:顶部|首页|列表)|回到顶部|关闭窗口|浏览(?:量|次数)|阅读(?:量|次数)?[:：]|点击数|访问量|如?果?(?:本|此|该)?(?:邮件|郵件)(?:无法|不能|未能)?(?:正常)?显示|[您你]收到(?:此|这封|这份|本|该)(?:邮件|通讯|简报|电邮)|(?:退订|取消订阅)(?:$|[\s\u3000|｜])|(?:在|用)浏览器(?:中|里)?(?:打开|查看|阅读)|扫描二维码|扫二维码|扫码|扫一扫|用微信扫|点击蓝字|点击上方|(?:看|阅读|查看|了解)更多[:：]|(?:向?[上下左右]{1,2})滑动?(?:查?看|浏览|阅读|解锁|更多|图片|$)|觉得好看|点“?在看|喜欢请|长按|长按(?:识别|二维码)|点击(?:购买|领取|报名|订购|查?看|收看|观看|收听|放大|展开|下载|关注|图片|进入|播放|视频)|戳(?:图|视频|这里|链接|下方|上方|蓝字)|推荐给(?:朋友|好友)|未经授权|未经许可|版权归|本文系[^。]{2,20}原创|版权所有|Copyright|©|ICP备|京ICP|网站标识码|主办单位|承办单位|技术支持|联系我们|关于我们|EN\s*\||简体|繁体|正体|English[\s\u3000|｜]|登录|注册|无障碍|手机版|客户端下载|打开APP|展开全文|share\s*:|(?:相关|延伸)(?:新闻|链接|阅读|报道)(?:[】\]]\S|【|《)|订户独享|会员独享|发现报道有误|赞助|插播[\s\u3000]*[:：]|[A-Z]?\d{1,3}版[\s\u3000]*[:：]|直播状态|刷新|自动刷新|只看|按时间|倒序|正序|最新(?:$|[\s\u3000])|加载更多|(?:正在)?(?:视频|音频|图片|页面|数据|播放器)?(?:正在)?(?:加载|缓冲)中|没有更多(?:内容|数据|消息|评论)?了|已(?:加载|显示)全部|点击加载|[\[【]?打开\S{2,8}[，,])/iu
/** 【往期回顾】 and what else there is to read, on one line. */
const ELSEWHERE = /^[\s\u3000*_]*[【\[〔](?:往期(?:回顾|精彩|推荐|节目|访谈|直播|发布)|(?:相关|推荐|延伸|更多)(?:新闻|阅读|报道|推荐|文章|访谈)|猜你喜欢|热点推荐|热门推荐)[】\]〕][^。]{2,}$/u
/** 某某市人民政府 · 政务公开 · 新闻发布: the way through a site, with dots for arrows. */
const DOTTED_TRAIL = /^\p{Script=Han}{2,16}(?:政府|门户|网站?|在线|委员会|[局厅部委])(?:网站|门户网站)?(?:[\s\u3000]+[·•・][\s\u3000]+[^·•・。，：:\d]{2,12}){2,5}$/u
/** 首页>>新闻>>正文, and words with arrows behind them that lead elsewhere. */
const BREADCRUMB = /^(?:[^\s>»›。，]{0,4}首页[\s\u3000]*(?:>|»|›|--)|[^>»›。，]{2,20}(?:>|»|›){2,}$|[^>»›。，]{1,20}(?:[\s\u3000]*(?:>|»|›)+[\s\u3000]*[^>»›。，]{1,20}){2,6}(?:[\s\u3000]{2,}[^\s\u3000>»›。，|｜]{1,8}(?:[\s\u3000]*[|｜·][\s\u3000]*[^\s\u3000>»›。，|｜]{1,8}){0,6})?$)/u
/** ★ 某某服务一键办理 ★: a notice between two signs, no sentence. */
const BETWEEN_SIGNS = /^([★☆◆◇■□●○※▲△✦✧♦])\1{0,2}[\s\u3000]*[^★☆◆◇■□●○※▲△✦✧♦。！？]{12,60}\1{1,3}$/u
/** 顶 216 回复 9 举报: the buttons under a message. */
const MESSAGE_FOOT = /^(?:(?:顶|踩|赞|点赞|回复|举报|收藏|分享|转发|评论)[\s\u3000]*(?:[(（]?\d*[)）]?)[\s\u3000]*(?:[·•|｜/／][\s\u3000]*)?){2,}$/u
/** ————END————, under the last words. */
const END_MARK = /^[—–\-=\s\u3000]+(?:END|完|全文完|(?:转写|实录|字幕|记录|录音|文稿|正文)(?:结束|完))[—–\-=\s\u3000]+$/iu
/** 第03版：民生　上一版　下一版: the way through a newspaper's pages. */
const PAPER_NAV = /(?:上一版|下一版|返回首版|返回目录|版面导航|标题导航|往期回顾|往期查询|上一期|下一期|上一篇|下一篇)[\s\u3000|｜]+(?:上一版|下一版|返回首版|返回目录|版面导航|标题导航|往期回顾|往期查询|上一期|下一期|上一篇|下一篇)/u
/** AI速览：…: what a program made of the page. */
const MACHINE_SUMMARY = /^[【\[]?AI(?:速览|摘要|导读|总结)[】\]]?[:：]/iu
/** （請同時參閱談話內容的英文部分。）: where the rest of it stands. */
const OTHER_PART = /^[(（\[](?:please )?(?:also )?(?:refer to|see) [^()（）\[\]]{0,40}(?:English|Chinese|Cantonese|Putonghua)[^()（）\[\]]{0,60}[)）\]]$|^[(（](?:[中英]文|[中英]语|外文)(?:版|稿|文本)?以[^()（）。]{2,24}为准。?[)）]$|^[(（]请(?:同时)?(?:参阅|参考)[^()（）]{2,20}(?:英文|英语|中文)(?:部分|版)?。?[)）]$|^[(（\[【［](?=[^()（）\[\]]*(?:译文|传译|翻译|英文|中文|外文|English|Chinese|interpretation|translation))[^()（）\[\]。]{0,60}(?:从略|略去?|省略|omitted|not included)[^()（）\[\]。]{0,60}[)）\]】］]$/iu
/** #16, #话题#: the number or topic of a post, alone on its line. */
const FLOOR = /^(?:#[^#\s]{2,12}#[\s\u3000]*)+$|^[#＃]\d{1,4}$|^\d{1,4}[楼#]$/u
/** 【聊天区 10:21】 and what somebody wrote there beside the talk. */
const CHAT = /^[【\[(（](?:聊天区|弹幕|公屏|互动区|留言区|评论区)[^】\])）]{0,20}[】\])）]/u
/** 续表, between the halves of a table; 小编插播：…, whatever whoever runs the account has to say between. */
const EDITOR = /^[【\[(（]?(?:续|续表|接上[页表]|上接.{1,12}|下转.{1,12})[】\])）]?[:：]?$|^[（(\[【［](?:编|记者)?[按注][:：].*[）)\]】］]$|^(?:[\[［【]\d{1,2}:\d{2}(?::\d{2})?[\]］】][\s\u3000]*)?[【\[（(\p{Extended_Pictographic}\ufe0f\s>*_]*(?:小编|编辑部?|本号|平台)(?:插播|插话|插一句|提醒|提示|注|按|说明?|碎碎念|有话说|划重点|温馨提示)[】\]）)]?[\s\u3000*_]*[:：|｜]/u
/** 下期预告：…, whatever it says. */
const FORECAST = /^[^\p{L}\p{N}]*(?:下[期轮场次周]|下一[期轮场次]|赛事|直播)预告[\s\u3000】\]*_]*[:：|｜]/u
/** 后台回复“某某”即可获取: how an account hands things out. */
const REPLY_FOR = /(?:后台|公众号|对话框)回复[“「"'][^”」"']{1,12}[”」"'][^。]{0,8}(?:获取|领取|下载|查看|进群|入群)/u
/** A line that only says where to ask or to look further. */
const CONTACT = /^[\s\u3000*_]*(?:\p{Script=Han}{0,4}(?:热线|电话)[:：][\d\-—()（）\s转、/，小时]+|(?:\p{Script=Han}{0,4}公众号|视频号|官方网站|官网|官方微博|微博|邮箱|网址)[:：]\S{2,40}|[^。！？，]{2,24}二维码)[\s\u3000*_]*$/u
/** 小贴士：急救电话 120；某热线 …: a box of numbers to call, and no sentence. */
const CONTACT_BOX = /^[【\[（(]?(?:小贴士|贴士|(?:温馨|友情|便民|服务)(?:提示|提醒|信息)|(?:联系|咨询|求助|举报|服务)方式|便民电话|服务电话)[】\]）)]?[\s\u3000]*[:：|｜][\s\u3000]*(?:[^\s。！？：:；;，,、\d]{0,20}(?:电话|热线|专线|号码)[\s\u3000:：]*\d[\d\-—－转]{2,24}(?:[(（][^()（）]{1,16}[)）])?(?:[\s\u3000]*[；;，,、\/／|｜][\s\u3000]*|[\s\u3000]+|。?$)){1,8}$/u
/** （归档，共印9份）: how many copies of a record there are. */
const COPIES = /^[(（【]?(?:存档|归档|内部资料)?[，,、；;\s\u3000]*(?:此件|本件)?共?印[发数制]?[:：]?[\s\u3000]*[\d一二三四五六七八九十百]{1,5}[\s\u3000]*份[)）】]?。?$/u
/** 某某公报　2025年第3期（总第30期）: the head of a periodical's page. */
const ISSUE = /^(?:[^。！？：:，]{2,20}[\s\u3000]+)?(?:19|20)\d{2}[\s\u3000]*年[\s\u3000]*第[\s\u3000]*\d{1,4}[\s\u3000]*[期号](?:[\s\u3000]*[(（]?总第?[\s\u3000]*\d{1,5}[\s\u3000]*[期号][)）]?)?(?:[\s\u3000]+[^。！？：:，]{2,20})?$/u
/** 本公司及董事会全体成员保证公告内容真实…, 特此公告: what every announcement of a listed company has to say. */
const DISCLOSURE = /^(?:特此公告。?$|(?:本公司|公司|上市公司)[^。]{0,24}保证[^。]{0,24}(?:真实|准确|完整)|(?:本公司|公司)[^。]{0,12}(?:指定|法定)的?(?:信息披露|披露)(?:媒体|网站|报刊)[为是：:])/u
/** （本版稿件由本报采写，未经许可不得转载）: whose the words are. */
const RIGHTS = /^[(（【\[]?[^。！？\n]{0,40}(?:未经|不得|禁止|谢绝)[^。！？，]{0,12}(?:转载|摘编|复制|使用)[^。！？，]{0,8}[。]?[)）】\]]?$/u
/** 【广告】words: said to be one, whatever it says. */
const SAID_TO_BE_ADVERTISEMENT = /^[\s\u3000*_【\[〔(（>—–\-=~～·•◆■★▲▼\p{Extended_Pictographic}\ufe0f\u200d]*(?:(?:以下(?:内容)?[为是]|以下)?(?:广告|推广|赞助)(?:内容|信息)?(?=[\s\u3000]*[—–\-=~～▼▽↓])|小?广告(?:时间)?|福利(?:时间)?|会员(?:专享|特惠|福利)|限时(?:优惠|特惠|抢购)|插播|推广|(?:本期|本文)?赞助)[\s\u3000]*(?:[】\]〕)）▼▲◀▶◆■★●]|[—–\-=~～]{1,}[\s\u3000]*$|\*\*|[:：|｜]|[\s\u3000]{1,}|$)/u
/** 某某网首页 新闻 视频 论坛 | 手机版: the bar over a site's pages. */
const SITE_BAR = /^(?:[^\s|｜·。！？：:，]{2,16}[\s\u3000|｜·]+)?[^\s|｜·。！？：:，]{0,10}首页(?:[\s\u3000|｜·]+[^\s|｜·。！？：:，]{1,8}){3,20}$/u
/** 首页｜要闻｜图片｜视频: the sections of a site. */
const SECTIONS = /^[^｜|。，：:\d\t]{1,8}(?:[\s\u3000]*[｜|][\s\u3000]*[^｜|。，：:\d\t]{1,8}){2,}$/u
/** 繁 | 简 | ENG: in which languages a site can be read, and the buttons beside them. */
const LANGUAGES = /^[\[【(（]?(?:[繁简正]体?(?:中文|版)?|中文版?|中|English|ENG?|英文版?|葡文版?|Português|PT)(?:[\s\u3000]*[|｜丨\/／·][\s\u3000]*(?:[繁简正]体?(?:中文|版)?|中文版?|中|English|ENG?|英文版?|葡文版?|Português|PT))+[\]】)）]?(?:[\s\u3000|｜]+[^\s\u3000。！？：:]{1,8}){0,6}$/iu
/** 视频回放　　文字实录　　现场图片: the parts of a live page, side by side. */
const PARTS = /^(?:(?:视频|文字|图文|图片|现场|新闻|背景|相关|直播|会议|发布会?|嘉宾|精彩)(?:回放|实录|直播|图片|图集|视频|通稿|稿件?|材料|资料|摘要|介绍|回顾|全文|解读|报道|文件|链接|简介)(?:[\s\u3000]+|$)){3,}$/u
/** 某某直播　在线 5万人　♥ 90, 观看 7万次 · 点赞 40: how many follow a live page. */
const COUNTERS = /^(?:[^。！？；：:\t]{1,40}[\s\u3000|｜·•]+)?(?:在线(?:人数)?|人气|观看|围观|热度|观众|浏览|播放)[ \u3000:：]*[\d.,]+[万亿wk]?[+＋]?[ \u3000]*(?:(?:人次?|次|在看|在线|观看)(?:[\s\u3000|｜·•]+(?:[♥❤\p{Extended_Pictographic}]\ufe0f?|点赞|赞|评论|转发|分享|热度|弹幕|收藏|人气)[\s\u3000:：]*[\d.,]+[万亿wk]?[+＋]?(?:条|次|人)?){0,5}|(?:[\s\u3000|｜·•]+(?:[♥❤\p{Extended_Pictographic}]\ufe0f?|点赞|赞|评论|转发|分享|热度|弹幕|收藏|人气)[\s\u3000:：]*[\d.,]+[万亿wk]?[+＋]?(?:条|次|人)?){1,5})$/iu
/** 【打印】【关闭】: words of a page's buttons, each in brackets. */
const BUTTONS = /^(?:(?:[\[【(（](?!\d{1,2}[:：]\d)[^\]】)）]{1,8}[\]】)）][\s\u3000]*){2,}$|[\[【(（](?:关闭|打印|返回|收藏|分享|纠错|复制)[^\]】)）]{0,4}[\]】)）])/u
const ADVERTISEMENT = /(?:详询|首付|售楼|直降\d|限时(?:抢|优惠|特价)|特价|抢购|秒杀|免费领|立即(?:购买|下载|报名|咨询|抢)|加微信|预约热线|咨询热线|招商热线|扫码(?:领|下载|入群|关注|报名)|点击(?:领取|购买|报名)|订阅(?:号|我们)|满\d+减\d+|优惠券|低至\d|折起|元起|万起|包邮|送到您的邮箱|全场\d)/u
/** （2025年2月14日） under a title. */
const DATE_ALONE = /^[(（]?[\s\u3000]*[\d〇○零一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[^。，]{0,12}[)）]?$/u
/** 2025年6月12日（星期四）10:00　某某发布厅, alone: when and where, set off by space alone, and the buttons behind it. */
const DATE_AND_PLACE = /^>?[\s\u3000]*(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日(?:[\s\u3000]*[(（]?(?:星期|周)[一二三四五六日天][)）]?)?(?:[\s\u3000]*(?:[上下]午|中午|晚上?)?[\s\u3000]*\d{1,2}(?:[:：]\d{2}|[时点](?:\d{1,2}分|半)?)(?:[\s\u3000]*[-–—－~～至][\s\u3000]*\d{1,2}[:：]\d{2})?)?[\s\u3000]+[^\s\u3000。！？，：:；]{4,30}(?:[(（][^()（）]{2,20}[)）])?(?:[\s\u3000]*[|｜][^。！？，；]{0,80})?$/u
/** （2025年2月14日，某某会议室）: when and where, in brackets under a title. */
const DATE_AND_PLACE_IN_BRACKETS = /^[(（](?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^()（）。！？：]{0,8}[，,、\s\u3000]+[^()（）。！？：，,]{2,30}(?:厅|室|馆|楼|堂|会场|书院|剧院|酒店|宾馆|中心)[)）]$/u
/** A title may begin with the day as well. */
const EVENT_NAMED = /发布会|通气会|吹风会|记者会|说明会|见面会|实录|访谈|答问|答记者问|直播/u
/** 某某体育  2025-08-24 07:15  评论(312): what stands under a title. */
const DATED = /^[^。！？：:\d]{2,16}[\s\u3000|｜]+\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\s\u3000|｜]+(?:评论|阅读|浏览|点击|来源|作者|编辑)[^。！？]{0,20}$/u
/** 原创　作者　公众号: what stands under the title of an account's article. */
const ORIGINAL = /^原创[\s\u3000*_]+[^。！？，]{2,160}$/u
const FIELD = /^[\s\u3000>*_|（(•·▪◆●■★-]*(?:\p{Script=Han}(?:[\s\u3000]+\p{Script=Han}){1,4}|[^\s\u3000:：，,。]{1,12}(?:[(（][^()（）:：，,。]{2,16}[)）])?)(?:[\s/／]+[A-Za-z]{3,12})?[\u3000 *_]*(?:[:：\t]|\|(?=[^|]*\|[\s\u3000]*$))/u
const FIELD_NAMES = /^(?:发布会?|活动|会议|直播|举办|召开|访谈|本期|新闻)?(?:(?<=[会动议])名称|时间|日期|地点|地址|主题|议题|内容|(?:出席|列席|与会|到会|到场|参会|参加)(?:者|人|官员|人士|委员|代表|领导|部门|单位|媒体|嘉宾|专家|成员|同志)|列席|列席人员|列席嘉宾|出席|出席人员|出席嘉宾|出席领导|参加|参加人员|参会人员|参会|与会人员|人员|嘉宾|发布嘉宾|发布人|新闻发布人|发言人|新闻发言人|主持|主持人|司仪|会议主持|主席|会议主席|纪录|纪录人|主讲人|介绍人|答问人|记录|记录人|速记|整理|主办|承办|主办单位|承办单位|发布单位|发布机构|机构|单位|名单|会场|会址|主办方|通报人|答复人|讲解人|介绍人|受访人|栏目|分类|专题|标题|副标题|题目|字号|文号|索引号|索引|公开方式|信息分类|主题词|主题分类|成文日期|发文日期|发布日期|发布时间|发布者|发布人员|发表时间|更新时间|来源|信息来源|稿源|媒体|作者|专业号|编辑|责编|责任编辑|浏览量|浏览次数|阅读|阅读量|点击|访问量|标签|tags|title|date|time|venue|place|location|source|publish|author|创建者|参与人|附件清单|附件|群名称?|群聊名称|群公告|导出人|导出时间|(?:消息|时间|记录|聊天)范围|备注|参会人数|发件人|收件人|寄件人|寄件者|收件者|发送时间|寄件日期|抄送人|参与单位名称及人员姓名|参与单位|接待人员|摘要|导读|提要|划重点|看点|核心提示|期数|届次|场次|状态|直播状态|直播(?:说明|须知|提示|公告)|平台|语言|翻译|手语翻译|网址|链接|编者按|按语|参加媒体|媒体席|供稿|稿件来源|日程|议程|时长)$/iu
/** 下半场主持：, 提问环节主持人：. */
const HOST_OF_PART = new RegExp(`^${PART_OF_EVENT}主持人?$`, 'u')
/** （排名不分先后）, （以姓氏笔画为序）: how a list is ordered. */
const REMARK = /[(（](?:如有|如适用|选填|[以按][^（）()]{2,8}(?:为序|排序|排列)|[^（）()]{0,8}(?:不分先后|先后为序|为序|排序|排名|顺序|笔画)[^（）()]{0,6})[)）]/gu

/** Whether a line is one of the page's own fields (时间：…, 来源：…), by the field's name. */
export function isFieldLine(plain: string): boolean {
  const match = FIELD.exec(plain)
  const name = match?.[0].replace(REMARK, '').replace(/(?<=\p{Script=Han})[\s/／]+[A-Za-z]{3,12}|[\s\u3000>*_|（(:：•·▪◆●■★-]/gu, '') ?? ''
  return FIELD_NAMES.test(name) || HOST_OF_PART.test(name)
}

/** 记者：姓名 姓名 names who wrote the text; a question has a sentence there. */
function isByline(words: string): boolean {
  const names = /^(?:本报|本台|见习|实习|全媒体|融媒体?|首席)?记者[\s\u3000]*[:：|丨｜][\s\u3000]*(\p{Script=Han}{2,4}(?:[\s\u3000、,，]+\p{Script=Han}{2,4}){0,4})(?:[\s\u3000|｜]+(?:责?编辑?|责编|校对|审核|监制|摄影|摄像|通讯员|播音|主播|制作|剪辑|值班)[\s\u3000]*[:：|丨｜].*)?$/u.exec(words)?.[1]
  return names !== undefined && names.split(/[\s\u3000、,，]+/u).every(isName)
}

/** **核心提示**　words: the bold name of what the editors set over the text. */
const SUMMARY = /^[\s\u3000>*_【\[]*(?:核心提示|内容提[要示]|阅读提示|导读|提要|摘要|编者按|编前)[\s\u3000*_】\]]*$/u

/** Sorts a line by its own words; what only the neighbours can tell (leads, headlines) is decided later. */
export function classifyLine(line: Line): LineKind {
  const plain = line.plain
  const trimmed = withoutPaddedTag(plain.slice(0, 400).trim()).replace(/^(?:<[a-z][^<>]{0,80}>)+(?=\S)|(?:<\/[a-z]{1,10}>)+$/gu, '').replace(/^[*_]+(?!\s)|(?<!\s)[*_]+$/gu, '')
  if (trimmed === '' || SUBTITLE_TIMES.test(trimmed) || /^[\s\u3000\-—–―=＝_＿*＊·.~～|:>\u2500-\u257f]+$/u.test(trimmed) || isStampAlone(trimmed)) return 'blank'
  if (line.marked === 'caption') return 'caption'
  if (line.marked === 'aside') return 'furniture'
  if (MACHINE_SUMMARY.test(trimmed) || isNoteToMachines(trimmed)) return 'furniture'
  if (line.strong > 0 && line.strong < line.text.trimEnd().length && SUMMARY.test(plain.slice(0, line.strong))) return 'field'
  if (trimmed.length > 200 || INTERPRETED.test(trimmed)) return 'text'
  if (isBoxInOne(trimmed) || isNoteOnTranscript(trimmed) || isLinkLine(trimmed) || isPageButtons(trimmed)) return 'furniture'
  if (RELATED.test(trimmed) || ELSEWHERE.test(trimmed)) return 'related'
  const pictured = withoutPaddedTag(trimmed.replace(POST_TIME, ''))
  if (CAPTION.test(pictured) || PICTURE.test(pictured) || isPosedCaption(pictured)) return 'caption'
  if (KEYWORD.test(trimmed)) return 'keyword'
  if (BUTTONS.test(trimmed) || CONTACT.test(trimmed) || CONTACT_BOX.test(trimmed) || isPostFoot(trimmed) || isTopicNumber(trimmed) || isChatNotice(trimmed) || MESSAGE_FOOT.test(trimmed) || BETWEEN_SIGNS.test(trimmed) || END_MARK.test(trimmed) || trimmed.length < 60 && PAPER_NAV.test(trimmed) || OTHER_PART.test(trimmed) || FLOOR.test(trimmed) || CHAT.test(trimmed) || FORECAST.test(trimmed) || trimmed.length <= 80 && REPLY_FOR.test(trimmed)) return 'furniture'
  if (BREADCRUMB.test(trimmed) || DOTTED_TRAIL.test(trimmed) || SITE_BAR.test(trimmed) || SECTIONS.test(trimmed) || PARTS.test(trimmed) || LANGUAGES.test(trimmed) || COUNTERS.test(trimmed) || SAID_TO_BE_ADVERTISEMENT.test(trimmed) || isSheetLine(trimmed) || EDITOR.test(trimmed) || DISCLOSURE.test(trimmed) || ISSUE.test(trimmed) || COPIES.test(trimmed) || trimmed.length <= 80 && RIGHTS.test(trimmed)) return 'furniture'
  if (FURNITURE.test(trimmed) && trimmed.length <= 120 && !/[。！？]$/u.test(trimmed)) return 'furniture'
  if (ADVERTISEMENT.test(trimmed) && !/[。！？；;，,\t]|^\|.*\|$/u.test(trimmed) && trimmed.length <= 60) return 'furniture'
  // （完）　编辑：某某: the page's own word that it ends, and who made it.
  const credit = trimmed.replace(/^[(（]?(?:全文)?完[)）][\s\u3000]*(?=\S)/u, '')
  if (CREDIT.test(credit) || CREDIT_WHOLE.test(trimmed) || isByline(trimmed)) return 'credit'
  if (isSpacedList(plain)) return 'field'
  if (isFieldLine(plain)) return STAGE.test(trimmed) ? 'credit' : 'field'
  if (DATE_ALONE.test(trimmed) || ORIGINAL.test(trimmed) || DATED.test(trimmed) || DATE_AND_PLACE_IN_BRACKETS.test(trimmed) || DATE_AND_PLACE.test(trimmed) && !EVENT_NAMED.test(trimmed)) return 'field'
  if (STAGE.test(trimmed)) return STAGE_CREDIT.test(trimmed) || /^[(（].{3,16}[)）]$/u.test(trimmed) && isOutlet(trimmed.slice(1, -1)) ? 'credit' : 'stage'
  return 'text'
}

/** The keyword a keyword line prints. */
export function keywordOf(text: string, plain: string): string {
  return text.slice(KEYWORD.exec(plain)?.[0].length ?? 0).replace(/[\s\u3000*_】\]]+$/u, '')
}
