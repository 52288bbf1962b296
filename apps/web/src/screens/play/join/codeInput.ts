/** What people type or paste ("314 159", "314-159", a whole address) → at most six digits. */
export const digitsOf = (typed: string): string => {
  const inAddress = /\/(\d{6})(?!\d)/.exec(typed)?.[1]
  return inAddress ?? typed.replace(/\D/g, '').slice(0, 6)
}

/** In two groups of three, as it stands on the card. */
export const groupDigits = (digits: string): string =>
  digits.length > 3 ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits
