/** Environment, energy, water, transport and the city. How to read and write it: ../subjects.ts. */
export const SURROUNDINGS = `
environment | ecology | environmental protection | pollution | ecological environment | nature | environmental policy | pollution control | ecological civilization | environment and ecology
core: environmental | ecological | ecologically | ecology | environment pollution | pollution | pollutant | sewage | waste | rubbish | garbage | landfill | air quality | PM2.5 | PM 2.5 | clean air | water quality | soil | wetland | afforestation | forest | biodiversity | carbon | low-carbon | emission | green development | green transformation | circular economy | energy consumption | recycling | river leader | haze | conservation | wildlife | greenhouse gas | climate change | =sewage | rivers and lakes | energy and environment | environment quality | environment access | water ecological | lucid waters | lush mountains | =greening | green and low-carbon | clean energy | rubbish sorting | waste sorting | urban and rural environment | rural environment
near: green | clean | high-quality parks | greenway | river | lake | =water | environment | new energy | water resources | beautiful | high energy consumption
not: business environment | political ecology | digital ecology | industrial ecological | cultural ecology | clean government | policy environment

climate | climate change | carbon neutrality | carbon emissions | low-carbon development | climate policy
core: carbon | low-carbon | climate | emission | greenhouse | carbon neutrality | carbon peak | energy consumption | clean energy | renewable | non-fossil | photovoltaic | wind power | hydrogen | solar | green and low-carbon | energy conservation | energy efficiency | sea level
near: environmental | circular economy | green | energy | nuclear | new-energy

energy | power | electricity | energy supply | energy policy | renewable energy | power supply
core: energy | electricity | power grid | photovoltaic | wind power | hydrogen | nuclear | coal | natural gas | solar | oil price | non-fossil | new-energy | power station | power plant | installed capacity | petroleum | fuel | load-shedding | renewable | utilities
near: carbon | emission | high energy consumption | charging | resources

water | water supply | water resources | water conservancy | water quality | water management | rivers and lakes | flood control
core: =water | =waters | water quality | water supply | sewage | river | lake | canal | flood | wetland | seawall | drought | reservoir | irrigation | drainage | draining | water conservancy | waterlogging | desalination
near: pollution | paddy | port | waterway | sea

waste | waste management | rubbish | garbage | recycling
core: waste | rubbish | garbage | landfill | recycling | sewage | household waste | solid waste | refuse | litter | circular economy | incineration | waste sorting
near: pollution | environmental | clean

transport | transportation | traffic | roads | railways | transport infrastructure | public transport | roads and railways | mobility
core: transport | transportation | traffic | railway | =rail | highway | =roads | road network | road transportation | road traffic | road construction | roadworks | expressway | airport | airline | port | berth | bridge | tunnel | bus | metro | subway | railway station | bus station | train station | =parking | logistics hub | waterway | freight | TEU | TEUs | container | shipping | harbour | quay | =ships | vessel | high-speed rail | intercity | aviation | seaport | vehicle | taxi | commuter | =trains | cycling path | air transportation
near: hub | infrastructure | logistics | greenway | travel | express delivery | river and sea | =train | automobile

infrastructure | public works | construction projects | major construction projects
core: infrastructure | railway | highway | expressway | airport | port | bridge | tunnel | sewage pipes | water supply | power grid | base stations | road | construction projects | major projects | berth | waterway | public facilities | new infrastructure | seawall
near: project | hub | investment projects | transportation | =water | construct

urban development | city development | cities | urban planning | city planning | urban construction | urban management | the city | urban affairs
core: urban | city center | city centre | central city | central urban | metropolis | future communities | pedestrian street | downtown | territorial space | city image | urbanization | urban village | city brain | skyline | town planning | new city | central park | precinct | streets | public places
near: residential | park | greenway | renewal | landscape | beautiful towns

land | land use | land policy | land reform
core: =land | farmland | arable | construction land | territorial space | acre | standard land | land contracting | land circulation | idle land | reclamation | reclaim | land sales | land use | land parcel
near: rural | hectares | real estate

parks | green spaces | greenery | green areas
core: =parks | central park | wetland park | greenway | afforestation | forest | garden | green space | greening | greenery | cultural park | high-quality parks | nature reserve
near: landscape | river | lake | beautiful

regional integration | regional cooperation | regional development | integrated development | coordinated regional development | cooperation with neighbouring cities
core: integrated development | integration of the region | coordinated development | neighboring regions | inter-provincial | cross-regional | mutual recognition | regional cooperation | regional integration | bridgehead | cooperation parks | paired assistance | regional economic | metropolitan area | adjacent to
near: integrated | cooperation | gateway | region | neighbour
`;
