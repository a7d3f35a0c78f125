// @ts-check
/**
 * Adjectives of countries that don't follow from the name by the rule of src/extract/places/adjectives.ts,
 * by ISO 3166 code, German without ending; _ for a blank.
 */
const GERMAN = `
AE:emiratisch AF:afghanisch AO:angolanisch BA:bosnisch BI:burundisch BO:bolivianisch
BR:brasilianisch BY:belarussisch,belarusisch,weißrussisch CD:kongolesisch CF:zentralafrikanisch
CI:ivorisch CL:chilenisch CN:chinesisch CO:kolumbianisch CR:costa-ricanisch CU:kubanisch
CY:zyprisch,zypriotisch DE:deutsch DK:dänisch DO:dominikanisch EC:ecuadorianisch EE:estnisch
FJ:fidschianisch FR:französisch GB:britisch GH:ghanaisch GL:grönländisch GM:gambisch
GT:guatemaltekisch HN:honduranisch HT:haitianisch HU:ungarisch IS:isländisch IT:italienisch
JM:jamaikanisch KE:kenianisch KG:kirgisisch KH:kambodschanisch KP:nordkoreanisch KR:südkoreanisch
KZ:kasachisch LA:laotisch LB:libanesisch LK:sri-lankisch LR:liberianisch LY:libysch MA:marokkanisch
MC:monegassisch MD:moldauisch,moldawisch MG:madagassisch MK:nordmazedonisch,mazedonisch ML:malisch
MM:myanmarisch,birmanisch MN:mongolisch MT:maltesisch MW:malawisch MX:mexikanisch NA:namibisch
NE:nigrisch NG:nigerianisch NI:nicaraguanisch NL:niederländisch NZ:neuseeländisch PA:panamaisch
PE:peruanisch PL:polnisch PR:puerto-ricanisch PS:palästinensisch PT:portugiesisch SA:saudisch,saudi-arabisch
SD:sudanesisch SK:slowakisch SL:sierra-leonisch SN:senegalesisch SO:somalisch
SS:südsudanesisch SV:salvadorianisch TG:togoisch TH:thailändisch TJ:tadschikisch TM:turkmenisch
TR:türkisch TW:taiwanisch,taiwanesisch TZ:tansanisch US:amerikanisch,us-amerikanisch UZ:usbekisch
VA:vatikanisch VE:venezolanisch VN:vietnamesisch XK:kosovarisch YE:jemenitisch ZA:südafrikanisch
ZM:sambisch
`;

const ENGLISH = `
AE:Emirati AF:Afghan AR:Argentine,Argentinian AZ:Azerbaijani BD:Bangladeshi BE:Belgian BF:Burkinabe
BH:Bahraini BI:Burundian BJ:Beninese BS:Bahamian BT:Bhutanese CA:Canadian CD:Congolese
CF:Central_African CH:Swiss CI:Ivorian CN:Chinese CR:Costa_Rican CY:Cypriot CZ:Czech DE:German
DJ:Djiboutian DK:Danish DO:Dominican EH:Sahrawi ES:Spanish FI:Finnish FJ:Fijian FR:French
GA:Gabonese GB:British,UK GH:Ghanaian GL:Greenlandic GR:Greek GY:Guyanese HN:Honduran HT:Haitian
IE:Irish IL:Israeli IQ:Iraqi IS:Icelandic JP:Japanese KG:Kyrgyz KP:North_Korean KR:South_Korean
KW:Kuwaiti KZ:Kazakh LA:Laotian,Lao LB:Lebanese LK:Sri_Lankan LS:Basotho LU:Luxembourgish
MC:Monegasque ME:Montenegrin MG:Malagasy MK:Macedonian ML:Malian MM:Burmese,Myanmar MT:Maltese
MU:Mauritian MV:Maldivian MW:Malawian MX:Mexican MZ:Mozambican NE:Nigerien NL:Dutch NO:Norwegian
NP:Nepalese,Nepali NZ:New_Zealand OM:Omani PA:Panamanian PE:Peruvian PH:Philippine,Filipino
PK:Pakistani PL:Polish PR:Puerto_Rican PS:Palestinian PT:Portuguese PY:Paraguayan QA:Qatari
SA:Saudi,Saudi_Arabian SC:Seychellois SD:Sudanese SE:Swedish SG:Singaporean SK:Slovak
SL:Sierra_Leonean SN:Senegalese SO:Somali SS:South_Sudanese SV:Salvadoran TG:Togolese TH:Thai
TJ:Tajik TM:Turkmen TR:Turkish TW:Taiwanese US:American UY:Uruguayan UZ:Uzbek VA:Vatican
VN:Vietnamese XK:Kosovan,Kosovar YE:Yemeni ZA:South_African ZW:Zimbabwean
`;

/** @type {Readonly<Record<"de" | "en", ReadonlyMap<string, string>>>} */
const LISTED = { de: read(GERMAN), en: read(ENGLISH) };

/** @param {string} list */
function read(list) {
  return new Map(
    list
      .trim()
      .split(/\s+/u)
      .map((entry) => [entry.slice(0, 2), entry.slice(3).replaceAll("_", " ")]),
  );
}

/** What is taken off a name before "-isch" or "-an" goes on it, as in src/extract/places/adjectives.ts. */
const LOST = { de: /(?:enland|land|ien|en|a|e|o)$/u, en: /(?:land|[aeosy])$/u };

/**
 * "brasilianisch" as "-ianisch": the stem is that of the name, "Brasilien".
 * @param {string} code
 * @param {"de" | "en"} lang
 * @param {string} name
 */
export function adjectivesOf(code, lang, name) {
  const bare = name.replace(LOST[lang], "");
  const stem = lang === "de" ? bare.toLowerCase() : bare;
  const ending = (/** @type {string} */ each) =>
    each.length > stem.length && each.startsWith(stem) ? `-${each.slice(stem.length)}` : each;
  const listed = LISTED[lang].get(code);
  return listed === undefined ? "" : listed.split(",").map(ending).join(",");
}
