/** Words by which a live page tags what part somebody has in the talk: source of a pattern, parted by bars (simplified characters). */
export const PART_TAGS = '主持人?|嘉宾|发言人|发布人|记者|媒体|网友|网民|播报员?|直播员?|互动|留言|弹幕|小编|官方'
