import { inBothScripts } from '../../text/in-both-scripts.ts'

/** 读者来信, 听众来电: how what they ask has come is no part of what they are called. */
const LETTER = inBothScripts(/(?<=^(?:网友|网民|读者|观众|听众))(?:来信|来电|来函|來信|來電|來函)$/u)
/** 网友提问·某某: what he does, and a sign, before his name. */
const ASKED_SO = inBothScripts(/^(?:网友|网民|观众|听众|读者)(?:现场|线上)?(?:提问|追问|留言|来信|来电)[\s\u3000]*[·•・｜|丨／\/][\s\u3000]*(?=\S)/u)
/** （主持人代读）, （线上征集）, ，由主持人代问: who reads the question out, by what way it came. */
const READ_OUT = inBothScripts(/[\s\u3000]*(?:[(（](?:[^()（）]*(?:代读|代问|提问|留言|征集|私信|弹幕|评论|转交)[^()（）]*|(?:线上|网上|在线|书面|电话|热线|视频|微信|微博|邮件|来信|来电|连线)+)[)）]|[，,](?:由|通过|经)[^，,()（）]{2,12}|(?<=[”」』"])[\s\u3000]+[^\s\u3000][^，。：:]{0,16}(?:留言|提问|来信|评论|弹幕|私信))$/u)

/** 网友提问: what he does, where he has no name. */
const ASKS = inBothScripts(/(?<=^(?:网友|网民|观众|听众|读者))(?:现场|线上)?(?:提问|追问|留言)$/u)
/** A bar behind the name, which has parted it from what he does. */
const BAR = /[\s\u3000]*[｜|丨][\s\u3000]*$/u

/** What a reader is called, without what tells how his question has come. */
export const netizenName = (printed: string): string => printed.replace(READ_OUT, '').replace(ASKED_SO, '').replace(LETTER, '').replace(ASKS, '').replace(BAR, '')
