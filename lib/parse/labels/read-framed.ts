import { endsInTitle } from '../names/ends-in-title.ts'
import type { Label } from '../formats/label.ts'

const LEADS = '开场(?:白|致辞|语)?|结束语?|结语|收尾|收场|串场|主[ \\u3000]*持'
const TELLS = '(?:主旨|主题|情况|权威|新闻)?(?:致辞|发布|介绍|通报|发言|小结|总结)'
/** 开场 (1), 发布: a part of the event, a bar or dot, behind what only hosts do a blank, and who speaks in it (2). */
const FRAMED = new RegExp(`^(?:(${LEADS})|${TELLS})(?:[\\s\\u3000]*[｜|丨·•・][\\s\\u3000]*|(?<=${LEADS})[\\s\\u3000]+)(\\S.{1,40})$`, 'u')
/** 到　会　　某局局长 姓名: the field of those present, set wide, and one of them behind blanks. */
const PRESENT = /^(?:[出列]\s*席|[到与参]\s*会|参\s*加)(?:人员|嘉宾)?[\s\u3000]{2,}(\S.{3,40})$/u
/** 致辞（姓名）, 某局局长 (1) 通报（姓名）: the part, and who (3) speaks in it behind it in brackets. */
const IN_BRACKETS = new RegExp(`^([^()（）]{0,30}?)(?:(${LEADS})|${TELLS}|讲话)[\\s\\u3000]*[(（]([^()（）]{2,30})[)）]$`, 'u')
const HOST = /^(?:主持人?|司仪)$/u

/**
 * 开场｜姓名, 主旨发布｜职务 姓名, 局长致辞（姓名）: who opens and closes leads.
 * @param plain the label in simplified characters, of the same length
 * @returns null where no person stands behind the part
 */
export function readFramed(printed: string, plain: string, read: (printed: string, plain: string) => Label | null): Label | null {
  const present = PRESENT.exec(plain)?.[1]
  const [, leads, behind = present] = FRAMED.exec(plain) ?? []
  const who = behind === undefined ? readBracketed(printed, plain, read) : read(printed.slice(-behind.length), behind)
  return who?.kind !== 'person' ? null : leads === undefined ? who : { ...who, role: 'host' }
}

function readBracketed(printed: string, plain: string, read: (printed: string, plain: string) => Label | null): Label | null {
  const [, office, leads, behind] = IN_BRACKETS.exec(plain) ?? []
  if (office === undefined || behind === undefined || office !== '' && !HOST.test(office) && !endsInTitle(office)) return null
  const who = read(printed.slice(-behind.length - 1, -1), behind)
  if (who?.kind !== 'person') return null
  // 主持人小结（姓名）: his part is no office.
  const hosts = HOST.test(office)
  return { ...who, title: who.title ?? (office === '' || hosts ? null : printed.slice(0, office.length)), role: leads === undefined && !hosts ? who.role : 'host' }
}
