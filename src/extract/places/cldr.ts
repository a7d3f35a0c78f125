/**
 * Written by scripts/places.mjs from Unicode CLDR 48.2.0 (© Unicode, Inc., licence Unicode-3.0:
 * names of territories and unions, and the exemplar cities of time zones) and countries-list (MIT: capitals).
 *
 * A line a territory: ISO 3166 code | German names | English names | names of the capital | other
 * cities. The first name is the one to show; "German=English" where they differ.
 */
export const TERRITORIES = `
AD|Andorra|Andorra|Andorra la Vella|
AE|Vereinigte Arabische Emirate|United Arab Emirates|Abu Dhabi|Dubai
AF|Afghanistan|Afghanistan|Kabul|
AG|Antigua und Barbuda|Antigua and Barbuda|Saint John's|Antigua
AI|Anguilla|Anguilla|The Valley|
AL|Albanien|Albania|Tirana|
AM|Armenien|Armenia|Eriwan=Yerevan|
AO|Angola|Angola|Luanda|
AR|Argentinien|Argentina|Buenos Aires|Córdoba,Catamarca,La Rioja,Jujuy,San Luis,Mendoza,Río Gallegos,Salta,Tucumán,San Juan,Ushuaia
AS|Amerikanisch-Samoa|American Samoa|Pago Pago|
AT|Österreich|Austria|Wien=Vienna|
AU|Australien|Australia|Canberra|Adelaide,Broken Hill,Brisbane,Darwin,Eucla,Hobart,Lindeman,Lord Howe Island,Melbourne,Macquarie Island,Perth,Sydney
AW|Aruba|Aruba|Oranjestad|
AZ|Aserbaidschan|Azerbaijan|Baku|
BA|Bosnien und Herzegowina,Bosnien|Bosnia,Bosnia and Herzegovina|Sarajevo|
BB|Barbados|Barbados|Bridgetown|
BD|Bangladesch|Bangladesh|Dhaka|
BE|Belgien|Belgium|Brüssel=Brussels|
BF|Burkina Faso|Burkina Faso|Ouagadougou|
BG|Bulgarien|Bulgaria|Sofia|
BH|Bahrain|Bahrain|Manama|
BI|Burundi|Burundi|Gitega|Bujumbura
BJ|Benin|Benin|Porto Novo=Porto-Novo|
BL|St. Barthélemy|St. Barthélemy,Saint Barthelemy|Gustavia|
BM|Bermuda|Bermuda|Hamilton|
BN|Brunei Darussalam|Brunei|Bandar Seri Begawan|
BO|Bolivien|Bolivia|Sucre|La Paz
BQ|Karibische Niederlande|Caribbean Netherlands,Bonaire|Kralendijk|
BR|Brasilien|Brazil|Brasília|Araguaína,Belém,Boa Vista,Cuiabá,Campo Grande,Eirunepé,Fernando de Noronha,Fortaleza,Manaus,Maceió,Porto Velho,Rio Branco,Recife,São Paulo,Bahia,Santarém
BS|Bahamas|Bahamas|Nassau|
BT|Bhutan|Bhutan|Thimphu|
BV|Bouvetinsel|Bouvet Island||
BW|Botsuana|Botswana|Gaborone|
BY|Belarus,Weißrussland|Belarus|Minsk|
BZ|Belize|Belize|Belmopan|
CA|Kanada|Canada|Ottawa|Creston,Edmonton,Fort Nelson,Glace Bay,Goose Bay,Halifax,Iqaluit,Moncton,Resolute,Regina,St. John’s,Toronto,Vancouver,Winnipeg,Blanc-Sablon,Cambridge Bay,Dawson,Dawson Creek,Rankin Inlet,Inuvik,Whitehorse,Swift Current,Atikokan
CC|Kokosinseln|Cocos Islands|West Island|
CD|Kongo-Kinshasa,DR Kongo,Demokratische Republik Kongo,Kongo|DR Congo,Democratic Republic of the Congo|Kinshasa|Lubumbashi
CF|Zentralafrikanische Republik|Central African Republic|Bangui|
CG|Kongo-Brazzaville|Republic of the Congo|Brazzaville|
CH|Schweiz|Switzerland|Bern|Zürich=Zurich
CI|Côte d’Ivoire,Elfenbeinküste|Côte d’Ivoire,Ivory Coast|Yamoussoukro|Abidjan
CK|Cookinseln|Cook Islands|Avarua|Rarotonga
CL|Chile|Chile|Santiago|Coyhaique,Osterinsel=Easter Island,Punta Arenas
CM|Kamerun|Cameroon|Jaunde=Yaoundé|Douala
CN|China|China|Peking=Beijing|Shanghai,Ürümqi
CO|Kolumbien|Colombia|Bogotá|
CR|Costa Rica|Costa Rica|San José|
CU|Kuba|Cuba|Havanna=Havana|
CV|Cabo Verde|Cape Verde,Cabo Verde|Praia|
CW|Curaçao|Curaçao,Curacao|Willemstad|
CX|Weihnachtsinsel|Christmas Island|Flying Fish Cove|
CY|Zypern|Cyprus|Nikosia=Nicosia|Famagusta
CZ|Tschechien,Tschechische Republik|Czechia,Czech Republic|Prag=Prague|
DE|Deutschland|Germany|Berlin|
DJ|Dschibuti|Djibouti|Dschibuti=Djibouti|
DK|Dänemark|Denmark|Kopenhagen=Copenhagen|
DM|Dominica|Dominica|Roseau|
DO|Dominikanische Republik|Dominican Republic|Santo Domingo|
DZ|Algerien|Algeria|Algier=Algiers|
EC|Ecuador|Ecuador|Quito|Galápagos=Galápagos Islands,Guayaquil
EE|Estland|Estonia|Tallinn|
EG|Ägypten|Egypt|Kairo=Cairo|
EH|Westsahara|Western Sahara|El Aaiún|
ER|Eritrea|Eritrea|Asmara|
ES|Spanien|Spain|Madrid|Ceuta,Kanaren=Canaries
ET|Äthiopien|Ethiopia|Addis Abeba=Addis Ababa|
FI|Finnland|Finland|Helsinki|
FJ|Fidschi|Fiji|Suva|
FK|Falklandinseln|Falkland Islands|Stanley|
FM|Mikronesien|Micronesia|Palikir|Kosrae,Pohnpei,Chuuk
FO|Färöer|Faroe Islands|Tórshavn|Färöer=Faroes
FR|Frankreich|France|Paris|
GA|Gabun|Gabon|Libreville|
GB|Vereinigtes Königreich,UK,Großbritannien|United Kingdom,UK,Britain,Great Britain|London|
GD|Grenada|Grenada|St. George's|
GE|Georgien|Georgia|Tiflis=Tbilisi|
GF|Französisch-Guayana|French Guiana|Cayenne|
GG|Guernsey|Guernsey|St. Peter Port|
GH|Ghana|Ghana|Accra|
GI|Gibraltar|Gibraltar|Gibraltar|
GL|Grönland|Greenland|Nuuk|Ittoqqortoormiit,Thule
GM|Gambia|Gambia|Banjul|
GN|Guinea|Guinea|Conakry|
GP|Guadeloupe|Guadeloupe|Basse-Terre|
GQ|Äquatorialguinea|Equatorial Guinea|Malabo|
GR|Griechenland|Greece|Athen=Athens|
GS|Südgeorgien und die Südlichen Sandwichinseln|South Georgia and the South Sandwich Islands||Südgeorgien=South Georgia
GT|Guatemala|Guatemala|Guatemala City|
GU|Guam|Guam|Hagåtña|
GW|Guinea-Bissau|Guinea-Bissau|Bissau|
GY|Guyana|Guyana|Georgetown|
HK|Hongkong|Hong Kong||
HM|Heard und McDonaldinseln|Heard Island and McDonald Islands||
HN|Honduras|Honduras|Tegucigalpa|
HR|Kroatien|Croatia|Zagreb|
HT|Haiti|Haiti|Port-au-Prince|
HU|Ungarn|Hungary|Budapest|
ID|Indonesien|Indonesia|Jakarta|Jayapura,Makassar,Pontianak
IE|Irland|Ireland|Dublin|
IL|Israel|Israel|Jerusalem|
IM|Isle of Man|Isle of Man|Douglas|
IN|Indien|India|Neu-Delhi=New Delhi|Kalkutta=Kolkata
IO|Britisches Territorium im Indischen Ozean|British Indian Ocean Territory|Diego Garcia|Chagos Archipelago
IQ|Irak|Iraq|Bagdad=Baghdad|
IR|Iran|Iran|Teheran=Tehran|
IS|Island|Iceland|Reykjavík=Reykjavik|
IT|Italien|Italy|Rom=Rome|
JE|Jersey|Jersey|Saint Helier|
JM|Jamaika|Jamaica|Kingston|
JO|Jordanien|Jordan|Amman|
JP|Japan|Japan|Tokio=Tokyo|
KE|Kenia|Kenya|Nairobi|
KG|Kirgisistan|Kyrgyzstan|Bischkek=Bishkek|
KH|Kambodscha|Cambodia|Phnom Penh|
KI|Kiribati|Kiribati|South Tarawa|Kiritimati,Canton=Canton Island,Tarawa
KM|Komoren|Comoros|Moroni|
KN|St. Kitts und Nevis|Saint Kitts and Nevis|Basseterre|St. Kitts
KP|Nordkorea|North Korea|Pjöngjang=Pyongyang|
KR|Südkorea|South Korea|Seoul|
KW|Kuwait|Kuwait|Kuwait City|
KY|Kaimaninseln|Cayman Islands|George Town|Kaimaninseln=Cayman
KZ|Kasachstan|Kazakhstan|Astana|Aktau,Aktobe=Aqtobe,Almaty,Atyrau,Qostanai=Kostanay,Qysylorda=Kyzylorda,Oral
LA|Laos|Laos|Vientiane|
LB|Libanon|Lebanon|Beirut|
LC|St. Lucia|St. Lucia,Saint Lucia|Castries|
LI|Liechtenstein|Liechtenstein|Vaduz|
LK|Sri Lanka|Sri Lanka|Colombo|
LR|Liberia|Liberia|Monrovia|
LS|Lesotho|Lesotho|Maseru|
LT|Litauen|Lithuania|Vilnius|
LU|Luxemburg|Luxembourg|Luxemburg=Luxembourg|
LV|Lettland|Latvia|Riga|
LY|Libyen|Libya|Tripolis=Tripoli|
MA|Marokko|Morocco|Rabat|Casablanca
MC|Monaco|Monaco|Monaco|
MD|Republik Moldau,Moldau,Moldawien|Moldova|Chișinău,Kischinau=Kishinev|
ME|Montenegro|Montenegro|Podgorica|
MF|St. Martin|St. Martin,Saint Martin|Marigot|
MG|Madagaskar|Madagascar|Antananarivo|
MH|Marshallinseln|Marshall Islands|Majuro|Kwajalein Atoll
MK|Nordmazedonien,Mazedonien|North Macedonia|Skopje|
ML|Mali|Mali|Bamako|
MM|Myanmar,Birma|Myanmar,Burma|Naypyidaw|Rangun=Yangon
MN|Mongolei|Mongolia|Ulan Bator|Chowd=Khovd,Ulaanbaatar
MO|Macau|Macao||
MP|Nördliche Marianen|Northern Mariana Islands|Saipan|
MQ|Martinique|Martinique|Fort-de-France|
MR|Mauretanien|Mauritania|Nouakchott|
MS|Montserrat|Montserrat|Plymouth|
MT|Malta|Malta|Valletta|
MU|Mauritius|Mauritius|Port Louis|
MV|Malediven|Maldives|Malé|
MW|Malawi|Malawi|Lilongwe|Blantyre
MX|Mexiko|Mexico|Mexiko-Stadt=Mexico City|Chihuahua,Ciudad Juárez,Cancún,Hermosillo,Matamoros,Merida=Mérida,Monterrey,Mazatlán,Ojinaga,Bahia Banderas=Bahía de Banderas,Tijuana
MY|Malaysia|Malaysia|Kuala Lumpur|Kuching
MZ|Mosambik|Mozambique|Maputo|
NA|Namibia|Namibia|Windhoek|
NC|Neukaledonien|New Caledonia|Nouméa|
NE|Niger|Niger|Niamey|
NF|Norfolkinsel|Norfolk Island|Kingston|
NG|Nigeria|Nigeria|Abuja|Lagos
NI|Nicaragua|Nicaragua|Managua|
NL|Niederlande,Holland|Netherlands,Holland|Amsterdam|
NO|Norwegen|Norway|Oslo|
NP|Nepal|Nepal|Kathmandu|
NR|Nauru|Nauru|Yaren|
NU|Niue|Niue|Alofi|
NZ|Neuseeland|New Zealand,Aotearoa New Zealand|Wellington|Auckland,Chatham Islands
OM|Oman|Oman|Maskat=Muscat|
PA|Panama|Panama|Panama City|
PE|Peru|Peru|Lima|
PF|Französisch-Polynesien|French Polynesia|Papeetē|Gambier,Marquesas Islands,Tahiti
PG|Papua-Neuguinea|Papua New Guinea|Port Moresby|Bougainville
PH|Philippinen|Philippines|Manila|
PK|Pakistan|Pakistan|Islamabad|Karatschi=Karachi
PL|Polen|Poland|Warschau=Warsaw|
PM|St. Pierre und Miquelon|Saint Pierre and Miquelon|Saint-Pierre|
PN|Pitcairninseln|Pitcairn Islands,Pitcairn|Adamstown|
PR|Puerto Rico|Puerto Rico|San Juan|
PS|Palästinensische Autonomiegebiete,Palästina|Palestinian Territories,Palestine|Ramallah|
PT|Portugal|Portugal|Lissabon=Lisbon|Madeira,Azoren=Azores
PW|Palau|Palau|Ngerulmud|
PY|Paraguay|Paraguay|Asunción|
QA|Katar|Qatar|Doha|
RE|Réunion|Réunion,Reunion|Saint-Denis|
RO|Rumänien|Romania|Bukarest=Bucharest|
RS|Serbien|Serbia|Belgrad=Belgrade|
RU|Russland|Russia|Moskau=Moscow|Astrachan=Astrakhan,Barnaul,Anadyr,Magadan,Irkutsk,Kaliningrad,Krasnojarsk=Krasnoyarsk,Samara,Kirow=Kirov,Nowokuznetsk=Novokuznetsk,Omsk,Nowosibirsk=Novosibirsk,Kamtschatka=Kamchatka,Saratow=Saratov,Tomsk,Uljanowsk=Ulyanovsk,Sachalin=Sakhalin,Wolgograd=Volgograd,Wladiwostok=Vladivostok,Jekaterinburg=Yekaterinburg,Jakutsk=Yakutsk
RW|Ruanda|Rwanda|Kigali|
SA|Saudi-Arabien|Saudi Arabia|Riad=Riyadh|
SB|Salomonen|Solomon Islands|Honiara|Guadalcanal
SC|Seychellen|Seychelles|Victoria|Mahé
SD|Sudan|Sudan|Khartum=Khartoum|
SE|Schweden|Sweden|Stockholm|
SG|Singapur|Singapore|Singapur=Singapore|
SI|Slowenien|Slovenia|Ljubljana|
SJ|Spitzbergen und Jan Mayen|Svalbard and Jan Mayen||Longyearbyen
SK|Slowakei|Slovakia|Bratislava|
SL|Sierra Leone|Sierra Leone|Freetown|
SM|San Marino|San Marino|City of San Marino|
SN|Senegal|Senegal|Dakar|
SO|Somalia|Somalia|Mogadischu=Mogadishu|
SR|Suriname|Suriname|Paramaribo|
SS|Südsudan|South Sudan|Juba|
ST|São Tomé und Príncipe|Sao Tome and Principe|São Tomé|
SV|El Salvador|El Salvador|San Salvador|
SX|Sint Maarten|Sint Maarten|Philipsburg|Lower Prince’s Quarter
SY|Syrien|Syria|Damaskus=Damascus|
SZ|Eswatini,Swasiland|Eswatini,Swaziland|Lobamba|Mbabane
TC|Turks- und Caicosinseln|Turks and Caicos Islands|Cockburn Town|Grand Turk
TD|Tschad|Chad|N'Djamena|N’Djamena
TF|Französische Süd- und Antarktisgebiete|French Southern Territories|Port-aux-Français|Kerguelen Islands
TG|Togo|Togo|Lomé|
TH|Thailand|Thailand|Bangkok|
TJ|Tadschikistan|Tajikistan|Duschanbe=Dushanbe|
TK|Tokelau|Tokelau|Fakaofo|
TL|Timor-Leste,Osttimor|Timor-Leste,East Timor|Dili|
TM|Turkmenistan|Turkmenistan|Aşgabat=Ashgabat|
TN|Tunesien|Tunisia|Tunis|
TO|Tonga|Tonga|Nuku'alofa|Tongatapu
TR|Türkei,Türkiye|Türkiye,Turkey|Ankara|Istanbul
TT|Trinidad und Tobago|Trinidad and Tobago|Port of Spain|
TV|Tuvalu|Tuvalu|Funafuti|
TW|Taiwan|Taiwan|Taipeh=Taipei|
TZ|Tansania|Tanzania|Dodoma|Daressalam=Dar es Salaam
UA|Ukraine|Ukraine|Kiew=Kyiv,Kyjiw=Kiev|Simferopol
UG|Uganda|Uganda|Kampala|
UM|Amerikanische Überseeinseln|U.S. Outlying Islands,U.S. Minor Outlying Islands||Wake Island,Midway Atoll
US|Vereinigte Staaten,USA|United States,US|Washington|Adak,Anchorage,Boise,Chicago,Denver,Detroit,Honolulu,Indianapolis,Juneau,Los Angeles,Louisville,Menominee,Metlakatla,New York,Nome,Phoenix,Sitka,Yakutat
UY|Uruguay|Uruguay|Montevideo|
UZ|Usbekistan|Uzbekistan|Taschkent=Tashkent|Samarkand
VA|Vatikanstadt,Vatikan|Vatican City,Vatican|Vatikanstadt=Vatican City|
VC|St. Vincent und die Grenadinen|Saint Vincent and the Grenadines|Kingstown|St. Vincent
VE|Venezuela|Venezuela|Caracas|
VG|Britische Jungferninseln|British Virgin Islands|Road Town|Tortola
VI|Amerikanische Jungferninseln|U.S. Virgin Islands|Charlotte Amalie|St. Thomas
VN|Vietnam|Vietnam|Hanoi|Ho-Chi-Minh-Stadt=Ho Chi Minh City
VU|Vanuatu|Vanuatu|Port Vila|Efate
WF|Wallis und Futuna|Wallis and Futuna|Mata-Utu|
WS|Samoa|Samoa|Apia|
XK|Kosovo|Kosovo|Pristina|
YE|Jemen|Yemen|Sanaa=Sana'a|Aden
YT|Mayotte|Mayotte|Mamoudzou|
ZA|Südafrika|South Africa|Pretoria|Johannesburg
ZM|Sambia|Zambia|Lusaka|
ZW|Simbabwe|Zimbabwe|Harare|
EU|Europäische Union,EU|European Union,EU||
UN|Vereinte Nationen,UN,Uno|United Nations,UN||
`;
