import type { Label } from '../formats/label.ts'

/** 开场 (1), 发布: a part of the event, a bar or dot, and who speaks in it (2). */
const FRAMED = /^(?:(开场(?:白|致辞|语)?|结束语?|结语|收尾|串场|主持)|(?:主旨|主题|情况|权威|新闻)?(?:致辞|发布|介绍|通报|发言|总结))[\s\u3000]*[｜|丨·•・][\s\u3000]*(\S.{1,40})$/u

/**
 * 开场｜姓名, 主旨发布｜职务 姓名: who opens and closes leads.
 * @param plain the label in simplified characters, of the same length
 * @returns null where no person stands behind the part
 */
export function readFramed(printed: string, plain: string, read: (printed: string, plain: string) => Label | null): Label | null {
  const [, leads, behind] = FRAMED.exec(plain) ?? []
  const who = behind === undefined ? null : read(printed.slice(-behind.length), behind)
  return who?.kind !== 'person' ? null : leads === undefined ? who : { ...who, role: 'host' }
}
