/** 某某 / 就……答记者问: a title set on two lines. */
export const SPEAKS_ON = /^(?:就|谈|回应|解读|答|做客)[^。]{2,60}(?:答记者问|记者提问|答问|解读|访谈|问题|[^。，]{6,})$/u
