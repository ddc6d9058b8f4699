/** Asks how somebody stands to a matter that was put to him. */
const stand = /(?:怎么|如何|怎样)(?:看待?|回应|回答|评价|答复|判断|预判|研判|解释|看的)|什么(?:看法|回应|态度|评价)/u

/** Whether a part asks how somebody stands to a matter: 甲怎么看乙, 如何回应. */
export const asksStand = (asked: string): boolean => stand.test(asked)
