/** Ends of the name of what can be measured of a thing. */
export const MEASURED = /(?:数|量|率|期|价|费|额|资|度|积|长|速|幅|比|时间|标准|比例|比重|份额|规模|里程)$/u
