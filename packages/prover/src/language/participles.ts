const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const prefixes =
  'aan|achter|af|bij|binnen|dicht|door|in|klaar|langs|los|mee|na|neer|om|onder|op|open|over|rond|samen|stil|stop|tegen|terug|thuis|toe|uit|vast|voor|vrij|weg'
const withGe = new RegExp(`^(?:${prefixes})?ge\\p{L}{2,}(?:d|t|en)$`, 'u')
const withoutGe = /^(?:be|ver|ont|her|er|over|onder|door|voor|achter)\p{L}{2,}[dt]$/u

/** Look like a participle and are none, or are one that tells how something is and not what is done. */
const noParticiple = list(
  `geld gebied gebieden gebouwen gebruiken gedachten gedeelten geduld geheimen geluid geluiden gemeenten genoegen gerecht
  gerechten geruchten geschikt gesprekken getuigen gevaren gevallen gevecht gevechten gevolgen gewelden geweld gewicht
  gewonden gewond gezicht gezichten gezinnen gezond geliefden gelijken geleden gebaren gebeden gebreken gevangenen
  gezanten geschenken gedoemd gerust gevoelens gevoelen gegevenen gemoed gezaagd gelegenheden geboorten
  bekend bereid bericht besluit bestand beleid bewust bezorgd beroemd benieuwd best belangrijkst bezoekt besmet
  verband verstand verder verdacht verward verliefd verkouden verschil verschillend vertrouwd verontwaardigd verplicht
  herfst ernst eerst erfgoed ervaart overheid overlast overzicht onderhoud onderwijst voort voorwaard doorzicht`,
)

/** Participles in -en without ge-: too much like other words to know by their shape. */
const strong = list(
  `aanbevolen bedrogen begraven begrepen behouden beschreven besloten betrokken bevolen bewezen herschreven
  ontvangen onthouden overvallen verboden verbroken verdreven verkregen verlaten vernomen verschoven verzonden
  ondervonden overwogen voorgeschreven`,
)

export const doneInDutch = (word: string): boolean => {
  const small = word.toLowerCase()
  if (noParticiple.has(small)) return false
  return withGe.test(small) || withoutGe.test(small) || strong.has(small)
}

/** Participles that are not made with -ed. */
const irregular = list(
  `beaten begun bought brought built burnt caught chosen cut dealt driven eaten fed felt fought forbidden found given
  held hidden hit hurt kept known laid led left lent made meant met overheard overtaken paid put read rung said seen
  sent set shot shown shut sold spent split spoken stolen struck sworn taken taught thrown told torn understood
  woken won worn written`,
)

/** Tell how somebody or something is, rather than what is done to it. */
const states = list(
  `agreed alarmed ashamed closed concerned connected crowded embarrassed excited finished frightened frozen interested
  locked married need needed pleased prepared red relieved scared speed supposed surprised tired used worried wounded`,
)

export const doneInEnglish = (word: string): boolean => {
  const small = word.toLowerCase()
  if (states.has(small)) return false
  return irregular.has(small) || /^\p{L}{3,}(?<!e)ed$/u.test(small)
}
