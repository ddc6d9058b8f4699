/** What a line says that is the title of such a page: an event, or that something was held or is explained. */
export const TITLE_TOPIC = /发布会|见面会|沟通会|交流会|开放日|吹风会|通气会|通报会|座谈会|恳谈会|说明会|媒体会|记者会|新闻会|实录|记录表|直播|访谈|答记者问|答问|会见传媒|会见记者|会见媒体|举行|召开|举办|解读/u
