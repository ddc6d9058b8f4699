import type { CueRule } from './cue-rule.ts'
import { colonOf } from './colon-of.ts'
import { readBoldAfterTime } from './read-bold-after-time.ts'
import { readBarredMark } from './read-barred-mark.ts'
import { readBold } from './read-bold.ts'
import { readBracket } from './read-bracket.ts'
import { readChatPost } from './read-chat-post.ts'
import { readColon } from './read-colon.ts'
import { readHandle, readTimedHandle } from './read-handle.ts'
import { readInterpreted } from './read-interpreted.ts'
import { readNumberedQuestion } from './read-numbered-question.ts'
import { readRound } from './read-round.ts'
import { readOneSpace, readSpreadName, readWideSpace } from './read-set-off-by-space.ts'
import { readTabCell } from './read-tab-cell.ts'
import { readTableCell } from './read-table-cell.ts'
import { readTimeBehind, readTimedTag } from './read-time-behind.ts'
import { readToldInBrackets } from './read-told-in-brackets.ts'
import { readWholeLine } from './read-whole-line.ts'

/**
 * The grammar of labels: every form in which a line may open somebody's turn. The first that a line has is the one it is
 * read by, so forms with a mark of their own (a time, a number, brackets) come before those that any words may have.
 */
export const CUE_RULES: readonly CueRule[] = [
  { name: 'arranged', example: 'a cell of a table under 答复', read: readTableCell },
  { name: 'bold behind a time', example: '10:21 **姓名** words', read: readBoldAfterTime },
  { name: 'handle', example: '@某某, alone', read: readHandle },
  { name: 'handle behind a time', example: '10:10 @某某, alone', read: readTimedHandle },
  { name: 'post of a chat', example: '**姓名** `职务` 20:02, alone', read: readChatPost },
  { name: 'time behind', example: '姓名(00:01:40)：words', read: readTimeBehind },
  { name: 'tag behind a time', example: '10:16 【嘉宾】姓名, alone', read: readTimedTag },
  { name: 'numbered question', example: 'Q1 某报记者：words?', read: readNumberedQuestion },
  { name: 'mark and bar', example: 'Q1丨words?, A丨words', read: readBarredMark },
  { name: 'told in brackets', example: '（某某补充）words', read: readToldInBrackets },
  { name: 'interpreter', example: '（译员）某报记者：words?', read: readInterpreted },
  { name: 'bracket', example: '【姓名】words', read: readBracket },
  { name: 'round bracket', example: '（职务 姓名）words', read: readRound },
  { name: 'colon', example: '职务 姓名：words', read: readColon },
  { name: 'tab', example: '姓名⇥words', read: readTabCell },
  { name: 'set wide', example: '姓 某 某　words', read: readSpreadName },
  { name: 'wide space', example: '职务 姓名　　words', read: readWideSpace },
  { name: 'one space', example: '某报记者 words?', read: readOneSpace },
  { name: 'bold', example: '**姓名** words', read: readBold },
  // A line with a colon that none of the forms above reads is a sentence.
  { name: 'line of its own', example: '职务 姓名, over the words', read: head => colonOf(head.rest) ? null : readWholeLine(head) },
]
