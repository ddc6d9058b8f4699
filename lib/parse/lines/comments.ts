/** What readers write of a page. */
const WRITTEN = '评论|跟帖|热评'
/** 网友评论（12）, alone on its line. */
export const COMMENTS_HEADING = new RegExp(`^[^\\p{L}\\p{N}]*(?:网友|网民|读者|全部|最新|热门|精彩)?(?:${WRITTEN})(?:[(（]\\d+[)）])?[^\\p{L}\\p{N}]*$`, 'u')
/** Words in a heading over what others have to say: 网友怎么说, 未答复的提问. */
export const COMMENTS_WORDS = new RegExp(`${WRITTEN}|热议|留言|互动|有话说|怎么说|未答复|弹幕|聊天|讨论|公屏`, 'u')
