/** The words of a post's buttons. */
export const POST_BUTTON = '(?:点?赞|點?讚|踩|顶|頂|分享|评论|評論|回复|回覆|回应|转发|轉發|收藏|举报|舉報|\\p{Extended_Pictographic}\\ufe0f?)'
