import { inBothScripts } from '../../text/in-both-scripts.ts'

/** 姓名 嘉宾, 某某｜网友, 姓名【主持人】: somebody (1), and behind his name which part he has in the talk (2, or 3 in brackets). */
export const TAG_BEHIND = inBothScripts(/^([^\s。！？!?；;，,：:](?:[^。！？!?；;，,：:]{0,18}[^\s。！？!?；;，,：:])?)(?:(?:[\s\u3000]*[｜|·•／/][\s\u3000]*|[\s\u3000]+)(主持人?|嘉宾|记者|媒体|网友|网民|播报员?|直播员)|[\s\u3000]*[【\[［〔(（](主持人?|嘉宾|记者|媒体|网友|网民|播报员?|直播员)[】\]］〕)）])$/u)
