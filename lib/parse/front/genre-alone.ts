/** Says what kind of text this is, not of what: Transcript 实录. */
export const GENRE_ALONE = /^(?:transcript|minutes|full text)?[\s\u3000]*(?:(?:例行)?(?:新闻|媒体|情况)?(?:发布会?|通气会|吹风会|通报会|说明会|记者会|见面会)?(?:文字|图文|现场|全文)?(?:实录|记录|速记稿?|纪要)|(?:在线|网上|网络|嘉宾|视频)访谈(?:实录|直播)?)?$/iu
