/** Government, law, safety and the world. How to read and write it: ../subjects.ts. */
export const GOVERNMENT = `
public safety | safety | security | safety and security | public security | law and order | crime | social stability | public order | safe city
core: =safety | =safe | security | crime | criminal | police | gang | accident | disaster | fire control | fire fighters | hidden dangers | hidden hazards | hazard | hazardous | emergency | terrorism | terrorist | food and drug | conflict mediation | conflicts and disputes | violence | risk prevention | defuse risks | guard against | guarding against risks | fight various risks | potential risks | rescue | flood | civil defence | drug abuse
near: risk | epidemic | social governance | legal | supervision | dispute | law enforcement
not: social security | food security | housing security | energy security | income security

work safety | workplace safety | safe production | occupational safety
core: workplace safety | workplace accident | work safety | hazardous chemicals | fire control | occupational safety | safety accidents | potential hazards | hidden dangers | safe production | industrial accidents
near: safety | accident | hazard

disaster prevention | emergency management | disasters | emergency response | disaster relief
core: disaster | emergency | flood | typhoon | seawall | drought | early warning | mitigation and relief | earthquake | rescue | fire control | meteorological | draining floods | storm
near: risk | epidemic | safety | hazard

epidemic | covid | covid-19 | pandemic | epidemic control | coronavirus | epidemic prevention | epidemic prevention and control
core: epidemic | covid | pandemic | coronavirus | virus | vaccination | quarantine | infection | SARS | outbreak | lockdown
near: isolate | emergency response | medical workers | public health

social governance | community governance | governance | community services | communities | grassroots governance | community life
core: social governance | community-level | governance mode | urban governance | grid | social workers | community service | conflict mediation | disputes | self-governance | community governance | petition | volunteers | community center | residents’ committee | social organizations | service system for migrants | neighbourhood | grassroots | voluntary
near: community | safe | residential quarters | conflict | trade unions | charity

digital reform | digital government | e-government | smart government | digital services | government digitization | online services
core: digital | digitized governments | digitize government | digitization reform | digitized reform | digitalization of government | online service | service online | available online | online-offline | data | =apps | =applications | smart nation | smart city | intelligent public data | big data | e-government | intelligent platforms | artificial intelligence | urban management brain | early warning and prediction
near: smart | intelligent | platform | internet | =online | digitize | digitization | one-stop | information | automation | government services
not: digital economy | digital industrialization | industrial digitization | digital transformation of enterprises | digital transformation of all enterprises

digitalization | digitization | digital development | digital transformation | digital technology | smart nation | smart city | digital
core: digital | digitize | digitization | digitalization | online service | =online | data | =apps | =applications | smart nation | smart city | smart factory | big data | internet | e-government | artificial intelligence | robot | software | 5G | base stations | cloud computing | cybersecurity | broadband | future factories | urban management brain
near: smart | intelligent | platform | e-commerce | information | automation | high-tech

reform | reforms | institutional reform | reform and innovation | deepening reform
core: reform | reorganize | restructure | pilot | institutional innovation | streamline | market-based allocation | systems and mechanisms | land contracting rights | restructuring
near: digital | state-owned | mechanism | innovation | liberalise | review

government | public administration | government itself | government self-improvement | administration | government services | public services | public service | government reform | civil service | government efficiency
core: government service | public service | administrative | self-improvement | law-based government | clean government | service-oriented government | digital government | digitized governments | civil servant | government workers | government work | public sector | officials | proposals from | rule of law | oversight | party conduct | bureaucratism | formalities | strict economy | the government itself | governance capacity | government organs | public institutions | government of integrity | serve the people | public officers
near: government | one-stop | reform | duties | integrity | transparent | legal | corruption | diligently

rule of law | law | justice | legal system | law-based government | legislation | courts | law enforcement
core: rule of law | law-based | =law | =laws | legal | lawful | judicial | court | justice | constitution | legislation | law enforcement | regulations | legitimate rights | legal advisers | crackdown | prosecution | statute
near: oversight | discipline | crime | rights | supervision

corruption | anti-corruption | clean government | integrity | party discipline | party building | the party | discipline
core: corruption | clean government | integrity | party conduct | self-governance | party building | discipline | bureaucratism | honest | political ecology | party self-governance | oversight | bribery | party members | party’s leadership | auditing
near: supervision | loyalty | loyal | strict | Party

military | national defence | defence | armed forces | army | military and civilian support | veterans
core: military | defence | defense | armed forces | army | armed police | veteran | Liberation Army | civil air defense | coastal defense | soldiers | troops | national service | navy | air force
near: security | support between civilians | terrorism

foreign affairs | international relations | diplomacy | foreign policy | world affairs
core: foreign policy | diplomatic | diplomacy | treaty | United Nations | ally | allies | alliance | sanctions | nato | embassy | bilateral | multilateral | international relations | sister cities | global partners
near: international | overseas | foreign | world | peace

immigration | migrants | foreigners | population | migration | foreign workers
core: migrant | immigrant | immigration | foreign worker | population | border | refugee | asylum | permanent residents | citizenship | resident population | birth rate
near: residents | foreign | urbanization
`;
