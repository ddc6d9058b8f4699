const KIND = /(?:省|市|自治区|自治州|县|区|州|盟|旗|乡|镇|村|街道)$/u

/** What a place (simplified) is called for short: 青川 for 青川市; a name of one character keeps its kind. */
export function placeStem(place: string): string {
  const stem = place.replace(KIND, '')
  return stem.length > 1 ? stem : place
}
