/** Transport, networks, environment, energy, farming. How to read and write it: ../thesaurus.ts. */
export const SURROUNDINGS = `
# Transport
railway | rail | railroad | railway line | train line | rail line | (train tracks) | (railway tracks) | (tracks)
high-speed rail | high-speed railway | bullet train | high-speed train | fast trains
intercity railway | intercity train | inter-city rail | commuter rail | suburban railway
metro | subway | underground railway | underground line | urban rail transit
railway station | train station
expressway | motorway | freeway
highway | road | (motorway) | (freeway) | (roads for cars) | (main roads) | (trunk road)
rural roads | country roads | country lanes | village roads | rural highways | (roads in the country) | (roads in villages) | (roads between villages) | (roads in the countryside) | (roads outside the towns)
bus | coach
public transport | public transit | mass transit | (buses and trains)
traffic jam | congestion | traffic congestion | gridlock | bottleneck road | (cars stuck) | (stuck in traffic)
journey time | commuting time | travel time | commute | (how long the trip)
airport | airfield | aerodrome | (planes land) | (catch a plane) | (fly from) | (get a plane) | (fly) | (planes) | (flights leave) | (able to fly) | (people fly)
flight | air route | airline | (able to fly)
airport terminal | terminal building
port | harbor | seaport | docks | berth | wharf | quay | mooring | (ships dock) | (ships load) | (ships call) | (landing places)
container throughput | container traffic | teu | containers handled | shipping containers | (containers go through) | (containers) | (shipping boxes) | (boxes through the port) | (boxes pass) | (boxes) | (containers pass) | (containers move) | (container boxes)
cargo throughput | port throughput | freight throughput | cargo handled | goods handled
parking spaces | parking spots | parking lots | car parks | parking bays | (places to park) | (somewhere to park) | (places to leave a car) | (places to leave the car) | (leave a car) | (spaces for cars) | (park their cars) | (park a car) | (room for cars) | (slots for cars) | parking places
greenway | cycle path | bike lane | cycle lane | walking path | cycling route | bicycle path | (paths for walking and cycling) | (paths for walkers) | (walking and cycling paths) | (paths for cyclists) | (green paths) | (footpaths and cycle paths) | (trails)
bicycle | bike | cycling
car | vehicle | automobile | automobile vehicles | (motor car)
electric vehicles | new-energy automobiles | new energy vehicles | electric cars | evs | ev | (petrol-free cars) | (battery cars) | (cars that run on electricity) | (battery-powered cars)
charging piles | charging points | charging stations | chargers | charging posts | (charge electric cars) | (plug in) | (plug-in points)
traffic accident | road accident | car crash | road crash | traffic collision | (killed on the roads) | (crashes) | (accidents on the roads)
bridge | crossing over water | sea crossing
tunnel | underpass | tube crossing
precast | prefabricated
waterway | canal | inland waterway | navigation channel | (shipping lane) | (water routes) | (route for ships)
ship | vessel | boat
overpass | flyover | elevated road | viaduct | elevated highway | elevated expressway
interchange | road junction | motorway junction
ring road | bypass | beltway | ring highway
tram | streetcar | light rail
transport | transportation | (get around) | (getting about) | (moving people)
transport hub | transportation hub | interchange station
taxi | cab | ride-hailing
pedestrian | walker | (on foot)
street | avenue | boulevard

# Networks and data
mobile phone | cell phone | smartphone | mobile
base station | mast | cell tower | phone mast | mobile phone tower | transmitter | (mobile masts) | (antennas) | mobile phone mast | (transmitting stations) | (mobile antennas) | (masts for mobile phones)
broadband | fast internet | high-speed internet | gigabit network | optical fiber network
robot | automation | industrial robots | automated | (machines at work) | (machines that do the work by themselves) | (machines that work by themselves) | (machines do the work) | (machines instead of people) | (mechanical workers) | (mechanical hands)
artificial intelligence | ai | machine learning | (clever machines) | (thinking machines)
digital transformation | digitalization | digital reform | digitization | (go digital) | (computerize) | (computers in) | (make digital)
smart city | intelligent city | city brain
big data | data center | data sharing | cloud computing
cybersecurity | network security | internet security | information security | cyber security
online services | e-services | e-government | digital services | services on the internet | (do online) | (done online) | (over the internet) | (from home by computer)
telecom fraud | phone scam | online fraud | internet fraud | telecommunications fraud | online scam | (scams) | (swindles) | (swindled by phone)

# Air, water, waste
waste disposal | waste treatment | rubbish disposal | refuse disposal | garbage disposal | (get rid of waste) | (get rid of rubbish) | (deal with waste) | (deal with rubbish)
fifth generation | 5g | (newest generation) | (latest generation) | (newest mobile network) | (latest mobile network)
sixth generation | 6g
installed capacity | generating capacity | power-generating capacity | capacity to generate | (power it can generate) | (generate electricity) | (power capacity) | (electricity capacity)
fossil fuels | coal oil or gas | coal oil and gas
air quality | clean air | fresh air | good air | (air cleaner) | (cleanliness of the air) | (clean is the air) | (good is the air) | (air pollution) | (dirty air) | (polluted air) | blue sky | (air fit to breathe) | (fit to breathe) | (breathable air) | (breathe) | (state of the air) | (pure air)
fine particles | pm2.5 | pm 2.5 | particulate | fine dust | fine particulate matter | (fine dust in the air) | (dust in the air) | (dust in air) | (dust particles) | (fine soot) | (dust particles in the air) | (tiny dust) | (tiny particles)
smog | haze | air pollution | dirty air | polluted air | (bad air)
days with good air quality | clean-air days | good air days | days of clean air | (days should the air be clean) | (days the air is clean) | (days is the air good) | (days with clean air) | (air be clean) | (days air be fit to breathe) | (days have good air) | (days of good air) | (clean days)
water quality | clean water | surface water quality | cleanliness of rivers | (cleanliness of the water) | (how clean is the water) | (clean is the water) | (water be clean) | (clean enough) | (water clean) | (rivers clean) | (rivers kept clean) | (clean rivers) | (keep rivers clean) | (lakes clean) | (rivers be clean) | (cleaner rivers)
sewage | wastewater | waste water | effluent | (dirty water) | sewer | (drains) | (foul water) | (waste pipes)
sewage treatment plant | sewage works | wastewater treatment | sewage disposal | (clean dirty water)
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
polluter | environmental violations | (who foul) | (foul rivers) | (foul the air) | (poison rivers) | (dirty the rivers) | (those who pollute) | (harm nature) | (damage nature)
waste | household waste | domestic waste | household rubbish | rubbish | garbage | trash | refuse | litter | (what is thrown away) | (throw away)
waste sorting | garbage sorting | garbage classification | waste separation | waste classification | (sort their rubbish) | (sort rubbish) | (separate their rubbish) | (separating waste)
landfill | garbage dump | rubbish tip | rubbish dump | (bury) | (buried in the ground) | (buried waste) | dump
waste incineration | incinerator | waste-to-energy | burning of rubbish | (burn rubbish) | (burnt waste)
environmental protection | ecological protection | conservation of nature | nature conservation | (protect nature) | (look after nature) | (care for nature) | (nature) | (environment)
biodiversity | wildlife | species | rare animals and plants
forest | woodland | woods
afforestation | tree planting | reforestation | forest planting | (plant trees) | (planted with trees) | (new forest) | (new woods) | (woodland planted) | (woods planted) | (trees were put) | (planting of woods)
forest coverage | forest cover | woodland cover | (covered by forest) | (covered with trees)
green space | parks and gardens | public parks | green area | greenery | pocket park | urban greening | (green spots)
flood | inundation | waterlogging | (high water) | (under water)
flood control | flood protection | flood defenses | flood prevention | (keep floods out) | (against floods) | (protect against high water) | (keep the water out)

# Climate and energy
carbon emission intensity | carbon intensity | carbon emissions per unit of gdp | emissions per unit of output | (carbon emissions per unit of output) | (carbon per unit of output)
electricity bill | power bill | energy bill | electricity charges | (cost of electricity) | (help with the power bill) | (electricity costs)
load-shedding | power cut | blackout | power outage | (lights go out)
shortfall | shortage | deficiency | (short of)
petrol | gasoline | fuel-propelled | combustion engine | (petrol car)
diesel | heavy fuel
drought | water shortage | (lack of rain)
mine | colliery
climate change | global warming | climate crisis | climate action
greenhouse gas | ghg
carbon emissions | co2 | carbon dioxide | carbon footprint | (greenhouse gases) | (carbon output)
emissions reduction | emission cuts | cut emissions | carbon reduction | reduce emissions
carbon neutrality | net zero | carbon neutral | climate neutrality | net-zero emissions | (no more carbon than) | (climate-neutral)
carbon peak | emissions peak
renewable energy | clean energy | green energy | non-fossil energy | renewables | (other than coal) | (without coal) | (energy from sun and wind) | (sun and wind) | (clean power) | (green power) | (something other than coal) | (without burning coal) | (other than coal oil and gas) | (something other than coal oil and gas)
solar | photovoltaic | pv | solar panels | (power from the sun) | (sun power) | (energy from the sun)
wind power | wind energy | wind farm | wind turbine | (power from the wind) | (windmills)
energy consumption | energy use | (energy burnt) | (use of energy) | (power used)
energy intensity | energy consumption per unit of gdp | energy use per unit of output
energy efficiency | energy saving | energy conservation | save energy | (use less energy)
electricity | electric power | power supply | power grid | (power) | (megawatts)
natural gas | pipeline gas | lng
coal | coal-fired
nuclear power | nuclear energy | atomic energy | (nuclear plant) | (nuclear station)
hydrogen | fuel cell
energy storage | battery
power station | power plant | generating station

# Land, farming and villages
non-agricultural | non-farm | (other than farm) | (other than growing food)
farmland | arable land | agricultural land | cropland | cultivated land | (fields) | (land to grow food) | (soil) | (land for crops) | (land under the plough) | (crop land) | (plots) | (ploughland)
agriculture | farming | (growing crops)
farmer | peasant | grower | (farm worker) | (people who farm) | (work the land)
grain output | grain harvest | grain production | grain yield | (growing food) | (harvest) | (crop) | (crops harvested) | (cereals)
food security | grain security | food supply | food self-sufficiency | (enough to eat) | (enough food) | (food on the table) | (go hungry) | (food does not run out) | (feed everybody) | (feed the people) | (run short of food)
pig | hog | pork | swine
livestock | animal farming | animal husbandry | poultry
fishery | fish farming | aquaculture | fishing industry
rice | paddy
vegetable | produce of gardens
high-standard farmland | well-facilitated farmland | upgraded farmland | (top-grade farmland) | (top-grade cropland) | (high-grade farmland) | (high-grade cropland) | (first-rate farmland) | (first-rate cropland) | (top-quality farmland) | (top-quality cropland) | (high-standard cropland) | (high-standard fields) | (best farmland)
farmers' cooperative | agricultural cooperative | farm cooperative
village collective | collective economy | village-level collective | (income of villages)
rural tourism | farm stay | agritourism | village tourism | (holidays on the farm) | (holidays in the country)
land circulation | (land leased to other growers) | (land leased to other farmers) | (fields leased to other growers) | (handed on to other growers) | (handed on to other farmers) | land transfer | farmland transfer | (rented out) | (fields rented) | (let to others) | (leased out) | (land passed on) | (soil rented) | (land rented) | (farmland transferred to) | (land transferred to) | (fields transferred) | (land changed hands) | (fields changed hands) | (farmland changed hands) | (land leased) | (farmland leased) | (farmland rented) | (land let) | (fields let) | (farmland passed) | (fields passed) | (land given over)
homestead | rural house plot
seed industry | seed breeding | crop breeding
countryside | rural areas | rural | (country people) | (villagers) | (village people) | (country folk) | (in the country) | (country dweller) | (countryfolk) | (villages) | (farm folk) | (village folk) | (rural folk) | (in villages) | (village dwellers) | (people in villages) | (rural people) | (farmers)
urban | (city dwellers) | (townspeople) | (townsfolk) | (city people) | (city residents) | (people in the city) | (people in cities) | (town dweller) | (city folk) | (town folk) | (towns) | (in towns) | (people in towns) | (townies) | (urbanites) | (town people)
rural revitalization | rural vitalization | rural renewal | village revival | rural development | (breathe new life into villages) | (bring villages back to life) | (life into the countryside)
beautiful countryside | beautiful villages | rural beautification | village beautification
construction land | building land | land for building | developable land
idle land | inefficient land | unused land | vacant land | (lies unused) | (land not used) | (land nobody uses) | land not used efficiently | inefficiently used land | (poorly used land) | (badly used land) | (land used badly) | (land used poorly) | (wasted land)
`;
