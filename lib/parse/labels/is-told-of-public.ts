const PUBLIC = '(?:网友|网民|观众|听众|读者|市民|居民|群众|百姓|家长|考生|旅客)们?'
/** 网友评论, 观众人数: how many took part, what they write below. */
const TAKES_PART = /^(?:网友|网民|观众|听众|读者)(?:参与|互动|调查|评论|热评|热议|投票|关注|反响|满意度|评价|参与数|提问数|留言数|人数|须知|热线|信箱|邮箱)(?:情况|区|数|量)?$|^(?:网友|网民|观众|读者)(?:评论|热评|热议|留言|跟帖)[\s\u3000]*[(（][\d万.+]{1,8}条?[)）]$/u
/** 网友最关心的三件事: what is on their minds. */
const CARES_FOR = /^(?:网友|网民|观众|听众|读者|市民)们?(?:目前|当前|现在|普遍|比较|都在|都)?(?:[最更]?(?:关心|关注)|热议|吐槽|聚焦|提[问到得]最多|问得最多|留言最多)的\p{Script=Han}{1,12}$/u
/** 读者常问, 观众都在问, 网友高频问题: what is asked again and again, as an answer takes it up, and by nobody in particular. */
const ASKED_OFTEN = new RegExp(`^${PUBLIC}(?:经?常常?|时常|最常|最爱|最多|最想|普遍|集中|高频|热|都在|都想|总)(?:提?问|关[心注切]|想?知道)(?:到|的?(?:问题|话题))?$|^${PUBLIC}(?:常见|热点|高频|关注|关切|集中)的?(?:问题|话题|问答|疑问)$`, 'u')

/** Whether words (simplified) tell of the public at large: what it writes, cares for and often asks, and no one of it. */
export const isToldOfPublic = (plain: string): boolean => TAKES_PART.test(plain) || CARES_FOR.test(plain) || ASKED_OFTEN.test(plain)
