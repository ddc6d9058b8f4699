const ENDING = /(?:日报|晚报|早报|晨报|快报|时报|商报|导报|导刊|学刊|周报|周刊|月刊|月报|画报|都市报|青年报|经济报|法治报|法制报|农村报|工人报|科技报|信报|明报|公报|新报|文汇报|报社|杂志|杂志社|期刊|电视台|(?<!看|数字|高清|有线|彩色|液晶|智能|网络|闭路|公益|家用|黑白|互动|付费)电视|(?<=^(?!安装|收看|办理|接入|开通|缴纳|观看|通过|使用)\p{Script=Han}{2,4})有线电视|电台|广播|广播台|广播电视台|广电|广电台|卫视|频道|财经台|新闻台|体育台|经济台|都市台|生活台|音乐台|交通台|综合台|新闻|新闻社|通讯社|记者团|记者站|中新社|新华社|[^会公旅]社|网|网站|新闻网|在线|在线网|客户端|融媒|融媒体|融媒体中心|融媒中心|传播中心|传媒|视频|视频号|公众号|订阅号|抖音号|财经|观察|之声|之音|门户|周末|播报|头条|发布|快讯|[^汇通简预公上呈申填情警]报|TVB|CCTV|CGTN|有线|无线|商台|港台|电讯|时讯|资讯|时代|(?<=\p{Script=Han}{2})(?:Live|TV|FM|News|Daily))$/iu

/** 某某成果昨日发布 is a headline: an account's name has no day. */
const HEADLINE = /(?:[昨今明]日|[昨今明]天|近日|日前|正式|即将|首次|对外|集中|公开|联合)发布$/u

/** 某某广播FM97.4: on which frequency is no part of what it ends in. */
const FREQUENCY = /(?<=广播|电台|之声|频率|台)[ ]?(?:FM|AM|调频)?[ ]?\d{2,4}(?:\.\d)?$/iu

/** Whether a string (simplified) has the name of a newspaper, station, site or other medium. A shape is no proof. */
export function isOutlet(text: string): boolean {
  return text.length >= 3 && !/^(?:详见|请?关注|添加|搜索|扫码|点击|进入|登录|微信公众号|官方|播放|放映|观看|展示|相关|更多|推荐|热点|最新|往期)|^(?:新闻|例行|定期|专题|主题|权威|信息|政务|政策|重要|现场|图文|视频)(?:发布|新闻|视频|直播|快讯|头条)$/u.test(text) && text.length <= 24 && ENDING.test(text.replace(FREQUENCY, '')) && !HEADLINE.test(text) && !/[。！？；，,]/u.test(text)
}
