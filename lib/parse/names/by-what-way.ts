/** 视频连线, 电话, 书面提问, behind a name in brackets (simplified): by what way somebody takes part who is not in the hall. */
export const BY_WHAT_WAY = '(?:在\\p{Script=Han}{2,6}|(?:通过)?(?:线上|线下|现场|远程|书面|网络|视频|电话|在线|云端))?(?:(?:视频|电话|远程|线上|网络)?(?:连线|接入)|线上|线下|现场|远程|书面|网络|视频|电话|在线)(?:提问|发言|参会|回答|答复)?'
