import { inBothScripts } from '../../text/in-both-scripts.ts'

const JOURNALIST = inBothScripts(/^\S{2,20}[报台网社刊视》](?:\p{Script=Han}{0,4}(?:采访(?:部)?主任|首席记者|特派员|特约记者)|驻\p{Script=Han}{2,6}记者)$/u)

/** Whether an office is held by somebody who asks for a medium: 《某报》采访主任. */
export const isJournalist = (title: string): boolean => JOURNALIST.test(title)
