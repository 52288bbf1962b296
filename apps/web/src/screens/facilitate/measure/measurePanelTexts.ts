import { catalogue } from '../../../shared/i18n/catalogue.ts'

export const measurePanelTexts = catalogue(
  {
    title: 'Vooraf en achteraf',
    line: 'Alle deelnemers kregen vooraf en achteraf dezelfde twee vragen. Overslaan mocht. Geteld is over alle tafels samen; van niemand is bewaard wat hij of zij koos.',
    early: 'De uitkomst staat hier zodra u de oefening beëindigt.',
    tooFew: 'Deze vraag is nog door minder dan vijf mensen beantwoord. Zo’n kleine uitkomst zou verraden wie wat koos.',
    late: 'Wie na het einde nog antwoordt, telt mee zodra er vijf nieuwe antwoorden zijn.',
    answer: 'Antwoord',
    before: 'Vooraf',
    after: 'Achteraf',
    share: (times: number, of: number) => `${times} van de ${of}`,
    sure: {
      both: (before: string, after: string) => `Redelijk of heel zeker: vooraf ${before}, achteraf ${after}.`,
      one: (moment: string, share: string) => `Redelijk of heel zeker ${moment.toLowerCase()}: ${share}.`,
    },
    unknown: {
      both: (before: string, after: string) => `Wist niet wie te bellen: vooraf ${before}, achteraf ${after}.`,
      one: (moment: string, share: string) => `Wist ${moment.toLowerCase()} niet wie te bellen: ${share}.`,
    },
  },
  {
    title: 'Before and after',
    line: 'All participants were asked the same two questions before play and after. They could skip them. The count is over all tables together; what anybody chose is not kept.',
    early: 'What came of it stands here once you end the exercise.',
    tooFew: 'Fewer than five people have answered this question. So small an outcome would tell who chose what.',
    late: 'Answers that come after the end count once there are five new ones.',
    answer: 'Answer',
    before: 'Before',
    after: 'After',
    share: (times, of) => `${times} of ${of}`,
    sure: {
      both: (before, after) => `Fairly or very sure: ${before} before, ${after} after.`,
      one: (moment, share) => `Fairly or very sure ${moment.toLowerCase()}: ${share}.`,
    },
    unknown: {
      both: (before, after) => `Did not know whom to call: ${before} before, ${after} after.`,
      one: (moment, share) => `Did not know whom to call ${moment.toLowerCase()}: ${share}.`,
    },
  },
)
