import { END_MARK } from './end-mark.ts'
import { isName } from '../names/is-name.ts'
import { oneOf } from '../../text/one-of.ts'

const CREDIT = new RegExp(String.raw`^[^\p{L}\p{N}]*(?:本[版文稿])?(?:${oneOf(String.raw`
  图文(?=[\s\u3000]*[:：].{1,10}$)|新闻资料询问|资料询问|责任?编辑?|责编|编辑|编审|校对|审核|监制|终审|初审|复审|一审|二审|三审|值班(?:编委|编辑|主编|责编|总编|记者)|值班主任|版面编辑
  美编|视觉|排版|制图|设计|海报|剪辑|摄影|摄像|拍摄|供图|图片提供|绘图|插图|漫画|文字?|图|文\/图|文图|作者|撰文|撰稿|采写|采访|直播员
  直播(?=[\s\u3000]*[:：][\s\u3000]*\S{2,4}(?:[\s\u3000、]|$))|速记|速录|记录|来源|稿源|稿件来源|信息来源|数据来源|资料来源|图片来源|视频来源|附件|附注|附|抄送|抄报|分送|主送
  印发|报|送|发|新闻来源|出处|原标题|原题|(?:特别|郑重|重要)?声明|注[①-⑩\d一二三四五六七八九十]{1,2}|版权声明|免责声明|注|注意|备注|说明|编者注|编者按|编按|编[前后][语話话語]?|转自|转载自|原文链接|联系电话|联系邮箱|投稿|爆料|值守
  主办|承办|协办|出品|策划|统筹|总策划|翻译|译者|通讯员|新闻联络人|新闻联系人|媒体联络人|联络人|联系人|editors?|edited by|writer|contact|media contact
  (?:本报|见习|实习|全媒体|融媒体?)?记者[\s\u3000]+\p{Script=Han}{2,4}
`)})(?:[\s\u3000]*[\/／]?[\s\u3000]*[A-Za-z]{4,14})?[\s\u3000]*[*_]*[:：|丨｜│]|^[\s\u3000(（*_]*(?:文|图|摄影)[\s\u3000]*[\/／][\s\u3000]*[^，。]{2,24}[\s\u3000*_)）]*$`, 'iu')
const CREDIT_WHOLE = new RegExp(String.raw`^[\s\u3000(（]*(?:${oneOf(String.raw`
  (?=[^\s\u3000(（]).{2,30}[\s\u3000]{1,60}\d{4}年\d{1,2}月\d{1,2}日印发(?:[\s\u3000]*[(（]?共印?[\s\u3000]*\d{1,5}[\s\u3000]*份)?
  (?<=[(（][\s\u3000]*)(?:本报|见习|实习)?(?:记者|通讯员|作者)[:：][^。]{2,20}
  (?:本[文版期])?(?:责任编辑|责编|编辑|编审|校对|审核|监制|摄影|制图|绘图|漫画|视觉|版式|美编|供图|作者|整理|值班主任|值班编委)[\s\u3000]+\S{2,4}(?:[\s\u3000、]+\S{2,4}){0,7}|据[^，,。]{2,20}
  (?:[【〔\[](?:签发|审签|核稿|审核|核对|校对|编辑|责编|责任编辑|记录|速记|整理|拟稿|打字|摄影)[】〕\]][\s\u3000]*\p{Script=Han}{2,4}[\s\u3000]*){1,6}
  (?:本报|见习|实习|特约|特派|全媒体|融媒体?)?记者[\s\u3000]+\p{Script=Han}{2,4}(?:[\s\u3000、]+\p{Script=Han}{2,4}){0,4}([\s\u3000]+(?:文|图|文\/图|摄影报道))?
  新华社发.*
  (?:(?:版面|本版|值班|责任)?(?:编辑|责编|美编|美术|校对|审核|版式|制图|摄影|视觉|统筹|监制)[\s\u3000]*[\/／][\s\u3000]*\p{Script=Han}{2,4}(?:[\s\u3000、]+|$)){1,6}
`)})[)）]?[\s\u3000]*$`, 'u')

/** 记者：姓名 姓名 names who wrote the text; a question has a sentence there. */
function isByline(words: string): boolean {
  const [, own, names] = /^(?:(本[报台刊社网])|见习|实习|全媒体|融媒体?|首席)?记者[\s\u3000]*[:：|丨｜][\s\u3000]*(\p{Script=Han}{2,4}(?:[\s\u3000、,，]+\p{Script=Han}{2,4}){0,4})(?:[\s\u3000|｜]+(?:责?编辑?|责编|校对|审核|监制|摄影|摄像|通讯员|播音|主播|制作|剪辑|值班)[\s\u3000]*[:：|丨｜].*)?$/u.exec(words) ?? []
  // 本刊记者 | 笔名: nobody asks so, whatever he calls himself.
  return names !== undefined && (own !== undefined && /[|丨｜]/u.test(words) || names.split(/[\s\u3000、,，]+/u).every(isName))
}

/** 说明：…。谢谢大家。: whoever thanks those present speaks to them. */
const SPOKEN = /^[^\p{L}\p{N}]*(?:说明|注意|备注|声明)[\s\u3000*_]*[:：].*[。！；](?:最后|再次|也)?[，,]?(?:谢谢|感谢)(?:大家|各位|媒体|记者)/u

/** Whether a line says who made the page, or where its text comes from. */
export function isCredit(trimmed: string): boolean {
  // （完）　编辑：某某, （根据录音整理）　编辑：某某: the page's own word that it ends or what it is made from, and who made it.
  const credit = trimmed.replace(/^[(（]?(?:(?:全文)?完|[^()（）。]{2,16}整理[^()（）。]{0,16})[)）][\s\u3000]*(?=\S)/u, '')
  if (SPOKEN.test(trimmed)) return false
  return CREDIT.test(credit) || CREDIT_WHOLE.test(trimmed) || END_MARK.test(trimmed) || isByline(trimmed)
}
