/**
 * Written by scripts/places.mjs from Unicode CLDR 48.2.0 (© Unicode, Inc., licence Unicode-3.0:
 * names of territories and unions, and the exemplar cities of time zones) and countries-list (MIT: capitals).
 *
 * A line a territory: German names | English names | names of the capital | other cities | German
 * adjectives | English adjectives. The first name is the one to show; "German=English" where they
 * differ. No English names are those that German has, no adjectives those that follow by rule
 * (adjectives.ts); "-anisch" goes on the name's stem.
 */
export const TERRITORIES = `
Andorra||Andorra la Vella
Vereinigte Arabische Emirate|United Arab Emirates|Abu Dhabi|Dubai|emiratisch|Emirati
Afghanistan||Kabul||afghanisch|Afghan
Antigua und Barbuda|Antigua and Barbuda|Saint John's|Antigua
Anguilla||The Valley
Albanien|Albania|Tirana
Armenien|Armenia|Eriwan=Yerevan
Angola||Luanda||-anisch
Argentinien|Argentina|Buenos Aires|Córdoba,Catamarca,La Rioja,Jujuy,San Luis,Mendoza,Río Gallegos,Salta,Tucumán,San Juan,Ushuaia||-e,-ian
Amerikanisch-Samoa|American Samoa|Pago Pago
Österreich|Austria|Wien=Vienna
Australien|Australia|Canberra|Adelaide,Broken Hill,Brisbane,Darwin,Eucla,Hobart,Lindeman,Lord Howe Island,Melbourne,Macquarie Island,Perth,Sydney
Aruba||Oranjestad
Aserbaidschan|Azerbaijan|Baku|||-i
Bosnien und Herzegowina,Bosnien|Bosnia,Bosnia and Herzegovina|Sarajevo||bosnisch
Barbados||Bridgetown
Bangladesch|Bangladesh|Dhaka|||-i
Belgien|Belgium|Brüssel=Brussels|||Belgian
Burkina Faso||Ouagadougou|||Burkinabe
Bulgarien|Bulgaria|Sofia
Bahrain||Manama|||-i
Burundi||Gitega|Bujumbura|-sch|-an
Benin||Porto Novo=Porto-Novo|||-ese
St. Barthélemy|St. Barthélemy,Saint Barthelemy|Gustavia
Bermuda||Hamilton
Brunei Darussalam|Brunei|Bandar Seri Begawan
Bolivien|Bolivia|Sucre|La Paz|-ianisch
Karibische Niederlande|Caribbean Netherlands,Bonaire|Kralendijk
Brasilien|Brazil|Brasília|Araguaína,Belém,Boa Vista,Cuiabá,Campo Grande,Eirunepé,Fernando de Noronha,Fortaleza,Manaus,Maceió,Porto Velho,Rio Branco,Recife,São Paulo,Bahia,Santarém|-ianisch
Bahamas||Nassau|||Bahamian
Bhutan||Thimphu|||-ese
Bouvetinsel|Bouvet Island
Botsuana|Botswana|Gaborone
Belarus,Weißrussland|Belarus|Minsk||-sisch,-isch,weißrussisch
Belize||Belmopan
Kanada|Canada|Ottawa|Creston,Edmonton,Fort Nelson,Glace Bay,Goose Bay,Halifax,Iqaluit,Moncton,Resolute,Regina,St. John’s,Toronto,Vancouver,Winnipeg,Blanc-Sablon,Cambridge Bay,Dawson,Dawson Creek,Rankin Inlet,Inuvik,Whitehorse,Swift Current,Atikokan||-ian
Kokosinseln|Cocos Islands|West Island
Kongo-Kinshasa,DR Kongo,Demokratische Republik Kongo,Kongo|DR Congo,Democratic Republic of the Congo|Kinshasa|Lubumbashi|kongolesisch|Congolese
Zentralafrikanische Republik|Central African Republic|Bangui||zentralafrikanisch|Central African
Kongo-Brazzaville|Republic of the Congo|Brazzaville
Schweiz|Switzerland|Bern|Zürich=Zurich||Swiss
Côte d’Ivoire,Elfenbeinküste|Côte d’Ivoire,Ivory Coast|Yamoussoukro|Abidjan|ivorisch|Ivorian
Cookinseln|Cook Islands|Avarua|Rarotonga
Chile||Santiago|Coyhaique,Osterinsel=Easter Island,Punta Arenas|-enisch
Kamerun|Cameroon|Jaunde=Yaoundé|Douala
China||Peking=Beijing|Shanghai,Ürümqi|-esisch|-ese
Kolumbien|Colombia|Bogotá||-ianisch
Costa Rica||San José||costa-ricanisch|-an
Kuba|Cuba|Havanna=Havana||-anisch
Cabo Verde|Cape Verde,Cabo Verde|Praia
Curaçao|Curaçao,Curacao|Willemstad
Weihnachtsinsel|Christmas Island|Flying Fish Cove
Zypern|Cyprus|Nikosia=Nicosia|Famagusta|zyprisch,zypriotisch|Cypriot
Tschechien,Tschechische Republik|Czechia,Czech Republic|Prag=Prague|||Czech
Deutschland|Germany|Berlin||deutsch|German
Dschibuti|Djibouti|Dschibuti=Djibouti|||-an
Dänemark|Denmark|Kopenhagen=Copenhagen||dänisch|Danish
Dominica||Roseau
Dominikanische Republik|Dominican Republic|Santo Domingo||dominikanisch|Dominican
Algerien|Algeria|Algier=Algiers
Ecuador||Quito|Galápagos=Galápagos Islands,Guayaquil|-ianisch
Estland|Estonia|Tallinn||-nisch
Ägypten|Egypt|Kairo=Cairo
Westsahara|Western Sahara|El Aaiún|||Sahrawi
Eritrea||Asmara
Spanien|Spain|Madrid|Ceuta,Kanaren=Canaries||Spanish
Äthiopien|Ethiopia|Addis Abeba=Addis Ababa
Finnland|Finland|Helsinki|||-nish
Fidschi|Fiji|Suva||-anisch|-an
Falklandinseln|Falkland Islands|Stanley
Mikronesien|Micronesia|Palikir|Kosrae,Pohnpei,Chuuk
Färöer|Faroe Islands|Tórshavn|Färöer=Faroes
Frankreich|France|Paris||französisch|French
Gabun|Gabon|Libreville|||-ese
Vereinigtes Königreich,UK,Großbritannien|United Kingdom,UK,Britain,Great Britain|London||britisch|British,UK
Grenada||St. George's
Georgien|Georgia|Tiflis=Tbilisi
Französisch-Guayana|French Guiana|Cayenne
Guernsey||St. Peter Port
Ghana||Accra||-aisch|-aian
Gibraltar||Gibraltar
Grönland|Greenland|Nuuk|Ittoqqortoormiit,Thule|-ländisch|-landic
Gambia||Banjul||-sch
Guinea||Conakry
Guadeloupe||Basse-Terre
Äquatorialguinea|Equatorial Guinea|Malabo
Griechenland|Greece|Athen=Athens|||Greek
Südgeorgien und die Südlichen Sandwichinseln|South Georgia and the South Sandwich Islands||Südgeorgien=South Georgia
Guatemala||Guatemala City||-tekisch
Guam||Hagåtña
Guinea-Bissau||Bissau
Guyana||Georgetown|||-ese
Hongkong|Hong Kong
Heard und McDonaldinseln|Heard Island and McDonald Islands
Honduras||Tegucigalpa||honduranisch|-n
Kroatien|Croatia|Zagreb
Haiti||Port-au-Prince||-anisch|-an
Ungarn|Hungary|Budapest||ungarisch
Indonesien|Indonesia|Jakarta|Jayapura,Makassar,Pontianak
Irland|Ireland|Dublin|||Irish
Israel||Jerusalem|||-i
Isle of Man||Douglas
Indien|India|Neu-Delhi=New Delhi|Kalkutta=Kolkata
Britisches Territorium im Indischen Ozean|British Indian Ocean Territory|Diego Garcia|Chagos Archipelago
Irak|Iraq|Bagdad=Baghdad|||-i
Iran||Teheran=Tehran
Island|Iceland|Reykjavík=Reykjavik||-ländisch|-landic
Italien|Italy|Rom=Rome||-ienisch
Jersey||Saint Helier
Jamaika|Jamaica|Kingston||-anisch
Jordanien|Jordan|Amman
Japan||Tokio=Tokyo|||-ese
Kenia|Kenya|Nairobi||-anisch
Kirgisistan|Kyrgyzstan|Bischkek=Bishkek||kirgisisch|Kyrgyz
Kambodscha|Cambodia|Phnom Penh||-anisch
Kiribati||South Tarawa|Kiritimati,Canton=Canton Island,Tarawa
Komoren|Comoros|Moroni
St. Kitts und Nevis|Saint Kitts and Nevis|Basseterre|St. Kitts
Nordkorea|North Korea|Pjöngjang=Pyongyang||-anisch|-an
Südkorea|South Korea|Seoul||-anisch|-an
Kuwait||Kuwait City|||-i
Kaimaninseln|Cayman Islands|George Town|Kaimaninseln=Cayman
Kasachstan|Kazakhstan|Astana|Aktau,Aktobe=Aqtobe,Almaty,Atyrau,Qostanai=Kostanay,Qysylorda=Kyzylorda,Oral|kasachisch|Kazakh
Laos||Vientiane||laotisch|-tian,Lao
Libanon|Lebanon|Beirut||libanesisch|Lebanese
St. Lucia|St. Lucia,Saint Lucia|Castries
Liechtenstein||Vaduz
Sri Lanka||Colombo||sri-lankisch|-an
Liberia||Monrovia||-anisch
Lesotho||Maseru|||Basotho
Litauen|Lithuania|Vilnius
Luxemburg|Luxembourg|Luxemburg=Luxembourg|||-ish
Lettland|Latvia|Riga
Libyen|Libya|Tripolis=Tripoli||-sch
Marokko|Morocco|Rabat|Casablanca|-anisch
Monaco||Monaco||monegassisch|Monegasque
Republik Moldau,Moldau,Moldawien|Moldova|Chișinău,Kischinau=Kishinev||moldauisch,moldawisch
Montenegro||Podgorica|||-in
St. Martin|St. Martin,Saint Martin|Marigot
Madagaskar|Madagascar|Antananarivo||madagassisch|Malagasy
Marshallinseln|Marshall Islands|Majuro|Kwajalein Atoll
Nordmazedonien,Mazedonien|North Macedonia|Skopje||-isch,mazedonisch|Macedonian
Mali||Bamako||-sch|-an
Myanmar,Birma|Myanmar,Burma|Naypyidaw|Rangun=Yangon|-isch,birmanisch|Burmese,Myanmar
Mongolei|Mongolia|Ulan Bator|Chowd=Khovd,Ulaanbaatar|mongolisch
Macau|Macao
Nördliche Marianen|Northern Mariana Islands|Saipan
Martinique||Fort-de-France
Mauretanien|Mauritania|Nouakchott
Montserrat||Plymouth
Malta||Valletta||-esisch|-ese
Mauritius||Port Louis|||Mauritian
Malediven|Maldives|Malé|||Maldivian
Malawi||Lilongwe|Blantyre|-sch|-an
Mexiko|Mexico|Mexiko-Stadt=Mexico City|Chihuahua,Ciudad Juárez,Cancún,Hermosillo,Matamoros,Merida=Mérida,Monterrey,Mazatlán,Ojinaga,Bahia Banderas=Bahía de Banderas,Tijuana|-anisch|-an
Malaysia||Kuala Lumpur|Kuching
Mosambik|Mozambique|Maputo|||Mozambican
Namibia||Windhoek||-sch
Neukaledonien|New Caledonia|Nouméa
Niger||Niamey||nigrisch|-ien
Norfolkinsel|Norfolk Island|Kingston
Nigeria||Abuja|Lagos|-anisch
Nicaragua||Managua||-anisch
Niederlande,Holland|Netherlands,Holland|Amsterdam||niederländisch|Dutch
Norwegen|Norway|Oslo|||Norwegian
Nepal||Kathmandu|||-ese,-i
Nauru||Yaren
Niue||Alofi
Neuseeland|New Zealand,Aotearoa New Zealand|Wellington|Auckland,Chatham Islands|-ländisch|-land
Oman||Maskat=Muscat|||-i
Panama||Panama City||-aisch|-anian
Peru||Lima||-anisch|-vian
Französisch-Polynesien|French Polynesia|Papeetē|Gambier,Marquesas Islands,Tahiti
Papua-Neuguinea|Papua New Guinea|Port Moresby|Bougainville
Philippinen|Philippines|Manila|||Philippine,Filipino
Pakistan||Islamabad|Karatschi=Karachi||-i
Polen|Poland|Warschau=Warsaw||-nisch|-lish
St. Pierre und Miquelon|Saint Pierre and Miquelon|Saint-Pierre
Pitcairninseln|Pitcairn Islands,Pitcairn|Adamstown
Puerto Rico||San Juan||puerto-ricanisch|-an
Palästinensische Autonomiegebiete,Palästina|Palestinian Territories,Palestine|Ramallah||palästinensisch|Palestinian
Portugal||Lissabon=Lisbon|Madeira,Azoren=Azores|portugiesisch|Portuguese
Palau||Ngerulmud
Paraguay||Asunción|||-yan
Katar|Qatar|Doha|||-i
Réunion|Réunion,Reunion|Saint-Denis
Rumänien|Romania|Bukarest=Bucharest
Serbien|Serbia|Belgrad=Belgrade
Russland|Russia|Moskau=Moscow|Astrachan=Astrakhan,Barnaul,Anadyr,Magadan,Irkutsk,Kaliningrad,Krasnojarsk=Krasnoyarsk,Samara,Kirow=Kirov,Nowokuznetsk=Novokuznetsk,Omsk,Nowosibirsk=Novosibirsk,Kamtschatka=Kamchatka,Saratow=Saratov,Tomsk,Uljanowsk=Ulyanovsk,Sachalin=Sakhalin,Wolgograd=Volgograd,Wladiwostok=Vladivostok,Jekaterinburg=Yekaterinburg,Jakutsk=Yakutsk
Ruanda|Rwanda|Kigali
Saudi-Arabien|Saudi Arabia|Riad=Riyadh||saudisch,-isch|Saudi,-an
Salomonen|Solomon Islands|Honiara|Guadalcanal
Seychellen|Seychelles|Victoria|Mahé||Seychellois
Sudan||Khartum=Khartoum||-esisch|-ese
Schweden|Sweden|Stockholm|||Swedish
Singapur|Singapore|Singapur=Singapore|||-ean
Slowenien|Slovenia|Ljubljana
Spitzbergen und Jan Mayen|Svalbard and Jan Mayen||Longyearbyen
Slowakei|Slovakia|Bratislava||slowakisch|Slovak
Sierra Leone||Freetown||sierra-leonisch|-ean
San Marino||City of San Marino
Senegal||Dakar||-esisch|-ese
Somalia||Mogadischu=Mogadishu||-sch|Somali
Suriname||Paramaribo
Südsudan|South Sudan|Juba||-esisch|-ese
São Tomé und Príncipe|Sao Tome and Principe|São Tomé
El Salvador||San Salvador||salvadorianisch|Salvadoran
Sint Maarten||Philipsburg|Lower Prince’s Quarter
Syrien|Syria|Damaskus=Damascus
Eswatini,Swasiland|Eswatini,Swaziland|Lobamba|Mbabane
Turks- und Caicosinseln|Turks and Caicos Islands|Cockburn Town|Grand Turk
Tschad|Chad|N'Djamena|N’Djamena
Französische Süd- und Antarktisgebiete|French Southern Territories|Port-aux-Français|Kerguelen Islands
Togo||Lomé||-oisch|-olese
Thailand||Bangkok||-ländisch|Thai
Tadschikistan|Tajikistan|Duschanbe=Dushanbe||tadschikisch|Tajik
Tokelau||Fakaofo
Timor-Leste,Osttimor|Timor-Leste,East Timor|Dili
Turkmenistan||Aşgabat=Ashgabat||turkmenisch|Turkmen
Tunesien|Tunisia|Tunis
Tonga||Nuku'alofa|Tongatapu
Türkei,Türkiye|Türkiye,Turkey|Ankara|Istanbul|türkisch|Turkish
Trinidad und Tobago|Trinidad and Tobago|Port of Spain
Tuvalu||Funafuti
Taiwan||Taipeh=Taipei||-isch,-esisch|-ese
Tansania|Tanzania|Dodoma|Daressalam=Dar es Salaam|-sch
Ukraine||Kiew=Kyiv,Kyjiw=Kiev|Simferopol
Uganda||Kampala
Amerikanische Überseeinseln|U.S. Outlying Islands,U.S. Minor Outlying Islands||Wake Island,Midway Atoll
Vereinigte Staaten,USA|United States,US|Washington|Adak,Anchorage,Boise,Chicago,Denver,Detroit,Honolulu,Indianapolis,Juneau,Los Angeles,Louisville,Menominee,Metlakatla,New York,Nome,Phoenix,Sitka,Yakutat|amerikanisch,us-amerikanisch|American
Uruguay||Montevideo|||-yan
Usbekistan|Uzbekistan|Taschkent=Tashkent|Samarkand|usbekisch|Uzbek
Vatikanstadt,Vatikan|Vatican City,Vatican|Vatikanstadt=Vatican City||vatikanisch|Vatican
St. Vincent und die Grenadinen|Saint Vincent and the Grenadines|Kingstown|St. Vincent
Venezuela||Caracas||venezolanisch
Britische Jungferninseln|British Virgin Islands|Road Town|Tortola
Amerikanische Jungferninseln|U.S. Virgin Islands|Charlotte Amalie|St. Thomas
Vietnam||Hanoi|Ho-Chi-Minh-Stadt=Ho Chi Minh City|-esisch|-ese
Vanuatu||Port Vila|Efate
Wallis und Futuna|Wallis and Futuna|Mata-Utu
Samoa||Apia
Kosovo||Pristina||-arisch|-an,-ar
Jemen|Yemen|Sanaa=Sana'a|Aden|-enitisch|-i
Mayotte||Mamoudzou
Südafrika|South Africa|Pretoria|Johannesburg|-anisch|-an
Sambia|Zambia|Lusaka||-sch
Simbabwe|Zimbabwe|Harare|||-ean
`;

/** A line a union: German names | English names. */
export const UNIONS = `
Europäische Union,EU|European Union,EU
Vereinte Nationen,UN,Uno|United Nations,UN
`;
