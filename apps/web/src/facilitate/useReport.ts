import type { ReportOrder } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'
import type { AskedReport } from '../screens/facilitate/report/ReportScreen.tsx'
import { api, type Problem } from './api.ts'

/** How often it is asked how far a report is, ms. */
const lookMs = 500

/** A report from the asking to the file: one at a time. */
export const useReport = (exercise: string) => {
  const [report, setReport] = useState<string | null>(null)
  const [asked, setAsked] = useState<AskedReport | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const making = asked?.progress.state === 'making'
  useEffect(() => {
    if (report === null || !making) return undefined
    const timer = setInterval(() => {
      void api.reportProgress(report).then((answer) => {
        if (answer.ok) setAsked((before) => before && { ...before, progress: answer.value })
        else setProblem(answer.code)
      })
    }, lookMs)
    return () => clearInterval(timer)
  }, [report, making])
  const make = (order: ReportOrder) => {
    setProblem(null)
    void api.makeReport(exercise, order).then((answer) => {
      if (!answer.ok) return setProblem(answer.code)
      const { report: id } = answer.value
      setReport(id)
      setAsked({
        form: order.form,
        progress: { state: 'making', done: 0, of: 0 },
        href: `/api/reports/${encodeURIComponent(id)}/file`,
      })
    })
  }
  const stop = () => {
    if (report !== null) void api.stopReport(report)
    setReport(null)
    setAsked(null)
  }
  return { asked, problem, make, stop }
}
