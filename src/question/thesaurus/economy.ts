/** Economy, public money, business, trade, work and incomes. How to read and write it: ../thesaurus.ts. */
export const ECONOMY = `
# Output and prices
gdp | gross domestic product | economic output | size of the economy | national output | (value of the economy) | (size of economy) | (large is the economy) | (big is the economy)
gdp per capita | per capita gdp | gdp per head | gdp per person | economic output per head
economic growth | gdp growth | growth of the economy | economy grow | gdp grow | gdp increase
inflation | cpi | consumer price index | consumer prices | price level | (cost of living) | (prices go up) | (prices rise) | (life get dearer) | (dearer) | (get more expensive)
producer prices | ppi | producer price index | factory gate prices
added value | gross value added | value created | value-added | (worth of output)
per capita | per head | per person | (for each person) | (average person)
exchange rate | value of the currency | (how strong is the currency)
interest rate | cost of borrowing | borrowing costs | lending rate
yuan | rmb | renminbi

# Public money
stamp duty | property transfer tax | (tax on buying a home)
land sales | land premium | (selling land)
grant | award of money
relief | waiver | exemption | concession
cash handout | cash payout | cash disbursement | lump sum | one-off payment | (one-time cash)
allowance | stipend
contingency fund | (emergency money)
estimate | forecast | projection
taxpayer | (people who pay tax)
billionaire | the very rich | super-rich | wealthiest
fiscal revenue | government revenue | state revenue | public budget revenue | (government takings) | (government take in) | (government earn) | (treasury take in) | (money the state takes in) | (money coming into the budget)
tax revenue | tax take | tax receipts | tax income | tax proceeds | taxes collected | (money from taxes) | (collected in taxes)
tax | taxation | levy | (taxman)
tax cut | tax reduction | tax relief | tax break | lower taxes | tax concession
income tax | tax on income | tax on earnings
goods and services tax | gst
value-added tax | vat
property tax | tax on property | tax on homes
carbon tax | carbon price | carbon levy
expenditure | spending | outlay
public expenditure | government spending | public spending | fiscal expenditure | budget spending
government debt | public debt | national debt | government borrowing | (money the government owes)
special bonds | special-purpose bonds
budget deficit | overall deficit | fiscal deficit | budget shortfall | (in the red) | (budget balance) | (overall balance) | (fiscal balance) | (hole in the budget) | (hole in budget) | (gap in the budget) | (spend more than it takes in) | deficit | (hole in the public purse) | (red ink)
budget surplus | overall surplus | fiscal surplus | (in the black) | (budget balance) | (overall balance) | (fiscal balance) | (money left over) | surplus
reserves | rainy day fund | (nest egg) | (savings for bad times)
subsidy | payout | rebate | (handout)
voucher | coupon
belt-tightening | austerity | frugality | thrift | (careful with money) | (save money)

# Companies and markets
set up a business | start a business | start up businesses | (set up a company) | (found a company) | (open a business) | (register a company) | (start a company)
unit price | price per unit
financing cost | cost of financing | (cost of credit)
power-hungry | high energy consumption | energy-intensive | energy-guzzling | (power-guzzling) | (use a lot of energy) | (waste energy)
low efficiency | inefficient | poorly performing | (poor results)
advertising | advertisement | ad campaign
salary range | pay scale | pay band
company | enterprise | firm | business | corporation | (businesses)
sme | small and medium-sized enterprises | small and medium enterprises | small businesses | small firms | micro enterprises | smaller firms | smaller businesses | smaller companies | little companies
startup | (new business) | newly founded company | newly registered enterprises | (start-up) | (young companies) | (new companies)
market entities | market players | registered businesses
state-owned enterprise | soe | state-owned company | state firm | government-owned company | (companies owned by the state) | (state companies) | (firms owned by the city)
private sector | private enterprise | privately owned | private companies | private economy | non-public sector | (privately run)
foreign-funded enterprise | foreign-invested enterprise | foreign companies | foreign firms | multinational
listed | go public | stock market | ipo | initial public offering | flotation | (floated) | (floated on the stock exchange) | (join the stock market) | (stock exchange) | (stock exchange listing)
listed company | publicly traded company | (public company) | (companies on the stock exchange) | (firms on the stock market)
industrial enterprises above designated size | large industrial enterprises | (big factories) | (bigger factories) | (larger factories) | (large factories) | (bigger industrial companies)
primary industry | primary sector | agricultural sector
secondary industry | secondary sector | industrial sector
tertiary industry | tertiary sector | service sector | service industry
manufacturing | manufacturer | factory
industrial output | output of industry | industrial production
high-tech | high-technology | hi-tech | advanced technology
high-tech enterprise | technology company | tech firm | high-tech company | hi-tech business
emerging industries | strategic emerging industries | (new industries) | industries of the future | (industries of tomorrow) | (future industries)
industrial park | industrial zone | development zone | industrial estate | business park
business environment | business climate | ease of doing business
loan | lending | (borrow from banks) | bank credit | (banks lend) | (banks to lend) | (money from banks)
night-time economy | night economy | nighttime economy | (after dark) | (shopping at night) | (at night) | (business at night) | (open late)
digital economy | internet economy | online economy
self-employed | individual business | sole trader | individually-owned business | individual household
entrepreneur | businessperson | business owner | business people
profit | profitability
turnover | business volume | sales revenue
bankruptcy | insolvency | (go bust)
merger | takeover | acquisition | mergers and acquisitions
headquarters | head office | home base
supply chain | industrial chain | value chain
logistics | freight | haulage | (moving goods)
warehouse | storage facility
brand | trademark
productivity | output per worker | labor productivity
competitiveness | competitive edge | competitive advantage
monopoly | antitrust | unfair competition
counterfeit | fake goods | imitation goods
consumer protection | consumer rights
quality control | product quality | quality supervision
cost of doing business | business costs | burden on enterprises | (pressure of costs) | (costs off companies)
fee | surcharge | administrative charge
venture capital | private equity | startup funding
access to financing | financing support | (access to credit) | (easier to borrow) | (get financing)
bank | lender
insurance | insurer
financial risk | debt risk | (shady lending) | (risky lending) | illegal fund-raising
bond | debt security
fair | expo | exhibition | trade show | convention
pilot plant | test production
online shopping | e-commerce | ecommerce | online retail | online sales | internet shopping
courier | express delivery | parcel | parcels delivered
car industry | automotive industry | auto industry | vehicle manufacturing | (carmaker)
semiconductor | chip | integrated circuit | microchip

# Trade and investment
foreign trade | imports and exports | external trade | (total trade) | international trade | (bought and sold abroad) | (bought from and sold to other countries) | (trade with other countries) | (trade with the world)
export | goods sold abroad | overseas sales | sales abroad | (sold abroad) | (ship abroad) | exporter
import | goods bought abroad | (bought from abroad) | importer
cross-border e-commerce | cross-border online trade | overseas online sales
free trade zone | pilot free trade zone | ftz
customs clearance | border clearance
foreign investment | foreign capital | fdi | foreign direct investment | inward investment | (overseas capital) | (money from abroad) | (investment from abroad) | (foreign money) | (investors from abroad) | (foreign investors)
outbound investment | ofdi | outward foreign direct investment | invested abroad | overseas direct investment | (businesses abroad) | (invest in businesses abroad) | (put into businesses abroad) | (money put abroad)
fixed asset investment | capital spending | capital expenditure | capex | investment in fixed assets | capital investment | (buildings and equipment) | (buildings and machinery)
investment promotion | investment attraction | attract investment | (attract investors) | (lure investors)
industrial investment | investment in industry
retail sales | consumer spending | shop sales | retail trade | sales of consumer goods | (shops sell) | (shoppers spend) | (spend in shops) | (sold in shops) | (shop turnover) | (shops together sell) | (sales in shops) | (bought in shops) | (retailers sell)
consumption | consumer demand | household spending

# Work and incomes
staff | employees | personnel | headcount | (people work for) | (worked for) | (people employed)
chief executive | ceo | head of the office | (in charge) | (boss)
start small businesses | small business applications | (setting up their own firms) | (starting their own business)
strike | industrial action | walkout | stoppage
career | profession | occupation
employment | jobs | job creation | (workplaces) | (get a job) | (find a job)
new jobs | jobs created | newly created jobs | new urban jobs | new employment | (found work) | (new posts)
unemployment | jobless | joblessness | unemployed | (out of work) | (without a job) | (without work) | (lost their jobs) | (out of a job) | (have no job) | (people without jobs) | (no work)
retraining | vocational training | skills training | reskilling | upskilling | job training
skilled worker | technician | craftsman | highly-skilled personnel
migrant worker | foreign worker | guest worker | migrant labor
labor force | workforce | manpower | working population
wage | salary | pay packet | remuneration | (pay) | (paycheck) | (earn at work)
minimum wage | wage floor | minimum pay | minimum hourly pay | lowest legal wage
unpaid wages | wage arrears | back pay | overdue wages | default on wages
wage subsidy | wage support | jobs support scheme | job support | payroll subsidy | wage credit
layoff | redundancy | dismissal | (lose their jobs)
gig workers | flexible employment | casual work | platform workers
trade union | labor union
labor relations | industrial relations
job seeker | (look for work) | (looking for a job)
internship | traineeship | apprenticeship
working hours | hours of work
income | earnings | (people earn) | (do people make) | (money people have) | (how much do people earn)
disposable income | take-home pay | take-home income | spendable income | income after tax | (money left to spend) | (have to spend) | (money to spend) | (left to spend)
middle class | middle-income group | middle income | middle-income earners | (middle earners)
income gap | income inequality | wealth gap | gap between rich and poor | rich-poor gap | income disparity | income ratio | (gap in incomes)
common prosperity | shared prosperity | shared wealth | (prosperity for all)
low-income | lower-income | poor | (hard up) | (badly off) | (worse off) | poorest | (worst off) | (least well off)
poverty | (poor people) | hardship | deprivation | destitution | (in poverty) | (the poor)
poverty alleviation | poverty reduction | fight poverty | anti-poverty | lift out of poverty
workplace safety | work safety | safe production | occupational safety | safety at work | (accidents at work) | (die at work) | (killed at work)
`;
