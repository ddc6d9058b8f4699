import type { Page } from '../formats/page.ts'
import { closeAtReport } from './close-at-report.ts'
import { joinTitles } from './join-titles.ts'
import { markBoxesInTables } from './mark-boxes-in-tables.ts'
import { markDrawnBoxes } from './mark-drawn-boxes.ts'
import { markHeadedLabels } from './mark-headed-labels.ts'
import { markMailFrames } from './mark-mail-frames.ts'
import { markWrappedLines } from './mark-wrapped-lines.ts'
import { mendLabels } from './mend-labels.ts'
import { openBarredCells } from './open-barred-cells.ts'
import { openBracketedQuestions } from './open-bracketed-questions.ts'
import { openQuotedQuestions } from './open-quoted-questions.ts'
import { openUnlabelledTalk } from './open-unlabelled-talk.ts'
import { orderLines } from './order-lines.ts'
import { partCaptions } from './part-captions.ts'
import { partEventPosts } from './part-event-posts.ts'
import { partFieldNumbers } from './part-field-numbers.ts'
import { partProgramMarks } from './part-program-marks.ts'
import { partPageFeet } from './part-page-feet.ts'
import { partPostTags } from './part-post-tags.ts'
import { partRecordHeading } from './part-record-heading.ts'
import { partRunTogether } from './part-run-together.ts'
import { unfoldAnswerersBelow } from './unfold-answerers-below.ts'
import { unfoldCredits } from './unfold-credits.ts'
import { unfoldForumPosts } from './unfold-forum-posts.ts'
import { unfoldHeadedRows } from './unfold-headed-rows.ts'
import { unfoldLetters } from './unfold-letters.ts'
import { unfoldPairs } from './unfold-pairs.ts'
import { unfoldScript } from './unfold-script.ts'
import { unfoldSignatures } from './unfold-signatures.ts'
import { unfoldSignLegend } from './unfold-sign-legend.ts'
import { unfoldSignedQuestions } from './unfold-signed-questions.ts'
import { unfoldTables } from './unfold-tables.ts'
import { unfoldTypedTables } from './unfold-typed-tables.ts'

/** First what is framed beside the talk is marked and what stands inside lines is parted, then tables and signatures say whose lines are, then lines come into order. */
const STEPS: readonly ((page: Page) => Page)[] = [
  partPageFeet, markMailFrames, openBarredCells, partProgramMarks, partRunTogether, partRecordHeading, mendLabels, joinTitles, markDrawnBoxes, markBoxesInTables, partCaptions, partFieldNumbers, unfoldForumPosts, unfoldScript, unfoldPairs, unfoldLetters, unfoldTypedTables, unfoldHeadedRows, unfoldTables, unfoldSignLegend, unfoldSignedQuestions, unfoldCredits, unfoldAnswerersBelow, unfoldSignatures, openBracketedQuestions, openQuotedQuestions, openUnlabelledTalk, orderLines, partPostTags, partEventPosts, markHeadedLabels, closeAtReport, markWrappedLines,
]

/** A page as it is spoken: what is printed inside lines, in tables and under signatures as lines of their own, in order. */
export const arrangePage = (published: Page): Page => STEPS.reduce((page, step) => step(page), published)
