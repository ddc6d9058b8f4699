import { isOutlet } from '../names/is-outlet.ts'
import { oneOf } from '../../text/one-of.ts'

const STAGE_CREDIT = new RegExp(String.raw`${oneOf(String.raw`
  ^[(（](?!.*[访链扫关详回参登见])[^()（）。，：:]{2,20}(?:公众号|微博|视频号|客户端|官方网站|官网)[)）]$|摘自|图片|供稿|图源|供图|摄影|摄[)）]|印章|盖章|(?:识别|辨认)不清
  ^[〔【\[（(](?:图文|视频|网络|现场)?直播已?(?:结束|开始)[〕】\]）)]$|自动(?:跳过|略过|识别|转写|剪除)|秒?静音|以原件为准|^[(（]此件[^()（）]{0,6}公开
  ^[(（][^()（）]{0,20}[文本][中内][^()（）]{1,24}(?:化名|具名|署名|姓名)[^()（）]{0,8}[)）]$|^[(（]本[报台网刊][^，。]{0,8}[讯电][)）]$
  (?:整理|编辑|记录|来源|审核|校对)[:：]|^[（(](?:[^（）()]{0,8}(?:速记|录音|实录|文字)稿[，,])?未经[^（）()。]{0,8}审[阅定核校][^（）()。]{0,4}[)）]$
  ^[(（][^()（）。！？，：:]{0,16}(?:记者|通讯员|实习生)[\s\u3000]+[^()（）。！？，：:]{2,20}整理[)）]$
`)}`, 'u')

/** Whether a line in brackets tells whose the text or its pictures are, and nothing of what happened. */
export const isStageCredit = (trimmed: string): boolean => STAGE_CREDIT.test(trimmed) || /^[(（].{3,16}[)）]$/u.test(trimmed) && isOutlet(trimmed.slice(1, -1))
