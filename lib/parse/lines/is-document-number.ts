/** 某字〔2025〕1号, 某发〔2025〕第1期: alone, or behind how far it may be read. */
const NUMBER = /^(?:[【\[（(〔][^【】[\]（）()〔〕。]{2,16}[】\]）)〕][\s\u3000]+)?\p{Script=Han}{1,10}[\s\u3000]*[〔\[［（(](?:19|20)\d{2}[〕\]］）)][\s\u3000]*第?[\s\u3000]*\d{1,5}[\s\u3000]*[号期]$/u

/** Whether a line (simplified) is the number that an office gives its paper. */
export const isDocumentNumber = (plain: string): boolean => plain.length <= 80 && NUMBER.test(plain)
