import type { Page } from '../formats/page.ts'

/** 发布会最后，四位发布人公布了…: the report takes up again; whoever speaks calls nobody there 发布人, and himself 我. */
const REPORTS = /^[\s\u3000]*(?:发布会|通气会|吹风会|记者会|通报会|见面会)(?:的?最后|结束前|结束后|结束时|尾声|临近结束)[，,](?!.*(?:我|咱|请各位|谢谢)).*(?:发布人|发言人|记者|主持人|嘉宾|与会|现场)/u

/** Ends what somebody says where the page itself tells how the briefing ended. */
export function closeAtReport(page: Page): Page {
  return page.lines.some(line => REPORTS.test(line.plain)) ? { ...page, lines: page.lines.map(line => REPORTS.test(line.plain) && !line.opens && line.marked === null ? { ...line, closes: true } : line) } : page
}
