/** Law, safety, government, defence, places. How to read and write it: ../thesaurus.ts. */
export const STATE = `
# Law, order and safety
arrest | detain | (caught)
murder | homicide | killing
theft | stealing | robbery | burglary
prosecution | prosecute | (taken to court) | (put on trial) | brought to court
hostage | captive
gun violence | shootings
border | frontier
migrant | immigrant | refugee | asylum seeker
war | conflict | (fighting)
ceasefire | truce | (stop the fighting)
crime | criminal offense | offense | lawbreaking | criminal case | (criminals)
organized crime | gang crime | gangs | mafia | underworld forces | mob
law-based government | rule of law | law-based administration
complaint | petition | grievance | letters and visits
mediation | dispute resolution | dispute settlement | settle disputes | dispute | (quarrels) | (neighbors argue)
public order | social order
deaths | fatalities | lives lost | death toll | people killed
fire safety | fire prevention | fire control
disaster relief | disaster response
disaster prevention | disaster reduction
hidden dangers | safety hazards | potential dangers | safety risks
police | public security organs | police officers | (cops) | (policemen)
court | judiciary | judicial organs
prison | jail
drug trafficking | narcotics | illegal drugs | drug abuse
accident | incident | casualty
emergency response | emergency management | crisis management
earthquake | seismic | quake
typhoon | hurricane | storm | cyclone
surveillance | video monitoring | security cameras

# Government and conduct
minister | secretary of state
commission | inquiry | task force
treaty | agreement | accord | pact
vote | poll | (go to the polls)
bipartisan | cross-party | (both parties)
anti-corruption | corruption | graft | bribery | embezzlement | corrupt officials | (dishonest officials) | (bribes)
clean government | honest government | clean governance
civil servant | public servant | public officials | government employees | cadre | (people who work for the government)
mayor | head of the city
deputy mayor | vice mayor
deputy to the people's congress | lawmaker | legislator | member of parliament | mp
cppcc | political consultative conference | political advisory body
five-year plan | medium-term plan
sense of security | sense of safety | (feel safe)
community governance | grassroots governance | primary-level governance | neighborhood management | social governance

# Administration
one day | single day | (within a day)
civilized city | model city | (city of good manners)
four times in a row | consecutive times | successive times | (often in a row) | (times running)
red tape | bureaucracy | administrative approval | administrative procedures | approvals | (paperwork) | (forms to fill in) | (dealing with government offices) | (dealing with the authorities)
administrative streamlining | streamline administration | cut red tape | simplify procedures | delegate power
one-stop service | one-stop shop | single window | (one visit) | (under one roof) | (single counter)
licence | license | permit
government procurement | public procurement | government purchasing | public contracts | public tender | (government buys) | (state buys) | (what the government buys)
pilot program | pilot project | pilot scheme | (trial run)
national pilot | national demonstration | nationwide pilot | demonstration zone
wellbeing | quality of life | people's livelihood | living standard | well-being | livelihood | welfare | (better lives) | (people lead a better life)
household registration | hukou
law | legislation | statute
audit | (check the books)
transparency | openness | disclosure | open government
formalism | formalities for formalities' sake | pointless formalities | (empty formalities) | (box-ticking)
extravagance | wastefulness | lavishness
working style | style of work | conduct of officials
proposal | motion | suggestion
public consultation | solicit opinions | public opinion | (ask the public) | (listen to people)
election | ballot
term of office | tenure | (in office)
think tank | policy research institute
government department | government agency | public body | public agency | (government bodies)
data sharing between departments | shared data
creditworthiness | credit rating | trustworthiness
hotline | helpline | call center
conscription | military recruitment | recruitment of soldiers
sister city | twin city | friendship city
diplomacy | foreign affairs | foreign relations
paired assistance | partner assistance | counterpart assistance | (help for poorer regions)
overseas chinese | diaspora
religion | religious affairs | faith
award | prize | honor
satisfaction | (satisfied) | (happy with)
lesson | experience | insight | (learned) | (learnt)
priority | focus | key task | (most important tasks)
standing committee | permanent committee

# Defence and the world
defense | defence | military | armed forces | army | (soldiers) | troops
military spending | defense spending | defense expenditure | defense budget
eu | european union

# People and places
population | inhabitants | (number of residents) | resident population | (people live) | permanent residents
urbanization | urbanisation rate | share of people living in towns | urban share | (people live in towns) | (population live in towns) | (people live in cities) | (population live in cities) | (live in towns and cities) | (live in urban areas)
city center | downtown | urban core | inner city | central urban area
suburb | outskirts | suburban
neighboring cities | surrounding cities | nearby cities

# Of reports themselves
target | goal | aim | objective
problem | difficulty | challenge | shortcoming | weak point | weakness | weak link | inadequacy | (not good enough) | (went wrong) | (wrong with) | (falls short) | (not going well) | (faults)
achievement | accomplishment | success | attainment | (achieved) | (accomplished)
ranked | league table | (where does it stand) | (stand among)
`;
