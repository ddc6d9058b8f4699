/** — 2 —, 第2页 共5页, Page 2 of 5; a number alone may count something else. */
const PAGE_NUMBER = /^(?:[—–\-－]{1,2}[\s\u3000]*[\d０-９]{1,4}[\s\u3000]*[—–\-－]{1,2}|第[\s\u3000]*[\d０-９]{1,4}[\s\u3000]*页.{0,10}|page[\s.]*\d{1,4}(?:[\s]*(?:of|\/)[\s]*\d{1,4})?)$/iu
/** 2020-01-01 10:00　FROM：…　TO：…　P.1/2: what a fax machine prints on each sheet. */
const FAX = /^(?=.*(?:FROM|TO|FAX|发自|发件人|收件人|传真号?)[\s\u3000]*[:：])[^。！？]{4,100}(?:P(?:AGE)?[\s.]*\d{1,3}(?:\s*\/\s*\d{1,3})?|第?\s*\d{1,3}\s*页?\s*\/\s*共?\s*\d{1,3}\s*页?)$/iu
/** [扫描件 0001.tif 第1页]: what a scanner's program writes over each sheet. */
const SCAN = /^[\[［【〔(（<](?=[^。！？]*(?:扫描|影印|影像|图像|scan|\.(?:tiff?|jpe?g|png|bmp|pdf)(?![a-z])))(?=[^。！？]*(?:第[\s\u3000]*[\d０-９]{1,4}[\s\u3000]*[页张幅]|p(?:age)?[\s.]*\d{1,4}))[^。！？]{4,100}[\]］】〕)）>]$/iu
/** 某馆 全宗号 3 目录号 1 案卷号 25: where an archive keeps the sheet. */
const SHELF_MARK = /^(?=(?:[^。！？，,；;]*(?:全宗|目录|案卷|卷宗|档案?|件|页|缩微)号[\s\u3000:：]*[\dA-Za-z０-９〇一二三四五六七八九十—–\-]+){2})[^。！？，,；;]{6,80}$/u
/** ■ 某馆查阅专用章, [手写批注：…]: what is stamped or written on the sheet. */
const STAMPED = /^[^\p{L}\p{N}]*[\p{Script=Han}\s\u3000]{2,24}(?:(?:专用|骑缝|校对|收讫|收文|归档|查阅|借阅|核对)章|(?:^|[\s\u3000])印章)[^\p{L}\p{N}]*$/u
const WRITTEN = /^[\[［【〔(（](?:(?:手写|铅笔|钢笔|红笔|页边|页眉|页脚)(?:批注|旁注|签[名字]|字迹|批示|注记|数字|圈改)?|批注|眉批|旁注|边注|印章|盖章|骑缝章|水印|污渍|此处有?[^\]］】〕)）]{0,8}(?:涂改|污损|破损))[\s\u3000]*(?:[:：][^\]］】〕)）]{0,60})?[\]］】〕)）]$/u

/** Whether a line (simplified) is printed on a sheet of paper and belongs to no text: the page's number, what a fax machine, a scanner, an archive or somebody's pen has put there. */
export function isSheetLine(plain: string): boolean {
  const words = plain.slice(0, 140).trim().replace(/^\u3000+|\u3000+$/gu, '')
  return words.length <= 120 && (PAGE_NUMBER.test(words) || FAX.test(words) || SCAN.test(words) || SHELF_MARK.test(words) || STAMPED.test(words) || WRITTEN.test(words))
}
