import type { Label } from '../formats/label.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { OFFICE_RANK } from '../names/office-rank.ts'
import { surnameLength } from '../names/surnames.ts'

/** 王局长, by a surname that is one. */
export function readSurname(printed: string, plain: string): Label | null {
  const length = surnameLength(plain)
  return length > 0 && OFFICE_RANK.test(plain.slice(length)) ? surnameOf(printed, length) : null
}

/** 某局长, by what may be a surname though no list has it, and begins no office. */
export function readRareSurname(printed: string, plain: string): Label | null {
  return /^[^副正总各该本原前常首省市县区州乡镇村]/u.test(plain) && OFFICE_RANK.test(plain.slice(1)) && !endsInTitle(plain.slice(0, 2)) ? surnameOf(printed, 1) : null
}

const surnameOf = (printed: string, length: number): Label => ({ kind: 'surname', name: printed, surname: printed.slice(0, length), title: printed.slice(length) })
