/** Whether a string (simplified) begins with a verb of saying that has the shape of a name and stands where one ends: 发言人宣布. */
export function isSaying(text: string): boolean {
  return /^宣[布读讲称告示]/u.test(text)
}
