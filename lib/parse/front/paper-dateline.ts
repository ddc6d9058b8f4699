/** 本报讯, as a newspaper begins under its headline. */
export const PAPER_DATELINE = /^[\s\u3000（(【]*本报(?:\p{Script=Han}{2,6})?讯/u
