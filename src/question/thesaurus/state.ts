/** Law, safety, government, defence, places. How to read and write it: ../thesaurus.ts. */
export const STATE = `
# Law, order and safety
crime | criminal offense | offense | lawbreaking
organized crime | gang crime | gangs | mafia | underworld forces | mob
law-based government | rule of law | law-based administration
complaint | petition | grievance | letters and visits
mediation | dispute resolution | dispute settlement | settle disputes
public order | social order
deaths | fatalities | lives lost | death toll | people killed
fire safety | fire prevention | fire control
disaster relief | disaster response
disaster prevention | disaster reduction
hidden dangers | safety hazards | potential dangers | safety risks

# Government and conduct
anti-corruption | corruption | graft | bribery | embezzlement
clean government | honest government | clean governance
civil servant | public servant | public officials | government employees | cadre
mayor | head of the city
deputy mayor | vice mayor
deputy to the people's congress | lawmaker | legislator | member of parliament | mp
cppcc | political consultative conference | political advisory body
five-year plan | medium-term plan
sense of security | sense of safety | (feel safe)
community governance | grassroots governance | primary-level governance | neighborhood management | social governance

# Administration
red tape | bureaucracy | administrative approval | administrative procedures | approvals
administrative streamlining | streamline administration | cut red tape | simplify procedures | delegate power
one-stop service | one-stop shop | single window | (one visit) | (under one roof) | (single counter)
licence | license | permit
government procurement | public procurement | government purchasing | public contracts | public tender
pilot program | pilot project | pilot scheme | (trial run)
national pilot | national demonstration | nationwide pilot | demonstration zone
wellbeing | quality of life | people's livelihood | living standard
household registration | hukou

# Defence and the world
defense | defence | military | armed forces | army
military spending | defense spending | defense expenditure | defense budget
eu | european union

# People and places
population | inhabitants | (number of residents) | resident population | (people live)
urbanization | urbanisation rate | share of people living in towns | urban share
city center | downtown | urban core | inner city | central urban area
suburb | outskirts | suburban
neighboring cities | surrounding cities | nearby cities

# Of reports themselves
target | goal | aim | objective
problem | difficulty | challenge | shortcoming | weak point | weakness
achievement | accomplishment | success
ranked | league table
`;
