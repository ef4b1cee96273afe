/**
 * Different words for the same thing in public reports. Each line is one group; any member finds the others.
 * An entry must hold for public reports in general: it is never made for a single question or report.
 */
const GROUPS = `
inflation | cpi | consumer price index | consumer prices | price level
unemployment | jobless | joblessness | out of work | unemployed
employment | jobs | job creation
go public | listed | listing | stock market | ipo | initial public offering
gdp | gross domestic product | economic output | size of the economy
economic growth | gdp growth | growth of the economy | economy grow | gdp grow | gdp increase
r&d | research and development | r and d
science and technology | sci-tech | sci tech | scientific and technological
foreign trade | import and export | imports and exports | external trade
foreign investment | foreign capital | fdi | foreign direct investment | overseas investment
outbound investment | ofdi | outward foreign direct investment | invested abroad | overseas direct investment
income | earnings | earn
pension | retirement | old-age insurance
elderly | old age | seniors | older people | aged | senior citizens | old-aged
children | kids
childcare | nursery | nurseries | child care | creche | daycare
kindergarten | preschool | pre-school
railway | rail | railroad | train line
highway | road | expressway | motorway
doctor | physician | medical practitioner
hospital | medical center | medical centre | clinical center
air quality | clean air | fresh air
fine particles | pm2.5 | pm 2.5 | particulate
waste | rubbish | garbage | trash | refuse
sewage | wastewater | waste water
fiscal revenue | tax revenue | government revenue | state revenue
expenditure | spending | spend | spent | outlay
company | enterprise | firm | business | corporation
epidemic | pandemic | covid | covid-19 | coronavirus
farmland | arable land | agricultural land
agriculture | farming
countryside | rural areas | rural
housing | homes | flats | apartments | dwellings
government-subsidized housing | affordable housing | public housing | social housing
subsistence allowance | minimum living allowance | dole | basic living allowance
tourist | tourism | visitor | travel
electric vehicles | new-energy automobiles | new energy vehicles | electric cars | evs
car | vehicle | automobile
target | goal | aim | objective
problem | difficulty | challenge | shortcoming | weak point | weakness
achievement | accomplishment | success
talent | skilled people | talented people | outstanding people
student | pupil
university | college | higher education
library | bookstore
sport | fitness | athletic
carbon neutrality | net zero | carbon neutral | climate neutrality
carbon peak | emissions peak
carbon tax | carbon price
renewable energy | clean energy | new energy | non-fossil energy
anti-corruption | corruption | clean government
clean government | honest government
law-based government | rule of law
mayor | head of the city
levy | tax | duty
subsidy | grant | payout | rebate
budget deficit | overall deficit | fiscal deficit
budget surplus | overall surplus | fiscal surplus
wage | salary | pay
sme | small and medium-sized enterprises | small and medium enterprises | small businesses
migrant worker | foreign worker
disabled | disability | disabilities | handicapped
low-income | poor | lower-income
medicare | medical insurance | health insurance
port | harbor | harbour | seaport
airport | airfield
medical check-up | health check | medical examination | physical examination | checkup
myopia | short-sightedness | nearsightedness
retail sales | consumer spending
ranked | rank | ranking | place | position | rated
`;

// Words of change and of building; weaker, because their difference can matter (see the numbers guard).
const VERBS = `
grow | growth | increase | rise | rose | climb | gain | jump | raise
fall | decrease | decline | drop | shrink | lower
reduce | cut | lower
build | construct | set up | establish | create | built
begin | start | launch | break ground | kick off | commence
finish | complete | completion | finalise
open | put into operation | go into operation | enter service | go into service | operational
attract | introduce | bring in
renovate | upgrade | refurbish | modernise | modernize
exceed | more than | over | above | surpass
reach | total | amount to
give | provide | offer | supply
protect | protection | conservation
recruit | enrol | enroll | admit
prevent | prevention | control
`;

function parse(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((member) => member.trim()));
}

export interface SynonymGroup {
  members: string[];
  /** How much a match through this group counts against the word itself, 0 to 1. */
  strength: number;
}

export const THESAURUS: readonly SynonymGroup[] = [
  ...parse(GROUPS).map((members) => ({ members, strength: 0.9 })),
  ...parse(VERBS).map((members) => ({ members, strength: 0.75 })),
];
