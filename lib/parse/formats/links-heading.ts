/** How pages head links to other pages (simplified), as the source of a pattern. */
export const LINKS_HEADING = '(?:猜你(?:喜欢|想看|爱看)|[你您]可能(?:还|也|感兴趣|想看|喜欢)|为[你您]推荐|大家[都还]在看|(?:相关|延伸|推荐|热门|热点|精彩|往期|更多|编辑)(?:阅读|新闻|报道|文章|链接|推荐|内容|资讯|回顾|精彩|专题|稿件|视频|直播|访谈)|(?:24小时|今日|一周|本周|实时)?热[榜文搜]|排行榜?)'
