const LIVE_DESK = /^(?:图文|文字|现场|视频)?直播(?:员(?:小\p{Script=Han})?|小编|编辑|间|室)$|^小编[阿小]\p{Script=Han}{1,2}$|^(?:现场|图文)?播报员?$|^\p{Script=Han}{0,4}小助手$|^\p{Script=Han}{2,10}[｜|·]?(?:小编|编辑部|直播组|报道组)$/u

/** Whether a label (simplified) is that of whoever posts from the hall and says nothing himself: 直播员, 直播间, 小编小某, 某报小编, 某报｜小编. */
export const isLiveDesk = (label: string): boolean => LIVE_DESK.test(label)
