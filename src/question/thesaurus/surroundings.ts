/** Transport, networks, environment, energy, farming. How to read and write it: ../thesaurus.ts. */
export const SURROUNDINGS = `
# Transport
railway | rail | railroad | train line | rail line
high-speed rail | high-speed railway | bullet train | high-speed train | fast trains
intercity railway | intercity train | inter-city rail | commuter rail | suburban railway
metro | subway | underground railway | underground line | urban rail transit
railway station | train station
highway | road | expressway | motorway | freeway
rural roads | country roads | country lanes | village roads
bus | coach
public transport | public transit | mass transit
traffic jam | congestion | traffic congestion | gridlock | bottleneck road
journey time | commuting time | travel time | commute
airport | airfield | aerodrome
flight | air route | airline
airport terminal | terminal building
port | harbor | seaport | docks
container throughput | container traffic | teu | containers handled | shipping containers
cargo throughput | port throughput | freight throughput | cargo handled | goods handled
parking spaces | parking spots | parking lots | car parks | parking bays | (places to park) | (somewhere to park)
greenway | cycle path | bike lane | cycle lane | walking path | cycling route | bicycle path
bicycle | bike | cycling
car | vehicle | automobile
electric vehicles | new-energy automobiles | new energy vehicles | electric cars | evs | ev
charging piles | charging points | charging stations | chargers | charging posts
traffic accident | road accident | car crash | road crash | traffic collision

# Networks and data
mobile phone | cell phone | smartphone | mobile
base station | mast | cell tower | phone mast | mobile phone tower | transmitter
broadband | fast internet | high-speed internet | gigabit network | optical fiber network
robot | automation | industrial robots | automated
artificial intelligence | ai | machine learning
digital transformation | digitalization | digital reform | digitization | (go digital)
smart city | intelligent city | city brain
big data | data center | data sharing | cloud computing
cybersecurity | network security | internet security | information security | cyber security
online services | e-services | e-government | digital services | services on the internet
telecom fraud | phone scam | online fraud | internet fraud | telecommunications fraud | online scam

# Air, water, waste
air quality | clean air | fresh air | good air | (air cleaner) | (cleanliness of the air)
fine particles | pm2.5 | pm 2.5 | particulate | fine dust | fine particulate matter
smog | haze | air pollution | dirty air
days with good air quality | clean-air days | good air days | days of clean air
water quality | clean water | surface water quality | cleanliness of rivers
sewage | wastewater | waste water | effluent
sewage treatment plant | sewage works | wastewater treatment | sewage disposal
pollution | pollutant | contamination
waste | rubbish | garbage | trash | refuse | litter
waste sorting | garbage sorting | garbage classification | waste separation | waste classification
landfill | garbage dump | rubbish tip | rubbish dump
waste incineration | incinerator | waste-to-energy | burning of rubbish
environmental protection | ecological protection | conservation of nature | nature conservation
biodiversity | wildlife | species | rare animals and plants
forest | woodland | woods
afforestation | tree planting | reforestation | forest planting | (plant trees)
forest coverage | forest cover | woodland cover
green space | parks and gardens | public parks | green area | greenery | pocket park | urban greening
flood | inundation | waterlogging
flood control | flood protection | flood defenses | flood prevention

# Climate and energy
climate change | global warming | climate crisis | climate action
greenhouse gas | ghg
carbon emissions | co2 | carbon dioxide | carbon footprint
emissions reduction | emission cuts | cut emissions | carbon reduction | reduce emissions
carbon neutrality | net zero | carbon neutral | climate neutrality | net-zero emissions
carbon peak | emissions peak
renewable energy | clean energy | green energy | non-fossil energy | renewables
solar | photovoltaic | pv | solar panels
wind power | wind energy | wind farm | wind turbine
energy consumption | energy use | energy used
energy intensity | energy consumption per unit of gdp | energy use per unit of output
energy efficiency | energy saving | energy conservation | save energy
electricity | electric power | power supply | power grid
power station | power plant | generating station

# Land, farming and villages
farmland | arable land | agricultural land | cropland | cultivated land
agriculture | farming
farmer | peasant | grower
grain output | grain harvest | grain production | grain yield
food security | grain security | food supply | food self-sufficiency
pig | hog | pork | swine
countryside | rural areas | rural | (country people) | (villagers)
urban | (city dwellers) | (townspeople) | (townsfolk)
rural revitalization | rural vitalization | rural renewal | village revival | rural development
beautiful countryside | beautiful villages | rural beautification | village beautification
construction land | building land | land for building | developable land
idle land | inefficient land | unused land | vacant land
`;
