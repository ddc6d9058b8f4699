/** 通报人：姓名, alone on its line: past the lead, he speaks below; at the head of a page it is a field. */
export const WHO_REPORTS = /^[\s\u3000*_【\[]*(?:通报|发布|发言|汇报|介绍|主讲|讲解|解读|宣读|致辞)人[】\]]?[\s\u3000]*[:：][\s\u3000*_]*(\p{Script=Han}[\p{Script=Han}·\s\u3000]{1,24}?)[\s\u3000*_]*$/u
