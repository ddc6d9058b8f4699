import { oneOf } from '../../text/one-of.ts'

/** 首页>>新闻>>正文, 首页／新闻／正文, and words with arrows behind them that lead elsewhere. */
const BREADCRUMB = /^(?:[^\s>»›。，]{0,4}首页[\s\u3000]*(?:>|»|›|--|[／/→＼\\])|[^>»›。，]{2,20}(?:>|»|›){2,}$|[^>»›。，]{1,20}(?:[\s\u3000]*(?:>|»|›)+[\s\u3000]*[^>»›。，]{1,20}){2,6}(?:[\s\u3000]{2,}[^\s\u3000>»›。，|｜]{1,8}(?:[\s\u3000]*[|｜·][\s\u3000]*[^\s\u3000>»›。，|｜]{1,8}){0,6})?$)/u
/** 某某市人民政府 · 政务公开 · 新闻发布: the way through a site, with dots for arrows. */
const DOTTED_TRAIL = /^\p{Script=Han}{2,16}(?:政府|门户|网站?|在线|委员会|[局厅部委])(?:网站|门户网站)?(?:[\s\u3000]+[·•・][\s\u3000]+[^·•・。，：:\d]{2,12}){2,5}$/u
/** 某某网首页 新闻 视频 论坛 | 手机版: the bar over a site's pages. */
const SITE_BAR = /^(?:[^\s|｜·。！？：:，]{2,16}[\s\u3000|｜·]+)?[^\s|｜·。！？：:，]{0,10}首页(?:[\s\u3000|｜·]+[^\s|｜·。！？：:，]{1,8}){3,20}$/u
/** 某某县政府资讯网　县政新闻　最新消息: the site, and the columns that lead to the page. */
const COLUMNS = /^\p{Script=Han}{2,20}(?:资讯网|入口网|门户网?|网站?|在线|官网)(?:[ \u3000]+\p{Script=Han}{0,8}(?:新闻|消息|资讯|公告|快讯|动态|要闻|时政|公开|发布厅?|发布会|记者会|专区|专题|专栏|访谈|直播|实录|逐字稿|文字稿|新闻稿|互动|服务|首页|正文|活动|影音|焦点|中心|回应|解读|政务|市政|县政|市府|社会|民生)){2,6}$/u
/** 首页｜要闻｜图片｜视频: the sections of a site. */
const SECTIONS = /^[^｜|。，：:\d\t]{1,8}(?:[\s\u3000]*[｜|][\s\u3000]*[^｜|。，：:\d\t]{1,8}){2,}$/u
/** 机构概况　政务公开　办事服务　智能问答“小某”: the sections of an authority's site, two of them called as everywhere. */
const OFFICE_BAR = new RegExp(String.raw`^(?=(?:.*?(?:机构(?:概况|设置|职能)|政务公开|政府信息公开|信息公开|政务服务|办事(?:服务|大厅)|在线(?:办事|服务)|(?:政民|互动|公众)(?:互动|交流|参与)|专题专栏|新闻(?:中心|发布|动态)|(?:政策)?法规)){2})(?:[^\s\u3000。，：:|｜]{2,12}[\s\u3000|｜]+){2,9}[^\s\u3000。，：:|｜]{2,12}$`, 'u')
/** 某某在线　新闻 | 问政 | 视频　　登录 注册: the sections of a site, and its readers' accounts. */
const WITH_ACCOUNTS = /^[^。，：:\d\t]{1,16}(?:[\s\u3000]*[｜|][\s\u3000]*[^｜|。，：:\d\t\s\u3000]{1,6}){2,}[\s\u3000]+(?:登[录陆]|注册|会员|客户端)(?:[\s\u3000|｜／/]+(?:登[录陆]|注册|会员|客户端))*$/u
/** 视频回放　　文字实录　　现场图片: the parts of a live page, side by side. */
const PARTS = /^(?:(?:视频|文字|图文|图片|现场|新闻|背景|相关|直播|会议|发布会?|嘉宾|精彩)(?:回放|实录|直播|图片|图集|视频|通稿|稿件?|材料|资料|摘要|介绍|回顾|全文|解读|报道|文件|链接|简介)(?:[\s\u3000]+|$)){3,}$/u
/** 繁 | 简 | ENG: in which languages a site can be read, and the buttons beside them. */
const LANGUAGES = /^[\[【(（]?(?:[繁简正]体?(?:中文|版)?|中文版?|中|English|ENG?|英文版?|葡文版?|Português|PT)(?:[\s\u3000]*[|｜丨\/／·][\s\u3000]*(?:[繁简正]体?(?:中文|版)?|中文版?|中|English|ENG?|英文版?|葡文版?|Português|PT))+[\]】)）]?(?:[\s\u3000|｜]+[^\s\u3000。！？：:]{1,8}){0,6}$/iu
/** 某某直播　在线 5万人　♥ 90, 观看 7万次 · 点赞 40: how many follow a live page. */
const COUNTERS = new RegExp(String.raw`^(?:[^。！？；：:\t]{1,40}[\s\u3000|｜·•]+)?(?:在线(?:人数)?|人气|观看|围观|热度|观众|浏览|播放)[ \u3000:：]*[\d.,]+[万亿wk]?[+＋]?[ \u3000]*(?:${oneOf(String.raw`
  (?:人次?|次|在看|在线|观看)(?:[\s\u3000|｜·•]+(?:[♥❤\p{Extended_Pictographic}]\ufe0f?|点赞|赞|评论|转发|分享|热度|弹幕|收藏|人气)[\s\u3000:：]*[\d.,]+[万亿wk]?[+＋]?(?:条|次|人)?){0,5}
  (?:[\s\u3000|｜·•]+(?:[♥❤\p{Extended_Pictographic}]\ufe0f?|点赞|赞|评论|转发|分享|热度|弹幕|收藏|人气)[\s\u3000:：]*[\d.,]+[万亿wk]?[+＋]?(?:条|次|人)?){1,5}
`)})$`, 'iu')
/** 第03版：民生　上一版　下一版: the way through a newspaper's pages. */
const PAPER_NAV = /(?:上一版|下一版|返回首版|返回目录|版面导航|标题导航|往期回顾|往期查询|上一期|下一期|上一篇|下一篇)[\s\u3000|｜]+(?:上一版|下一版|返回首版|返回目录|版面导航|标题导航|往期回顾|往期查询|上一期|下一期|上一篇|下一篇)/u
/** 目录：[一、甲](#a) · [二、乙](#b): the parts of the page itself. */
const CONTENTS = /^[*_]*(?:本文|内容)?(?:目录|导航)[*_]*(?:[:：]|(?=[\s\u3000]*\[))[\s\u3000]*(?:\[[^\]]{1,40}\]\(#[^)]*\)|[一二三四五六七八九十]{1,2}、[^。，；]{1,24})(?:[\s\u3000]*[·|｜/／、][\s\u3000]*|[\s\u3000]+)(?:\[|[一二三四五六七八九十]{1,2}、)/u
/** A line of a newspaper's pages is no longer. */
const LONGEST_NAV = 60

/** Whether a line leads through a site or a paper: its sections, languages, parts, how many follow it. */
export function isSiteNavigation(trimmed: string): boolean {
  return [CONTENTS, BREADCRUMB, DOTTED_TRAIL, SITE_BAR, COLUMNS, SECTIONS, OFFICE_BAR, WITH_ACCOUNTS, PARTS, LANGUAGES, COUNTERS].some(pattern => pattern.test(trimmed)) || trimmed.length < LONGEST_NAV && PAPER_NAV.test(trimmed)
}
