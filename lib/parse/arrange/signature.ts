/** ——职务 姓名, alone on its line, perhaps in brackets: who signs what stands above. */
export const SIGNATURE = /^[\s\u3000*_>]*(?:[（(][\s\u3000*_]*)?(?:—{1,3}|--+|―{1,3}|–{1,2})[\s\u3000]*(?![—–-])(\S[^—]{1,60}?)(?:[\s\u3000*_]*|(?<=^[\s\u3000*_>]*[（(][^（(]*)[）)][\s\u3000*_]*)$/u
