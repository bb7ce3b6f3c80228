/**
 * Names of the months by language (ISO 639-1): twelve, which bars part, each with its forms and short forms, which blanks
 * part. Languages whose months are numbers are left out.
 */
export const MONTH_NAMES = {
  bg:
    'януари яну|февруари фев|март мар|април апр|май|юни|юли|август авг|септември сеп септ|октомври окт|' +
    'ноември ное|декември дек',
  hr:
    'siječanj siječnja sij januar januara jan|veljača veljače velj februar februara feb|' +
    'ožujak ožujka ožu mart marta mar|travanj travnja tra april aprila apr|svibanj svibnja svi maj maja|' +
    'lipanj lipnja lip jun juna juni|srpanj srpnja srp jul jula juli|' +
    'kolovoz kolovoza kol avgust avgusta avg august augusta|rujan rujna ruj septembar septembra sep|' +
    'listopad listopada lis oktobar oktobra okt|studeni studenoga studenog stu novembar novembra nov|' +
    'prosinac prosinca pro decembar decembra dec',
  cs:
    'leden ledna led|únor února úno|březen března bře|duben dubna dub|květen května kvě|červen června čvn|' +
    'červenec července čvc|srpen srpna srp|září zář|říjen října říj|listopad listopadu lis|prosinec prosince pro',
  da:
    'januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept|oktober okt|' +
    'november nov|december dec',
  nl:
    'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sept sep|' +
    'oktober okt|november nov|december dec',
  en:
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|' +
    'october oct|november nov|december dec',
  et:
    'jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|' +
    'november nov|detsember dets',
  fi:
    'tammikuu tammikuuta tammi|helmikuu helmikuuta helmi|maaliskuu maaliskuuta maalis|huhtikuu huhtikuuta huhti|' +
    'toukokuu toukokuuta touko|kesäkuu kesäkuuta kesä|heinäkuu heinäkuuta heinä|elokuu elokuuta elo|' +
    'syyskuu syyskuuta syys|lokakuu lokakuuta loka|marraskuu marraskuuta marras|joulukuu joulukuuta joulu',
  fr:
    'janvier janv|février fevr févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|' +
    'novembre nov|décembre déc',
  de:
    'januar jänner jan jän|februar feber feb|märz maerz mär mrz|april apr|mai|juni jun|juli jul|august aug|' +
    'september sept sep|oktober okt|november nov|dezember dez',
  el:
    'ιανουάριος ιανουαρίου ιαν|φεβρουάριος φεβρουαρίου φεβ|μάρτιος μαρτίου μαρ μάρ|απρίλιος απριλίου απρ|' +
    'μάιος μαΐου μαι μάι|ιούνιος ιουνίου ιουν ιούν|ιούλιος ιουλίου ιουλ ιούλ|αύγουστος αυγούστου αυγ αύγ|' +
    'σεπτέμβριος σεπτεμβρίου σεπ σεπτ|οκτώβριος οκτωβρίου οκτ|νοέμβριος νοεμβρίου νοε|δεκέμβριος δεκεμβρίου δεκ',
  he:
    'ינואר בינואר ינו|פברואר בפברואר פבר|מרץ במרץ מרס|אפריל באפריל אפר|מאי במאי|יוני ביוני|יולי ביולי|' +
    'אוגוסט באוגוסט אוג|ספטמבר בספטמבר ספט|אוקטובר באוקטובר אוק|נובמבר בנובמבר נוב|דצמבר בדצמבר דצמ',
  hu:
    'január jan|február febr feb|március márc már|április ápr|május máj|június jún|július júl|augusztus aug|' +
    'szeptember szept|október okt|november nov|december dec',
  is:
    'janúar jan|febrúar feb|mars mar|apríl apr|maí|júní jún|júlí júl|ágúst ágú|september sep sept|október okt|' +
    'nóvember nóv|desember des',
  it:
    'gennaio gen genn|febbraio feb febbr|marzo mar|aprile apr|maggio mag magg|giugno giu|luglio lug|agosto ago|' +
    'settembre set sett|ottobre ott|novembre nov|dicembre dic',
  lv:
    'janvāris janvārī janv|februāris februārī febr|marts martā|aprīlis aprīlī apr|maijs maijā|jūnijs jūnijā jūn|' +
    'jūlijs jūlijā jūl|augusts augustā aug|septembris septembrī sept|oktobris oktobrī okt|novembris novembrī nov|' +
    'decembris decembrī dec',
  lt:
    'sausis sausio saus|vasaris vasario vas|kovas kovo kov|balandis balandžio bal|gegužė gegužės geg|' +
    'birželis birželio birž|liepa liepos liep|rugpjūtis rugpjūčio rugp|rugsėjis rugsėjo rugs|spalis spalio spal|' +
    'lapkritis lapkričio lapkr|gruodis gruodžio gruod',
  nb:
    'januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|' +
    'november nov|desember des',
  pl:
    'styczeń stycznia sty|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|' +
    'lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź|' +
    'listopad listopada lis|grudzień grudnia gru',
  pt:
    'janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|' +
    'outubro out|novembro nov|dezembro dez',
  ro:
    'ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept sep|' +
    'octombrie oct|noiembrie nov noi|decembrie dec',
  ru:
    'январь января янв|февраль февраля фев февр|март марта мар|апрель апреля апр|май мая|июнь июня июн|' +
    'июль июля июл|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя нояб|' +
    'декабрь декабря дек',
  sr:
    'јануар јануара јан|фебруар фебруара феб|март марта мар|април априла апр|мај маја|јун јуна јуни|' +
    'јул јула јули|август августа авг|септембар септембра сеп|октобар октобра окт|новембар новембра нов|' +
    'децембар децембра дец',
  sk:
    'január januára jan|február februára feb|marec marca mar|apríl apríla apr|máj mája|jún júna|júl júla|' +
    'august augusta aug|september septembra sep sept|október októbra okt|november novembra nov|' +
    'december decembra dec',
  sl:
    'januar januarja jan|februar februarja feb|marec marca mar|april aprila apr|maj maja|junij junija jun|' +
    'julij julija jul|avgust avgusta avg|september septembra sep|oktober oktobra okt|november novembra nov|' +
    'december decembra dec',
  es:
    'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|' +
    'septiembre setiembre sep sept set|octubre oct|noviembre nov|diciembre dic',
  sv:
    'januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|' +
    'oktober okt|november nov|december dec',
  tr:
    'ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|' +
    'kasım kas|aralık ara',
  uk:
    'січень січня січ|лютий лютого лют|березень березня бер|квітень квітня кві|травень травня тра|' +
    'червень червня чер|липень липня лип|серпень серпня сер|вересень вересня вер|жовтень жовтня жов|' +
    'листопад листопада лис|грудень грудня гру',
} as const;
