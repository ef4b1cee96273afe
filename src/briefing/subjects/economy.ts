/** The economy, its branches, money, trade and science. How to read and write it: ../subjects.ts. */
export const ECONOMY = `
economy | economic development | economic growth | economic performance | the economy | growth | macroeconomy
core: GDP | economy | economic growth | economic development | economic strength | gross domestic product | value added | output value | fiscal revenue | fixed assets | retail sales | CPI | inflation | recession | productivity | industrial output | economic stability | economic restructuring | economic transformation
near: economic | investment | export | consumption | industry | unemployment rate | growth rate | revenue

taxes | tax | taxation | taxes and fees | tax policy | tax cuts
core: tax | taxation | taxpayer | levy | GST | VAT | tax and fee cuts | export rebate | tax rebate | charges on enterprises | customs duty | excise duty | stamp duty | tariff
near: fiscal | revenue | rebate | fees | burden on enterprises | reduce their costs

finance | public finance | government budget | fiscal policy | budget | public money | government spending | government finances
core: fiscal | budget revenue | budget income | public budget | budget expenditure | tax | taxation | taxpayer | levy | customs duty | GST | rebate | surplus | deficit | public debt | government debt | special-purpose bonds | expenditure | treasury | tax and fee cuts | export rebate | charges on enterprises | fiscal reserves | government spending | fees
near: revenue | subsidy | bond | fund | burden on enterprises | financial | grant | budget

banking | financial services | financial sector | financial industry | loans and credit | credit | loans | financial support | banks | finance industry | capital market | financing
core: loan | bank | deposits | credit loan | financing | financial | lending | insurance company | stock exchange | listed companies | listing | go public | bond market | capital market | illegal finance | fintech | interest rate | venture capital | fund management | financial institutions
near: enterprise | =fund | capital | credit | investment | securities

investment | fixed asset investment | investment projects | major projects | investment attraction | investment promotion
core: investment | invest | investor | fixed assets | major projects | project construction | foreign capital | special-purpose bonds | landmark projects | investment projects | attracted projects
near: project | construction land | capital | infrastructure

foreign trade | trade | exports | imports | international trade | imports and exports | external trade | trade and exports
core: foreign trade | export | import | import and export | cross-border e-commerce | free trade | trade friction | customs | trade agreement | trading partners | international trade | domestic and foreign trade | foreign trade companies | protectionism | tariff
near: foreign investment | trade | overseas | =opening up | port | expo | international
not: trade unions | overseas Chinese

foreign investment | inward investment | foreign capital | foreign direct investment | FDI
core: foreign investment | foreign capital | foreign direct investment | OFDI | FDI | world top 500 | foreign-invested | foreign-funded | multinational | investment from abroad
near: investment | international | opening up | overseas | foreign

opening up | opening-up | opening up to the world | openness | international cooperation | opening to the outside world | external relations
core: =opening up | =opening to the outside | open platform | open hub | open to the world | foreign trade | foreign investment | foreign capital | OFDI | import and export | export | cross-border e-commerce | free trade | international cooperation | international circulation | world top 500 | international industrial | trade friction | domestic and foreign
near: international | foreign | trade | global | overseas | investment | USD
not: trade unions | overseas Chinese

consumption | retail | consumer market | retail sales | shopping | consumer spending
core: consumption | consumer | retail | retail sales | shopping | commerce centers | commercial district | business circle | nighttime economy | pedestrian street | e-commerce | home appliances | catering | consumer brands
near: leisure tourism | express delivery | service sector | brand

industry | manufacturing | industrial development | industrial economy | industrial upgrading | manufacturing industry | factories
core: manufacturing | manufacturer | industrial output | industrial economy | industrial transformation | industrial upgrading | industrial projects | industrial base | industrial enterprises | industrial system | industrial robots | industrial digitization | leading industries | influential industries | core industries | factory | value chain | industrial chain | supply chain | integrated circuit | high-end equipment | new materials | photovoltaic | robot | output value | above the designated size | little giants | invisible champions | traditional industries | emerging industries | industrial internet | semiconductor | petrochemical | textile | workshop | production lines | electronics | precision engineering | biomedical | machinery
near: industrial | =industry | =industries | enterprise | listed companies | high-tech | digital economy | real economy | productivity | craftsmen | go public
not: cultural industries | seed industries | industrial workers | service industry | agricultural machinery | tourism industry

service sector | services | service industry | modern services | tertiary sector
core: service sector | service industry | producer service | modern service | tertiary | service-oriented manufacturing | consumer service | logistics | sci-tech services | professional services | industrial design | express delivery | catering | exhibitions
near: tourism | retail | financial institutions | testing

enterprises | companies | business | private sector | small businesses | SMEs | businesses | private enterprises | market entities | support for enterprises | entrepreneurs | small and medium-sized enterprises
core: enterprise | company | SME | small and medium-sized | micro business | small businesses | private enterprise | entrepreneur | startup | market entities | listed companies | go public | little giants | invisible champions | burden on enterprises | firm | incorporated | bankruptcy | business start-up
near: business | manufacturing | loan | procurement | listing | industry

business environment | business climate | ease of doing business | investment climate | investment environment | doing business
core: business environment | one-stop public service | one-stop service | one-stop law enforcement | market access | administrative examination and approval | examination and approval | business registration | charges on enterprises | burden on enterprises | enterprises’ burdens | serve enterprises | serving enterprises | services for enterprises | services provided for enterprises | social credit | enterprises’ financing | governments and businesses | private enterprises | market entities | law-based business | red tape | regulatory burden | licensing | starting up businesses | tax and fee cuts | government procurement | reduce their costs | government service efficiency | help enterprises | beneficial to enterprises | standardize the charges
near: enterprise | approval | one-stop | loan | small and micro businesses | procurement | investment projects | law enforcement
not: community service | community center

state-owned enterprises | state capital | SOEs | state-owned assets | state-owned companies
core: state-owned | state capital | SOE | state assets | state company | parastatal
near: enterprise | reorganize | investment group

innovation | science | science and technology | research | research and development | R&D | technology | sci-tech | scientific research | science and innovation | innovation and science
core: innovation-driven | innovation center | innovation platform | innovation system | innovation ability | innovation hub | innovation zone | innovation resources | technological innovation | mass entrepreneurship and innovation | innovative city | =science | =sciences | scientific research | sci-tech | =research | R&D | laboratory | high-tech | hi-tech | patent | intellectual property | scientist | talent | outstanding people | engineer | incubator | technology | technological | invention | research institute | open competition mechanism | personnel training | breakthroughs in key technologies | science park
near: innovation | innovative | scientific | innovate | university | digital | emerging industries | entrepreneurship | start-up | smart | artificial intelligence | little giants | skilled personnel | campus

talent | skilled people | human capital | skills | personnel | talent and skills
core: talent | outstanding people | skilled | skills | personnel | scientist | engineer | college graduates | college students | craftsmen | technician | vocational education | retraining | upskilling | reskilling | apprenticeship | human capital | =training
near: university | employment | innovation | workforce | entrepreneur

digital economy | internet economy | ICT industry | information industry | information technology | tech industry
core: digital economy | digital industrialization | industrial digitization | digital transformation | digital technology | internet plus | industrial internet | 5G | big data | artificial intelligence | software | e-commerce | industrial brains | future factories | smart factory | robot | base stations | integrated circuit | cloud computing | data center | fintech | information technology | cybersecurity | broadband | infocomm
near: digital | digitize | internet | intelligent | smart | high-tech | electronics | platform | data

agriculture | farming | agricultural development | food production | farmers | food and agriculture
core: agriculture | agricultural | farm | farming | farmland | farmer | grain | crop | rice | vegetable | food security | arable | seed | livestock | fishery | harvest | irrigation | paddy | produce zone | aquaculture | pig | poultry | rural land | land contracting | high-standard farmland
near: rural | village | land circulation | land reform | water conservancy | cooperative | collective economy

rural areas | villages | countryside | rural development | rural revitalization | rural affairs | rural life
core: rural | village | countryside | farmer | urban-rural | villager | township | beautiful villages | beautiful towns | homestead | collective economy | land contracting | rural revitalization
near: agriculture | agricultural | town | farmland | land circulation | urban and rural
not: urban village

food | food safety | food supply | food security
core: food | food security | food safety | food and drug | grain | agricultural products | catering | canteen | crop | nutrition | hunger | meals
near: agriculture | farmland | arable | drug safety | restaurant
`;
