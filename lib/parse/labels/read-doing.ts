import type { Label } from '../formats/label.ts'
import { mediumAsks } from './medium-asks.ts'
import { NOBODY } from './word-rule.ts'
import type { ReadAgain } from './word-rule.ts'

const DOING = /^(.{2,30}?)[\s\u3000]*[｜|丨·•・][\s\u3000]*(?:(提问|追问|问)|(主持人?)|回答|答|补充|发布|发言|致辞|介绍|通报)$/u

/** 某报｜提问, 姓名·主持: who it is, then what he does. */
export function readDoing(printed: string, plain: string, again: ReadAgain): Label | typeof NOBODY | undefined {
  const [, words, asks, leads] = DOING.exec(plain) ?? []
  if (words === undefined) return undefined
  const who = again(printed.slice(0, words.length), words)
  if (who?.kind === 'outlet' && asks) return mediumAsks(who)
  return (who?.kind === 'person' || who?.kind === 'word') && leads ? { kind: 'person', name: who.name, title: who.title, role: 'host' } : who ?? NOBODY
}
