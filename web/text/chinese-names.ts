// The ledger's own words for periods and units, in Chinese.

const NUMBERS: Record<string, string> = {
  one: '一',
  two: '两',
  three: '三',
  four: '四',
  five: '五',
  six: '六',
  seven: '七',
  eight: '八',
  nine: '九',
  ten: '十',
  few: '几',
  several: '几',
};

const UNITS: Record<string, string> = {
  yuan: '元',
  USD: '美元',
  hectares: '公顷',
  kilometers: '公里',
  days: '天',
  years: '年',
  times: '倍',
  'yuan per person a year': '元/人·年',
  'micrograms per cubic meter': '微克/立方米',
};

/** "past five years" -> "过去五年"; labels that are years stay, and so does what has no rule here. */
export function namePeriod(label: string): string {
  const span = /^(past|next) (\w+) years?$/u.exec(label);
  if (span) return `${span[1] === 'past' ? '过去' : '未来'}${NUMBERS[span[2] ?? ''] ?? span[2]}年`;
  if (/^\d{4}$/u.test(label)) return `${label}年`;
  const financial = /^FY(\d{4})$/u.exec(label);
  if (financial) return `${financial[1]}财年`;
  const until = /^by (\d{4})$/u.exec(label);
  if (until) return `到${until[1]}年`;
  if (label === 'medium term') return '中期';
  return label;
}

/** "yuan" -> "元"; a unit without a name here stays as it is. */
export function nameUnit(unit: string): string {
  return UNITS[unit] ?? unit;
}
