import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const ICELANDIC: LanguageWords = {
  code: 'is',
  headers: {
    date:
      'dagsetning|bókunardagur|færsludagur|dags|bókunardags|hreyfingardagur|greiðsludagur|kaupdagur|' +
      'viðskiptadagur||vaxtadagur|gildisdagur',
    posted_date: 'bókunardagur|bókunardags|bókað|bókunardagsetning',
    value_date: 'vaxtadagur|gildisdagur|vaxtadagsetning',
    description: 'skýring|texti|lýsing|viðtakandi|heiti|nafn viðtakanda eða greiðanda|söluaðili|verslun|nafn',
    memo: 'tilvísun|athugasemd|seðilnúmer|viðbótarupplýsingar|skilaboð|skýring|tilefni|tilgangur',
    payee: 'viðtakandi|greiðandi|nafn viðtakanda eða greiðanda|söluaðili|mótaðili|nafn|verslun',
    payer: 'greiðandi|nafn greiðanda|sendandi|frá',
    recipient: 'viðtakandi|nafn viðtakanda|móttakandi|til',
    holder: 'eigandi|korthafi|reikningseigandi|eigandi reiknings',
    amount: 'upphæð|fjárhæð|upphæð í isk',
    debit: 'út|úttekt|úttektir|debet|skuldfært|gjöld',
    credit: 'inn|innborgun|innlegg|kredit|innborganir|tekjur',
    direction: 'debet kredit|inn út',
    balance: 'staða|staða reiknings|innistæða',
    currency: 'mynt|gjaldmiðill|myntkóði',
    fee: 'þjónustugjald|kostnaður|þóknun|gjald|færslugjald',
    gross: 'brúttó|brúttó upphæð',
    net: 'nettó|nettó upphæð',
    account: 'reikningur|reikningsnúmer|kortanúmer|reikningur minn|heiti reiknings',
    check_number: 'tékkanúmer',
    external_id: 'færslunúmer|auðkenni',
    status: 'staða færslu',
    kind: 'tegund|færslulykill|tegund færslu',
    category: 'flokkur|undirflokkur|merki',
  },
  months: MONTH_NAMES.is,
  weekdays:
    'mánudagur mán|þriðjudagur þri|miðvikudagur mið|fimmtudagur fim|föstudagur fös|laugardagur lau|sunnudagur sun',
  out: 'út|úttekt|debet|greiðsla',
  in: 'inn|innborgun|kredit|innlegg',
  pending: 'í bið|frátekið|óbókað|væntanlegt|heimild',
  void: 'hafnað|ógilt|afturkallað|mistókst|fellt niður',
  balance: 'staða|upphafsstaða|lokastaða|fyrri staða|staða í upphafi|staða í lok',
  total: 'samtals|alls',
  script: { encodings: 'western', letters: 'íáðéóþúýæö' },
};
