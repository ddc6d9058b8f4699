/** The exchanges of a conversation, which the page that only waits for a question does not need. */
export const loadThread = () => import('./thread.tsx')
