// What a table needs once somebody sits at it, as one download beside the join page.

export { SaveQuestionSheet } from '../screens/play/questions/SaveQuestionSheet.tsx'
export { HelpSheet } from '../screens/play/seats/HelpSheet.tsx'
export { PlayTabs } from './PlayTabs.tsx'
