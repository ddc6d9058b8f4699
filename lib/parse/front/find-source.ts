import { inBothScripts } from '../../text/in-both-scripts.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { withoutTranslation } from '../names/without-translation.ts'
import type { Page } from '../formats/page.ts'

/** A press office's name, alone on top of what it publishes. */
const PRESS_OFFICE = /^(?:新闻[局处]|\p{Script=Han}{3,20}(?:新闻处|新闻局|新闻办公室|新闻办|融媒体中心|新闻(?:传播|宣传|行政|联络)?[及暨与和]\p{Script=Han}{2,6}[处局科]))$/u
/** An authority's name alone on the first line, with or without its translation. A government's is whose site it is. */
const LETTERHEAD = /^\p{Script=Han}{3,20}(?:局|厅|委员会|办公室|大使馆|领事馆|总领馆|银行)$/u
/** The day of publication over it. */
const DAY = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/u
const GOVERNMENT = /^\p{Script=Han}{2,18}(?:政府|行政区)$/u
/** 某某市人民政府公报, on top of its pages: a government's gazette. */
const GAZETTE_NAME = /^\p{Script=Han}{2,14}(?:人民政府|政府)公报$/u
/** 某某新闻网 > 发布 > 正文: a trail that begins with the site's name. */
const CRUMB = /^[\s\u3000]*[^\s>»›，。]{2,16}(?:网|网站|在线|客户端|APP|论坛|社区|电视台|融媒体中心|[日晚早晨]报|号)[\s\u3000]*[>»›]/u
/** 某某县人民政府 政务公开 办事服务, 某某局网站 设为首页: the bar of an authority's site, its name first. */
const SITE_BAR = inBothScripts(/^[\s\u3000]*(\p{Script=Han}{2,14}(?:人民政府|政府网|门户网站|网站|委员会|局|厅))(?:[\s\u3000|｜]+[^\s\u3000|｜]{2,8}){0,3}[\s\u3000|｜]+(?:政务公开|政府信息公开|办事服务|互动交流|政务服务|公众参与|设为首页|加入收藏|无障碍(?:浏览|阅读)?|长者(?:模式|助手|版))(?=[\s\u3000|｜]|$)/u)
/** 某某网 ｜ 在线访谈 ｜ …: a medium's or site's name, and its columns behind bars. */
const COLUMN_BAR = inBothScripts(/^[\s\u3000]*([^\s\u3000，。：:｜|丨·•]{1,16}(?:网|网站|在线|客户端|通讯社|电视台|融媒体中心|云|融媒))[\s\u3000]*[｜|丨·•][\s\u3000]*(?:现场|图文|视频|文字|在线|新闻|网上|正在)?(?:(?:直播|访谈|发布|新闻|快讯|首页)[间中室厅]?|[^\s\u3000，。：:｜|丨·•]{2,6}(?:栏目|频道|频率|专栏|节目))(?=[\s\u3000]*(?:[｜|丨]|$))/u)
/** 某地新闻公报 ｜ English: a government's press releases, and the buttons beside their name. */
const GAZETTE_HEAD = /^[\s\u3000]*([^\s\u3000，。：:｜|]{2,20}新闻公报)(?:[\s\u3000]*[｜|]|[\s\u3000]{2,}(?:繁|简|正)体)/u
/** 某某通讯 第12期, the headline of a newsletter's issue. */
const ISSUE_HEAD = /^[#\s\u3000]*((?!.*(?:会|访谈|实录|直播))[^\s\u3000，。：:｜|]{2,16})[\s\u3000·]*第[\s\u3000]*\d{1,4}[\s\u3000]*[期号]$/u
/** 《某周刊》2025年第3期 · 栏目: a periodical, and which of its issues. */
const PERIODICAL_HEAD = /^[>#*_\s\u3000（(]*(?:(?=《[^《》]{1,12}》(?:杂志|周刊|月刊))|《?)(《[^《》]{1,12}》(?:杂志|周刊|月刊)|[^\s\u3000，。：:｜|《》]{2,14}(?:(?<![专特增副会选])刊|报|杂志|通讯|时代|周末|瞭望|观察))》?[\s\u3000·•｜|]*(?:19|20)\d{2}[ \u3000]?年[ \u3000]?(?:第[ \u3000]?\d{1,3}[ \u3000]?期|\d{1,2}[ \u3000]?月[号刊])(?=[\s\u3000·•｜|（()）*_]|$)/u
/** 某某之声 FM 101.1　《某节目》文稿, 某台　《某节目》: a station, by its frequency or what it broadcasts. */
const STATION_HEAD = inBothScripts(/^[\s\u3000]*(\p{Script=Han}{2,12}(?:之声|广播|电台|电视台|频率|频道|卫视))[\s\u3000·|｜]*(?:(?:FM|AM|调频|中波)[\s\u3000]*\d|《[^《》]{2,16}》)/iu)
/** 某某报 数字版　第07版：…, the head of a newspaper's page. */
const PAPER_HEAD = /^[\s\u3000\[]*(\p{Script=Han}{2,10}报)[\s\u3000]*(?:数字版|数字报|电子版|电子报)?(?:\]\([^()\s]{0,120}\))?[\s\u3000|｜·]+(?:(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000|｜·]+(?:(?:星期|周)[一二三四五六日天][\s\u3000|｜·]+)?)?(?:(?:第[\s\u3000]*)?[A-Z]?\d{1,3}[\s\u3000]*版(?=[\s\u3000:：|｜·]|$)|[A-Z]\d{1,2}[\s\u3000:：|｜·]*\p{Script=Han}{0,6}$)/u
/** 05　专版　2025年4月23日　星期三　某某日报: the paper's name last. */
const PAPER_LAST = /^[\s\u3000]*(?:第[\s\u3000]{0,4})?[A-Z]?\d{1,3}[\s\u3000]{0,4}版?[\s\u3000|｜·]{1,12}(?![\s\u3000|｜·])[^。，；！？：:\d]{0,16}(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[^。，；！？：:\d]{0,12}?[\s\u3000|｜·]+(\p{Script=Han}{2,10}报)[\s\u3000]*$/u
/** 某某日报数字报: how a newspaper is printed is no part of its name. */
const EDITION = inBothScripts(/(?<=报)[ \u3000]?(?:数字报|电子报|数字版|电子版)$/u)
/** 某某组织　新闻稿: whoever it is, set apart from what is published, on the first line. */
const PRESS_HEAD = inBothScripts(/^[\s\u3000]*(\p{Script=Han}{4,20})[\s\u3000]+\p{Script=Han}{0,8}(?:新闻稿|新闻通稿|新闻资料|新闻简报)[\s\u3000]*$/u)
/** 某某新闻办公室·某某系统: whose program or site it is. */
const OFFICE_SYSTEM = inBothScripts(/^[\s\u3000]*(\p{Script=Han}{2,20}(?:新闻办公室|新闻办|新闻处|新闻局|办公室|委员会|局|厅|融媒体中心))(?:[\s\u3000]*[·•・｜|][\s\u3000]*|[\s\u3000]+)\p{Script=Han}{2,12}(?:系统|平台)[\s\u3000]*$/u)
/** 某地热线, 某地云: what a town's own portal or app may be called; what a telephone or a person is, too, but no site. */
const PORTAL = /^\p{Script=Han}{1,4}(?:热线|论坛|云|融媒)$/u
/** 某某云　首页　天气: the bar of a site, its name first. */
const SITE_HEAD = inBothScripts(/^[\s\u3000]*([^\s\u3000｜|>»›，。：:]{2,12})(?:[\s\u3000]*[｜|\u3000 ][\s\u3000]*|(?<=[网报台社]))首页(?=[\s\u3000｜|])/u)
/** 某某纪要 > 联赛 > 第1轮: a trail of three steps, which begins with the site whatever it is called. */
const TRAIL = /^[\s\u3000]*(?!.{0,4}(?:首页|位置|主页|主站)|(?:新闻|政务|政府|信息|要闻|专题|专栏|栏目|互动|服务|活动|媒体|公告|网站|导航|关于|文章))([\p{Script=Han}A-Za-z\d]{3,10})[\s\u3000]*[>»›][\s\u3000]*[^\s>»›，。][^>»›，。]{0,11}[>»›][\s\u3000]*[^>»›，。]{2,16}$/u
/** Longest line of it, with its translation. */
const LONGEST_HEAD = 120
/** How far down a newspaper's own name may stand, in lines. */
const MASTHEAD_LINES = 3
/** 来源：本院: whoever publishes the page, by the name on top of it. */
const ITSELF = /^本[院局厅委网站报台刊部署办馆校]$/u
const FIELD = /(?<!\p{Script=Han})(?:信息|稿件|新闻|文章)?(?:来源|稿源|媒体(?![\s\u3000*_]*[:：][^\n。]{2,40}、)|出处|(?:发布)?平台(?=[:：][^\n:：]{2,14}[\s\u3000]+(?:撰稿|编辑|作者|记者|责编)[:：]))(?:[\s/／]*[A-Za-z]{3,12}(?=[\s*_]*[:：]))?[\s\u3000*_]*(?:[:：|｜丨│]|[】\]][:：]?|[ ]?[|\t])[ \u3000*_]*([^\n\s\u3000|｜]{2,40})/u
/** 資料來源：某某處, in the head of an office's page: who put it up. Data have sources, too, and those are no offices of the house. */
const PUT_UP_BY = /(?:^|[\n\u3000]|[ ]{2})[ \t\u3000*_•·-]*资料来源[ \t\u3000]*[:：][ \t\u3000]*(\p{Script=Han}{2,20}(?:[处局部署会厅组科院室报台社]|网站?))(?=[\s\u3000]|$)/u
/** 紀錄提供　某某處, in the head of a page: who gave the record out. */
const SUPPLIED_BY = /(?:^|\n)[ \t\u3000*_•·-]*(?:(?:文字|谈话|答问)?[记纪]录|实录|文字稿?|稿件|新闻稿|资料)提供(?:单位|者)?[ \u3000*_]*[:：|\t \u3000][ \t\u3000*_]*(\p{Script=Han}{3,24})(?=[\s\u3000]|$)/u
/** 出品：某某中心, in the head: whose the page is, whatever account or column stands on top. */
const PRODUCED_BY = /(?:^|\n)[ \t\u3000*_•·-]*出品(?:单位|方|人)?[ \u3000*_]*[:：][ \t\u3000*_]*([^\n\s\u3000，,。：:|｜]{3,24})(?=[\s\u3000|｜]|$)/u
/** What an office inside a body is called. */
const INSIDE = /^\p{Script=Han}{1,10}(?:处|科|室|司|部|中心)$/u
const ENGLISH = /(?:^|\n)[\s*_-]*source[\s*_]*:[\s*_]*([A-Za-z][^\n|]{2,60})/iu
/** 发件人：某会 <news@example.org>: who sends a newsletter. */
const MAIL_FROM = /(?:^|\n)[ \t\u3000*_]*(?:发件人|寄件[人者]|发送人|from)[ \t\u3000*_]*[:：][ \t\u3000*_]*["“]?([^\n<>"”@]{2,30}?)["”]?[ \t\u3000]*[<＜(（\[][^\n<>\s]{1,60}@/iu
/** Source: 某某网, a field named in English on a page of both languages. */
const ENGLISH_FIELD = /(?:^|\n)[ \t\u3000*_-]*source[ \t*_]*[:：][ \t*_]*(\p{Script=Han}[^\n\s\u3000|｜]{1,39})/iu
const NEXT_FIELD = /(?:(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d|[(（](?:微信)?公众号[)）]?|责任编辑|责编|编辑|作者|发布时间|时间|日期|浏览|字[体号]|打印|(?:阅读|点击|访问|评论)(?:量|数|次数)?[:：(（]|分享(?:到|至)?[:：]).*$/u
const CREDIT_LINE = /(?:^|\n)(?:[^\S\n]|[（(])*(?:据|转自|综合自)[\s\u3000]*([^\n，,。：:（）()]{2,24}?)[\s\u3000）)]*(?=\n|$)/u
const DATELINE = /(?:^|\n)[\s\u3000*_]*(?:据|摘要)?(?!据)([^\n\s\u3000，,。：:（(]{2,12})(?:(?<![快资通简短喜音])讯(?:\d{1,2}月\d{1,2}日(?:消息|讯息))?|电)[\s\u3000（(:：]/u
/** 据《某报》综合讯报道, as a report that sums up another begins. */
const SUMS_UP = /(?:^|\n)[\s\u3000（(]*据[《“]?([^\n\s\u3000，,。：:（）()《》“”]{2,14}(?:[报网社台刊]|周刊|新闻))[》”]?(?:综合)?(?:讯|消息)?(?:报道|消息)/u
/** 《 某报 》（2020年1月1日　第01版）, under the title. */
const PAPER_IN_MARKS = /(?:^|\n)[\s\u3000（(]*《[ \u3000]?(\p{Script=Han}{2,14}报)[ \u3000]?》[ \u3000]?[（(][ \u3000]?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[^（）()\n]{0,12}版[ \u3000]?[)）]/u
/** 来源：网络, 来源：互联网: from nobody in particular. */
const NOBODYS = /^(?:网络|互联网|网上|网友|未知|不详|其他)(?!\p{Script=Han}*[报台社号网局部处])/u
/** ~~[某室](https://…)~~: a link, perhaps struck out. */
const LINKED = /^[~*_]{0,4}\[([^\[\]\n]{2,30})\]\(/u
/** 某报记者 某某, 某报　记者 某某　编辑 某某, under the title. */
const BYLINE = /(?:^|\n)[\s\u3000（(]*([^\n\s\u3000，,。：:（）()]{3,16}?)(?:(?:首席|全媒体|融媒体?|见习|实习)?记者[\s\u3000:：]+\p{Script=Han}{2,4}(?=[\s\u3000）)]|$)|[ \u3000|｜·]{1,4}记者[ \u3000:：]{1,4}\p{Script=Han}{2,4}(?:[ \u3000、|｜]{1,4}(?:(?:责任)?编辑|责编|摄影|通讯员)[ \u3000:：]{1,4}\p{Script=Han}{2,4}){0,3}[ \u3000]{0,4}(?=\n|$))/u
/** 某报　记者某某／某地报导, as Taiwan's media sign. */
const FILED_FROM = /(?:^|\n)[\s\u3000【〔［\[（(]*([^\n\s\u3000，,。：:／\/【〔［\[（(]{2,12})[\s\u3000]*[\/／]?[\s\u3000]*记者[\s\u3000]*\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,3}[\s\u3000]*[\/／][\s\u3000]*\p{Script=Han}{2,8}报[导道]/u
/** （某某晚报） alone at the end. */
const OUTLET_ALONE = /(?:^|\n)[\s\u3000]*[（(]([^\n（）()，,。：:]{3,16})[)）][\s\u3000]*(?=\n|$)/u
/** 某某政府新闻公报, alone at the end. */
const GAZETTE = /(?:^|\n)[\s\u3000]*([^\n\s，,。：:]{4,24}[ \u3000]?新闻公报)[\s\u3000]*(?=\n|$)/u
/** 请到某地新闻公报网站查阅: where the publisher sends its readers. */
const READERS_SENT_TO = /(?:请[按到往登]|浏览|参阅|登[录入]|前往)[\s\u3000]*([^\s\u3000，,。：:（）()]{2,20}新闻公报)(?:网[页站址]|官网)/u
/** （本紀錄刊登於某局網站，2025/1/1）: where it is put up. */
const PUT_UP_AT = /(?:^|\n)[\s\u3000]*[（(]?本\p{Script=Han}{2,6}(?:刊登|登载|公布|发布|刊载)[于在]([^\n\s，,。：:（）()]{2,20}(?:网站|官网|公报|专区|网))/u
const SUPPLIED = /(?:^|\n)[\s\u3000]*[（(]([^\n\s（）()，,。：:]{3,20})供稿(?:[，,；;][^\n（）()]{1,24})?[)）]/u
/** 2020年1月1日　某局、某办公室整理, 某局 编, under the title. */
const COMPILED = /(?:^|\n)[\s\u3000(（]*(?:(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000|｜]+)?([^\n\s，,。：:（）()由]{4,40})(?:整理|供稿|编印|编发|[ \u3000]+(?:编|编印|整理))[)）]?[\s\u3000]*(?:第[\s\u3000]*\d{1,4}[\s\u3000]*期[\s\u3000]*(?:[(（]总第?[\s\u3000]*\d{1,5}[\s\u3000]*期[)）])?[\s\u3000]*)?(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[\s\u3000]*)?(?=\n|$)/u
/** 本节目由某台制作: who made what is printed. */
const MADE_BY = /(?:^|\n)[ \t\u3000（(]*本(?:字幕|文|稿|节目|内容|视频|专题)[^\n，。由]{0,6}由([^\n\s，,。：:（）()]{3,20}?)(?:(?:制作|新闻|节目|全媒体)中心|编辑部|节目部|字幕组)?(?:导出|制作|出品|提供|整理|发布)/u
const SIGNER = '[ \\t\\u3000]*(\\p{Script=Han}{3,24}(?:局|厅|委员会|办公室|新闻办|人民政府|管委会|指挥部|融媒体中心))[ \\t\\u3000]*'
const SIGNING_DAY = '[ \\t\\u3000]*[\\d〇○零一二三四五六七八九十]{4}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日(?:印发|发布|整理)?[ \\t\\u3000]*'
/** 某某市人民政府新闻办公室 / 2020年1月1日印发, or the day first, at the end: who signs. */
const SIGNED = new RegExp(`\\n${SIGNER}\\n{1,3}${SIGNING_DAY}(?=\\n|$)`, 'u')
const SIGNED_BELOW = new RegExp(`\\n${SIGNING_DAY}\\n{1,3}${SIGNER}\\n*$`, 'u')
/** 某某县人民政府办公室　　2020年1月1日印发: the last line of an official document. */
const IMPRINT = /\n[ \t\u3000]{0,20}(\p{Script=Han}{3,24}(?:局|厅|委员会|办公室|新闻办|宣传部|人民政府|管委会|指挥部))[ \t\u3000]{1,60}[\d〇○零一二三四五六七八九十]{4}[ ]?年[ ]?[\d一二三四五六七八九十]{1,3}[ ]?月[ ]?[\d一二三四五六七八九十]{1,3}[ ]?日[ ]?印发[ \t\u3000]{0,20}(?=\n|$)/u
/** 某某俱乐部官方网站, alone on top of its pages. */
const OWN_SITE = /^\p{Script=Han}{4,20}(?:官方网站|官网|门户网站)$/u
/** An office that publishes its own text; places (会议中心) are none. */
const OFFICE_NAME = /(?:局|委员会|发改委|卫健委|办公室|新闻办|人民政府|管委会|管理中心|融媒体中心|(?:省|自治区|兵团)\p{Script=Han}{2,12}(?<!发布|新闻|会议|报告|宴会|演播|多功能|[展大号楼])厅)$/u
/** 某某新闻处 2025 © 版权所有, at the foot of its pages. */
const RIGHTS_OF = /(?:^|[\n|｜])[ \u3000]*(\p{Script=Han}{2,24}(?:新闻处|新闻局|新闻办公室|新闻办))[ \u3000]*(?:(?:19|20)\d{2})?[ \u3000]*(?:©|版权所有)/u
/** An institution that is no place where people meet. */
const INSTITUTION = /^\p{Script=Han}{2,20}(?:研究院|研究所|科学院|法院|检察院|协会|学会|联合会|总工会|交易所)$/u
/** 某某政务公开, 某某卫生健康: what an office calls its site or account, the place before its field. */
const ACCOUNT_NAME = /^(?!全[市省县区国]|本|职业|义务|高等|学前|基础|家庭|社区|城乡|新闻|信息|推进|加强|深化)\p{Script=Han}{2,4}(?:政务公开|政务|卫生健康|疾控|生态环境|应急管理|市场监管|统计|农业农村|交通运输|自然资源|公安|交警|消防|气象|文旅|人社|医保|城管|住建|水务|税务|民政|检察)$/u
const OFFICE = /(?:^|[\n\s\u3000|])(?:发布|发文|发稿|供稿)(?:单位|机构|机关|部门)[\s\u3000*_]*[:：][\s\u3000*_]*([^\n\s\u3000|｜]{2,40})/u
/** 发布机构 | 某局, 整理单位　某办公室: in a table's cells, or set off by blanks. */
const OFFICE_CELL = /(?:^|\n)[ \t\u3000*_|]*(?:(?:发布|发文|发稿|供稿|整理|编印)(?:单位|机构|机关|部门)|整[ \u3000]*理|编[ \u3000]*印)[ \u3000*_]*[|｜\t \u3000][ \u3000*_]*([^\n\s\u3000，,。：:|｜]{4,40})(?=[\s\u3000|｜]|$)/u
/** 日期　某楼某厅　　某局: who publishes it, behind day and place. */
const BEHIND_PLACE = /(?:^|\n)[ \t\u3000]*(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[^\n，。；]{2,60}[ \u3000]{2,}(\p{Script=Han}{4,24}(?:宣传部|新闻办|办公室|局|厅|委员会))[ \t\u3000]*(?=\n|$)/u
/** 文字整理：某某融媒体中心 某某, 供稿：某局办公室: an office or a medium among those who made the page, where nothing else says whose it is. */
const TEXT_BY = /(?:^|\n|[ \u3000]{2}|(?<=\S)\u3000|(?<=\p{Script=Han}[:：]\S{1,24})[ ])[\s\u3000*_•·-]*(?:文字整理|文字|整理|文稿|供稿|稿件|撰稿|发布|出[ \u3000]*品)[\s\u3000*_]*[:：\t｜|][\s\u3000*_]*(\p{Script=Han}{2,24}(?:融媒体中心|办公室|新闻办|新闻中心|指挥部|宣传(?:部|处|科|组|中心)|(?:公共|新闻|传播|公关)(?:事务)?处|委员会|[日晚早]报社?|电视台|(?<!公)司|厅|局))(?=[\s\u3000*_、]|$)/u
/** 整理单位：某办公室: who put the talk in writing, where nothing says whose page it is. */
const COMPILER = /(?:^|[\n\s\u3000|])(?:整理|编印)(?:单位|机构|机关|部门)[\s\u3000*_]*[:：][\s\u3000*_]*([^\n\s\u3000|｜]{2,40})/u
/** 承办：某市政府门户网站, in the head: a site or medium that holds the talk itself. */
const HELD_BY = /(?:^|\n)[ \t\u3000*_【\[]*(?:承办|主办)(?:单位|方|机构)?[】\]]?[ \u3000*_]*[:：\t|][ \t\u3000*_]*([^\n\s\u3000，,、。：:|｜]{3,20}(?:网站|网|客户端|融媒体中心|电视台|广播电视台))(?=[\s\u3000|｜]|$)/u
const AFTER_DATE = /(?:19|20)[\d█■×*?]{2}[-/.年][\d█■×*?]{1,2}[-/.月][\d█■×*?]{1,2}日?(?:[\s\u3000]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[\s\u3000|｜]+([^\n\s\u3000，,。：:*]{3,16})(?![\p{Script=Han}、])/u
const BEFORE_DATE = /(?:^|\n)[\s\u3000*`]*([^\n\s\u3000，,。：:*`·|｜]{3,20}(?:·[^\n\s\u3000，,。：:*`·|｜]{2,12}(?:客户端|公众号|视频号|APP))?)[\s\u3000*`·|｜]+(?:(?:https?:\/\/)?[A-Za-z\d-]{1,40}(?:\.[A-Za-z\d-]{1,40}){1,5}\/?[\s\u3000|｜]+)?(?:(?:[^\n\s\u3000，,。：:*·|｜]{2,8}|(?:责任?编辑?|编辑|作者|记者|editors?|edited by|by|author|reporter|writer)[ \u3000]{0,8}[:：]?[ \u3000]{0,8}(?![ \u3000])[^\n，,。：:*·|｜]{2,30})[\s\u3000]{0,8}[·|｜][\s\u3000]*){0,2}(?:(?:19|20)\d{2}[-/.年]|\d{1,2}月\d{1,2}日|\d{1,2}[-/]\d{1,2}[ \u3000]+\d{1,2}[:：]\d{2})/iu

/** 到会媒体：某报、某台等12家: who came to ask. */
const ATTENDING = inBothScripts(/等[\d一二三四五六七八九十百余]{1,4}[多余]?家(?:媒体|新闻单位)?$/u)
/** 某账号 · 日期 · 阅读约5分钟: how long it takes to read stands under an article, behind whose it is. */
const READING_TIME = inBothScripts(/(?:^|\n)[ \t\u3000*_`]*([^\n\s\u3000*_`[\]，。：:·|｜]{2,16})[`*_]*[ \u3000]*[·|｜][ \u3000]*(?:发[布表]于[ \u3000]*)?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ \u3000]*[·|｜][ \u3000]*(?:(?:阅读|閱讀|预计|預計|全文)[^\n，。]{0,10}分[钟鐘]|[约約]?[ \u3000]*\d{1,3}[ \u3000]*分[钟鐘](?:[读讀]完|[阅閱][读讀]))/u)
/** 某俱乐部新闻中心　日期 时间　浏览：…: how often it was read stands behind whose it is and when it was put up. */
const READ_OFTEN = /(?:^|\n)[ \t\u3000*_`]*((?!\p{Script=Han}*(?:记者|编辑|作者|时间|日期|发布))\p{Script=Han}{3,16})[ \t\u3000|｜·`*_]+(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ \t\u3000]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[ \t\u3000|｜·]+(?:浏览|阅读|点击|访问)(?:量|次数|数)?[ \t\u3000]*[:：]?[ \t\u3000]*\d/u
/** 某账号  2025年1月2日 07:30  某地: what stands under the title of an account's article, with the place it was posted from. */
const POSTED_AT = /(?:^|\n)[ \t\u3000*_`]*((?!\p{Script=Han}*(?:记者|编辑|作者|时间|日期))[\p{Script=Han}A-Za-z\d]{3,12})[ \t\u3000]{2,}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[ \t\u3000]+\d{1,2}[:：]\d{2}[ \t\u3000]{2,}\p{Script=Han}{2,4}[ \t\u3000]*(?=\n|$)/u
/** *某账号* · 2025-01-02 23:48 · 编辑 某某 · 评论(3): how many wrote under it stands behind whose it is. */
const COMMENTED = /(?:^|\n)[ \t\u3000*_`]*([^\n\s\u3000*_`[\]，。：:·|｜]{2,16})[*_`]*[ \u3000]*[·|｜][ \u3000]*(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[ \u3000]+\d{1,2}[:：]\d{2})?[ \u3000]*[·|｜][ \u3000]*(?:(?:责任?编辑?|编辑|作者)[ \u3000:：]*[^\s·|｜]{1,8}[ \u3000]*[·|｜][ \u3000]*)?(?:评论|跟帖|点赞|转发)[ \u3000]*[(（:：]?[ \u3000]*\d/u
/** 更新于 01-02 09:00　某账号　阅读 1万: the account between when it was put up and how often it was read. */
const READ_SINCE = /(?:^|\n)[ \t\u3000*_`]*(?:更新于?|发布于?|发表于)[ \t\u3000:：]*(?:(?:19|20)\d{2}[ ]?[-/.年][ ]?)?\d{1,2}[ ]?[-/.月][ ]?\d{1,2}(?:[ ]?日)?(?:[ \t\u3000]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[ \t\u3000|｜·]+([^\s，。：:|｜]{2,16})[ \t\u3000|｜·]+(?:浏览|阅读|点击|访问|观看)(?:量|次数|数)?约?[ \t\u3000:：]*\d/u
/** 某处 · 某中心 ｜ 最后编辑：…: whose a shared document is. */
const LAST_EDITED = /(?:^|\n)[ \t\u3000>*_]*(\p{Script=Han}{2,16}(?:[ \u3000]*[·•・][ \u3000]*\p{Script=Han}{2,16})?(?<=办公室|中心|[处部会局社院校司]))[ \t\u3000]*[｜|][ \t\u3000]*最[后近](?:编辑|更新|修改)(?:于|时间)?[ \t\u3000]*[:：]?[ \t\u3000]*\d/u
/** 原创　作者　公众号　日期: an article of a public account. */
const ACCOUNT = inBothScripts(/(?:^|\n)[\s\u3000*_]*原创[\s\u3000*_]+(?:[^\n\s\u3000*_]{2,16}[\s\u3000*_]+)?([^\n\s\u3000*_]{2,16})[\s\u3000*_]+(?:19|20)\d{2}[-年]/u)
/** 公众号　原创　日期: the account first. */
const ACCOUNT_FIRST = inBothScripts(/(?:^|\n)[ \t\u3000*_]*([^\n\s\u3000*_[\]，。：:]{3,20})[ \t\u3000*_|｜·]+原创[ \t\u3000*_|｜·]+(?:[^\n\s\u3000*_]{2,16}[ \t\u3000*_|｜·]+)?(?:19|20)\d{2}[-年]/u)
/** 原创 作者 [公众号](javascript:void(0);), as saved from the app. */
const LINKED_ACCOUNT = inBothScripts(/(?:^|\n)[\s\u3000*]*原创[\s\u3000*]+(?:[^\n\s\u3000*[\]]{2,16}[\s\u3000*]+)?\[([^\]\n]{2,16})\]\(/u)
/** 23:27　来自 某某频道: under a title. */
const POSTED_FROM = /(?:^|\n)[^\n。！？]{0,12}\d{1,2}[:：]\d{2}[\s\u3000]+来自[\s\u3000:：]*([^\n\s\u3000]{2,20})/u

/** 来自视频号“某某”: the account that a copy was made from. */
const COPIED_FROM = /(?:来自|转自|摘自|来源于)[\s\u3000]*(\p{Script=Han}{0,4}(?:视频号|公众号|订阅号|服务号|直播间|直播号|抖音号|客户端|频道|微博|账号)[“「][^“”「」\n]{2,16}[”」])/u

/** 导出人：某某发布: whose copy of a chat it is. */
const EXPORTED_BY = /(?:^|[\n\s\u3000])导出(?:人|者|单位|账号)[\s\u3000]*[:：][\s\u3000]*([^\n\s\u3000|｜]{3,20})/u

/** The medium or office the text comes from, as printed: a 来源 field, a 据… line, a dateline; null where none is. */
export function findSource(page: Page, front: string, whole: string, foot = ''): string | null {
  if (page.stated.source && !/^https?:/iu.test(page.stated.source)) return namedInFull(page.stated.source, front)
  for (const [text, pattern] of [[front, FIELD], [front, POSTED_AT], [whole, FIELD], [front, ENGLISH], [front, ENGLISH_FIELD], [front, MAIL_FROM], [front, CREDIT_LINE], [whole, CREDIT_LINE], [front, READ_OFTEN], [front, COMMENTED], [front, READ_SINCE], [front, DATELINE], [front, OFFICE], [front, OFFICE_CELL], [front, BEHIND_PLACE], [front, PUT_UP_BY], [front, SUPPLIED_BY], [front, PRODUCED_BY], [front, ACCOUNT], [front, ACCOUNT_FIRST], [front, LINKED_ACCOUNT], [front, READING_TIME], [front, LAST_EDITED], [front, POSTED_FROM], [front, COPIED_FROM], [front, EXPORTED_BY], [front, BEFORE_DATE], [front, FILED_FROM], [front, SUMS_UP], [front, PAPER_IN_MARKS], [front, COMPILED], [front, AFTER_DATE], [front, BYLINE], [whole, OUTLET_ALONE], [whole, GAZETTE], [whole, READERS_SENT_TO], [whole, PUT_UP_AT], [whole, SUPPLIED], [whole, MADE_BY], [whole, SIGNED], [whole, SIGNED_BELOW], [front, HELD_BY]] as const) {
    const plain = toSimplified(text)
    const match = pattern.exec(plain)
    if (!match?.[1]) continue
    const at = match.index + match[0].indexOf(match[1])
    const length = match[1].replace(/[*_]+$/u, '').replace(NEXT_FIELD, '').replace(EDITION, '').replace(/(?<![(（].*)[)）]$/u, '').replace(pattern === DATELINE ? /(?:(?<=^\p{Script=Han}{1,6}[社网])(?!记者)\p{Script=Han}{2,8})?\d{1,2}月\d{1,2}日$/u : /$^/u, '').length
    if (length < 2) continue
    const found = text.slice(at, at + length + (pattern === FIELD ? othersBehind(plain.slice(at + length, at + length + 60)) : 0)).trim()
    const linked = pattern === FIELD ? LINKED.exec(found)?.[1] : undefined
    if (linked !== undefined) return linked
    if (pattern === FIELD && NOBODYS.test(toSimplified(found))) continue
    // 媒体｜某报：words?: a label.
    if (pattern === FIELD && /[:：].*[？?。！]/u.test(found)) continue
    if (ATTENDING.test(found)) continue
    // 来源：某局、本号: an account that names itself among others is where the text comes from.
    const account = pattern === FIELD && found.includes('、') ? (ACCOUNT.exec(front) ?? LINKED_ACCOUNT.exec(front))?.[1] ?? found.split('、').find(name => standsOverDate(name, front)) : undefined
    if (account !== undefined && found.split('、').includes(account)) return account
    if ((pattern === EXPORTED_BY || pattern === OFFICE_CELL || pattern === BEFORE_DATE || pattern === AFTER_DATE || pattern === COMPILED || pattern === POSTED_FROM || pattern === BYLINE || pattern === OUTLET_ALONE || pattern === MADE_BY) && !isOutlet(toSimplified(found)) && !OFFICE_NAME.test(toSimplified(found)) && !(pattern === BEFORE_DATE && (ACCOUNT_NAME.test(toSimplified(found)) || INSTITUTION.test(toSimplified(found))))) continue
    if (pattern === OUTLET_ALONE && /公开发布$/u.test(toSimplified(found))) continue
    if (pattern === DATELINE && /^(?:本报|本台|本网|本刊|专|综合|通)$/u.test(toSimplified(found))) continue
    if (pattern === BYLINE && /^\P{L}?本[报台网刊]/u.test(toSimplified(found))) continue
    if (/^https?:/iu.test(found)) continue
    // 某市新聞處　新聞公報: whose it is, and what it is.
    const office = pattern === GAZETTE ? /^(\p{Script=Han}{3,20}(?:新闻处|新闻局|新闻办公室|新闻办))[ \u3000]+/u.exec(toSimplified(found))?.[1] : undefined
    if (office !== undefined) return found.slice(0, office.length)
    return ITSELF.test(toSimplified(found)) ? nameOnTop(page) ?? found : found
  }
  return nameOnTop(page) ?? IMPRINT.exec(whole)?.[1] ?? nameIn(front, COMPILER) ?? nameIn(front, TEXT_BY) ?? nameIn(foot, TEXT_BY) ?? nameIn(page.lines.find(line => line.text.trim() !== '')?.text.slice(0, LONGEST_HEAD) ?? '', SITE_HEAD) ?? page.lines.slice(0, MASTHEAD_LINES).map(line => nameIn(line.text.slice(0, LONGEST_HEAD), TRAIL)).find(name => name !== undefined) ?? nameIn(whole, RIGHTS_OF) ?? null
}

/** 来源：某局某处, printed on a page whose head states no more than 某局, or no more than 某处: what is printed tells both. */
function namedInFull(stated: string, front: string): string {
  const match = FIELD.exec(toSimplified(front))
  const at = match?.[1] === undefined ? -1 : match.index + match[0].lastIndexOf(match[1])
  const printed = at < 0 ? '' : front.slice(at, at + (match?.[1]?.length ?? 0))
  const inside = printed.startsWith(stated) ? printed.slice(stated.length) : printed.endsWith(stated) && printed.length > stated.length ? stated : ''
  return INSIDE.test(toSimplified(inside)) ? printed : stated
}

function nameOnTop(page: Page): string | null {
  // A newspaper's page prints its name alone on top.
  const masthead = page.lines.slice(0, MASTHEAD_LINES).find(line => line.text.trim().length <= 10 && !/[>»›]/u.test(line.text) && isOutlet(line.plain.trim()) && !/公报$/u.test(line.plain.trim()) || PRESS_OFFICE.test(line.plain.trim()) || GAZETTE_NAME.test(line.plain.trim())) ?? page.lines.slice(0, 1).find(line => ACCOUNT_NAME.test(line.plain.trim()) || OWN_SITE.test(line.plain.trim()))
  if (masthead) return masthead.text.trim().replace(EDITION, '')
  const crumb = page.lines.slice(0, MASTHEAD_LINES).map(line => CRUMB.exec(line.plain) ? line.text.split(/[\s\u3000]*[>»›]/u)[0]?.trim() : undefined).find(words => words !== undefined)
  if (crumb) return crumb
  // 某某政府 / 新闻公报, the letterhead on two lines.
  if (GOVERNMENT.test(page.lines[0]?.plain.trim() ?? '') && /^新闻公报$/u.test(page.lines[1]?.plain.trim() ?? '')) return `${page.lines[0]?.text.trim()}${page.lines[1]?.text.trim()}`
  const letterhead = withoutTranslation(page.lines[DAY.test(page.lines[0]?.plain.trim() ?? '') ? 1 : 0]?.text.slice(0, LONGEST_HEAD).trim() ?? '')
  if (LETTERHEAD.test(toSimplified(letterhead))) return letterhead
  const bar = page.lines.slice(0, MASTHEAD_LINES).map(line => nameIn(line.text, SITE_BAR) ?? nameIn(line.text, COLUMN_BAR) ?? nameIn(line.text, PAPER_HEAD) ?? nameIn(line.text, PAPER_LAST) ?? nameIn(line.text, STATION_HEAD) ?? nameIn(line.text, GAZETTE_HEAD) ?? nameIn(line.text, PERIODICAL_HEAD) ?? (line.heading === 1 ? nameIn(line.text, ISSUE_HEAD) ?? issueOver(page, line) : undefined)).find(name => name !== undefined) ?? nameIn(page.lines[0]?.text.slice(0, LONGEST_HEAD) ?? '', PRESS_HEAD) ?? nameIn(page.lines[0]?.text.slice(0, LONGEST_HEAD) ?? '', OFFICE_SYSTEM)
  if (bar) return bar.replace(EDITION, '')
  const site = page.stated.site?.replace(EDITION, '') ?? null
  return site !== null && (isOutlet(toSimplified(site)) || OFFICE_NAME.test(toSimplified(site)) || PORTAL.test(toSimplified(site))) ? site : null
}

/** 某某简讯 / 第62期　2026年4月11日: the newsletter's name, its number on the line below. */
function issueOver(page: Page, line: Page['lines'][number]): string | undefined {
  const below = page.lines.find(other => other.start > line.end && other.text.trim() !== '')
  const name = line.text.replace(/^[#\s\u3000]+/u, '').trim()
  return below && /^[\s\u3000*_>]*第[\s\u3000]*[\d一二三四五六七八九十百]{1,4}[\s\u3000]*[期号](?=[\s\u3000|｜·]|$)/u.test(below.plain) && /^(?!.*(?:会|访谈|实录|直播))[^\s\u3000，。：:｜|]{2,16}$/u.test(name) ? name : undefined
}

/** What a pattern (simplified) finds, as printed. */
function nameIn(text: string, pattern: RegExp): string | undefined {
  const match = pattern.exec(toSimplified(text))
  const at = match?.[1] === undefined ? -1 : match.index + match[0].lastIndexOf(match[1])
  return at < 0 ? undefined : text.slice(at, at + (match?.[1]?.length ?? 0))
}

/** 某账号　日期, under the title: whose page it is. */
function standsOverDate(name: string, front: string): boolean {
  return name.length > 2 && front.split('\n').some(line => line.trimStart().startsWith(name) && /^[\s\u3000·|｜]+\S{0,20}[\s\u3000·|｜]*(?:19|20)\d{2}[-/.年]\d/u.test(line.trimStart().slice(name.length)))
}

/** 宣传处, behind the body that it is in. */
const OFFICE_BEHIND = /^[ \u3000]\p{Script=Han}{0,6}(?:宣传|新闻|信息|综合|政策|法规|办公)(?:处|科|室|司|部|股)(?=[\s\u3000]|$)/u

/** 来源：某报 某网: how far other media reach that stand behind the first; 来源：某局 宣传处: or the office inside it. */
function othersBehind(rest: string): number {
  let length = OFFICE_BEHIND.exec(rest)?.[0].length ?? 0
  for (const match of rest.matchAll(/[ \u3000、]([^\n\s\u3000|｜、：:]{3,16})(?=[\s\u3000、]|$)/gu)) {
    if (match.index !== length || !isOutlet(match[1] ?? '')) return length
    length += match[0].length
  }
  return length
}
