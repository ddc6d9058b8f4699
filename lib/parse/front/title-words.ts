import type { Page } from '../formats/page.ts'

/** The words of a line that is a title, without the marks of a format around them. */
export const titleWords = ({ lines }: Page, at: number): string => (lines[at]?.text ?? '').trim().replace(/^#{1,6}[\s\u3000]*/u, '').replace(/[*_]{2,}/gu, '').trim()
