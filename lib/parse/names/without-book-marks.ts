/** 《某报》 is the medium that is called 某报; 《某某》杂志 keeps the marks. */
export const withoutBookMarks = (name: string): string => name.replace(/^《([^《》]+)》$/u, '$1')
