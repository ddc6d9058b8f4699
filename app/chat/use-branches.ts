'use client'
import { useCallback, useMemo, useRef } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import { branchesOf, type ConversationTree, withPath } from './conversation-tree.ts'

/** The branches of a conversation as they are with the path on screen, and the tree grown by that path. */
export function useBranches(tree: ConversationTree, path: AnswerUIMessage[]): { branches: Map<string, string[]>; grown: () => ConversationTree } {
  const seen = useRef(new Map<string, number>())
  const ids = path.map(message => message.id).join(' ')
  // Which messages there are, and in which order: their words change with every piece that streams in.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const branches = useMemo(() => branchesOf(withPath(tree, path, seen.current)), [tree, ids])
  const grown = useCallback(() => withPath(tree, path, seen.current), [tree, path])
  return { branches, grown }
}
