/** “某某”客户端留言, 直播间提问, alone on its line: by what way the question under it has come. */
const WAY = /^(?:[“「"][^“”「」"]{1,14}[”」"])?\p{Script=Han}{0,6}(?:客户端|直播间|微博|公众号|视频号|小程序|网站|论坛|热线|弹幕|短信|评论区)(?:网友)?(?:留言|提问|来信|弹幕|发来|评论)$/u

/** Whether a line (simplified) only tells by what way somebody asks. */
export const isWayOfAsking = (plain: string): boolean => WAY.test(plain)
