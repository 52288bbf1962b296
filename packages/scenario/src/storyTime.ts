/** Story minutes as authors write them: 1590 → "T+1d 2h 30m". */
export const showMoment = (minutes: number): string => {
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor((minutes % 1440) / 60), 'h'],
    [minutes % 60, 'm'],
  ] as const
  const text = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}${unit}`)
    .join(' ')
  return `T+${text || '0m'}`
}
