/** （职务 姓名）: a label only where the page sets several so. */
export const ROUND_MARKS = 'round'
/** 【提问】某报, alone on a line: a label where the page's questions have it. */
export const ALONE_MARKS = 'alone'
/** 某报记者 words, set off by a blank: the page confirms who is named. */
export const SPACE_MARKS = 'space'
/** Bold to the end of its line: a heading may look so, a question too; labels of one page do alike. */
export const THROUGH_MARKS = ' through'
