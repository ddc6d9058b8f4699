import type { QuestionPart } from '../../../contract/understanding.ts'

/** …回答记者提问，以下是发布会全文：, at the end of a report's lead. */
const LEADS = /(?:(?:以下|下面)[是为][^。：:]{0,24}(?:全文|实录|内容|摘要|记录|答问)|(?:全文|实录|内容|摘要|记录)如下)[：:。]?[\s\u3000]*$/u
/** What a lead does tell: when, where, who, and of which matters. */
const TOLD = new Set(['date', 'place', 'person', 'list'])

/** Whether a sentence (comparable) only leads up to the talk: whatever it names was spoken of, and what was said stands below. */
export const leadsToText = ({ asksFor }: QuestionPart, said: string): boolean => !TOLD.has(asksFor) && LEADS.test(said)
