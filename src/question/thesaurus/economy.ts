/** Economy, public money, business, trade, work and incomes. How to read and write it: ../thesaurus.ts. */
export const ECONOMY = `
# Output and prices
gdp | gross domestic product | economic output | size of the economy | national output
gdp per capita | per capita gdp | gdp per head | gdp per person | economic output per head
economic growth | gdp growth | growth of the economy | economy grow | gdp grow | gdp increase
inflation | cpi | consumer price index | consumer prices | price level | (cost of living)
producer prices | ppi | producer price index | factory gate prices
added value | gross value added | value created
per capita | per head | per person | (for each person) | (average person)
exchange rate | value of the currency | (how strong is the currency)
interest rate | cost of borrowing | borrowing costs | lending rate
yuan | rmb | renminbi

# Public money
fiscal revenue | government revenue | state revenue | public budget revenue | (government takings) | (government take in)
tax revenue | tax take | tax receipts | tax income | tax proceeds | taxes collected
tax | taxation | levy
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
budget deficit | overall deficit | fiscal deficit | budget shortfall | (in the red) | (budget balance) | (overall balance) | (fiscal balance)
budget surplus | overall surplus | fiscal surplus | (in the black) | (budget balance) | (overall balance) | (fiscal balance) | (money left over)
reserves | rainy day fund | (nest egg) | (savings for bad times)
subsidy | grant | payout | rebate | (handout)
voucher | coupon
belt-tightening | austerity | frugality | thrift

# Companies and markets
company | enterprise | firm | business | corporation
sme | small and medium-sized enterprises | small and medium enterprises | small businesses | small firms | micro enterprises
startup | (new business) | newly founded company | newly registered enterprises | (start-up)
market entities | market players | registered businesses
state-owned enterprise | soe | state-owned company | state firm | government-owned company
private sector | private enterprise | privately owned | private companies | private economy | non-public sector
foreign-funded enterprise | foreign-invested enterprise | foreign companies | foreign firms | multinational
listed | go public | stock market | ipo | initial public offering | flotation | (floated)
listed company | publicly traded company | (public company)
industrial enterprises above designated size | large industrial enterprises | (big factories)
primary industry | primary sector | agricultural sector
secondary industry | secondary sector | industrial sector
tertiary industry | tertiary sector | service sector | service industry
manufacturing | manufacturer | factory
industrial output | output of industry | industrial production
high-tech | high-technology | hi-tech | advanced technology
high-tech enterprise | technology company | tech firm | high-tech company | hi-tech business
emerging industries | strategic emerging industries | (new industries) | industries of the future
industrial park | industrial zone | development zone | industrial estate | business park
business environment | business climate | ease of doing business
loan | lending | (borrow from banks)
night-time economy | night economy | nighttime economy | (after dark)
digital economy | internet economy | online economy
online shopping | e-commerce | ecommerce | online retail | online sales | internet shopping
courier | express delivery | parcel | parcels delivered
car industry | automotive industry | auto industry | vehicle manufacturing | (carmaker)
semiconductor | chip | integrated circuit | microchip

# Trade and investment
foreign trade | imports and exports | external trade | (total trade) | international trade
export | goods sold abroad | overseas sales | sales abroad | (sold abroad) | (ship abroad)
import | goods bought abroad | (bought from abroad)
cross-border e-commerce | cross-border online trade | overseas online sales
free trade zone | pilot free trade zone | ftz
customs clearance | border clearance
foreign investment | foreign capital | fdi | foreign direct investment | inward investment
outbound investment | ofdi | outward foreign direct investment | invested abroad | overseas direct investment
fixed asset investment | capital spending | capital expenditure | capex
investment promotion | investment attraction | attract investment | (attract investors) | (lure investors)
industrial investment | investment in industry
retail sales | consumer spending | shop sales | retail trade | sales of consumer goods | (shops sell)
consumption | consumer demand | household spending

# Work and incomes
employment | jobs | job creation | (workplaces)
new jobs | jobs created | newly created jobs | new urban jobs | new employment | (found work)
unemployment | jobless | joblessness | unemployed | (out of work) | (without a job) | (without work) | (lost their jobs)
retraining | vocational training | skills training | reskilling | upskilling | job training
skilled worker | technician | craftsman | highly-skilled personnel
migrant worker | foreign worker | guest worker | migrant labor
labor force | workforce | manpower | working population
wage | salary | pay packet | remuneration | (pay)
minimum wage | wage floor | minimum pay | minimum hourly pay | lowest legal wage
unpaid wages | wage arrears | back pay | overdue wages | default on wages
wage subsidy | wage support | jobs support scheme | job support | payroll subsidy | wage credit
income | earnings
disposable income | take-home pay | take-home income | spendable income | income after tax | (money left to spend)
middle class | middle-income group | middle income | middle-income earners | (middle earners)
income gap | income inequality | wealth gap | gap between rich and poor | rich-poor gap | income disparity
common prosperity | shared prosperity | shared wealth
low-income | lower-income | poor | (hard up) | (badly off) | (worse off)
poverty | (poor people) | hardship | deprivation | destitution
poverty alleviation | poverty reduction | fight poverty | anti-poverty | lift out of poverty
workplace safety | work safety | safe production | occupational safety | safety at work
`;
