/** 完, （完）, 以　上, END: the page's own word that nothing more comes. */
export const END_MARK = /^[\s\u3000*_]*(?:[(（—–\-=]+[\s\u3000]*)?(?:完|全文完|以[ \u3000]*上|END)[\s\u3000]*[)）—–\-=]*[\s\u3000*_]*$/iu
