/** Education, health, care, work, homes, culture and sport. How to read and write it: ../subjects.ts. */
export const PEOPLE = `
education | schools | schooling | schools and universities | teaching | pupils and students
core: education | educate | school | kindergarten | preschool | university | college | polytechnic | teacher | student | pupil | classroom | curriculum | scholarship | bursary | tuition | enrolment | schoolchildren | literacy | undergraduate | postgraduate | academic | campus | children’s schooling | exam | graduate | vocational training | lifelong learning
near: childcare | nursery | skills | talent | apprenticeship | institute | young people | youth | =training | professor

health | health care | healthcare | medical care | medicine | public health | hospitals | health and medical care | medical services
core: health | healthy | healthcare | medical | medicine | hospital | clinic | clinical | doctor | physician | nurse | nursing care | patient | disease | illness | epidemic | pandemic | covid | vaccine | vaccination | outpatient | inpatient | myopia | check-up | pharmaceutical | drug prices | diagnosis | treatment of disease | infection | tuberculosis | cancer | diabetes | mental health | psychological | mortality | life expectancy | long-term care | healthy living | obesity
near: isolate | elderly care | sports and fitness | disabled | Red Cross | food and drug | insurance | well-being | hygiene | sanitation | welfare

elderly | elderly care | the elderly | older people | old-age care | seniors | ageing | aging population | old people | care for the elderly | older citizens
core: elderly | =seniors | senior citizens | older people | old age | old-age | =aging | =ageing | old-aged | aged care | eldercare | pension | retirement | retirees | nursing home | long-term care | older workers | older citizens | older persons | silver economy | retired couple
near: nursing care | home care | home and community-based care | disabled | medical insurance | social security | healthcare

children | families | childcare | children and families | child care | family policy | birth policy | young children
core: child | childcare | nursery | infant | toddler | kindergarten | preschool | parent | parenthood | family | birth | maternity | paternity | juvenile | orphan | baby bonus | three-child
near: women | school | youth | marriage | pupil | household

youth | young people | the young
core: youth | =young | young people | juvenile | teenager | student | college graduates | school leavers | young scientists
near: talent | school | university | apprenticeship | child

women | gender | gender equality
core: women | woman | female | girl | mother | maternity | gender | women’s
near: family | childcare | child

disabled people | disability | people with disabilities | the disabled
core: disabled | disability | handicapped | special needs | barrier-free | Paralympic | people with disabilities | accessible | special education
near: nursing care | long-term care | people in need | vulnerable

social security | social insurance | social welfare | welfare | social protection | social assistance | social safety net | pensions
core: social security | social insurance | social assistance | social protection | social welfare | pension | old-age insurance | medical insurance | unemployment insurance | subsistence allowance | long-term care insurance | supplementary insurance | minimum living | safety net | welfare | provident fund | people in need | targeted assistance | low-income | poverty | disabled | charity | social grant | needy | vulnerable | relief
near: elderly care | housing security | public service | people’s livelihood | employment | allowance | subsidy | basic needs | insurance

poverty | poor people | poverty reduction | inequality | low incomes
core: poverty | =poor | low-income | lower-income | subsistence allowance | people in need | needy | inequality | income gap | social assistance | vulnerable | destitute | disadvantaged | underprivileged
near: social security | targeted assistance | welfare | middle-income | incomes

livelihood | people’s livelihood | living standards | people’s wellbeing | quality of life | wellbeing | well-being of the people | standard of living
core: livelihood | well-being | living standard | people’s life | people’s lives | disposable income | basic needs | quality of life | happy life | better life | well-off | housing security | subsistence allowance | social security | people in need | benefits to the people
near: public service | employment | education | medical care | elderly care | childcare | charity

employment | jobs | work | labour | labour market | job creation | workforce | unemployment | employment and jobs | workers
core: employment | employ | unemployment | job | jobless | jobseeker | labour market | labour force | workforce | manpower | self-employed | vocational training | retraining | reskilling | upskilling | labour productivity | minimum wage | wage | zero-employment | laid-off | layoff | retrenched | retrenchment | hiring | recruitment of workers | apprenticeship | skilled personnel | skilled workers | migrant workers | industrial workers | laid-off workers | workers’ rights | business start-up | older workers
near: income | vocational education | entrepreneur | starting up businesses | trade union | technician | college graduates | labour | worker | skills | craftsmen
not: medical workers | social workers | community workers | government workers

incomes | wages | income of residents | pay | household income | people’s incomes | income distribution
core: income | disposable income | wage | salary | earnings | middle-income | low-income | pay rise | income distribution | income gap | remuneration
near: employment | prosperity | pension | subsistence allowance | labour productivity

common prosperity | shared prosperity
core: common prosperity | prosperity | middle-income | low-income | incomes of urban and rural residents | income distribution | income gap | wide gap of incomes | income ratio | disposable income
near: income | social security | public service | employment | urban-rural integrated | rural revitalization | well-off

housing | homes | accommodation | property | real estate | public housing | housing market
core: =housing | =housed | home ownership | homeowner | flat | apartment | dwelling | real estate | property market | property prices | rental | tenant | mortgage | residential | shantytown | urban village | old residential | residential quarters | residential areas | housing provident fund | safe houses | government-subsidized housing | homeless | slum | rural houses | home buyers
near: urban renewal | organic renewal | renovation | living environment | future communities | old neighbourhoods | =property
not: intellectual property

urban renewal | urban regeneration | urban redevelopment | city renewal
core: urban renewal | organic renewal | urban regeneration | redevelopment | urban village | old residential | residential quarters | residential areas | renovation of old | dilapidated | future communities | shantytown | rejuvenation of the city | upgrade old | central urban | urban quality | city centre | city center | inner city | streetscape | waterfront renewal | urban landscape
near: renovation | residential | urban environment | living environment | pedestrian street | core area | new city | urban construction

culture | arts | arts and culture | heritage | cultural development | culture and arts | cultural life
core: culture | cultural | art | arts | artist | heritage | museum | library | theatre | opera | dance | orchestra | music | film | literature | exhibition of paintings | painting | intangible heritage | relic | ancient town | traditional culture | bookstore | memorial hall | historic | festival | performing arts | national reading
near: tourism | civilization | civilized city | ethical | values | tradition | creative industries
not: culture of | culture featuring | corporate culture | safety culture | work culture | cultural industries park

tourism | tourists | travel and tourism | visitors | leisure
core: tourism | tourist | scenic | scenic spot | visitor | hotel | B&B | homestay | holiday | sightseeing | leisure travel | leisure tourism | resort | cruise | travel and accommodation | catering travel
near: ancient town | heritage | leisure | museum | festival | convention | exhibition | attractions

sports | sport | fitness | sport and recreation
core: sport | sports | fitness | athlete | athletic | Olympic | Paralympic | Olympics | stadium | gymnasium | gold medal | sportsmen | physical exercise | marathon | championship
near: health | recreation | greenway | park

religion | religious affairs | ethnic affairs | faith
core: religion | religious | ethnic | faith | church | mosque | temple | ethnic groups | minorities
near: overseas Chinese | harmony
`;
