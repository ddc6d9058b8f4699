/** What a briefing is called, in the title of one. */
export const EVENT_WORDS = /发布会|见面会|吹风会|通气会|通报会|记者会|说明会|媒体会|实录|记录表|答记者问|访谈/u
