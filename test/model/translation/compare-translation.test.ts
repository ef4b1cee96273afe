import { describe, expect, it } from 'vitest';
import { saysTheSame } from '../../../src/model/translation/compare-translation.ts';

/** An answer, and honest translations of it into Chinese, German and French. */
const HONEST: [string, string, string, string][] = [
  [
    'The target for GDP growth in 2022 is at least 6%.',
    '2022年国内生产总值增长目标为至少6%。',
    'Das Ziel für das BIP-Wachstum 2022 beträgt mindestens 6 %.',
    'L’objectif de croissance du PIB pour 2022 est d’au moins 6 %.',
  ],
  [
    'In 2021 GDP was 635.5 billion yuan, a growth of 8.5%.',
    '2021年国内生产总值为6355亿元，增长8.5%。',
    '2021 betrug das BIP 635,5 Milliarden Yuan, ein Wachstum von 8,5 %.',
    'En 2021, le PIB était de 635,5 milliards de yuans, soit une croissance de 8,5 %.',
  ],
  [
    'GDP rose from 397.9 billion yuan to 635.5 billion yuan, an annual increase of 7%.',
    '国内生产总值从3979亿元增至6355亿元，年均增长7%。',
    'Das BIP stieg von 397,9 Milliarden Yuan auf 635,5 Milliarden Yuan, ein jährlicher Zuwachs von 7 %.',
    'Le PIB a augmenté de 397,9 milliards de yuans à 635,5 milliards de yuans, soit une hausse annuelle de 7 %.',
  ],
  [
    'GDP is to exceed one trillion yuan over the next five years.',
    '未来五年国内生产总值将超过一万亿元。',
    'Das BIP soll in den nächsten fünf Jahren eine Billion Yuan übersteigen.',
    'Le PIB doit dépasser mille milliards de yuans au cours des cinq prochaines années.',
  ],
  [
    'Nursing care was provided for 34,000 severely disabled people.',
    '为3.4万名重度残疾人提供了护理服务。',
    'Für 34.000 schwerbehinderte Menschen wurde Pflege bereitgestellt.',
    'Des soins ont été fournis à 34 000 personnes gravement handicapées.',
  ],
  [
    'The surveyed urban unemployment rate will be kept below 5.5% in 2022.',
    '2022年城镇调查失业率将控制在5.5%以内。',
    'Die städtische Arbeitslosenquote soll 2022 unter 5,5 % gehalten werden.',
    'Le taux de chômage urbain sera maintenu en dessous de 5,5 % en 2022.',
  ],
  [
    'Consumer price inflation is projected at around 3%.',
    '预计居民消费价格涨幅为3%左右。',
    'Die Verbraucherpreise sollen um rund 3 % steigen.',
    'L’inflation des prix à la consommation est prévue à environ 3 %.',
  ],
  [
    'R&D investment intensity will be 3.48% in 2022.',
    '2022年研发（R&D）投入强度将为3.48%。',
    'Die F&E-Intensität wird 2022 3,48 % betragen.',
    'L’intensité des dépenses de R&D sera de 3,48 % en 2022.',
  ],
  [
    'General public budget revenue will grow by at least 6.5% and investment in fixed assets by at least 8% in 2022.',
    '2022年一般公共预算收入将增长至少6.5%，固定资产投资将增长至少8%。',
    'Die allgemeinen Haushaltseinnahmen sollen 2022 um mindestens 6,5 % wachsen, die Anlageinvestitionen um mindestens 8 %.',
    'Les recettes du budget général augmenteront d’au moins 6,5 % et l’investissement en actifs fixes d’au moins 8 % en 2022.',
  ],
  [
    'The income ratio of urban to rural residents fell from 1.69:1 to 1.60:1.',
    '城乡居民收入比从1.69:1下降到1.60:1。',
    'Das Einkommensverhältnis von Stadt zu Land sank von 1,69:1 auf 1,60:1.',
    'Le rapport des revenus urbains et ruraux a baissé de 1,69:1 à 1,60:1.',
  ],
  [
    'In the past five years, the government handled 1,157 proposals from deputies.',
    '过去五年，政府办理了1157件代表建议。',
    'In den vergangenen fünf Jahren bearbeitete die Regierung 1.157 Vorschläge von Abgeordneten.',
    'Au cours des cinq dernières années, le gouvernement a traité 1 157 propositions de députés.',
  ],
  [
    'Actual utilization of foreign capital is to exceed USD 16 billion over the next five years.',
    '未来五年实际利用外资将超过160亿美元。',
    'In den nächsten fünf Jahren soll die Nutzung ausländischen Kapitals 16 Milliarden US-Dollar übersteigen.',
    'Au cours des cinq prochaines années, les capitaux étrangers utilisés doivent dépasser 16 milliards de dollars américains.',
  ],
  [
    'The government will build 150,000 units of subsidized housing.',
    '政府将建设15万套保障性住房。',
    'Die Regierung wird 150.000 geförderte Wohnungen bauen.',
    'Le gouvernement construira 150 000 logements subventionnés.',
  ],
  [
    'The income of rural residents has been first in the province for 18 consecutive years.',
    '农村居民收入连续18年位居全省第一。',
    'Das Einkommen der Landbewohner ist seit 18 Jahren in Folge auf dem ersten Platz der Provinz.',
    'Le revenu des habitants ruraux est depuis 18 années consécutives le premier de la province.',
  ],
  [
    'The gap between urban and rural incomes will continue to narrow.',
    '城乡收入差距将继续缩小。',
    'Das Gefälle zwischen städtischen und ländlichen Einkommen wird sich weiter verringern.',
    'L’écart entre les revenus urbains et ruraux continuera à diminuer et sera réduit.',
  ],
  [
    'The proportion of Grade III water rose from 19.2% to 94%.',
    'III类水比例从19.2%提高到94%。',
    'Der Anteil des Wassers der Klasse III stieg von 19,2 % auf 94 %.',
    'La part de l’eau de classe III a augmenté de 19,2 % à 94 %.',
  ],
  [
    'More than 30 billion yuan of burdens on enterprises will be cut this year.',
    '今年将为企业减负超过300亿元。',
    'In diesem Jahr sollen Lasten der Unternehmen von mehr als 30 Milliarden Yuan gesenkt werden.',
    'Cette année, plus de 30 milliards de yuans de charges des entreprises seront réduites.',
  ],
  [
    'GDP doubled over the past five years.',
    '过去五年GDP翻了一番。',
    'Das BIP hat sich in den vergangenen fünf Jahren verdoppelt.',
    'Le PIB a doublé au cours des cinq dernières années.',
  ],
  [
    'The report says that the harbour was extended by two quays, because ships have become longer.',
    '报告说，由于船舶变长，港口扩建了两个码头。',
    'Laut dem Bericht wurde der Hafen um zwei Kais erweitert, weil die Schiffe länger geworden sind.',
    'Le rapport dit que le port a été agrandi de deux quais, car les navires sont devenus plus longs.',
  ],
  [
    'The town will build a hospital to serve the elderly.',
    '该镇将建设一所医院，为老年人服务。',
    'Die Stadt wird ein Krankenhaus für ältere Menschen bauen.',
    'La ville construira un hôpital pour les personnes âgées.',
  ],
  [
    'Two-thirds of the schools have a canteen.',
    '三分之二的学校有食堂。',
    'Zwei Drittel der Schulen haben eine Kantine.',
    'Deux tiers des écoles ont une cantine.',
  ],
  [
    'The rural land circulation rate increased from 56% to 71%.',
    '农村土地流转率由56%提高到71%。',
    'Die Quote der Landübertragung stieg von 56 % auf 71 %.',
    'Le taux de circulation des terres rurales a augmenté de 56 % à 71 %.',
  ],
  [
    'Expenditure on people’s livelihood was 59.8 billion yuan in 2021.',
    '2021年民生支出为598亿元。',
    'Die Ausgaben für den Lebensunterhalt der Menschen betrugen 2021 59,8 Milliarden Yuan.',
    'Les dépenses pour les conditions de vie étaient de 59,8 milliards de yuans en 2021.',
  ],
  [
    'The government plans 50 berths and a throughput of five million TEUs.',
    '政府计划建成50个泊位，吞吐量达到五百万标箱。',
    'Die Regierung plant 50 Liegeplätze und einen Umschlag von fünf Millionen TEU.',
    'Le gouvernement prévoit 50 postes à quai et un trafic de cinq millions d’EVP.',
  ],
  [
    'The workplace accident rate did not fall in 2021.',
    '2021年工作事故率没有下降。',
    'Die Rate der Arbeitsunfälle ist 2021 nicht gesunken.',
    'Le taux d’accidents du travail n’a pas baissé en 2021.',
  ],
];

const TARGET = 'The target for GDP growth in 2022 is at least 6%.';
const PAST = 'In 2021 GDP was 635.5 billion yuan, a growth of 8.5%.';
const CHANGE = 'GDP rose from 397.9 billion yuan to 635.5 billion yuan.';
const TRILLION = 'GDP is to exceed one trillion yuan over the next five years.';
const BELOW = 'The unemployment rate will be kept below 5.5% in 2022.';
const AROUND = 'Inflation is projected at around 3%.';
const LIST =
  'GDP growth will be at least 6%, R&D intensity 3.48% and general public budget revenue will grow by at least 6.5% in 2022.';
const PEOPLE = 'Nursing care was provided for 34,000 severely disabled people.';
const YEARS = 'In 2021 GDP grew by 8.5%, and growth of at least 6% is the target for 2022.';

/** A false translation, by what is wrong with it. */
const FALSE: [string, string, string, string][] = [
  // Values.
  ['zh', TARGET, '2022年国内生产总值增长目标为至少8%。', 'another figure'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少百分之八。', 'another figure in words'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少６成。', 'another figure in tenths'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少6‰。', 'per thousand'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少千分之六。', 'per thousand in words'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少6个百分点。', 'percentage points'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少6倍。', 'times'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少6%，实际增长八成。', 'a figure in words besides'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少6%，全国第三。', 'a rank besides'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少⑧%。', 'another script'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少捌%。', 'a banker’s numeral'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少eight percent，即6%。', 'English words'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少6%，几乎翻倍。', 'doubling'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少6%，约一半来自工业。', 'a half'],
  ['zh', PAST, '2021年国内生产总值为635.5亿元，增长8.5%。', 'a tenth'],
  ['zh', PAST, '2021年国内生产总值为六百三十五亿五千万元，增长8.5%。', 'a tenth in words'],
  ['zh', PAST, '2021年国内生产总值为6355亿美元，增长8.5%。', 'another currency'],
  ['zh', PAST, '2021年国内生产总值为6355万元，增长8.5%。', 'another scale'],
  ['zh', PAST, '2021年国内生产总值为6355亿个，增长8.5%。', 'no money'],
  ['zh', PAST, '2022年国内生产总值为6355亿元，增长8.5%。', 'another year'],
  ['zh', PAST, '2021年国内生产总值为6355亿元。', 'a figure left out'],
  ['zh', PAST, '国内生产总值为6355亿元，增长8.5%。', 'the year left out'],
  ['zh', PAST, '2021年国内生产总值增长6355亿元，增幅8.5%，即增长到9%。', 'a figure added'],
  ['zh', TRILLION, '未来五年国内生产总值将超过两万亿元。', 'two trillion'],
  ['zh', TRILLION, '未来五年国内生产总值将超过5万亿元。', 'five trillion'],
  ['zh', TRILLION, '未来五年国内生产总值将超过一百亿元。', 'ten billion'],
  ['zh', TRILLION, '未来五年国内生产总值将超过一亿元。', 'a hundred million'],
  ['zh', TRILLION, '未来十年国内生产总值将超过一万亿元。', 'ten years'],
  ['zh', TRILLION, '过去五年国内生产总值超过一万亿元。', 'the past'],
  ['zh', TRILLION, '未来五年国内生产总值将不超过一万亿元。', 'a bound turned'],
  ['zh', PEOPLE, '为3.4亿名重度残疾人提供了护理。', 'another scale'],
  ['zh', PEOPLE, '为34000多名重度残疾人提供了护理。', 'a bound added'],
  ['zh', PEOPLE, '没有为3.4万名重度残疾人提供护理。', 'a denial'],
  ['zh', PEOPLE, '将为3.4万名重度残疾人提供护理。', 'a plan for a result'],
  // Order.
  ['zh', LIST, '2022年GDP增长至少6.5%，研发强度3.48%，一般公共预算收入增长至少6%。', 'figures exchanged'],
  [
    'zh',
    LIST,
    '2022年研发强度3.48%，GDP增长至少6%，一般公共预算收入增长至少6.5%。',
    'figures in another order',
  ],
  ['zh', CHANGE, 'GDP从6355亿元增至3979亿元。', 'begin and end exchanged'],
  ['zh', CHANGE, 'GDP由3979亿元下降到6355亿元。', 'the direction turned'],
  ['zh', CHANGE, 'GDP增长3979亿元，增长6355亿元。', 'amounts of a change'],
  ['zh', YEARS, '2022年GDP增长8.5%，2021年的目标为至少增长6%。', 'years exchanged'],
  // Bounds.
  ['zh', TARGET, '2022年国内生产总值增长目标为6%。', 'no bound'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至多6%。', 'a bound turned'],
  ['zh', TARGET, '2022年国内生产总值增长目标为不超过6%。', 'a bound turned'],
  ['zh', TARGET, '2022年国内生产总值增长目标为6%以下。', 'a bound turned'],
  ['zh', TARGET, '2022年国内生产总值增长目标为6%左右。', 'another bound'],
  ['zh', TARGET, '2022年国内生产总值增长目标为约6%。', 'another bound'],
  ['zh', BELOW, '2022年失业率将控制在5.5%以上。', 'a bound turned'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少6%或更低。', 'a second bound'],
  ['zh', BELOW, '2022年失业率将不低于5.5%。', 'a bound turned'],
  ['zh', AROUND, '预计通胀为3%以上。', 'another bound'],
  ['zh', AROUND, '预计通胀为3%。', 'no bound'],
  ['zh', PAST, '2021年国内生产总值超过6355亿元，增长8.5%。', 'a bound added'],
  // Directions and denials.
  ['zh', TARGET, '2022年国内生产总值下降目标为至少6%。', 'the direction turned'],
  ['zh', TARGET, '2022年国内生产总值增长没有达到至少6%的目标。', 'a denial'],
  ['zh', PAST, '2021年国内生产总值为6355亿元，下降8.5%。', 'the direction turned'],
  ['zh', 'Water quality improved in 2021.', '2021年水质下降。', 'the direction turned'],
  ['zh', 'The gap of incomes will narrow.', '收入差距将扩大。', 'the direction turned'],
  ['zh', 'The report names three tasks.', '报告列出了三项任务，并且任务均未完成。', 'a denial added'],
  ['zh', TARGET, '2022年国内生产总值增长目标为至少6\u202e%。', 'hidden characters'],
  // German.
  ['de', TARGET, 'Das Ziel für das BIP-Wachstum 2022 beträgt mindestens 8 %.', 'another figure'],
  ['de', TARGET, 'Das Ziel für das BIP-Wachstum 2022 beträgt mindestens acht Prozent.', 'a figure in words'],
  ['de', TARGET, 'Das Ziel für das BIP-Wachstum 2022 beträgt höchstens 6 %.', 'a bound turned'],
  ['de', TARGET, 'Das Ziel für das BIP-Wachstum 2022 beträgt 6 %.', 'no bound'],
  ['de', TARGET, 'Das Ziel für das BIP-Wachstum 2022 beträgt mindestens 6 %, eine Verdoppelung.', 'doubling'],
  ['de', TARGET, 'Das Ziel für das BIP-Wachstum 2022 von mindestens 6 % wird verfehlt.', 'a denial'],
  ['de', TARGET, 'Das Ziel für den BIP-Rückgang 2022 beträgt mindestens 6 %.', 'the direction turned'],
  [
    'de',
    TARGET,
    'Das Ziel für das BIP-Wachstum 2022 beträgt mindestens sechsundsechzig Prozent.',
    'in words',
  ],
  ['de', TARGET, 'Das Ziel für das BIP-Wachstum 2022 beträgt mindestens 6 %, ein Dutzend mehr.', 'a dozen'],
  ['de', PAST, '2021 betrug das BIP 635,5 Millionen Yuan, ein Wachstum von 8,5 %.', 'another scale'],
  ['de', PAST, '2021 betrug das BIP 6.355 Milliarden Yuan, ein Wachstum von 8,5 %.', 'ten times'],
  ['de', PAST, '2021 betrug das BIP 635,5 Milliarden Dollar, ein Wachstum von 8,5 %.', 'another currency'],
  [
    'de',
    CHANGE,
    'Das BIP stieg auf 397,9 Milliarden Yuan von 635,5 Milliarden Yuan.',
    'begin and end exchanged',
  ],
  [
    'de',
    CHANGE,
    'Das BIP stieg um 397,9 Milliarden Yuan auf 635,5 Milliarden Yuan.',
    'the amount of a change',
  ],
  ['de', TRILLION, 'Das BIP soll in den nächsten fünf Jahren neun Billionen Yuan übersteigen.', 'nine'],
  ['de', TRILLION, 'Das BIP soll in den nächsten fünf Jahren eine Milliarde Yuan übersteigen.', 'a billion'],
  [
    'de',
    TRILLION,
    'Das BIP soll in den nächsten fünf Jahren eine Billion Yuan nicht übersteigen.',
    'a bound turned',
  ],
  ['de', TRILLION, 'Das BIP hat in den vergangenen fünf Jahren eine Billion Yuan überstiegen.', 'the past'],
  ['de', PEOPLE, 'Für vierunddreißig schwerbehinderte Menschen wurde Pflege bereitgestellt.', 'in words'],
  // French.
  ['fr', TARGET, 'L’objectif de croissance du PIB pour 2022 est d’au moins 8 %.', 'another figure'],
  ['fr', TARGET, 'L’objectif de croissance du PIB pour 2022 est d’au moins huit pour cent.', 'in words'],
  ['fr', TARGET, 'L’objectif de croissance du PIB pour 2022 est d’au plus 6 %.', 'a bound turned'],
  ['fr', TARGET, 'L’objectif de croissance du PIB pour 2022 est de 6 %.', 'no bound'],
  ['fr', TARGET, 'L’objectif de baisse du PIB pour 2022 est d’au moins 6 %.', 'the direction turned'],
  ['fr', TARGET, 'L’objectif de croissance du PIB pour 2022, au moins 6 %, est manqué.', 'a denial'],
  [
    'fr',
    TRILLION,
    'Le PIB doit dépasser neuf mille milliards de yuans au cours des cinq prochaines années.',
    'nine',
  ],
  [
    'fr',
    TRILLION,
    'Le PIB doit dépasser un milliard de yuans au cours des cinq prochaines années.',
    'a billion',
  ],
  [
    'fr',
    TRILLION,
    'Le PIB doit dépasser mille milliards de yuans au cours des dix prochaines années.',
    'ten years',
  ],
  [
    'fr',
    PAST,
    'En 2021, le PIB était de 635,5 millions de yuans, soit une croissance de 8,5 %.',
    'another scale',
  ],
  [
    'fr',
    PAST,
    'En 2021, le PIB était de 635,5 milliards d’euros, soit une croissance de 8,5 %.',
    'another currency',
  ],
  [
    'fr',
    CHANGE,
    'Le PIB a augmenté à 397,9 milliards de yuans contre 635,5 milliards de yuans.',
    'begin and end exchanged',
  ],
  ['fr', PEOPLE, 'Des soins ont été fournis à une trentaine de personnes gravement handicapées.', 'in words'],
];

describe('an honest translation passes', () => {
  it.each(
    HONEST.flatMap(([original, ...all]) =>
      all.map((translated, i) => [['zh', 'de', 'fr'][i]!, original, translated]),
    ),
  )('%s: %s', (language, original, translated) => {
    expect(saysTheSame(original, translated, language)).toBe(true);
  });

  it.each([
    ['zh', 'GDP jumped to 635.5 billion yuan from 397.9 billion yuan.', 'GDP从3979亿元跃升至6355亿元。'],
    [
      'zh',
      'GDP rose from 397.9 billion yuan in 2016 to 635.5 billion yuan in 2021.',
      'GDP从2016年的3979亿元增至2021年的6355亿元。',
    ],
    ['zh', TARGET, '2022年国内生产总值增长目标为不低于6%。'],
    ['zh', TARGET, '2022年国内生产总值增长目标为6%以上。'],
    ['zh', TARGET, '2022年国内生产总值增长目标为至少百分之六。'],
    ['zh', YEARS, '2021年GDP增长8.5%，2022年的目标为至少增长6%。'],
    ['zh', 'The network of 5G stations grew by 8.5%.', '5G基站网络增长8.5%。'],
    ['zh', 'Revenue in March 2021 was 20 billion yuan.', '2021年3月的收入为200亿元。'],
    [
      'de',
      'Revenue in March 2021 was 20 billion yuan.',
      'Im März 2021 betrugen die Einnahmen 20 Milliarden Yuan.',
    ],
    ['de', TARGET, 'Das Ziel für das BIP-Wachstum 2022 beträgt mindestens sechs Prozent.'],
    ['fr', TARGET, 'L’objectif de croissance du PIB pour 2022 est d’au moins six pour cent.'],
  ])('%s: %s %s', (language, original, translated) => {
    expect(saysTheSame(original, translated, language)).toBe(true);
  });
});

describe('a false translation does not', () => {
  it.each(FALSE)('%s: %s %s (%s)', (language, original, translated) => {
    expect(saysTheSame(original, translated, language)).toBe(false);
  });

  it('nor does one into a language of which too little is known', () => {
    expect(saysTheSame(TARGET, 'เป้าหมายการเติบโตของ GDP ในปี 2022 คืออย่างน้อย 6%', 'th')).toBe(false);
  });
});
