import type { Label } from '../formats/label.ts'

/** Who asks (1), leads (2) or says something (3), in brackets behind the name, or behind a space what only a badge says. */
const ACT_BEHIND = /^(\S.{1,30}?)(?:[\s\u3000]*[(（【\[［](?:(提问|追问|发问|跟进|续问|补问|问)|(主持人?|司仪)|(?:回答|答复|答问|答|回应|补充|发布|介绍|通报|发言人?|嘉宾))[)）】\]］]|[\s\u3000]+嘉宾)$/u

const MEDIUM = /^(?:\p{Script=Han}{3,12}|《[^《》]{2,16}》)$/u

/** 某某（网友）: which part whoever is named has. */
const MEMBER = /^([^\s()（）【】\[\]［］]{1,20})[\s\u3000]*[(（【\[［](网友|网民|记者|媒体|播报员?|直播员)[)）】\]］]$/u

/**
 * 某报（提问）, 姓名【主持】, 姓名 嘉宾: the name, then what he does.
 * @param read reads the words of the name alone
 */
export function readActBehind(printed: string, plain: string, read: (printed: string, plain: string) => Label | null): Label | null {
  const member = MEMBER.exec(plain)
  if (member?.[1] && member[2]) return readPart(printed.slice(0, member[1].length), member[2], read(printed.slice(0, member[1].length), member[1]))
  const [, who = '', asks, leads] = ACT_BEHIND.exec(plain) ?? []
  const label = who === '' ? null : read(printed.slice(0, who.length), who)
  if (label === null) return null
  if (asks !== undefined) {
    if (label.kind === 'outlet') return { kind: 'reporter', name: label.name, organization: label.name }
    return label.kind === 'reporter' || label.kind === 'netizen' ? label : label.kind === 'person' && label.title === null ? { ...label, role: 'reporter' } : null
  }
  if (label.kind !== 'person' && label.kind !== 'word') return label.kind === 'surname' || label.kind === 'office' ? label : null
  return leads === undefined ? label : { kind: 'person', name: label.name, title: label.title, role: 'host' }
}

function readPart(name: string, part: string, label: Label | null): Label | null {
  if (/^网/u.test(part)) return { kind: 'netizen', name }
  if (/^[播直]/u.test(part)) return { kind: 'outlet', name }
  if (label?.kind === 'reporter') return label
  if (label?.kind === 'outlet') return { kind: 'reporter', name: label.name, organization: label.name }
  // 某某夜话（记者）: by whatever name a medium goes, the brackets say who asks for it.
  if (/^[记媒]/u.test(part) && (label === null || label.kind === 'word') && MEDIUM.test(name)) return { kind: 'reporter', name, organization: name }
  return label?.kind === 'person' && label.title === null ? { ...label, role: 'reporter' } : null
}
