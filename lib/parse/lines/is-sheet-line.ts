/** — 2 —, 第2页 共5页, Page 2 of 5; a number alone may count something else. */
const PAGE_NUMBER = /^(?:[—–\-－]{1,2}[\s\u3000]*[\d０-９]{1,4}[\s\u3000]*[—–\-－]{1,2}|第[\s\u3000]*[\d０-９]{1,4}[\s\u3000]*页.{0,10}|page[\s.]*\d{1,4}(?:[\s]*(?:of|\/)[\s]*\d{1,4})?)$/iu
/** 2020-01-01 10:00　FROM：…　TO：…　P.1/2: what a fax machine prints on each sheet. */
const FAX = /^(?=.*(?:FROM|TO|FAX|发自|发件人|收件人|传真号?)[\s\u3000]*[:：])[^。！？]{4,100}(?:P(?:AGE)?[\s.]*\d{1,3}(?:\s*\/\s*\d{1,3})?|第?\s*\d{1,3}\s*页?\s*\/\s*共?\s*\d{1,3}\s*页?)$/iu

/** Whether a line (simplified) is printed on a sheet of paper and belongs to no text: the page's number, a fax machine's line. */
export function isSheetLine(plain: string): boolean {
  const words = plain.slice(0, 140).trim().replace(/^\u3000+|\u3000+$/gu, '')
  return words.length <= 120 && (PAGE_NUMBER.test(words) || FAX.test(words))
}
