/** Care, health, education, homes, culture and science. How to read and write it: ../thesaurus.ts. */
export const SOCIETY = `
# Social security and care
social security | social insurance | social safety net | social protection | welfare system
pension | retirement | old-age insurance | retirement benefit | (money for pensioners)
subsistence allowance | minimum living allowance | dole | basic living allowance | welfare payment | income support
elderly | old age | seniors | older people | senior citizens | aged | (old people)
aging population | ageing population | population aging | graying of society | demographic aging
elderly care | care for the elderly | eldercare | aged care | senior care | old-age care
nursing home | care home | retirement home | home for the elderly | old people's home | elderly care institution
elderly care beds | nursing home beds | beds for the elderly | care home places | care home beds
home care | home-based care
long-term care | nursing care insurance | long-term nursing care
children | kids | minors
toddlers | children under three | infants | (under-threes)
childcare | child care | nursery | creche | daycare | day care
nursery places | childcare places | childcare slots | nursery spots | daycare places
disabled | disability | handicapped | people with special needs
veteran | ex-servicemen | demobilized soldiers | former soldiers | ex-soldiers
charity | charitable | donation | philanthropy
needy | (people in need) | vulnerable groups | disadvantaged | people in difficulty | underprivileged

# Health
doctor | physician | medical practitioner | (gp)
nurse | nursing staff
medical staff | health workers | medical workers | medical personnel | healthcare workers
hospital | medical center | clinical center
hospital beds | beds in hospitals | medical beds | inpatient beds
clinic | health center | community health | outpatient
healthcare | health care | medical care | medical treatment | health services
medical insurance | health insurance | medicare | health cover
medical bills | medical expenses | medical costs | hospital bills | treatment costs
medical check-up | health check | medical examination | physical examination | checkup | health screening
myopia | short-sightedness | nearsightedness | shortsighted | near-sighted | (bad eyesight) | (need glasses)
life expectancy | average lifespan | (how long do people live)
epidemic | pandemic | covid | covid-19 | coronavirus | (corona)
lockdown | containment | quarantine | (stay at home order)
vaccination | vaccine | inoculation | jab | immunization | (shots)
emergency care | first aid | ambulance | emergency treatment
drinking water | tap water | potable water
disease control | disease prevention | public health | epidemic control

# Education
student | pupil | schoolchildren
teacher | teaching staff | schoolteacher | faculty
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

# Homes
housing | homes | flats | apartments | dwellings | residential units
government-subsidized housing | affordable housing | public housing | social housing | council housing | subsidized homes | affordable homes | council homes | indemnificatory housing
public rental housing | low-rent housing | council flats
subsidized rental housing | affordable rental housing
housing prices | home prices | property prices
property market | real estate | housing market | real estate market
old residential communities | old neighborhoods | run-down estates | old urban residential communities | old housing estates | aging housing estates | dilapidated neighborhoods | run-down housing estates | residential quarters in bad conditions | old residential areas
shantytown | slum | rundown area | run-down area | urban village | shanty town
dilapidated houses | unsafe houses | crumbling houses | dangerous buildings
urban renewal | urban regeneration | urban redevelopment | redevelopment of the city
demolition | demolish | dismantle | razed | bulldoze | (tear down) | (torn down) | (knock down) | (pull down)
elevator | lift installed | lifts

# Culture, sport and tourism
library | reading room
museum | gallery | exhibition hall
theater | playhouse
heritage | cultural relics | historic sites | historical sites | monument
intangible cultural heritage | folk traditions | traditional crafts
sport | fitness | athletic
tourist | tourism | visitor | holidaymaker
scenic spot | tourist attraction | scenic area | tourist site | sights
ethnic minority | ethnic group | minorities

# Science and talent
r&d | research and development | r and d
r&d spending | r&d expenditure | r&d investment | research spending | research and development expenditure | spending on research
science and technology | sci-tech | scientific and technological
innovation | innovative | invention
laboratory | lab | research institute
patent | intellectual property | invention patent
talent | skilled people | talented people | outstanding people | high-caliber personnel | (bright people) | (highly qualified people)
tobacco | cigarettes | smoking
`;
