/** Economy, public money, business, trade, work and incomes. How to read and write it: ../thesaurus.ts. */
export const ECONOMY = `
# Output and prices
gdp | gross domestic product | economic output | size of the economy | national output | (value of the economy) | (size of economy) | (large is the economy) | (big is the economy) | (economy) | (everything the city produces) | (worth of all goods and services) | (goods and services produced) | (city's output) | (country's output) | (output of the city) | (output of the country) | (output of the economy)
gdp per capita | per capita gdp | gdp per head | gdp per person | economic output per head
economic growth | gdp growth | growth of the economy | gdp grow | gdp increase | gdp contract | gdp shrink | (economy get bigger) | (economy expand) | (economy be larger) | (economy grow) | (growth of economy)
inflation | cpi | consumer price index | consumer prices | price level | (cost of living) | (prices go up) | (prices rise) | (life get dearer) | (dearer) | (get more expensive) | (things cost more) | (prices in the shops) | (shop prices) | (everyday prices) | (everyday things) | (prices climb) | (prices increase) | (prices to rise) | (pricier) | (rise in prices) | (cost of everyday goods) | (cost of the shopping) | (things get dearer) | (dear) | (how dear)
producer prices | ppi | producer price index | factory gate prices
added value | gross value added | value created | value-added | (worth of output)
per capita | per head | per person | (for each person) | (average person) | (a head)
exchange rate | value of the currency | (how strong is the currency)
interest rate | cost of borrowing | borrowing costs | lending rate
yuan | rmb | renminbi

# Public money
stamp duty | property transfer tax | (tax on buying a home)
land sales | land premium | (selling land)
grant | award of money
relief | waiver | exemption | concession | (let off) | (tax forgiven) | (not have to pay)
cash handout | cash payout | cash disbursement | lump sum | one-off payment | (one-time cash)
allowance | stipend
contingency fund | (emergency money)
estimate | forecast | projection
taxpayer | (people who pay tax)
billionaire | the very rich | super-rich | wealthiest
fiscal revenue | government revenue | state revenue | public budget revenue | (government takings) | (government take in) | (government earn) | (treasury take in) | (money the state takes in) | (money coming into the budget) | (coffers) | (public purse) | (treasury collect) | (government's income) | (city's income) | (state's income) | (flow into the treasury) | (money in the budget) | (treasury receives) | (taken in by the treasury)
tax revenue | tax take | tax receipts | tax income | tax proceeds | taxes collected | (money from taxes) | (collected in taxes)
tax | taxation | levy | (taxman) | (duty)
tax cut | tax reduction | tax relief | tax break | lower taxes | tax concession
income tax | tax on income | tax on earnings
goods and services tax | gst
value-added tax | vat
property tax | tax on property | tax on homes
carbon tax | carbon price | carbon levy
expenditure | spending | outlay
public expenditure | government spending | public spending | fiscal expenditure | budget spending
government debt | public debt | national debt | government borrowing | (money the government owes) | (state owes) | (public borrowing) | (country owes) | (in debt)
special bonds | special-purpose bonds
budget deficit | overall deficit | fiscal deficit | budget shortfall | (in the red) | (budget balance) | (overall balance) | (fiscal balance) | (hole in the budget) | (hole in budget) | (gap in the budget) | (spend more than it takes in) | deficit | (hole in the public purse) | (red ink) | (shortfall in the budget) | (overspend) | (spends more than)
budget surplus | overall surplus | fiscal surplus | (in the black) | (budget balance) | (overall balance) | (fiscal balance) | (money left over) | surplus | (budget left over) | (more than it spends)
reserves | rainy day fund | (nest egg) | (savings for bad times) | (put by) | (money put aside) | (set by for bad times) | (kept for a rainy day)
subsidy | payout | rebate | (handout) | (get back) | (top-up payment) | (cash help)
voucher | coupon
belt-tightening | austerity | frugality | thrift | (careful with money) | (save money) | (tighten their belts) | (cut back on spending) | (spend less on itself) | (save on its own spending)

# Companies and markets
loan balance | balance of loans | outstanding loans | loans outstanding | (money lent out) | (money out on loan)
medium- and long-term loans | long-term loans | longer-term loans | (longer-term money) | (long-term money) | (longer-term credit)
set up a business | start a business | start up businesses | (set up a company) | (found a company) | (open a business) | (register a company) | (start a company)
unit price | price per unit
financing cost | cost of financing | (cost of credit) | (price of loans) | (pay for loans)
power-hungry | high energy consumption | energy-intensive | energy-guzzling | (power-guzzling) | (use a lot of energy) | (waste energy) | (energy hogs) | (guzzle energy) | (energy-hungry) | (burn a lot of power) | (use too much power)
low efficiency | low-yield | low-output | inefficient | poorly performing | (poor results) | (achieve little) | (yield little) | (produce little) | (perform badly) | (bring little) | (earn little) | (unproductive)
advertising | advertisement | ad campaign
salary range | pay scale | pay band
company | enterprise | firm | business | corporation | (plants) | (ventures)
sme | small and medium-sized enterprises | small and medium enterprises | small businesses | small firms | micro enterprises | smaller firms | smaller businesses | smaller companies | little companies | (small shops) | (workshops) | (small traders) | (little firms) | (little businesses) | (corner shops) | (family businesses)
startup | (new business) | newly founded company | newly registered enterprises | (start-up) | (young companies) | (new companies) | (young firms) | (fledgling companies)
market entities | market players | registered businesses
state-owned enterprise | soe | state-owned company | state firm | government-owned company | (companies owned by the state) | (state companies) | (firms owned by the city) | (government firms) | (state-run companies) | (public companies) | (belong to the state)
private sector | private enterprise | privately owned | private companies | private economy | non-public sector | (privately run) | (privately-owned firms) | (firms in private hands)
foreign-funded enterprise | foreign-invested enterprise | foreign companies | foreign firms | multinational
listed | go public | stock market | ipo | initial public offering | flotation | (floated) | (floated on the stock exchange) | (join the stock market) | (stock exchange) | (stock exchange listing) | (quoted on the stock exchange) | (on the stock market) | (publicly listed) | (sell shares to the public) | (shares traded) | (newcomers to the stock exchange) | (newcomers to the stock market) | (float on the stock market) | (shares to the public)
listed company | publicly traded company | (public company) | (companies on the stock exchange) | (firms on the stock market)
industrial enterprises above designated size | large industrial enterprises | (big factories) | (bigger factories) | (larger factories) | (large factories) | (bigger industrial companies) | designated size | (major factories) | (sizable factories) | (big industrial firms) | (large industrial firms) | (larger industrial firms) | (larger firms) | (bigger firms) | (larger companies) | (bigger companies)
primary industry | primary sector | agricultural sector
secondary industry | secondary sector | industrial sector
tertiary industry | tertiary sector | service sector | service industry
manufacturing | manufacturer | factory | (plants) | (making things)
industrial output | output of industry | industrial production | (factory output) | (output of factories) | (factories produce) | (factories turn out) | (made in factories)
high-tech | high-technology | hi-tech | advanced technology
high-tech enterprise | technology company | tech firm | high-tech company | hi-tech business | (tech businesses)
emerging industries | strategic emerging industries | (new industries) | industries of the future | (industries of tomorrow) | (future industries) | (up-and-coming industries) | (branches of industry) | (young industries) | (rising industries) | (industries on the rise)
industrial park | industrial zone | development zone | industrial estate | business park
business environment | business climate | ease of doing business | (easy to do business) | (easier to do business) | (treat businesses) | (good place for business) | (place to do business)
loan | lending | (borrow from banks) | bank credit | (banks lend) | (banks to lend) | (money from banks) | (borrowed) | (money lent)
night-time economy | night economy | nighttime economy | (after dark) | (shopping at night) | (at night) | (business at night) | (open late) | (evening economy) | (after sunset) | (evening business)
digital economy | internet economy | online economy
self-employed | individual business | sole trader | individually-owned business | individual household
entrepreneur | businessperson | business owner | business people
profit | profitability | (make money)
turnover | business volume | sales revenue
bankruptcy | insolvency | (go bust)
merger | takeover | acquisition | mergers and acquisitions
headquarters | head office | home base | (base of a company)
supply chain | industrial chain | value chain
logistics | freight | haulage | (moving goods) | (shipping goods) | (getting goods around)
warehouse | storage facility
brand | trademark | (well-known names)
productivity | output per worker | labor productivity
competitiveness | competitive edge | competitive advantage
monopoly | antitrust | unfair competition
counterfeit | fake goods | imitation goods
consumer protection | consumer rights
quality control | product quality | quality supervision
cost of doing business | business costs | burden on enterprises | (pressure of costs) | (costs off companies) | (burdens of companies) | (relieve companies) | (off the shoulders) | (off companies) | (costs of companies) | (lighten the load) | (save companies) | (taken off the shoulders) | (weight off the shoulders) | (burdens off) | (taken off companies) | (ease the burden) | burden | (companies spared) | (firms spared) | (businesses spared) | (enterprises spared) | (load on companies) | (load on businesses) | (load on firms) | (load on enterprises) | (burdens on companies) | (burdens on firms)
fee | surcharge | administrative charge
venture capital | private equity | startup funding
access to financing | financing support | (access to credit) | (easier to borrow) | (get financing) | (get hold of money) | (raise money) | (borrow money) | (get loans) | (obtain loans) | (get credit)
bank | lender
insurance | insurer
deposit | savings | (bank accounts) | (money in the bank) | (keep in the bank) | (put in the bank) | (keep in bank) | (people have saved)
maximum | cap | ceiling | upper limit | (max) | (at the most)
minimum | lower limit | (min)
luxury | high-end | (very expensive)
used vehicle | used car | second-hand car | (second hand)
financial risk | debt risk | (shady lending) | (risky lending) | illegal fund-raising
bond | debt security
fair | expo | exhibition | trade show | convention
pilot plant | test production
facility | installation | (plants)
online shopping | e-commerce | ecommerce | online retail | online sales | internet shopping | (buying online) | (sold online) | (internet sales) | (shop online) | (buy on the internet)
courier | express delivery | parcel | parcels delivered | (parcel service) | (packages) | (deliver parcels)
car industry | automotive industry | auto industry | vehicle manufacturing | (carmaker)
semiconductor | chip | integrated circuit | microchip

# Trade and investment
foreign trade | imports and exports | external trade | (total trade) | international trade | (bought and sold abroad) | (bought from and sold to other countries) | (trade with other countries) | (trade with the world) | (business with other countries) | (trade with abroad) | (trade with foreign countries) | (trade across the border) | (exports plus imports) | (exports and imports) | (goods in and out) | (cross the border) | (sold and bought abroad) | (foreign trade turnover) | (trade turnover) | (exports and imports together)
export | goods sold abroad | overseas sales | sales abroad | (sold abroad) | (ship abroad) | exporter | (sold to other countries) | (sellers to foreign countries) | (goods sent abroad) | (sell to the world) | (shipped to other countries)
import | goods bought abroad | (bought from abroad) | importer | (bought in from abroad) | (goods from abroad) | (brought in from abroad) | (from other countries)
cross-border e-commerce | cross-border online trade | overseas online sales | (sell abroad over the internet) | (sell abroad online) | (sell online to other countries) | (sell over the internet to other countries) | (export over the internet) | (export online)
free trade zone | pilot free trade zone | ftz
customs clearance | border clearance
foreign investment | foreign capital | fdi | foreign direct investment | inward investment | (overseas capital) | (money from abroad) | (investment from abroad) | (foreign money) | (investors from abroad) | (foreign investors) | (money from other countries) | (investors from other countries) | (foreign funds) | (foreign cash) | (overseas money) | (outside investors) | (overseas investors) | (capital from abroad) | (foreigners invest) | (foreigners put)
outbound investment | ofdi | outward foreign direct investment | invested abroad | overseas direct investment | (businesses abroad) | (invest in businesses abroad) | (put into businesses abroad) | (money put abroad) | (invest in other countries) | (ventures in other countries) | (ventures abroad) | (firms invest abroad) | (put into ventures) | (money abroad) | (put abroad) | (put into foreign) | (spent on companies abroad)
fixed asset investment | capital spending | capital expenditure | capex | investment in fixed assets | capital investment | (buildings and equipment) | (buildings and machinery) | (plant and equipment) | (buildings and roads) | (plants and machinery) | (factories and equipment)
investment promotion | investment attraction | attract investment | (attract investors) | (lure investors)
industrial investment | investment in industry
retail sales | consumer spending | shop sales | retail trade | sales of consumer goods | (shops sell) | (shoppers spend) | (spend in shops) | (sold in shops) | (shop turnover) | (shops together sell) | (sales in shops) | (bought in shops) | (retailers sell) | (stores sell) | (sold over the counter) | (shoppers buy) | (money spent in shops) | (tills)
consumption | consumer demand | household spending | (people spend) | (people buy) | (shoppers) | (citizens spend) | (consumers spend) | (spend more) | (buy more) | (consumers buy)

# Work and incomes
staff | employees | personnel | headcount | (people work for) | (worked for) | (people employed) | (on the payroll) | (work there) | (workers does it have)
chief executive | ceo | head of the office | (in charge) | (boss)
start small businesses | small business applications | (setting up their own firms) | (starting their own business)
strike | industrial action | walkout | stoppage
career | profession | occupation
employment | jobs | job creation | (workplaces) | (get a job) | (find a job) | (into work) | (people in work) | (at work)
new jobs | jobs created | newly created jobs | new urban jobs | new employment | (found work) | (new posts) | (jobs come into being) | (additional jobs) | (more jobs) | (jobs be added) | (posts created)
unemployment | jobless | joblessness | unemployed | (out of work) | (without a job) | (without work) | (lost their jobs) | (out of a job) | (have no job) | (people without jobs) | (no work) | (looking in vain for work) | (have no work) | (lack of jobs) | (share without work)
retraining | vocational training | skills training | reskilling | upskilling | job training | (learn new skills) | (teach new skills) | (train workers)
skilled worker | technician | craftsman | highly-skilled personnel | (skilled hands) | (skilled craftsmen)
migrant worker | foreign worker | guest worker | migrant labor
labor force | workforce | manpower | working population
wage | salary | pay packet | remuneration | (pay) | (paycheck) | (earn at work) | (earn for their work) | (workers earn)
minimum wage | wage floor | minimum pay | minimum hourly pay | lowest legal wage
unpaid wages | wage arrears | back pay | overdue wages | default on wages | (wages not paid) | (pay withheld) | (not been paid) | (owed wages)
wage subsidy | wage support | jobs support scheme | job support | payroll subsidy | wage credit
layoff | redundancy | dismissal | (lose their jobs) | (laid off) | (sacked) | (let go by their firms)
gig workers | flexible employment | casual work | platform workers
trade union | labor union
labor relations | industrial relations
job seeker | (look for work) | (looking for a job)
internship | traineeship | apprenticeship
working hours | hours of work
income | earnings | (people earn) | (do people make) | (money people have) | (how much do people earn) | (get richer) | (become richer) | (grow richer) | (richer) | (wealthier) | (earn more)
disposable income | take-home pay | take-home income | spendable income | income after tax | (money left to spend) | (have to spend) | (money to spend) | (left to spend) | (at their disposal) | (money in their pockets) | (money in the pocket) | (available to spend) | (to spend on themselves) | (left in the pockets) | (left in their pockets)
middle class | middle-income group | middle income | middle-income earners | (middle earners) | (in the middle)
income gap | income inequality | wealth gap | gap between rich and poor | rich-poor gap | income disparity | income ratio | (gap in incomes) | (gap between town and country) | (town and country) | (town-to-country) | (between city and countryside) | (between rich and poor) | (how unequal) | (salary gap) | (pay gap) | (pay ratio) | (earnings gap) | (wage gap) | (gap between city and country)
common prosperity | shared prosperity | shared wealth | (prosperity for all)
low-income | lower-income | poor | (hard up) | (badly off) | (worse off) | poorest | (worst off) | (least well off) | (little money) | (poorer) | (less well-off) | (small incomes) | (earn little)
poverty | (poor people) | hardship | deprivation | destitution | (in poverty) | (the poor)
poverty alleviation | poverty reduction | fight poverty | anti-poverty | lift out of poverty
workplace safety | work safety | safe production | occupational safety | safety at work | (accidents at work) | (die at work) | (killed at work) | (accidents on the job) | (hurt at work) | (injured at work) | (dangers at work) | (work accidents) | (deaths at work) | (deaths on the job) | (fatal accidents at work)

# What budgets do
means-tested | regardless of income | irrespective of income | differentiated by income | (depend on income) | (depend on how much) | (matter how much)
expiry | expire | lapse | run out | (come to an end)
luxury cars | high-end cars | (expensive cars) | (dear cars) | (costly cars)
appreciation of the currency | stronger exchange rate | appreciation | (stronger currency) | (currency get stronger) | (stronger dollar)
paternity leave | (new dads) | (new fathers) | (fathers stay at home) | (dads stay at home)
co-funding | co-pay | co-share
angel investor | business angel | (private backer)
`;
