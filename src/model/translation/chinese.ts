import { clean } from '../../language/number-words.ts';
import type { ForeignLanguage } from './foreign-language.ts';

const DIGIT = '〇零一二三四五六七八九';
const NUMERAL = '[〇零一二两三四五六七八九十百千万亿]';

/** 635.5亿, 一百亿, 3.4万, 二〇二二. */
function readNumeral(words: string): number | undefined {
  const spelt = words.replace(/[多余]/gu, '').replace(/两/gu, '二');
  if (/^[〇零一二三四五六七八九]{2,}$/u.test(spelt))
    return Number([...spelt].map((digit) => Math.max(0, DIGIT.indexOf(digit) - 1)).join(''));
  const [whole = '', decimals] = spelt.split('点');
  let total = 0;
  let section = 0;
  let current: number | undefined;
  for (const [token] of whole.matchAll(/[\d.,]+|\S/gu)) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[token];
    if (/\d/u.test(token)) current = Number(token.replaceAll(',', ''));
    else if (scale) {
      section += (current ?? 1) * scale;
      current = undefined;
    } else if (token === '万') {
      section = (section + (current ?? (section === 0 ? 1 : 0))) * 1e4;
      current = undefined;
    } else if (token === '亿') {
      total = (total + section + (current ?? (total + section === 0 ? 1 : 0))) * 1e8;
      section = 0;
      current = undefined;
    } else current = Math.max(0, DIGIT.indexOf(token) - 1);
  }
  const value = total + section + (current ?? 0);
  if (decimals === undefined) return clean(value);
  const behind = [...decimals].map((digit) => Math.max(0, DIGIT.indexOf(digit) - 1)).join('');
  return decimals === '' ? undefined : clean(value + Number(`0.${behind}`));
}

const PLAIN = `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|${NUMERAL}+(?:点[〇零一二三四五六七八九]+)?)`;
const GROWS = '(?:增长|增加|提高|上升|扩大|增|涨|提升)(?:了)?';
const FALLS = '(?:下降|减少|降低|缩小|降|减|下跌|回落)(?:了)?';

/** Of Mandarin, in simplified letters. */
export const CHINESE: ForeignLanguage = {
  decimalComma: false,
  idioms:
    /一般|一些|一直|统一|一体|一定|进一步|更进一步|一方面|一批|一系列|一带一路|唯一|一起|之一|一流|一致|一旦|一样|一律|一切|一线|一并|一道|一同|同一|单一|逐一|一步|一手|一站式|一老一小|新一代|一代|另一|任一|万一|一次性|三农|长三角|珠三角|三角|三甲|四川|四季|十分|百姓|千家万户|千方百计|万物|万众|半导体|半岛|两岸|双碳|双重|双方|双边|双创|双减|双向|双循环|首先|首都|首席|首府|首要|五险|数据|数字|数量|数学|人数|总数|指数|系数|次数|户数|数控|参数|多数|少数|倍数|众多|许多|诸多|多元|多样|多种|多个|多方|多次|多项|多层|多家|更多|业余|余地|余杭|节约|预约|公约|条约|约束|合约|特约|签约|违约|集约|几乎|幼儿|一季度|二氧化碳|第一产业|第二产业|第三产业|第三方|零售|零碳|零部件|零工/gu,
  phrases: [
    {
      pattern: /[“"「]?十([一二三四五六])五[”"」]?(?=规划|期间|时期|末|$|[^\p{L}])/gu,
      read: ([, nth]) => ({ value: 10 + DIGIT.indexOf(nth!) - 1, unit: 'plan' }),
    },
    {
      pattern: new RegExp(`(百|千|万)分之(?<n>${PLAIN})`, 'gu'),
      read: (match) => {
        const value = readNumeral(match.groups!.n!);
        const unit = { 百: '%', 千: '‰', 万: '‱' }[match[1]!]!;
        return value === undefined ? undefined : { value, unit };
      },
    },
    {
      pattern: new RegExp(`(?<low>${NUMERAL}+|\\d+)分之(?<high>${NUMERAL}+|\\d+)`, 'gu'),
      read: ({ groups }) => {
        const [low, high] = [readNumeral(groups!.low!), readNumeral(groups!.high!)];
        return low === undefined || high === undefined ? undefined : { value: high / low, unit: '' };
      },
    },
    {
      pattern:
        /(?<n>[一二两三四五六七八九十\d]+(?:\.\d+)?)成(?:(?<half>半)|(?<rest>[一二三四五六七八九]))?(?!立|为|功|本|员|果|长|效|就|品|交|都|熟|人|套|年)/gu,
      read: ({ groups }) => {
        const tens = readNumeral(groups!.n!);
        const rest = groups!.half ? 5 : groups!.rest ? DIGIT.indexOf(groups!.rest) - 1 : 0;
        return tens === undefined ? undefined : { value: tens * 10 + rest, unit: '%' };
      },
    },
    { pattern: /翻(?:了)?一?(?:倍|番)/gu, read: () => ({ value: 2, unit: 'times' }) },
    { pattern: /翻(?:了)?两番/gu, read: () => ({ value: 4, unit: 'times' }) },
    {
      pattern: new RegExp(`(?<grows>${GROWS})?(?<n>${PLAIN})倍`, 'gu'),
      read: ({ groups }) => {
        const value = readNumeral(groups!.n!);
        // 增长一倍 is twice as much; 1.7倍 is 1.7 times as much.
        return value === undefined ? undefined : { value: value + (groups!.grows ? 1 : 0), unit: 'times' };
      },
    },
    {
      pattern: /首(?=次|个|位|家|批|届|例|座|条|创|枚|金)|居首|榜首/gu,
      read: () => ({ value: 1, unit: 'rank' }),
    },
  ],
  number: new RegExp(
    `(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[多余]?[十百千万亿]+)?[多余]?|${NUMERAL}+(?:点[〇零一二三四五六七八九]+)?(?:[多余][万亿]*)?`,
    'gu',
  ),
  readNumber: readNumeral,
  unread:
    /[〇零一二两三四五六七八九十百千万亿兆廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億兩半几幾数數双俩仨]|倍|成(?=以上|左右)|翻番/u,
  units: [
    ['个?百分点', 'percentage points'],
    ['%|个?百分比', '%'],
    ['‰', '‰'],
    ['美元|美金', 'USD'],
    ['欧元', 'euros'],
    ['英镑', 'pounds'],
    ['日元', 'yen'],
    ['新加坡元|新元|新币', 'S$'],
    ['港元|港币', 'HK$'],
    ['元(?:人民币)?|人民币|块钱', 'yuan'],
    ['平方公里|平方千米', 'square kilometers'],
    ['平方米|平米', 'square meters'],
    ['立方米', 'cubic meters'],
    ['公里|千米', 'kilometers'],
    ['米', 'meters'],
    ['公顷', 'hectares'],
    ['亩', 'mu'],
    ['微克', 'micrograms'],
    ['毫克', 'milligrams'],
    ['公斤|千克', 'kilograms'],
    ['吨', 'tons'],
    ['千瓦时|度电', 'kilowatt-hours'],
    ['兆瓦', 'megawatts'],
    ['千瓦', 'kilowatts'],
    ['个?标准?箱|TEU', 'TEUs'],
    ['年', 'years'],
    ['个月', 'months'],
    ['(?:个)?季度', 'quarters'],
    ['周|个?星期', 'weeks'],
    ['月', 'month'],
    ['天', 'days'],
    ['日|号', 'day'],
    ['个?小时', 'hours'],
    ['分钟', 'minutes'],
    ['[:：∶比]1(?!\\d|[.]\\d)', ':1'],
    ['[个家人名户套座所项条件次间张台辆位场批处幅块公类种份只头支艘架枚村岁]', 'count'],
  ],
  rank: /(?:第|排名|位列|位居|名列)(?:第)?\s*$/u,
  letters: /[\p{Script=Han}\p{Script=Latin}]/u,
  months: /(?!)/gu,
  bounds: [
    {
      bounds: ['at most'],
      number: 'behind',
      words: '至多|最多|不超过|不超|不高于|不大于|不多于|不逾|低于|少于|小于|不到|不足|未满|未达|不满',
    },
    { bounds: ['at least'], number: 'behind', words: '至少|不低于|不少于|不小于|最少|起码|最低' },
    {
      bounds: ['more than'],
      number: 'behind',
      words: '超过|超出|多于|大于|高于|突破|逾|超(?=\\d|[一二两三四五六七八九十])',
    },
    {
      bounds: ['about'],
      number: 'behind',
      words:
        '大约|约|大概|将近|接近|差不多|大致|近(?!\\d+年)(?=\\d|[一二两三四六七八九十百千万]+[个家人名户万亿成倍])',
    },
    {
      bounds: ['at least', 'more than'],
      number: 'before',
      words: '(?:及|或)?以上|或更[高多]|有余|出头|多(?=[元人个家])',
    },
    { bounds: ['at most'], number: 'before', words: '(?:及|或)?以下|以内|之内|之下|或更[低少]' },
    { bounds: ['about'], number: 'before', words: '左右|上下|前后' },
  ],
  from: /(?:从|由|自|较|比)[第的末底初时\s]*$/u,
  to: /(?<!达)(?:至|到)[了第的末底初\s]*$|(?:增|升|降|减|缩小|扩大|提高|上升|下降)为\s*$/u,
  by: new RegExp(`(?:${GROWS}|${FALLS})\\s*$`, 'u'),
  up: /增长|增加|增至|增到|增速|增幅|增收|递增|激增|新增|上升|升至|升到|升高|跃升|攀升|提高|上涨|涨幅|涨至|扩大|扩张|飙升|翻番|翻倍|翻了|走高|跃居|跃至/gu,
  down: /下降|减少|减至|减轻|减负|减免|削减|降低|降至|降到|降幅|下滑|下跌|缩小|缩减|收窄|回落|萎缩|恶化|跌至|走低|负增长|缩短/gu,
  better: /改善|改进|提升|优化|加强|增强|升级|好转|改造|拓宽|扩建|推进/gu,
  not: /没有|没能|没|未(?!来|成年|知数)|不(?!断|仅|但|同|动产|锈钢|久|只|过|论|管|少|可|锈|限|断地|懈|忘|良|法)|无(?!人|线|锡|论|障碍|偿|缝|纸|废)|非(?!物质|遗|常|公有|洲|凡)|失败|落空|并非|难以|零增长/gu,
  past: /过去|近(?=[〇零一二两三四五六七八九十几\d]+年)|近年|以往|去年|上年|上一年|前(?=[一二两三四五六七八九十\d]+年)|年来/gu,
  next: /未来|今后|接下来|明年|下一年|来年|下(?=[一二两三四五六七八九十\d]*个?五年)|后(?=[一二两三四五六七八九十\d]+年)|下一步/gu,
  plans: /将(?!近|军|来)|目标|计划|预计|预期|力争|拟|规划|争取|打算|有望|要(?=达到|实现|超过|增|完成|建)/gu,
  done: /了(?!解)|已经?|实际(?:上)?增|曾/gu,
  longest: 0.9,
};
