/** Care, health, education, homes, culture and science. How to read and write it: ../thesaurus.ts. */
export const SOCIETY = `
# Social security and care
social grant | welfare grant | cash benefit | (money from the state)
carer | caregiver
single parent | lone parent | (raising children alone)
marriage | wedding | (get married)
same-sex | gay couples
social security | social insurance | social safety net | social protection | welfare system | (benefits) | (looked after by the state) | (net that catches)
pension | retirement | old-age insurance | retirement benefit | (money for pensioners) | (money in old age) | (old people's money) | (money after work)
subsistence allowance | minimum living allowance | dole | basic living allowance | welfare payment | income support | (welfare money) | (welfare benefit) | (benefits for the poor) | (money for the poor) | (money to live on) | (state support for the poor) | (on welfare) | (live on welfare) | (relief for the poor) | (poor relief) | (state help for the poor) | (support for the poor) | (people on benefits) | (basic support) | (help for the poorest) | (paid to the poor) | (welfare) | (poorest get) | (poor get) | (paid to the poorest) | (needy get) | (support a poor)
elderly | old age | seniors | older people | senior citizens | aged | (old people) | (old folk) | (aged people) | (grandparents) | old-aged | (pensioners) | (for the old) | (of the old) | (to the old) | (elders) | (elderly folk) | (older folk) | (in old age) | (grandmothers and grandfathers) | (aging people)
aging population | ageing population | population aging | graying of society | demographic aging
elderly care | care for the elderly | eldercare | aged care | senior care | old-age care
nursing home | care home | retirement home | home for the elderly | old people's home | elderly care institution | elderly care center | (old folks home) | (old age homes)
elderly care beds | nursing home beds | beds for the elderly | care home places | care home beds | (places to sleep and be cared for) | (beds for old people) | (beds for the aged)
home care | home-based care
long-term care | nursing care insurance | long-term nursing care | (care insurance)
children | kids | minors | (youngsters) | (little ones) | (toddlers) | (little children) | (small children) | (young ones) | (youngest)
toddlers | children under three | infants | (under-threes)
childcare | child care | nursery | creche | daycare | day care | (looked after in day care) | (look after toddlers) | (minding of children) | (mind toddlers) | (look after little children) | (care for small children) | (places for toddlers)
nursery places | childcare places | childcare slots | nursery spots | daycare places | childcare vacancies
disabled | disability | handicapped | people with special needs | (cannot walk or see) | (wheelchair)
veteran | ex-servicemen | demobilized soldiers | former soldiers | ex-soldiers
charity | charitable | donation | philanthropy
volunteer | voluntary service | (unpaid helpers) | (helpers)
women | female
mother | maternity | (new mothers)
birth | childbirth | newborn | (have children) | (babies born) | (babies were born) | (babies) | (more children) | (born) | (number of newborns)
stillbirth | (born dead) | (stillborn)
baby | infant child
fertility | children per woman | (average woman)
funeral | burial | cremation
orphan | children without parents
canteen | dining hall | meal service | (places to eat)
retirement age | pension age | pensionable age
retire | retiree | pensioner
social assistance | social relief | poor relief | social welfare
needy | (people in need) | vulnerable groups | disadvantaged | people in difficulty | underprivileged | people in straitened circumstances | (those in need) | (people who are struggling) | (struggling) | (hard times) | (fallen on hard times) | (in trouble) | (in hardship)

# Health
overdose | drug deaths
out-of-pocket | (pay themselves) | (pay from their own pocket)
serious disease | grave illness | major disease | serious illness | critical illness | (severe illness)
supplementary insurance | additional insurance | top-up insurance | (extra insurance) | supplementary medical insurance | (extra cover) | (additional cover) | (top-up cover) | (extra insurance scheme)
illness | disease | sickness | ailment | (fall ill) | (sick)
patient | (sick people) | (ill people) | (the sick) | (people who are ill)
doctor | physician | medical practitioner | (gp) | (medics)
nurse | nursing staff
medical staff | health workers | medical workers | medical personnel | healthcare workers | (doctors and nurses)
hospital | medical center | clinical center
hospital beds | beds in hospitals | medical beds | inpatient beds | (beds for patients) | (beds for the sick)
clinic | health center | community health | outpatient | (doctor's office)
healthcare | health care | medical care | medical treatment | health services | (looking after the sick) | (treat the sick)
medical insurance | health insurance | medicare | health cover | (insurance for illnesses) | (cover for illness) | (sickness insurance) | (insured against illness)
medical bills | medical expenses | medical costs | hospital bills | treatment costs | (doctor's bills) | (pay the doctor)
medical check-up | health check | medical examination | physical examination | checkup | health screening | physical check-up | health checkup | (medical test) | (checked by a doctor) | (looked over by a doctor) | (seen by a doctor) | (examined by a doctor) | (health tests) | (doctor's examination) | (look them over) | (medical exams) | (examined for free)
myopia | short-sightedness | nearsightedness | shortsighted | near-sighted | (bad eyesight) | (need glasses) | (wear glasses) | (eyesight) | short-sighted | (become short-sighted) | (poor sight) | (poor eyesight) | (spoil their eyes) | (children's eyes) | (children's eyesight) | (get short-sighted)
life expectancy | average lifespan | (how long do people live)
epidemic | pandemic | covid | covid-19 | coronavirus | (corona) | (the virus) | (outbreak) | (the disease) | (plague)
lockdown | containment | quarantine | (stay at home order)
vaccination | vaccine | inoculation | jab | immunization | (shots) | (vaccinated)
emergency care | first aid | ambulance | emergency treatment
infection | infected | confirmed case | (caught the virus)
imported case | (cases from abroad) | (infections from abroad) | inbound case | (came in from elsewhere) | (brought in from outside) | (came from outside) | (carried in from outside) | (infections from outside)
nucleic acid test | pcr test | covid test | virus test
infectious disease | communicable disease | contagious disease
mental health | psychological health | mental well-being | psychological counseling | (state of mind) | (people's minds) | (minds) | (psychological)
chronic disease | chronic illness | long-term illness | (long illnesses) | (lasting illnesses)
traditional chinese medicine | tcm | chinese medicine | (chinese remedies)
drug prices | medicine prices | cost of medicine
medicine | pharmaceutical | medication | drug | prescription | (pills)
family doctor | general practitioner | contracted doctor
medical consortium | hospital group | medical alliance
surgery | operations in hospitals
drinking water | tap water | potable water
disease control | disease prevention | public health | epidemic control

# Education
matric | school-leaving exam | final school exam
graduate | (people with a degree)
day care subsidy | childcare subsidy
student | pupil | schoolchildren | (school children) | (young learners) | (kids in school) | (learners) | (children at school) | (kids at school) | (young people in school)
teacher | teaching staff | schoolteacher | faculty | (school staff) | (those who teach) | (instructors)
kindergarten | preschool | pre-school | early childhood education | (before school)
primary school | elementary school | grade school
junior high school | junior middle school | lower secondary school
senior high school | senior middle school | upper secondary school
compulsory education | mandatory schooling | basic education
vocational school | vocational education | vocational college | technical school | trade school | (learn a trade) | (trade training) | (practical training)
university | college | higher education | institution of higher learning | (academic institution) | (schools of higher learning)
college graduates | university graduates | university leavers | (people with degrees) | (young graduates) | (young academics) | (fresh graduates) | (youngsters with a degree) | (young people with a degree) | (young people with degrees) | (youngsters with degrees)
college students | university students | (young graduates) | (university leavers) | (young academics) | (youngsters with a degree) | (young people with a degree) | (young people with degrees) | (youngsters with degrees)
school places | school enrollment places | student places | (seats in schools) | (room in schools) | (desks in schools)
enrollment | enrolment | school admission | (go to school)
tutoring | after-school tutoring | cram school | private lessons | off-campus training | (private tuition) | (crammers)
after-school care | after-school services | after-school program
education | schooling | (learning)
tuition | school fees | tuition fees
scholarship | bursary | student aid | student grant
homework | school assignments | (study load) | (pressure off schoolchildren) | (burden on students) | academic burden | (burden on pupils) | (burden of pupils) | (workload of pupils) | (strain on pupils) | (stress on pupils) | (less homework) | (load on children)
lighting | illumination | (lamps) | (bulbs)
classroom | lecture room | (rooms where kids are taught) | (rooms where children are taught) | (schoolrooms) | (school rooms) | (teaching rooms)
exam | examination | (tests at school)
campus | school grounds
special education | special needs education
lifelong learning | adult education | continuing education
boarding school | residential school
student loan | study loan

# Homes
residential quarters | housing estate | residential community | neighborhood | residential compound | housing complex | (estates) | (blocks of flats) | (apartment complexes)
household | family | (homes of)
community | (neighborhood) | (near home) | (near their homes) | (close to home)
domestic helper | domestic worker | maid | housekeeper
convenience of the elderly | aging-friendly | barrier-free | age-friendly | (make life easier for the elderly) | (easier for old people) | (get about) | (move about) | (get around at home) | (move around the house) | (suit old people)
housing | homes | flats | apartments | dwellings | residential units | (places to live) | (somewhere to live) | (roof over their heads) | (a roof)
government-subsidized housing | affordable housing | public housing | social housing | council housing | subsidized homes | affordable homes | council homes | indemnificatory housing | (cheap homes) | (cheap housing) | (homes for the poor) | (state-supported homes) | (homes supported by the state) | (homes people can afford) | (homes they can afford) | (affordable places to live) | (homes with state help) | (low-cost homes) | (cheap flats) | (cheap apartments) | (cheap dwellings)
public rental housing | low-rent housing | council flats
subsidized rental housing | affordable rental housing
housing prices | home prices | property prices | (cost of a home) | (cost of a flat) | (price of homes) | (price of flats) | (pay for a home) | (cost of homes)
property market | real estate | housing market | real estate market | (property crash) | (property business) | (homes market) | (property deals) | (housing bubble)
old residential communities | old neighborhoods | run-down estates | old urban residential communities | old housing estates | aging housing estates | dilapidated neighborhoods | run-down housing estates | residential quarters in bad conditions | old residential areas | old residential quarters | old residential compounds | (old apartment blocks) | (old housing blocks) | (rundown housing) | (old housing) | (old blocks) | (shabby housing estates) | (shabby estates) | (shabby housing) | (shabby neighborhoods) | (aging apartment blocks) | (old estates) | (decaying estates) | (worn-out housing) | (tired housing estates)
shantytown | slum | rundown area | run-down area | urban village | shanty town | (run-down villages) | (villages inside the city)
tenant | renter | lessee | (rents a home) | (people who rent)
rent | rental | lease | (live for rent)
mortgage | home loan | housing loan
homeless | rough sleeper | (without a home) | (sleeping rough) | (sleep on the streets)
home-buyer | homeowner | house purchase
dilapidated houses | unsafe houses | crumbling houses | dangerous buildings
urban renewal | urban regeneration | urban redevelopment | redevelopment of the city | (renewing the city) | (renewing old parts) | (doing up the city)
demolition | demolish | dismantle | razed | bulldoze | (tear down) | (torn down) | (knock down) | (pull down) | (taken down) | (flattened)
elevator | lift installed | lifts | (lift in buildings)

# Culture, sport and tourism
cultural facilities | cultural venues | cultural landmarks | cultural institutions | (cultural houses) | (houses of culture) | (places of culture) | (cultural buildings)
library | reading room | (borrow books) | (lending library)
museum | gallery | exhibition hall
theater | playhouse | opera house | concert hall
heritage | cultural relics | historic sites | historical sites | monument | relic | (old buildings) | (handed down from the past) | (from the past) | (old monuments) | (ancient sites)
intangible cultural heritage | folk traditions | traditional crafts
performing arts | stage arts | performing groups | (song and dance) | (stage ensembles)
opera | (stage works) | (stage productions) | (works for the stage) | (stage pieces) | (pieces for the stage)
drama | theatrical play | (stage works) | (stage productions) | (works for the stage) | (stage pieces) | (pieces for the stage)
orchestra | ensemble | troupe | choir | (performing arts groups) | (performing arts ensembles) | (performing ensembles) | (music groups) | (music ensemble) | (musicians) | (stage ensembles) | (companies of performers) | (companies of dancers) | (dancers)
festival | celebration | gala | (which event) | (what event)
anniversary | centenary | centennial | jubilee | (birthday) | (hundred years) | (hundredth birthday)
stadium | gymnasium | sports hall | arena | sports venue | (sports facilities) | (sports grounds) | (places for sports)
contest | competition | tournament | (sports event) | (sports games) | (games) | (championship)
swimming pool | natatorium
movie | film | cinema
museums and galleries | exhibition venues
cultural center | arts center | community center | cultural auditorium
hotel | lodging | accommodation | guesthouse | homestay | (place to stay) | (beds for tourists)
restaurant | catering | eatery | dining
athlete | sportsman | sportsmen | sportswoman | (sportspeople)
sport | fitness | athletic | (work out) | exercise facilities | (keep fit) | (exercise)
tourist | tourism | visitor | holidaymaker | (sightseers) | (travelers) | (holiday-makers) | (guests) | (touring)
scenic spot | tourist attraction | scenic area | tourist site | sights | (places worth seeing) | (tourist destinations) | scenic
ethnic minority | ethnic group | minorities

# Science and talent
r&d | research and development | r and d | (developing new products) | (inventing)
r&d spending | r&d expenditure | r&d investment | research spending | research and development expenditure | spending on research | (money for research) | (put into research) | (goes into research) | (money into research) | (invested in research) | (research effort) | (share for research) | (share of gdp spent on research) | (share of gdp for research) | (part of gdp for research) | (gdp goes into research) | (gdp spent on research) | (share of gdp for r&d)
science and technology | sci-tech | scientific and technological | (science and tech) | (science and engineering)
innovation | innovative | invention | (novelties) | (new ideas)
laboratory | lab | research institute | (research center) | (research facility) | research institution | (research bodies) | (research organizations)
patent | intellectual property | invention patent
researcher | scientist | scholar | (research people)
academician | fellow of the academy
doctorate | phd | postdoctoral
incubator | accelerator | makerspace | innovation space
technology transfer | commercialization of research | transformation of research findings
talent | skilled people | talented people | outstanding people | high-caliber personnel | (bright people) | (highly qualified people) | (clever people) | (gifted people) | (highly talented people) | (top people) | (brain power) | (skilled workers) | (bright minds) | (able people) | (clever heads) | (brains) | (experts) | (specialists) | (qualified people) | (best people) | (brightest)
tobacco | cigarettes | smoking | (smokers)
`;
