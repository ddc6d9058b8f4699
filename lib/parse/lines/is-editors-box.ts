import type { Line } from '../formats/page.ts'
import { withoutPaddedTag } from '../names/without-padded-tag.ts'

const NAMES = '(?:本场|全场|比赛|技术)(?:数据|统计)|小词典|知识窗|小百科|小知识|新闻[+＋]|新闻多一点|划重点|敲黑板|(?:重点|要点|内容)(?:速览|速读|提炼)|算(?:一)?笔账|算账|数读|数说|图解|一图读懂|名词解释|(?:温馨|友情)?小?贴士|(?:相关|新闻|知识|背景|案例|政策|法条|法律)?链接|(?:典型|真实|警示)?案例(?:链接|直击|回放)|延伸阅读|(?:记者|采访|编辑)?手记|短评|快评|微评|编后|编后语|记者观察|(?:现场|会场)?声音|同期声|(?:现场|嘉宾|精彩)?(?:金句|语录)'
const ORNAMENT = '▌▍▎●■◆▲★☆◎□▶▷►▼▽\\p{Extended_Pictographic}\\ufe0f\\u200d'
/** 【数读】, ● 新闻链接, 🔔 小贴士, alone on the line. */
const ALONE = new RegExp(`^[\\s\\u3000*_#>]*(?:[【\\[［〔](?:${NAMES}|(?:新闻|政策|相关|事件|知识)背景)[】\\]］〕]|[${ORNAMENT}]+[\\s\\u3000*_]*(?:${NAMES}|背景))[\\s\\u3000*_]*$`, 'u')
/** The name without a sign, which must be set off by the format. */
const BARE = new RegExp(`^[\\s\\u3000*_#>]*(?:${NAMES}|(?:小\\p{Script=Han}{1,2}|本[报号台]|温馨|友情)(?:提醒|提示|叮嘱))[\\s\\u3000*_]*$`, 'u')
/** A name that nobody says, alone on its line or before what the box is about. */
const LINKS = /^[\s\u3000—–-]*(?:(?:相关|新闻|知识|背景|政策)?链接(?:[:：][\s\u3000]*(?!https?)[^。！？；：:]{2,40})?|(?:现场|会场|各方)声音|相关(?:数据|资料)|(?:背景|数据)资料|名词解释|小词典|知识窗|小百科|新闻[+＋]|(?:记者|采访)手记)[\s\u3000]*$/u
/** 【名词解释】words, > 小贴士：words, 🔔 小贴士：words. */
const WITH_WORDS = new RegExp(`^[\\s\\u3000*_]*[【\\[［](?:(?:记者|采访|编辑)?手记|名词解释|小贴士|贴士|(?:温馨|友情)(?:提醒|提示)|算(?:一)?笔账|算账|政策链接|(?:相关|新闻|知识)?链接|延伸阅读)[】\\]］][^。]{2,}|^[\\s\\u3000*_]*([${ORNAMENT}])[\\s\\u3000]*(?:${NAMES})[\\s\\u3000]*\\1|^[\\s\\u3000*_]*[【\\[［]投票[】\\]］]|^[\\s\\u3000]*(?:记者|采访)手记(?:[:：]|$)|^[\\s\\u3000]*(?:>|[${ORNAMENT}])[\\s\\u3000>*_${ORNAMENT}]*(?:小?贴士|名词解释|划重点|敲黑板)[\\s\\u3000*_]*[:：]`, 'u')

/** 名词｜某词, alone on its line, over what it means. */
const BEHIND_BAR = /^[\s\u3000*_]*(?:名词(?:解释)?|术语|词条|新词|(?:新闻|知识|政策)?(?:背景|链接|资料)|知识[点卡]?(?:片)?|科普|数读|数说|图解|延伸(?:阅读)?|小?贴士|花絮|手记|编后)[\s\u3000]*[｜|丨][\s\u3000]*[^。！？；｜|丨\t]{2,30}[\s\u3000*_]*$/u

/** Whether a line names what the editors set beside the talk (短评, 小贴士, 新闻链接): in brackets, behind an ornament, or in bold or as a heading alone on its line. */
export function isEditorsBox(line: Line): boolean {
  const setOff = line.heading > 0 || line.strong > 0 && line.strong >= line.text.trimEnd().length
  return ALONE.test(withoutPaddedTag(line.plain)) || WITH_WORDS.test(line.plain) || setOff && BARE.test(line.plain) || LINKS.test(line.plain) || BEHIND_BAR.test(line.plain)
}
