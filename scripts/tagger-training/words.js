// The words of the tagger's lists, written for this project: a list a text, in lower case; names of several words are listed by
// their words. Accents may be left out: words are compared without them.

/** List → words, parted by white space. */
export const listedWords = {
  given: `aaliyah aaron abby abdul abdullah abel abigail abraham ada adam adela adele adeline aditya adrian adriana adrienne agata
agatha agnes agnieszka ahmad ahmed aida aiden aiko aileen aisha akira alan alana alastair albert alberto alejandra alejandro aleksander
aleksandra alessandra alessandro alessia alex alexa alexander alexandra alexandre alexia alexis alfonso alfred alfredo ali alice alicia
alina aline alisa alison allan allen allison alma alvaro alvin amal amanda amar amber amelia amelie amin amina amir amit amy ana anaïs
anand anastasia anders andre andrea andreas andrei andres andrew andrzej andy angel angela angelica angelina angelo angie angus anika
anil anisha anita anja anjali ann anna annabel anne annette annie annika anouk anthony antje antoine anton antonella antonia antonio
anya april arash archie ariana ariel arjun armando arnaud arne arnold art arthur arturo arun arya asha ashley ashok asif astrid atsushi
aubrey audrey august auguste augustin aurelie aurora austin ava avery axel ayesha aylin ayumi babak barbara barry bart bartosz basil
bastian beata beatrice beatriz becky belinda ben benedict benedikt benjamin bennett benoit bernadette bernard bernardo bernd bernhard
bert bertha bertrand beth bethany betty beverly bianca bilal bill billy birgit bjorn blake blanca bob bogdan bonnie boris brad bradley
brandon brenda brendan brent brett brian bridget britney brittany bruce bruno bryan bryce caitlin caleb calvin cameron camila camilla
camille candace candice carina carl carla carlo carlos carly carmen carol carole carolina caroline carolyn carrie carsten casey cassandra
catalina caterina catherine cathy cecile cecilia cedric celeste celia celine cesar chad chandra chantal charles charlie charlotte chelsea
chen cheryl chiara chinedu chloe chris christa christel christian christiane christina christine christoph christophe christopher christy
chuck cindy claire clara clarence clark claude claudia claudio claus clement clemens clifford clive clyde cody colette colin colleen
colm connor conor conrad constance constantin cora corey corinne cornelia cornelius courtney craig cristian cristina crystal curtis
cynthia cyril daisy dakota dale damian damien dan dana daniel daniela daniele daniella danielle danny daphne dario darius darlene darrell
darren dave david dawid dawn dean deborah debra declan deepak deepika delia delphine denis denise dennis derek desmond devon diana diane
didier diego dieter dietmar dimitri dina dinesh dirk dmitri dmitry dolores dominic dominik dominique don donald donna dora doreen dorian
doris dorothea dorothy doug douglas drew duane duncan dustin dwayne dylan eamon earl ebony eddie edgar edith edmund eduard eduardo edward
edwin eileen ekaterina elaine eleanor elena eleni elias elif elijah elin elisa elisabeth elise eliza elizabeth ella elle ellen ellie
elliot elliott elodie eloise elsa else elvira emanuel emil emilia emilie emilio emily emma emmanuel enrico enrique eric erica erich erik
erika erin ernest ernesto erwin esme esra esteban estelle esther ethan etienne eugen eugene eugenia eva evan eve evelyn ewa fabian fabien
fabio fabrice fabrizio faisal faith farah farid fatima fatma federica federico felicia felicity felipe felix ferdinand fernanda fernando
filip filippo finn fiona flavia flora florence florian floyd frances francesca francesco francine francis francisco franck franco francois
francoise frank franz fred freddie frederic frederick frederik freya frida frieda friedrich fritz gabor gabriel gabriela gabriele
gabrielle gael gail gareth gary gavin gemma gene genevieve geoff geoffrey george georgia georgina gerald geraldine gerard gerd gerhard
gertrude ghislaine gianluca gianni gideon gilbert gilles gina giorgio giovanna giovanni gisela giulia giulio giuseppe gladys glen glenn
gloria gonzalo gordon grace graciela graham grant greg gregor gregory greta gretchen grzegorz guadalupe guillaume guillermo gunter
gunther gustav gustavo guy gwen habib hadi hailey hakan hamza hana hanna hannah hannes hans harald harold harriet harrison harry haruki
harvey hassan hatice haruto heather hector heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik henri henrietta
henrik henry herbert herman hermann hilary hilda hiroshi holger holly homer horst howard hubert hugh hugo huong hussein ian ibrahim ida
ignacio igor ilaria ilse imran ines inga inge ingrid irena irene irina iris irma irving isaac isabel isabella isabelle isaiah ismail
ivan ivana ivy iwona jack jackie jackson jacob jacqueline jacques jade jaime jake jakob jakub james jamie jan jana jane janet janice
janina janine janusz jared jasmin jasmine jason javier jay jayden jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens
jeremiah jeremy jerome jerry jesper jesse jessica jessie jesus jia jill jim jimena jimmy jin joan joana joanna joanne joao joaquin joe
joel joerg joey johan johann johanna johannes john johnny jolanta jon jonas jonathan jordan jorg jorge jose josef josefina joseph
josephine josh joshua joy joyce jozef juan juana judith judy juha julia julian juliana julie julien juliet juliette julio julius jun june
jurgen justin justine justyna kai kamal kamil kara karen karim karin karina karl karla karolina kasper kate katerina katharina katherine
kathleen kathryn kathy katie katja katrin katrina katy kay kayla keith kelly kelsey ken kendra kenji kenneth kent kerry kevin khadija
khalid kim kimberly kirk kirsten kirsty klaus klara koen kofi konrad konstantin krista kristen kristian kristin kristina kristine
krzysztof kumar kurt kwame kyle kylie lakshmi lana lance lara larissa larry lars laszlo latoya laura lauren laurence laurent laurie lea
leah leandro lee leila lena lennart leo leon leona leonard leonardo leonie leopold leroy leslie lewis li liam lidia liliana lillian lily
lin lina linda lindsay lionel lisa liu livia liz lloyd logan lois lola lora lorena lorenzo loretta lori lorraine lothar lou louis louisa
louise luc luca lucas lucia lucian luciana luciano lucie lucille lucinda lucy ludovic ludwig luigi luis luisa lukas lukasz luke luna luther
lydia lynn mabel maciej mackenzie madeleine madeline madison magda magdalena maggie magnus mahmoud maia maike malcolm malgorzata malik
mandy manfred manoj manuel manuela mara marc marcel marcela marcelo marcia marcin marco marcos marcus marek margaret margarita marge
margot marguerite maria mariam marian mariana marianne marie mariella mariko marilyn marina mario marion marisa marisol marissa marius
marjorie mark marko markus marlene marlon marsha marta martha martin martina martine marvin mary maryam masako mason massimo mateo mateusz
mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maureen maurice mauricio mauro max maxime maximilian maxine maya
megan mehdi mehmet mei melanie melinda melissa melody mercedes meredith mia michael michaela michal michel michele micheline michelle
miguel mika mikael mike mikhail mila milan mildred milena miles milica milos mina mindy ming minh mira miranda miriam miroslav misha
mitch mitchell mohamed mohammad mohammed moira molly mona monica monika monique morgan moritz moses muhammad muriel murray mustafa myra
myriam nadia nadine naomi nancy nao narges natalia natalie natasha nathalie nathan nathaniel neal ned neha neil nelson nestor nia
niamh nicholas nick nicola nicolas nicole niels nigel nikhil niklas nikola nikolai nikolaj nikolas nils nina nisha noah noam noel noemi
nora norbert norma norman nour octavia oksana olaf oleg olga oliver olivia olivier omar orlando orville oscar oskar osman otto owen
pablo padraig paige pam pamela paola paolo parisa parker pascal pascale pat patrice patricia patrick patrik patty paul paula paulette
paulina pauline paulo pavel pawel pedro peggy penelope penny per percy perry pete peter petra petros phil philip philipp philippe
phillip phoebe phyllis pia pierre pilar piotr polly prakash pranav preeti priya priyanka quentin quinn rachel radu rafael rafal
raghav rahul rainer raj raja rajesh ralf ralph ramesh ramon ramona randall randy ranjit raphael raquel rashid raul ravi ray raymond reba
rebecca reggie regina reginald reinhard rekha rene renata renate renaud rhonda ricardo riccardo richard rick ricky rita rob robert
roberta roberto robin rocio rodney rodrigo rogelio roger rohan rohit roland rolf roman romain romeo ron ronald ronnie rory rosa rosalie
rosalind rosario rose rosemary rosie ross rowan roxana roy ruben ruby rudolf rudy rui rupert russell ruth ryan sabina sabine sabrina
sadia saeed sakura sally salma salvador salvatore sam samantha samir samira samuel sana sandeep sandra sandrine sandy sanjay santiago
santosh sara sarah sascha sasha satoshi scarlett scott sean sebastian sebastien selena selina selma serena serge sergei sergey sergio
seth shane shannon sharon shaun shauna sheena sheila shelly sherry shirley shreya sibylle sidney siegfried sierra sigrid silke silvia
simon simona simone siobhan slawomir sofia soledad solveig sonia sonja sophia sophie soren stacey stacy stan stanislav stanley stefan
stefania stefanie steffen stella stephan stephane stephanie stephen steve steven stewart stuart sue sunil suresh susan susana susanne
susie suzanne svein sven svetlana sybil sylvain sylvia sylvie tabitha tadeusz takashi takeshi talia tamara tami tammy tanja tanya tara
tariq tasha tatiana ted teodor terence teresa terri terry tess tessa thabo thea thelma theo theodor theodora theodore theresa therese
thibault thierry thomas thorsten tiago tiffany tim timothy tina tobias toby todd tom tomas tomasz tommy toni tony tonya torsten tracey
tracy travis trevor tricia trina trisha tristan troy tyler tyrone udo ulrich ulrike umar ursula usha ute uwe valentin valentina valeria
valerie van vanessa vasily vera verena vernon veronica veronika veronique vicente vicki vicky victor victoria vijay vikram viktor
viktoria vince vincent vincenzo viola violet virginia virginie vishal vivian viviane vladimir volker wade wallace walter wanda warren
waseem wayne wei wendy werner wesley whitney wilfred wilhelm will willem william willie wilma winston wojciech wolfgang xavier ximena
xin yael yan yannick yara yasmin yasmine yasuko yolanda yoko yosef youssef yuki yuri yusuf yves yvette yvonne zachary zahra zainab zara
zeynep zoe zofia zoltan zoran zsofia aleksandar aleksi aino anni antti arvid asger asta aud benedikte berit birgitte bo bojan borislav
branko brynjar carmela casper cvetka danilo darko davor dejan dragan eero eija eino einar eirik emre ernst esa eszter fabiola fredrik
frode gabriella gergo gisle gudrun guðrún gunnar hallgrimur hanne harri heikki helle ilona imre inger istvan ivar ivo jaakko jaana janne
janos jari jarmo jette joanna jorgen jorn josip jouni juhani kaarina kalle karoliina katalin kjell knut kristjan laila lasse lauri leif
liisa ljubica luka maarit magne malin marija marit marja markku matej mathilda matti merete mette mihai mikko milan mirjam miro mogens
monique morten nada nadja natasa nebojsa nenad ola olav ole olof otso paivi pekka pentti per pernille petar petri piia pirkko poul radmila
rasmus reidar riitta ritva roar rok roope rune saara saku sami samu sari satu seppo sigurd silje sindre sini snezana stein stig stine
svend tapio tarja teemu terhi terje thor tibor timo tomaz tone tor tore torben torkel trine trond tuomas tuula tuulikki ulf ulla urban
vaclav veikko veli vesa vesna vidar vibeke vidkun ville vlado zarko zdenka zeljko zlatko babajide chidi chioma ngozi oluwaseun tunde
amara ifeoma nkechi emeka folake sipho nomvula lerato zodwa kwabena akosua yaw ama abena jomo wanjiru achieng otieno njeri tadesse
selam abebe hiwot yohannes bao chau dung hieu hoa khanh lan linh long mai nam ngoc nhung phuong quang quynh thanh thao thu trang tuan
tung wen xiao yong yun hyun ji jung min seo soo sung woo young ayaka daichi hayato hinata kaito kaori kazuki keiko kenta makoto megumi
naoki nobuko ryo ryota sayuri shinji shota takumi tomoko yamato yoshiko yuto zhen jing hui fang feng gang hong jian juan jun lei ling mei
na ping qiang qing tao ting xia xin yan yi ying yu yue zhi abhishek aisha amrita ananya bhavna deepa divya farhan gaurav geeta harpreet
isha jaspreet karan kavita kiran lata madhuri mahesh manish meena mohit mukesh nandini naveen neeraj nikita nitin pooja pradeep prasad
rakesh ritu sachin sandhya shalini shankar shanti shilpa sneha sonal srinivas sudha suman sushma swati tanvi uma varun venkat vinod yash`,
  surname: `abbott abdullah abe abraham abrams acosta adams adler agarwal aguilar ahmed alexander ali allan allen almeida alonso alvarado
alvarez amato andersen anderson andersson andrade andrews ansari anthony antonov aoki araujo archer arias armstrong arnold arora arroyo
ashton atkins atkinson austin avila ayala aydin baggio bailey baker baldwin ball ballard banerjee banks barbosa barker barnes barnett
baron barrett barros barry bartlett barton basu batista bauer baumann beard beck becker bell bellini beltran benitez bennett benson berg
berger bergman bergstrom bernard bernstein berry bertrand bhatt bianchi bishop black blackburn blair blake blanc blanchard bloom
blum boateng bohm bond booth borges boucher bouchard bowen bowers bowman boyd boyle bradley brady braun bray brennan brewer briggs
bright brooks brown browne bruno bryant buchanan buck burgess burke burnett burns burton bush butler byrne cabrera caldwell calvo
cameron campbell campos cannon caputo cardoso carey carlsen carlson carlsson carpenter carr carrillo carroll carson carter caruso
carvalho casey castillo castro caron cervantes chambers chan chandler chang chapman charles chavez chen cheng cheung chevalier cho choi
chopra chowdhury christensen christiansen chu chua chung clark clarke clayton clement cohen cole coleman collins colombo connolly connor
conrad contreras conti conway cook cooper corbett cordova cortes cortez costa cox craig crawford cross cruz cullen cummings cunha
cunningham curran curtis da dahl dalton daly daniel daniels das davenport david davidson davies davila davis dawson day de dean delacruz
delaney delgado deluca deng dent desai deschamps devi diallo dias diaz dickson dietrich dillon diop dixon do dobson dominguez donnelly
donovan doyle drake dubois duffy dufour duncan dunn dupont duran durand eaton edwards eklund elliott ellis emerson engel eriksen eriksson
ernst escobar espinoza estrada evans fabre farah farrell faulkner faure fernandes fernandez ferrara ferrari ferreira ferrer fields
figueroa finch fischer fisher fitzgerald fitzpatrick fleming fletcher flores flynn fonseca fontaine ford foster fournier fowler fox
francis franco frank franke franklin fraser frazier freeman french friedman friedrich frost fuchs fuentes fujita fuller furtado gallagher
gallo galvan gao garcia gardner garner garrett garza gauthier geiger george gibbons gibbs gibson gilbert gill gillespie giordano giraud
glover goldberg goldstein gomes gomez goncalves gonzales gonzalez goodman goodwin gordon gorman gould graf graham grant graves gray greco
green greene greenberg gregory grey griffin griffith griffiths grimaldi gross guerin guerra guerrero guevara guillen gunther guo gupta
gustafsson gutierrez guzman haas hadley hahn hale haley hall halvorsen hamilton hammond hampton han hansen hansson hardy harmon harper
harrington harris harrison hart hartmann harvey hasan hashimoto hassan hawkins hayashi hayes haynes heath heinrich heller henderson
hendricks henry henriksen hernandez herrera herrmann hess hicks higgins hill hines hirsch ho hoang hodges hoffman hoffmann hogan holland
holloway holm holmes holt hopkins horn horton horvath houston howard howe howell hu huang huber hubert hudson huerta huff hughes hull
hunt hunter hurley hussain hussein huynh hwang ibarra ibrahim ingram ingersoll inoue irwin islam ito ivanov ivanova jablonski jackson
jacob jacobs jacobsen jacobson jain james jansen janssen jansson jenkins jennings jensen jesus jimenez joensen johansen johansson johns
johnson johnston jones jordan joseph joshi joyce juarez jung kaiser kamara kang kaplan kapoor karlsson kaur kavanagh kaya keane keller
kelley kelly kemp kennedy kent kerr khalil khan kim king kirby kirk klein knight knox kobayashi koch kohler kovac kovacs kowalczyk
kowalski kramer kraus krause kruger kuhn kumar kuznetsov lacroix lam lambert lane lang lange lara larsen larson larsson lau lawrence
lawson le leblanc lebrun leclerc lee lefebvre legrand lehmann leon leonard leroy leung levin levine levy lewis li liang lim lin lind
lindberg lindgren lindholm lindqvist little liu livingston lloyd locke lombardi long lopes lopez lorenz love lowe lu lucas lund lundgren
luna luo lynch lyons ma macdonald mackenzie maclean macleod madsen mahmood mahoney maier maldonado malik malone mancini mann manning
marchand marchetti mariani marin marino marks marques marquez marsh marshall martens martin martinelli martinez martini martins mason
massey masters mathis matthews maurer maxwell may mayer mayo mbeki mccann mccarthy mccoy mcdaniel mcdonald mcgee mcgrath mcguire
mckay mckenna mckenzie mckinney mclaughlin mclean mcmahon mcmillan mcnamara medina mehta meier mejia melendez mendes mendez mendoza
menon mercier meyer meyers michel middleton miles miller mills mishra mitchell modi mohamed mohammed molina monroe montgomery montoya
moody moore mora morales moran moreau morel moreno moretti morgan mori morin moritz morris morrison morrow morton moser moss mueller
muller munoz murphy murray myers nadeem naidu nair nakamura nakano nash navarro neal nelson neumann neves newman newton ng nguyen
nichols nicholson nielsen nilsen nilsson nobles noel nolan nordstrom norman norris novak nowak nunes nunez obrien ochoa oconnell
oconnor odonnell odell okafor okonkwo oliveira oliver olsen olson olsson oneal oneill ono orlando ortega ortiz osborne osman otieno owen
owens ozturk pace pacheco padilla page pagano paiva palmer panda pandey papadopoulos paris park parker parks parsons patel paterson patil
patrick patterson patton paul pavlov payne pearce pearson peck pedersen pellegrini pena peng pereira perez perkins perrin perry persson
peters petersen peterson petit petrov petrova pfeiffer pham phan phelps phillips pierce pinto piper pires pittman poole pope popescu
popov porter potter powell powers prasad pratt prescott price prince quinn rahman rai ramirez ramos ramsey randall rao rasmussen ray
reddy reed reese reeves reid reilly reis renard reyes reynolds rhodes ribeiro ricci rice richards richardson richter riley rios rivas
rivera robbins roberts robertson robinson robles rocha rodgers rodrigues rodriguez roger rogers rojas roman romano romero rosario rosas
rose rosen rosenberg ross rossi roth rousseau roux rowe roy ruiz russell russo ryan saito salas salazar salinas sampson samuels
sanchez sanders sandoval sanford santana santiago santos sato saunders savage sawyer schaefer schmid schmidt schmitt schmitz schneider
scholz schreiber schroder schubert schultz schulz schulze schumacher schuster schwartz schwarz scott sears serrano shah shaikh shannon
sharma sharp shaw shelton shepherd sheridan sherman shields shimizu short silva simmons simon simpson sims singh singleton skinner
sloan small smith snow snyder soares sokolov solis solomon song soto sousa souza sparks spencer stafford stanley stark steele stein
stephens stephenson stevens stevenson stewart stokes stone stout strauss strickland strong stuart suarez sullivan summers sun sutherland
sutton suzuki svensson swanson sweeney tailor takahashi tan tanaka tang tapia tate taylor teixeira tessier thapa theriault thomas
thompson thomson thornton tian tierney todd tomlinson torres townsend tran travers trevino tremblay trujillo truong tucker turner tyler
ueda underwood valdez valencia valentine van vance vargas vasquez vaughn vazquez vega velasquez velez venter vera vidal viera vieira
villa villanueva vincent visser vogel vogt von vu wade wagner walker wall wallace walls walsh walter walters walton wang ward warner
warren washington watanabe waters watkins watson watts weaver webb weber webster weeks wei weiss welch wells werner west wheeler whitaker
white whitehead wiggins wilcox wilkerson wilkins wilkinson williams williamson willis wilson winkler winter winters wolf wolfe wolff wong
wood woodard woods woodward wright wu wyatt xavier xie xu yadav yamada yamaguchi yamamoto yamashita yang yates ye yilmaz york yoshida
young yu yusuf zamora zapata zeller zhang zhao zheng zhou zhu ziegler zimmer zimmerman zuniga abdi adebayo afolabi agbaje ajayi akinwande
asante balogun banda chukwu dlamini eze kariuki kimani mensah moyo mutua mwangi naidoo ndlovu nkosi nwosu obi odhiambo ogunleye ojo
okeke owusu sesay sithole tshabalala zulu bakker bos de dekker dijkstra jansen kok meijer mulder peeters smits vermeulen vos willems
wouters nemeth szabo toth varga kiss molnar horvat kovacevic jovanovic petrovic nikolic markovic popovic stojanovic babic maric juric
novakova svoboda dvorak cerny prochazka kucera vesely horak wojcik kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski
mazur krawczyk ionescu popa dumitru stan georgiev dimitrov ivanovic kuznetsova smirnov volkov morozov novikov fedorov mikhailov virtanen
korhonen makinen nieminen makela hamalainen laine heikkinen koskinen jarvinen lehtonen saarinen salminen heinonen niemi heikkila kinnunen
salonen turunen salo laitinen tuominen rantanen karjalainen jokinen mattila savolainen lahtinen ahonen berglund bjork dahlberg engstrom
forsberg hedlund holmberg isaksson jonsson lindstrom lundberg magnusson mattsson nyberg pettersson sandberg sjoberg soderberg sundberg
wallin bakken berge haugen hagen halvorsen jacobsen johnsen knudsen kristiansen moen solberg strand iversen lauritsen mortensen poulsen
thomsen winther jonsdottir gudmundsson sigurdsson olafsson`,
  town: `aachen aarhus abbeville aberdeen abidjan abuja accra adelaide aden agra ahmedabad akron alameda albany albuquerque aleppo alexandria
algiers alicante almaty amarillo amiens amman amsterdam anaheim anchorage angers ankara annapolis antalya antwerp arlington arnhem
asheville ashford asuncion athens atlanta auckland augsburg aurora austin avignon baghdad bakersfield baku baltimore bamako bangalore
bangkok barcelona bari barnsley basel basildon baton beaumont beijing beirut belfast belgrade bellevue bengaluru bergen berkeley berlin
bern bhopal bilbao billings birmingham bismarck blackburn blackpool bloomington bogota boise bologna bolton bonn bordeaux boston boulder
bournemouth bradford brampton brasilia bratislava braunschweig bremen brescia brest brighton brisbane bristol brno brooklyn bruges
brussels bucharest budapest buffalo burlington bursa busan caen cairo calgary cali cambridge canberra cancun cardiff carlisle casablanca
catania charleston charlotte chattanooga chelmsford cheltenham chengdu chennai chester cheyenne chicago chongqing christchurch cincinnati
clearwater cleveland colchester cologne colombo columbia columbus compton copenhagen cordoba cork corpus coventry crawley croydon curitiba
dakar dalian dallas damascus darlington darmstadt dayton daytona delhi denver derby detroit dhaka dijon doha doncaster dortmund dover
dresden dubai dublin dubrovnik duisburg duluth dundee dunedin durban durham dusseldorf edinburgh edmonton eindhoven erfurt essen eugene
everett exeter fargo faro fes flagstaff florence fortaleza frankfurt fredericton freetown freiburg fremont fresno fukuoka funchal galway
gary gdansk geneva genoa ghent glasgow glendale gloucester gothenburg granada graz greensboro greenville grenoble groningen guadalajara
guangzhou guatemala guayaquil haarlem hague haifa halifax hamburg hamilton hangzhou hannover hanoi harare harrisburg hartford hastings
havana heidelberg helsinki henderson hereford hiroshima hobart houston huddersfield huntsville hyderabad ibadan indianapolis innsbruck
inverness ipswich irvine isfahan islamabad istanbul izmir jackson jacksonville jaipur jakarta jeddah jerusalem johannesburg juneau kabul
kampala kanpur karachi karlsruhe kathmandu katowice kazan kiel kiev kigali kingston kinshasa kitchener knoxville kobe kolkata krakow
kuala kyiv kyoto lagos lahore lansing laredo larnaca lausanne leeds leicester leiden leipzig lexington lille lima limassol lincoln linz
lisbon liverpool ljubljana lodz london londonderry louisville lubbock lublin lucknow luton luxembourg lviv lyon maastricht macon madison
madrid maidstone malaga malmo managua manchester manila mannheim maputo marrakech marseille melbourne memphis mesa miami milan milano
milwaukee minneapolis minsk mobile modena moline mombasa monaco montevideo montgomery montpellier montreal moscow mumbai munich munster
murcia nagoya nagpur nairobi nantes naples napoli nashville newark newcastle newport nice nicosia nijmegen norfolk northampton norwich
nottingham nuremberg oakland odense odessa omaha orlando osaka oshawa oslo ottawa oxford padua palermo palma pamplona paris parma
pasadena perth perugia peterborough philadelphia phoenix pisa pittsburgh plano plymouth porto portland portsmouth potsdam poznan prague
preston pretoria providence pune quebec queens quito rabat raleigh reading redmond regina reims rennes reno reykjavik richmond riga
rijeka rimini riverside riyadh roanoke rochester rockford rome roma rostock rotterdam rouen sacramento salem salford salisbury salvador
salzburg samara santander santiago sapporo sarajevo saskatoon savannah scottsdale seattle seoul seville sevilla shanghai sheffield shenzhen
shreveport singapore skopje slough sofia southampton southend spokane springfield stavanger stockholm stockport stockton strasbourg
stuttgart sunderland surabaya surat swansea swindon sydney syracuse tacoma taipei tallahassee tallinn tampa tampere tartu tashkent tbilisi
tehran tirana tokyo toledo topeka toronto toulon toulouse tours trieste tripoli trondheim troy tucson tulsa tunis turin torino turku
uppsala utrecht valencia vancouver venice verona vicenza vienna wien vigo vilnius wakefield warsaw warszawa washington wellington wichita
wiesbaden windsor winnipeg wolverhampton worcester wroclaw wuhan wuppertal wurzburg xian yangon yerevan york yokohama zagreb zaragoza
zurich zwolle london manhattan bronx hollywood vegas angeles francisco diego jose antonio worth york orleans`,
  country: `afghanistan albania algeria andorra angola antigua argentina armenia aruba australia austria azerbaijan bahamas bahrain bangladesh
barbados belarus belgium belize benin bermuda bhutan bolivia bosnia botswana brazil brunei bulgaria burkina burundi cambodia cameroon
canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini
ethiopia fiji finland france gabon gambia georgia germany ghana gibraltar greece greenland grenada guadeloupe guam guatemala guernsey guinea
guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jersey jordan kazakhstan kenya kiribati
kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macao macau madagascar malawi malaysia
maldives mali malta martinique mauritania mauritius mayotte mexico micronesia moldova monaco mongolia montenegro montserrat morocco mozambique
myanmar namibia nauru nepal netherlands nicaragua niger nigeria niue norway oman pakistan palau palestine panama paraguay peru philippines
poland portugal qatar reunion romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname
swaziland sweden switzerland syria taiwan tajikistan tanzania thailand togo tokelau tonga tunisia turkey turkmenistan tuvalu uganda ukraine
uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe england scotland wales britain usa uk uae us america europe asia africa
antarctica emirates kingdom states deutschland espana italia polska suomi sverige norge danmark schweiz osterreich osterreich belgie
belgique nederland brasil korea rica lanka zealand arabia salvador faroe caledonia polynesia macedonia herzegovina tobago trinidad hong kong`,
  people: `afghan afghans african africans albanian algerian american americans arab arabic arabs argentine argentinian armenian asian asians
australian australians austrian austrians azerbaijani bangladeshi basque bavarian belarusian belgian belgians bolivian bosnian brazilian
brazilians british briton britons buddhist bulgarian burmese cambodian cameroonian canadian canadians caribbean catalan catholic caucasian
chechen chilean chinese christian christians colombian congolese croat croatian cuban cypriot czech dane danes danish dominican dutch
ecuadorean ecuadorian egyptian emirati english englishman englishmen eritrean estonian ethiopian european europeans fijian filipino finn
finnish finns flemish french frenchman gambian georgian german germans ghanaian greek greeks greenlander guatemalan haitian hebrew hindu
hispanic honduran hungarian hungarians icelander icelandic indian indians indonesian iranian iraqi irish irishman islamic israeli italian
italians ivorian jamaican japanese jew jewish jews jordanian kazakh kenyan korean koreans kurd kurdish kuwaiti kyrgyz laotian latin latino
latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malay malaysian maltese mauritian mexican mexicans moldovan
mongolian moroccan mozambican muslim muslims namibian nepalese nepali nicaraguan nigerian nigerians nordic norwegian norwegians omani
orthodox pakistani palestinian panamanian paraguayan persian peruvian pole poles polish portuguese protestant qatari romanian russian
russians rwandan saudi saudis scandinavian scot scots scottish senegalese serb serbian sikh singaporean slovak slovene slovenian somali
spaniard spaniards spanish sudanese swede swedes swedish swiss syrian taiwanese tajik tanzanian thai tibetan togolese tunisian turk turkish
turks turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean jain hutu tutsi`,
  calendar: `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov
dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday tomorrow tonight
januar februar marz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre enero
febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre
ottobre dicembre janeiro fevereiro marco maio junho julho setembro outubro dezembro montag dienstag mittwoch donnerstag freitag samstag
sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo christmas easter
thanksgiving`,
  street: `street st road rd avenue ave av boulevard blvd drive dr lane ln court ct place pl square sq terrace ter trail trl parkway pkwy
highway hwy way circle cir crescent close row walk gate hill park plaza alley expressway freeway turnpike route apt apartment suite ste unit
floor flat building bldg room house block strasse straße str gasse weg allee platz ring ufer rue avenue boulevard chemin impasse place quai
allee cours calle avenida carrera paseo plaza camino carretera via viale corso piazza vicolo largo rua travessa alameda praca straat laan
weg plein kade gracht dreef dijk ulica ul aleja al plac osiedle ulice namesti trida utca ut ter korut vei veien gata gaten gate plass vej
gade alle torv vag vagen gatan torg katu tie polku kuja ulitsa prospekt pereulok bulevar trg cesta sokak caddesi mahallesi box po pobox
postfach bp apartado`,
  firm: `inc ltd llc llp plc corp corporation company co group holdings gmbh ag kg se sa sas sarl srl spa bv nv ab as oy aps pty limited
partners associates sons brothers bank university college school institute foundation hospital clinic ministry department agency council
committee association society union federation league church airlines airways motors industries systems technologies solutions services
consulting capital ventures media press news times post journal records studios pictures entertainment energy oil petroleum pharma
pharmaceuticals labs laboratories insurance financial investments securities global international worldwide networks software electronics
telecom communications logistics foods restaurant cafe hotel museum library stadium fc united club party police army navy nasa nato un eu
who fbi cia bbc cnn ibm google microsoft apple amazon facebook twitter netflix tesla toyota honda ford boeing airbus siemens samsung sony
nokia intel oracle cisco dell hp uber airbnb paypal visa mastercard walmart starbucks mcdonalds pepsi nike adidas ikea reuters bloomberg`,
  title: `mr mrs ms miss mx dr prof professor sir madam lord lady dame rev reverend father sister brother captain capt colonel col general
gen lieutenant lt sergeant sgt major maj president minister senator governor mayor judge justice king queen prince princess duke herr frau
monsieur madame mademoiselle mme mlle senor senora senorita sr sra signor signora signore dott ing don dona mevrouw meneer fru pan pani
hon phd md dds jr esq aunt uncle coach detective officer pastor pope saint sheikh imam rabbi`,
  region: `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico
carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington wisconsin wyoming al ak az ar ca
co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc
ontario quebec alberta manitoba saskatchewan nova scotia brunswick newfoundland bavaria bayern hessen saxony sachsen brandenburg thuringia
nsw qld vic tas act nt queensland victoria tasmania kent essex sussex surrey norfolk suffolk devon cornwall dorset somerset yorkshire
lancashire cheshire cumbria andalusia catalonia galicia tuscany toscana lombardy sicily sardinia piedmont provence brittany normandy alsace
punjab gujarat kerala maharashtra karnataka rajasthan bengal bihar`,
  job: `accountant actor administrator advisor agent analyst architect artist assistant associate attendant attorney auditor baker banker
barber bartender biologist bookkeeper broker builder butcher buyer carpenter cashier ceo cfo chef chemist chief cleaner clerk coach
consultant contractor controller cook coordinator counselor cto curator dancer dealer dentist designer developer dietitian director
dispatcher doctor drafter driver economist editor electrician engineer estimator examiner executive expert farmer fitter florist foreman
founder geologist guard guide hairdresser handler helper historian hygienist inspector installer instructor interpreter investigator
janitor journalist judge laborer lawyer lecturer librarian machinist maker manager marshal mason mathematician mechanic merchant musician
nurse officer operator optician optometrist painter paralegal paramedic pharmacist photographer physician physicist pilot planner plumber
porter postmaster president principal producer programmer psychologist publicist receptionist recruiter repairer reporter representative
researcher sailor scientist secretary seller senior setter solicitor specialist statistician strategist supervisor surgeon surveyor tailor
teacher technician technologist teller tester therapist trader trainer translator treasurer tutor vendor veterinarian vice waiter waitress
welder worker writer`,
};
