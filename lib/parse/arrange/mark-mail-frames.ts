import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { Line, Page } from '../formats/page.ts'

/** 发件人：某某组 <…>, From: …: the head of a message. */
const SENDER = inBothScripts(/^[\s\u3000>*_]*(?:发件人|寄件[人者]|发送人|from)[\s\u3000*_]*[:：]/iu)
/** 收件人：…, 主题：…: another field of it. */
const HEAD_FIELD = inBothScripts(/^[\s\u3000>*_]*(?:发件人|寄件[人者]|发送人|发送时间|寄件日期|收件[人者]|抄送人?|密送|副本|主题|主旨|附件|日期|from|to|cc|sent|date|subject|attachments?)[\s\u3000*_]*[:：]/iu)
/** Subject: …, Cc: …, in the head: whom it went to and what it is called are nothing of the briefing. */
const ADDRESSED = /^[\s\u3000>*_]*(?:to|b?cc|subject)[\s\u3000*_]*[:：]/iu
/** ---- 转发内容 ----, -----Original Message-----: what stands under it was written before. */
const FORWARDED = inBothScripts(/^[\s\u3000>*_]*[-=—─–_]{2,}[\s\u3000]*(?:以?下?(?:是|为)?(?:转发|原始|被转发)的?(?:内容|邮件|信息|消息)|(?:forwarded|original) message)[\s\u3000]*[-=—─–_]{2,}[\s\u3000*_]*$/iu)
/** -- and perhaps a blank, alone: mail programs set it over the signature. */
const SIGNS = /^--[ \u3000]?$/u
const HEAD_LINES = 12
/** A signature and what a house writes under all its mail are no longer. */
const LONGEST_SIGNATURE = 14

/** What frames a transcript that was sent by mail (the letter over what is forwarded, the signature with its disclaimer) is nobody's words. */
export function markMailFrames(page: Page): Page {
  const { lines } = page
  if (!lines.slice(0, HEAD_LINES).some(line => SENDER.test(line.plain))) return page
  const forwarded = lines.findIndex(line => FORWARDED.test(line.plain))
  const signs = lines.findLastIndex(line => SIGNS.test(line.text))
  const signed = signs >= 0 && lines.slice(signs + 1).filter(line => line.text.trim() !== '').length <= LONGEST_SIGNATURE ? signs : lines.length
  const isFrame = (line: Line, at: number): boolean => at < HEAD_LINES && ADDRESSED.test(line.plain) || at < forwarded && !HEAD_FIELD.test(line.plain) || at > signed
  return { ...page, lines: lines.map((line, at) => (line.text.trim() !== '' && isFrame(line, at) ? { ...line, marked: 'aside' } : line)) }
}
