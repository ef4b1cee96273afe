/** Transport, networks, environment, energy, farming. How to read and write it: ../thesaurus.ts. */
export const SURROUNDINGS = `
# Transport
railway | rail | railroad | train line | rail line
high-speed rail | high-speed railway | bullet train | high-speed train | fast trains
intercity railway | intercity train | inter-city rail | commuter rail | suburban railway
metro | subway | underground railway | underground line | urban rail transit
railway station | train station
highway | road | expressway | motorway | freeway
rural roads | country roads | country lanes | village roads | rural highways | (roads in the country) | (roads in villages)
bus | coach
public transport | public transit | mass transit
traffic jam | congestion | traffic congestion | gridlock | bottleneck road
journey time | commuting time | travel time | commute
airport | airfield | aerodrome | (planes land) | (catch a plane) | (fly from) | (get a plane)
flight | air route | airline | (able to fly)
airport terminal | terminal building
port | harbor | seaport | docks | berth | wharf | quay | mooring | (ships dock)
container throughput | container traffic | teu | containers handled | shipping containers | (containers go through) | (containers)
cargo throughput | port throughput | freight throughput | cargo handled | goods handled
parking spaces | parking spots | parking lots | car parks | parking bays | (places to park) | (somewhere to park) | (places to leave a car) | (places to leave the car) | (leave a car)
greenway | cycle path | bike lane | cycle lane | walking path | cycling route | bicycle path
bicycle | bike | cycling
car | vehicle | automobile | automobile vehicles | (motor car)
electric vehicles | new-energy automobiles | new energy vehicles | electric cars | evs | ev | (petrol-free cars)
charging piles | charging points | charging stations | chargers | charging posts
traffic accident | road accident | car crash | road crash | traffic collision | (killed on the roads) | (crashes)
bridge | crossing over water | sea crossing
tunnel | underpass | tube crossing
waterway | canal | inland waterway | navigation channel | (shipping lane)
ship | vessel | boat
overpass | flyover | elevated road | viaduct | elevated highway | elevated expressway
interchange | road junction | motorway junction
ring road | bypass | beltway | ring highway
tram | streetcar | light rail
transport | transportation | (get around)
transport hub | transportation hub | interchange station
taxi | cab | ride-hailing
pedestrian | walker | (on foot)
street | avenue | boulevard

# Networks and data
mobile phone | cell phone | smartphone | mobile
base station | mast | cell tower | phone mast | mobile phone tower | transmitter | (mobile masts) | (antennas) | mobile phone mast
broadband | fast internet | high-speed internet | gigabit network | optical fiber network
robot | automation | industrial robots | automated | (machines at work)
artificial intelligence | ai | machine learning
digital transformation | digitalization | digital reform | digitization | (go digital)
smart city | intelligent city | city brain
big data | data center | data sharing | cloud computing
cybersecurity | network security | internet security | information security | cyber security
online services | e-services | e-government | digital services | services on the internet
telecom fraud | phone scam | online fraud | internet fraud | telecommunications fraud | online scam

# Air, water, waste
fifth generation | 5g
sixth generation | 6g
installed capacity | generating capacity | power-generating capacity | capacity to generate
fossil fuels | coal oil or gas | coal oil and gas
air quality | clean air | fresh air | good air | (air cleaner) | (cleanliness of the air) | (clean is the air) | (good is the air) | (air pollution) | (dirty air) | (polluted air) | blue sky
fine particles | pm2.5 | pm 2.5 | particulate | fine dust | fine particulate matter | (fine dust in the air) | (dust in the air)
smog | haze | air pollution | dirty air | polluted air | (bad air)
days with good air quality | clean-air days | good air days | days of clean air | (days should the air be clean) | (days the air is clean) | (days is the air good) | (days with clean air) | (air be clean)
water quality | clean water | surface water quality | cleanliness of rivers
sewage | wastewater | waste water | effluent | (dirty water) | sewer | (drains)
sewage treatment plant | sewage works | wastewater treatment | sewage disposal
river | stream
lake | reservoir | pond
sea | ocean | marine
coast | shoreline | coastline | seaside
soil | ground contamination
noise | noise pollution | (too loud)
recycle | reuse of waste | circular economy
water supply | water works | waterworks
water saving | water conservation | save water
toilet | restroom | lavatory
park | garden | playground
pollution | pollutant | contamination
waste | rubbish | garbage | trash | refuse | litter
waste sorting | garbage sorting | garbage classification | waste separation | waste classification
landfill | garbage dump | rubbish tip | rubbish dump
waste incineration | incinerator | waste-to-energy | burning of rubbish
environmental protection | ecological protection | conservation of nature | nature conservation
biodiversity | wildlife | species | rare animals and plants
forest | woodland | woods
afforestation | tree planting | reforestation | forest planting | (plant trees)
forest coverage | forest cover | woodland cover | (covered by forest) | (covered with trees)
green space | parks and gardens | public parks | green area | greenery | pocket park | urban greening
flood | inundation | waterlogging
flood control | flood protection | flood defenses | flood prevention

# Climate and energy
electricity bill | power bill | energy bill | electricity charges | (cost of electricity)
load-shedding | power cut | blackout | power outage | (lights go out)
shortfall | shortage | deficiency | (short of)
petrol | gasoline | fuel-propelled | combustion engine | (petrol car)
diesel | heavy fuel
drought | water shortage | (lack of rain)
mine | colliery
climate change | global warming | climate crisis | climate action
greenhouse gas | ghg
carbon emissions | co2 | carbon dioxide | carbon footprint
emissions reduction | emission cuts | cut emissions | carbon reduction | reduce emissions
carbon neutrality | net zero | carbon neutral | climate neutrality | net-zero emissions
carbon peak | emissions peak
renewable energy | clean energy | green energy | non-fossil energy | renewables | (other than coal) | (without coal)
solar | photovoltaic | pv | solar panels
wind power | wind energy | wind farm | wind turbine
energy consumption | energy use | energy used
energy intensity | energy consumption per unit of gdp | energy use per unit of output
energy efficiency | energy saving | energy conservation | save energy
electricity | electric power | power supply | power grid | (power) | (megawatts)
natural gas | pipeline gas | lng
coal | coal-fired
nuclear power | nuclear energy | atomic energy
hydrogen | fuel cell
energy storage | battery
power station | power plant | generating station

# Land, farming and villages
farmland | arable land | agricultural land | cropland | cultivated land | (fields) | (land to grow food)
agriculture | farming
farmer | peasant | grower | (farm worker)
grain output | grain harvest | grain production | grain yield | (growing food)
food security | grain security | food supply | food self-sufficiency
pig | hog | pork | swine
livestock | animal farming | animal husbandry | poultry
fishery | fish farming | aquaculture | fishing industry
rice | paddy
vegetable | produce of gardens
high-standard farmland | well-facilitated farmland | upgraded farmland
farmers' cooperative | agricultural cooperative | farm cooperative
village collective | collective economy | village-level collective | (income of villages)
rural tourism | farm stay | agritourism | village tourism
homestead | rural house plot
seed industry | seed breeding | crop breeding
countryside | rural areas | rural | (country people) | (villagers) | (village people) | (country folk) | (in the country)
urban | (city dwellers) | (townspeople) | (townsfolk) | (city people) | (city residents) | (people in the city) | (people in cities)
rural revitalization | rural vitalization | rural renewal | village revival | rural development
beautiful countryside | beautiful villages | rural beautification | village beautification
construction land | building land | land for building | developable land
idle land | inefficient land | unused land | vacant land
`;
