import type { TogetherView } from '@natte-meren/protocol'
import type { TogetherTexts } from '../togetherTexts.ts'
import type { PhoneSceneProps } from './phoneScene.ts'

export interface TogetherPhoneProps extends PhoneSceneProps {
  together: TogetherView
  words: TogetherTexts
}
