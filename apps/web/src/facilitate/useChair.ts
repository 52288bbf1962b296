import type { ChairSlice, FacilitatorDevice } from '@natte-meren/protocol'
import { useCallback, useEffect, useState } from 'react'
import type { ChairDesk } from '../screens/facilitate/chair/ChairSheet.tsx'
import { api } from './api.ts'

/** Who leads this exercise besides this device; the server says so again whenever somebody comes or goes. */
export const useChair = (exercise: string, chair: ChairSlice | null): ChairDesk => {
  const [devices, setDevices] = useState<readonly FacilitatorDevice[]>([])
  const here = Object.keys(chair?.devices ?? {}).join()
  const look = useCallback(() => {
    void api.devices().then((answer) => answer.ok && setDevices(answer.value))
  }, [])
  useEffect(() => {
    if (here !== '') look()
  }, [here, look])
  return {
    devices,
    invite: async () => {
      const answer = await api.handOver(exercise)
      if (!answer.ok) return null
      const { link, until, now } = answer.value
      return { link, until: Date.now() + until - now }
    },
    end: (device) => void api.endDevice(device).then(look),
  }
}
