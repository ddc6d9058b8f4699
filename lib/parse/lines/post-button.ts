/** The words of a post's buttons (simplified). */
export const POST_BUTTON = '(?:点?赞|踩|顶|收起|展开|分享|评论|回[复覆]|回应|转发|收藏|举报|\\p{Extended_Pictographic}\\ufe0f?)'
