import type { Label } from '../formats/label.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { SHORT_MEDIUM } from '../names/short-medium.ts'

const ENTITLED = /^((?:网络|平面|电子|自|新)?媒体|[网平外]媒)?[\s\u3000]*《([^《》]{2,16})》$/u

/** 《某某商报》, 网媒《某某日常》: the marks of a title, perhaps behind what kind of medium it is, and nothing behind them. */
export function readEntitledMedium(printed: string, plain: string): Label | null {
  const [, medial, title] = ENTITLED.exec(plain) ?? []
  return title !== undefined && (medial !== undefined || isOutlet(title)) ? { kind: 'outlet', name: printed.slice(medial?.length ?? 0).trimStart() } : null
}

/** 某某晚报 may begin with a surname: four characters and more that end like a medium are one, and three that end like a newspaper (某某报). */
export function readMediumBeforeName(printed: string, plain: string): Label | null {
  return SHORT_MEDIUM.test(plain) || (plain.length >= 4 || /报$/u.test(plain)) && !/[\s\u3000、，]/u.test(plain) && isOutlet(plain) ? { kind: 'outlet', name: printed } : null
}

/** Any other name that ends like a medium's. */
export function readMedium(printed: string, plain: string): Label | null {
  return isOutlet(plain) && !/[\s\u3000].*[\s\u3000]/u.test(plain) ? { kind: 'outlet', name: printed } : null
}
