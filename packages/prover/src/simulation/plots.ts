import type { Estimate } from './intervals.ts'

/** Text made safe for markup. */
export const markup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const percent = (value: number): string => `${(value * 100).toFixed(value < 0.1 ? 1 : 0)} %`

const rowHeight = 34
const labelWidth = 360
const barWidth = 380

/** Rows with a bar for a share and a thin line for its interval; the table beside it says the same in words. */
export const shareBars = (title: string, rows: readonly (readonly [label: string, share: Estimate])[]): string => {
  const height = rows.length * rowHeight
  const bars = rows.map(([label, { value, low, high }], index) => {
    const y = index * rowHeight
    const at = (share: number) => (labelWidth + share * barWidth).toFixed(1)
    const middle = y + rowHeight / 2
    return `<g><text x="${labelWidth - 12}" y="${middle + 5}" text-anchor="end">${markup(label)}</text>
<rect class="bar" x="${labelWidth}" y="${y + 6}" width="${(value * barWidth).toFixed(1)}" height="${rowHeight - 12}"/>
<path class="whisker" d="M${at(low)} ${middle}H${at(high)}M${at(low)} ${middle - 5}v10M${at(high)} ${middle - 5}v10"/>
<text x="${labelWidth + barWidth + 12}" y="${middle + 5}">${percent(value)}</text></g>`
  })
  const width = labelWidth + barWidth + 70
  return `<figure><figcaption>${markup(title)}</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${markup(`${title}: ${rows.map(([label, { value }]) => `${label} ${percent(value)}`).join(', ')}`)}">
<path class="axis" d="M${labelWidth} 0V${height}"/>${bars.join('\n')}</svg></figure>`
}

/** How many games ended at each value: a small column for each. */
export const columns = (title: string, counts: readonly number[], first: number): string => {
  const [width, height, step] = [360, 110, 360 / counts.length]
  const most = Math.max(1, ...counts)
  const drawn = counts.map((count, index) => {
    const tall = (count / most) * height
    const x = index * step
    return `<rect class="bar" x="${(x + 2).toFixed(1)}" y="${(height - tall).toFixed(1)}" width="${(step - 4).toFixed(1)}" height="${tall.toFixed(1)}"/>
<text x="${(x + step / 2).toFixed(1)}" y="${height + 18}" text-anchor="middle">${first + index}</text>`
  })
  const said = counts.map((count, index) => `${first + index}: ${count}`).join(', ')
  return `<figure class="small"><figcaption>${markup(title)}</figcaption>
<svg viewBox="0 0 ${width} ${height + 26}" role="img" aria-label="${markup(`${title}: ${said}`)}"><path class="axis" d="M0 ${height}H${width}"/>${drawn.join('')}</svg></figure>`
}
