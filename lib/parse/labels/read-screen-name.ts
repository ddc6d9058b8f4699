import type { Label } from '../formats/label.ts'

/** 考生留言（网名：某某） */
const CALLED = /^\p{Script=Han}{2,8}[\s\u3000]*[(（](?:网名|昵称|用户名|网友|ID)[\s\u3000]*[:：][\s\u3000]*([^()（）]{1,20})[)）]$/iu
/** 某某（网名，直播间提问） */
const SAID_TO_BE = /^([^\s()（）]{2,16})[\s\u3000]*[(（](?:网名|昵称|用户名|网友|网民)(?:[，,、][^()（）]{0,16})?[)）]$/u

/** Whoever goes by a name of his own choice, where the brackets say so. */
export function readScreenName(printed: string, plain: string): Label | null {
  const called = CALLED.exec(plain)?.[1]
  if (called !== undefined) return { kind: 'netizen', name: printed.slice(-called.length - 1, -1) }
  const screen = SAID_TO_BE.exec(plain)?.[1]
  return screen === undefined ? null : { kind: 'netizen', name: printed.slice(0, screen.length) }
}
