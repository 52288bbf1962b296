import { encode } from 'uqr'

interface QrCodeProps {
  text: string
  /** What it is for, in words. */
  label: string
  className?: string | undefined
}

/** A QR code with the four-module margin that scanners need, always dark on white. */
export const QrCode = ({ text, label, className }: QrCodeProps) => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#10222b" />
    </svg>
  )
}
