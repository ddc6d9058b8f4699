import { oneOf } from '../../text/one-of.ts'

const RELATED = new RegExp(String.raw`^[\s\u3000*_#>【\[▲△▼▽►▶◆■●★☆□\p{Extended_Pictographic}\ufe0f\u200d]*(?:[①-⑳][\s\u3000]*)?(?:${oneOf(String.raw`
  新闻链接|知识链接|名词解释|未答复的?(?:网友)?(?:提问|问题|留言)|精选评论|相关(?:文件|政策|链接|阅读|新闻|报道|稿件|文章|推荐|专题|附件)|延伸(?:阅读|链接)?
  热门(?:推荐|直播|视频|文章|专题|新闻|阅读)|热点推荐|推荐阅读|猜你喜欢|更多(?:新闻|阅读|精彩|内容|资讯|推荐)|往期(?:回顾|精彩|推荐)|大家都在看|精彩推荐|为您推荐|排行榜?|热榜|24小时热文|点击排行
  热点排行|新闻排行|热门评论|热评|精彩评论|(?:网友|最新|热门|全部)?跟帖|(?:(?:网友|网民|读者|观众|最新|全部)(?:留言|评论|热评)|(?:留言|评论)(?=专?区|互动))(?:专?区|互动)?|评论
  我要(?:留言|评论|提问|咨询)|发表(?:评论|留言)|我来说两句|精选留言|下载附件|附件下载|点击阅读|阅读原文|友情链接|网站地图|扫码关注|扫一扫|关注我们|Related|Most read
`)})[\s\u3000】\]*_]*(?:[:：].*|[(（][共约]?\d+[+＋]?[条个]?[)）])?(?:$|\s)`, 'iu')
/** 【往期回顾】 and what else there is to read, on one line. */
const ELSEWHERE = /^[\s\u3000*_]*[【\[〔](?:往期(?:回顾|精彩|推荐|节目|访谈|直播|发布)|(?:相关|推荐|延伸|更多)(?:新闻|阅读|报道|推荐|文章|访谈)|猜你喜欢|热点推荐|热门推荐)[】\]〕][^。]{2,}$/u

/** Whether a line heads what else there is to read: links, other people's comments. */
export const isRelated = (trimmed: string): boolean => RELATED.test(trimmed) || ELSEWHERE.test(trimmed)
