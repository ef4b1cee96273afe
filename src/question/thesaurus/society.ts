/** Care, health, education, homes, culture and science. How to read and write it: ../thesaurus.ts. */
export const SOCIETY = `
# Social security and care
social grant | welfare grant | cash benefit | (money from the state)
carer | caregiver
single parent | lone parent | (raising children alone)
marriage | wedding | (get married)
same-sex | gay couples
social security | social insurance | social safety net | social protection | welfare system | (benefits)
pension | retirement | old-age insurance | retirement benefit | (money for pensioners)
subsistence allowance | minimum living allowance | dole | basic living allowance | welfare payment | income support | (welfare money) | (welfare benefit) | (benefits for the poor) | (money for the poor) | (money to live on) | (state support for the poor)
elderly | old age | seniors | older people | senior citizens | aged | (old people) | (old folk) | (aged people) | (grandparents) | old-aged | (pensioners)
aging population | ageing population | population aging | graying of society | demographic aging
elderly care | care for the elderly | eldercare | aged care | senior care | old-age care
nursing home | care home | retirement home | home for the elderly | old people's home | elderly care institution | elderly care center | (old folks home)
elderly care beds | nursing home beds | beds for the elderly | care home places | care home beds
home care | home-based care
long-term care | nursing care insurance | long-term nursing care
children | kids | minors | (youngsters) | (little ones)
toddlers | children under three | infants | (under-threes)
childcare | child care | nursery | creche | daycare | day care | (looked after in day care) | (look after toddlers) | (minding of children)
nursery places | childcare places | childcare slots | nursery spots | daycare places | childcare vacancies
disabled | disability | handicapped | people with special needs
veteran | ex-servicemen | demobilized soldiers | former soldiers | ex-soldiers
charity | charitable | donation | philanthropy
volunteer | voluntary service
women | female
mother | maternity | (new mothers)
birth | childbirth | newborn | (have children) | (babies born) | (babies were born) | (babies) | (more children)
stillbirth | (born dead) | (stillborn)
baby | infant child
fertility | children per woman | (average woman)
funeral | burial | cremation
orphan | children without parents
canteen | dining hall | meal service | (places to eat)
retire | retiree | pensioner
social assistance | social relief | poor relief | social welfare
needy | (people in need) | vulnerable groups | disadvantaged | people in difficulty | underprivileged | people in straitened circumstances

# Health
overdose | drug deaths
out-of-pocket | (pay themselves) | (pay from their own pocket)
serious disease | grave illness | major disease | serious illness | critical illness | (severe illness)
supplementary insurance | additional insurance | top-up insurance | (extra insurance)
illness | disease | sickness | ailment
patient | (sick people)
doctor | physician | medical practitioner | (gp) | (medics)
nurse | nursing staff
medical staff | health workers | medical workers | medical personnel | healthcare workers
hospital | medical center | clinical center
hospital beds | beds in hospitals | medical beds | inpatient beds
clinic | health center | community health | outpatient
healthcare | health care | medical care | medical treatment | health services
medical insurance | health insurance | medicare | health cover | (insurance for illnesses) | (cover for illness)
medical bills | medical expenses | medical costs | hospital bills | treatment costs
medical check-up | health check | medical examination | physical examination | checkup | health screening | physical check-up | health checkup | (medical test) | (checked by a doctor)
myopia | short-sightedness | nearsightedness | shortsighted | near-sighted | (bad eyesight) | (need glasses) | (wear glasses) | (eyesight)
life expectancy | average lifespan | (how long do people live)
epidemic | pandemic | covid | covid-19 | coronavirus | (corona) | (the virus)
lockdown | containment | quarantine | (stay at home order)
vaccination | vaccine | inoculation | jab | immunization | (shots)
emergency care | first aid | ambulance | emergency treatment
infection | infected | confirmed case | (caught the virus)
imported case | (cases from abroad) | (infections from abroad)
nucleic acid test | pcr test | covid test | virus test
infectious disease | communicable disease | contagious disease
mental health | psychological health | mental well-being | psychological counseling
chronic disease | chronic illness | long-term illness
traditional chinese medicine | tcm | chinese medicine
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
student | pupil | schoolchildren | (school children) | (young learners) | (kids in school)
teacher | teaching staff | schoolteacher | faculty | (school staff)
kindergarten | preschool | pre-school | early childhood education
primary school | elementary school | grade school
junior high school | junior middle school | lower secondary school
senior high school | senior middle school | upper secondary school
compulsory education | mandatory schooling | basic education
vocational school | vocational education | vocational college | technical school | trade school
university | college | higher education | institution of higher learning
college graduates | university graduates | university leavers | (people with degrees)
school places | school enrollment places | student places
enrollment | enrolment | school admission | (go to school)
tutoring | after-school tutoring | cram school | private lessons | off-campus training
after-school care | after-school services | after-school program
tuition | school fees | tuition fees
scholarship | bursary | student aid | student grant
homework | school assignments | (study load) | (pressure off schoolchildren) | (burden on students) | academic burden
classroom | lecture room
exam | examination
campus | school grounds
special education | special needs education
lifelong learning | adult education | continuing education
boarding school | residential school
student loan | study loan

# Homes
residential quarters | housing estate | residential community | neighborhood | residential compound | housing complex
household | family
convenience of the elderly | aging-friendly | barrier-free | age-friendly | (make life easier for the elderly) | (easier for old people)
housing | homes | flats | apartments | dwellings | residential units | (places to live) | (somewhere to live)
government-subsidized housing | affordable housing | public housing | social housing | council housing | subsidized homes | affordable homes | council homes | indemnificatory housing | (cheap homes) | (cheap housing) | (homes for the poor) | (state-supported homes) | (homes supported by the state)
public rental housing | low-rent housing | council flats
subsidized rental housing | affordable rental housing
housing prices | home prices | property prices | (cost of a home) | (cost of a flat)
property market | real estate | housing market | real estate market
old residential communities | old neighborhoods | run-down estates | old urban residential communities | old housing estates | aging housing estates | dilapidated neighborhoods | run-down housing estates | residential quarters in bad conditions | old residential areas | old residential quarters | old residential compounds | (old apartment blocks) | (old housing blocks) | (rundown housing) | (old housing) | (old blocks)
shantytown | slum | rundown area | run-down area | urban village | shanty town
tenant | renter | lessee
rent | rental | lease | (live for rent)
mortgage | home loan | housing loan
homeless | rough sleeper | (without a home)
home-buyer | homeowner | house purchase
dilapidated houses | unsafe houses | crumbling houses | dangerous buildings
urban renewal | urban regeneration | urban redevelopment | redevelopment of the city
demolition | demolish | dismantle | razed | bulldoze | (tear down) | (torn down) | (knock down) | (pull down)
elevator | lift installed | lifts | (lift in buildings)

# Culture, sport and tourism
library | reading room | (borrow books)
museum | gallery | exhibition hall
theater | playhouse | opera house | concert hall
heritage | cultural relics | historic sites | historical sites | monument | relic | (old buildings)
intangible cultural heritage | folk traditions | traditional crafts
performing arts | stage arts | performing groups
orchestra | ensemble | troupe | choir | (performing arts groups) | (performing arts ensembles) | (performing ensembles) | (music groups)
festival | celebration | gala
anniversary | centenary | centennial | jubilee
stadium | gymnasium | sports hall | arena | sports venue
contest | competition | tournament | (sports event) | (sports games)
swimming pool | natatorium
movie | film | cinema
museums and galleries | exhibition venues
cultural center | arts center | community center | cultural auditorium
hotel | lodging | accommodation | guesthouse | homestay
restaurant | catering | eatery | dining
sport | fitness | athletic | (work out) | exercise facilities
tourist | tourism | visitor | holidaymaker
scenic spot | tourist attraction | scenic area | tourist site | sights
ethnic minority | ethnic group | minorities

# Science and talent
r&d | research and development | r and d
r&d spending | r&d expenditure | r&d investment | research spending | research and development expenditure | spending on research | (money for research)
science and technology | sci-tech | scientific and technological
innovation | innovative | invention
laboratory | lab | research institute
patent | intellectual property | invention patent
researcher | scientist | scholar
academician | fellow of the academy
doctorate | phd | postdoctoral
incubator | accelerator | makerspace | innovation space
technology transfer | commercialization of research | transformation of research findings
talent | skilled people | talented people | outstanding people | high-caliber personnel | (bright people) | (highly qualified people) | (clever people) | (gifted people) | (highly talented people) | (top people) | (brain power)
tobacco | cigarettes | smoking | (smokers)
`;
