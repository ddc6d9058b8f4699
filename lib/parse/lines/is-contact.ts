/** A line that only says where to ask or to look further. */
const CONTACT = /^[\s\u3000*_]*(?:(?:媒体|投资者|新闻|商务)(?:联系|垂询|咨询|问询)(?:人|方式)?[:：](?=[^。！？]*(?:@|\d{3}))[^。！？，]{4,80}|\p{Script=Han}{0,4}(?:热线|电话)[:：][\d\-—()（）\s转、/，小时]+|(?:\p{Script=Han}{0,4}公众号|视频号|官方网站|官网|官方微博|微博|邮箱|网址)[:：]\S{2,40}|[^。！？，]{2,24}二维码)[\s\u3000*_]*$/u
/** 小贴士：急救电话 120；某热线 …: a box of numbers to call, and no sentence. */
const CONTACT_BOX = /^[【\[（(]?(?:小贴士|贴士|(?:温馨|友情|便民|服务)(?:提示|提醒|信息)|(?:联系|咨询|求助|举报|服务)方式|便民电话|服务电话)[】\]）)]?[\s\u3000]*[:：|｜][\s\u3000]*(?:[^\s。！？：:；;，,、\d]{0,20}(?:电话|热线|专线|号码)[\s\u3000:：]*\d[\d\-—－转]{2,24}(?:[(（][^()（）]{1,16}[)）])?(?:[\s\u3000]*[；;，,、\/／|｜][\s\u3000]*|[\s\u3000]+|。?$)){1,8}$/u

/** Whether a line holds numbers and addresses to turn to, and no sentence. */
export const isContact = (trimmed: string): boolean => CONTACT.test(trimmed) || CONTACT_BOX.test(trimmed)
