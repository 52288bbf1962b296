import { useEffect } from 'react'
import type { Act } from '../screens/facilitate/act.ts'
import { VenueScreen } from '../screens/facilitate/venue/VenueScreen.tsx'
import { venueTexts } from '../screens/facilitate/venue/venueTexts.ts'
import type { Connection } from '../shared/connection/connection.ts'
import { Outbox } from '../shared/connection/outbox.ts'
import { useView } from '../shared/connection/useView.ts'
import { useLanguage, useTexts } from '../shared/i18n/language.ts'
import { rejectionTexts } from '../shared/i18n/rejections.ts'
import { Banner } from '../shared/ui/Banner.tsx'
import { usePageTitle } from '../shared/ui/usePageTitle.ts'
import { facilitateTexts } from './facilitateTexts.ts'
import { useTheme } from './useTheme.ts'
import { useVenueCheck } from './useVenueCheck.ts'

/** The check of the room: over HTTP, because the live channel is one of the things to be checked. */
export const VenuePage = ({ connection, exercise }: { connection: Connection; exercise: string }) => {
  const t = useTexts(facilitateTexts)
  const refusals = useTexts(rejectionTexts)
  const language = useLanguage()
  const { answer, problem, step } = useVenueCheck(exercise)
  const overview = useView(connection.store, (state) => state.views.overview ?? null)
  useTheme()
  usePageTitle(`${useTexts(venueTexts).title}, ${t.title}`)
  useEffect(() => {
    void connection.open({ event: 'open', request: { exercise, table: null, language } }, new Outbox(null))
  }, [connection, exercise, language])

  const act: Pick<Act, 'exercise'> = {
    exercise: (command) => connection.facilitate(null, command),
  }
  const close = () => {
    // The doors open: nobody should come in under a test card.
    if (overview?.scene.scene === 'test') void act.exercise({ type: 'SetBeamer', ...overview.scene, scene: 'follow' })
    step({ type: 'close' })
  }
  return (
    <VenueScreen
      answer={answer}
      overview={overview?.exercise.id === exercise ? overview : null}
      exercise={exercise}
      act={act}
      notices={
        problem === null ? null : (
          <Banner kind="attention" announce>
            {problem === 'unreachable' ? t.unreachable : refusals[problem]}
          </Banner>
        )
      }
      onBegin={() => step({ type: 'begin' })}
      onInvite={() => step({ type: 'invite' })}
      onAnswer={(question, yes) => step({ type: 'answer', question, yes })}
      onClose={close}
    />
  )
}
