/** 某某日报 2025年6月12日 星期四 要闻 A05版 责编 某某: the bar over every page of a newspaper, or in brackets under what is copied from it. */
const BAR = /^[\s\u3000(（【\[《]*\p{Script=Han}{2,10}[报刊][》\s\u3000|｜·]*(?:(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]|\d{1,2}月)\d{1,2}日?[\s\u3000|｜·]*(?:[(（]?(?:星期|周)[一二三四五六日天][)）]?)?[^。，；！？：:]{0,16}?(?:第[\s\u3000]*)?[A-Z]?\d{1,3}[\s\u3000]*版(?![权本面式])[^。，；！？]{0,40}$/u

/** 05　专版　　2025年4月23日　星期三　　某某日报: the number first. */
const NUMBER_FIRST = /^[\s\u3000]*(?:第[\s\u3000]*)?[A-Z]?\d{1,3}[\s\u3000]{0,4}版?[\s\u3000|｜·]{1,20}[^。，；！？：:\d]{0,16}(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000|｜·]*(?:[(（]?(?:星期|周)[一二三四五六日天][)）]?)?[\s\u3000|｜·]+\p{Script=Han}{2,10}[报刊][\s\u3000]*$/u

/** 某某晨报　2025年4月3日　星期四　A3·民生: the sheet's letter and number. */
const LETTERED = /^[\s\u3000]*\p{Script=Han}{2,10}[报刊][\s\u3000|｜·]+(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000|｜·]*(?:[(（]?(?:星期|周)[一二三四五六日天][)）]?)?[\s\u3000|｜·]+[A-Z]\d{1,3}[\s\u3000·・|｜]*\p{Script=Han}{0,8}[\s\u3000]*$/u

/** B02 本地 2025年3月5日 责编/某某 美编/某某: the sheet, the day and who has made up the page; the paper's name stands by itself. */
const MADE_UP = /^[\s\u3000]*[A-Z]\d{1,3}版?[\s\u3000|｜·:：]+\p{Script=Han}{2,8}[\s\u3000|｜·]+(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[\s\u3000|｜·]*[(（]?(?:星期|周)[一二三四五六日天][)）]?)?(?:[\s\u3000|｜·]+(?:责任?编辑?|值班编辑|编辑|美术?编辑?|版式|组版|制版|设计|校[对读]|审校|检校|总?值班)[\s\u3000]?[/／:：][\s\u3000]?\p{Script=Han}{1,4}){0,5}[\s\u3000]*$/u

/** Whether a line (simplified) is the bar that a newspaper sets over its pages. */
export const isPaperBar = (plain: string): boolean => BAR.test(plain) || NUMBER_FIRST.test(plain) || LETTERED.test(plain) || MADE_UP.test(plain)
