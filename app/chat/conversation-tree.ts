import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'

/** One message of a conversation and the message it follows (null: it begins the conversation). */
export type BranchMessage = { id: string; parentId: string | null; message: AnswerUIMessage; createdAt: number }

/** A conversation with every branch it took, by message id. */
export type ConversationTree = ReadonlyMap<string, BranchMessage>

/**
 * The tree with the messages of one path put in: known ones replaced, new ones added after their
 * predecessor. `seen` remembers when each message was first seen, which orders the branches.
 */
export function withPath(tree: ConversationTree, path: readonly AnswerUIMessage[], seen: Map<string, number>): ConversationTree {
  const next = new Map(tree)
  path.forEach((message, index) => {
    const createdAt = next.get(message.id)?.createdAt ?? seen.get(message.id) ?? Date.now() + index
    seen.set(message.id, createdAt)
    next.set(message.id, { id: message.id, parentId: path[index - 1]?.id ?? null, message, createdAt })
  })
  return next
}

/** The messages from the beginning to `leafId`, in order. */
export function pathTo(tree: ConversationTree, leafId: string | null): AnswerUIMessage[] {
  const path: AnswerUIMessage[] = []
  const seen = new Set<string>()
  for (let at = leafId; at !== null && !seen.has(at);) {
    const branchMessage = tree.get(at)
    if (!branchMessage) break
    seen.add(at)
    path.unshift(branchMessage.message)
    at = branchMessage.parentId
  }
  return path
}

/** For each message, the messages that follow the same one as it does, oldest first, itself among them. */
export function branchesOf(tree: ConversationTree): Map<string, string[]> {
  const byParent = new Map<string | null, string[]>()
  for (const { id, parentId } of [...tree.values()].sort((a, b) => a.createdAt - b.createdAt)) {
    const branches = byParent.get(parentId)
    if (branches) branches.push(id)
    else byParent.set(parentId, [id])
  }
  return new Map([...tree.values()].map(({ id, parentId }) => [id, byParent.get(parentId) ?? []]))
}

/** The newest end of the branch that begins with `id`. */
export function leafUnder(tree: ConversationTree, id: string): string {
  let leaf = id
  for (;;) {
    const next = [...tree.values()].filter(each => each.parentId === leaf).sort((a, b) => b.createdAt - a.createdAt)[0]
    if (!next) return leaf
    leaf = next.id
  }
}
