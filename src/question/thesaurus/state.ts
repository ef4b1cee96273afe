/** Law, safety, government, defence, places. How to read and write it: ../thesaurus.ts. */
export const STATE = `
# Law, order and safety
arrest | detain | (caught) | (taken into custody) | (put behind bars) | (locked up) | (nabbed)
murder | homicide | killing
theft | stealing | robbery | burglary | (thieves) | (stolen)
prosecution | prosecute | (taken to court) | (put on trial) | brought to court | (brought to justice) | (before the courts) | (before a judge) | (to justice)
hostage | captive
gun violence | shootings
border | frontier
migrant | immigrant | refugee | asylum seeker | (newcomers) | (come to live here) | (people who move here)
war | conflict | (fighting)
ceasefire | truce | (stop the fighting)
crime | criminal offense | offense | lawbreaking | criminal case | (criminals) | (lawbreakers) | (break the law)
organized crime | gang crime | gangs | mafia | underworld forces | mob | (gangsters) | (mobsters)
law-based government | rule of law | law-based administration
complaint | petition | grievance | letters and visits
mediation | dispute resolution | dispute settlement | settle disputes | dispute | (quarrels) | (neighbors argue) | (fights between neighbors) | (quarrels among neighbors) | (rows) | (arguments) | (disagreements) | (conflict resolution) | (ending up in court)
public order | social order
deaths | fatalities | lives lost | death toll | people killed | (people die) | (lost their lives) | (died) | (killed)
fire safety | fire prevention | fire control
disaster relief | disaster response
disaster prevention | disaster reduction
hidden dangers | hidden hazards | potential hazards | safety hazards | potential dangers | safety risks | (unsafe) | (dangerous spots) | (danger spots)
police | public security organs | police officers | (cops) | (policemen)
court | judiciary | judicial organs
prison | jail
drug trafficking | narcotics | illegal drugs | drug abuse
accident | incident | casualty
emergency response | emergency management | crisis management | (in an emergency) | (when disaster strikes)
earthquake | seismic | quake
typhoon | hurricane | storm | cyclone
surveillance | video monitoring | security cameras | (cameras in the streets) | (watching cameras)

# Government and conduct
minister | secretary of state
commission | inquiry | task force
treaty | agreement | accord | pact
vote | poll | (go to the polls)
bipartisan | cross-party | (both parties)
anti-corruption | corruption | graft | bribery | embezzlement | corrupt officials | (dishonest officials) | (bribes) | (line their pockets) | (on the take) | (enrich themselves) | (crooked officials) | (dishonesty) | (take bribes) | (clean hands) | (abuse of office) | (fill their pockets) | (feather their nests)
clean government | honest government | clean governance | (honest officials) | (keep officials honest) | (honesty in government)
civil servant | public servant | public officials | government employees | cadre | (people who work for the government) | (officials) | (government workers) | (bureaucrats) | (office-holders)
mayor | head of the city
deputy mayor | vice mayor
deputy to the people's congress | lawmaker | legislator | member of parliament | mp | (members of the congress)
cppcc | political consultative conference | political advisory body
five-year plan | medium-term plan
sense of security | sense of safety | (feel safe) | (feel secure)
community governance | grassroots governance | primary-level governance | neighborhood management | social governance

# Administration
assessment | evaluation | appraisal
program | scheme | initiative
province | provincial
provincial-level | at the provincial level | of provincial rank | of provincial standing | (of provincial grade) | province-level
national | (of national rank) | (of national standing) | at the national level | national-level
regular | recurring | recurrent
one day | single day | (within a day) | (in a day) | (24 hours) | (one single day) | (same day)
civilized city | model city | (city of good manners)
four times in a row | consecutive times | successive times | (often in a row) | (times running)
red tape | bureaucracy | administrative approval | administrative procedures | approvals | (paperwork) | (forms to fill in) | (dealing with government offices) | (dealing with the authorities) | (paper work) | (dealing with city hall) | (official business) | (errands at government offices) | (government procedures) | (visits to offices)
administrative streamlining | streamline administration | cut red tape | simplify procedures | delegate power
one-stop service | one-stop shop | single window | (one visit) | (under one roof) | (single counter) | (one place) | (in one go) | (single place) | (one office)
licence | license | permit
government procurement | public procurement | government purchasing | public contracts | public tender | (government buys) | (state buys) | (what the government buys) | (public offices buy) | (authorities buy) | (bought by the government) | (government orders) | (government contracts) | (public buying) | (public orders) | (contracts of the government) | (public sector buys) | (state orders) | (state contracts) | (city buys)
pilot program | pilot project | pilot scheme | (trial run)
national pilot | national demonstration | nationwide pilot | demonstration zone
wellbeing | quality of life | people's livelihood | living standard | well-being | livelihood | welfare | (better lives) | (people lead a better life) | (make life better) | (life better) | (better life) | (daily lives) | (ordinary people's lives) | (improve people's lives) | (better people's lives) | (people's lives better) | (lives of ordinary people)
household registration | hukou
law | legislation | statute
audit | (check the books)
transparency | openness | disclosure | open government | (open about) | (see what government does)
formalism | formalities for formalities' sake | pointless formalities | (empty formalities) | (box-ticking)
extravagance | wastefulness | lavishness | (waste money) | (lavish)
working style | style of work | conduct of officials
proposal | motion | suggestion
public consultation | solicit opinions | public opinion | (ask the public) | (listen to people) | (have a say) | (say of citizens) | (ask citizens)
election | ballot
term of office | tenure | (in office)
think tank | policy research institute
government department | government agency | public body | public agency | (government bodies) | (government office) | (public offices) | (offices) | (authorities)
data sharing between departments | shared data
creditworthiness | credit rating | trustworthiness
on-site | (on the spot) | (there and then)
inter-provincial | cross-provincial | trans-provincial | (another province) | (other provinces) | (outside the province)
inheritance tax | estate duty | estate tax | death tax | death duty
hotline | helpline | call center | (phone number)
conscription | military recruitment | recruitment of soldiers
sister city | twin city | friendship city
diplomacy | foreign affairs | foreign relations
paired assistance | partner assistance | counterpart assistance | (help for poorer regions) | (help for other regions) | (partner regions)
overseas chinese | diaspora
religion | religious affairs | faith
award | prize | honor | title | distinction | accolade | (trophy)
satisfaction | (satisfied) | (happy with) | (pleased with) | (content with) | (think of)
reputation | image | renown | fame | (better known) | (make a name) | (known to the world) | (good name)
publicize | publicity | (spread the word) | (make known) | (better known)
lesson | experience | insight | (learned) | (learnt) | (what it has learned) | (taught)
priority | focus | key task | (most important tasks) | (most important) | (top of the list) | (matters most) | (main tasks)
standing committee | permanent committee

# Defence and the world
defense | defence | military | armed forces | army | (soldiers) | troops | (forces)
military spending | defense spending | defense expenditure | defense budget
eu | european union

# People and places
population | inhabitants | (number of residents) | resident population | (people live) | permanent residents | (residents does it have) | (people are there)
urbanization | urbanisation rate | share of people living in towns | urban share | (people live in towns) | (population live in towns) | (people live in cities) | (population live in cities) | (live in towns and cities) | (live in urban areas) | (live in towns) | (live in cities) | (inhabitants live in towns) | (city dwellers among) | (inhabitants are town dwellers) | (people are town dwellers) | (inhabitants live in cities) | (inhabitants live in urban) | (population is urban)
city center | downtown | urban core | inner city | central urban area
suburb | outskirts | suburban
neighboring cities | neighboring regions | surrounding cities | nearby cities | (cities next door) | (cities nearby) | (cities around) | (nearby towns)

# Of reports themselves
target | goal | aim | objective
problem | difficulty | challenge | shortcoming | weak point | weakness | weak link | inadequacy | (not good enough) | (went wrong) | (wrong with) | (falls short) | (not going well) | (faults) | (weak spots) | (trouble) | (worries) | (still wrong) | (not working) | (needs fixing) | (headaches) | (not gone well)
achievement | accomplishment | success | attainment | (achieved) | (accomplished) | (proud of) | (managed to) | (good results) | (done well) | (went well)
ranked | league table | (where does it stand) | (stand among) | (table of) | (list of the best)
`;
