/**
 * German adjectives of countries, without ending. Most follow from the country's name; CLDR has none,
 * and its names of languages agree with too few. Listed is what the rule gets wrong.
 */

const IRREGULAR = `AE emiratisch|AR argentinisch|AT österreichisch|BD bangladeschisch|BR brasilianisch|
BO bolivianisch|BY belarussisch,belarusisch,weißrussisch|CD kongolesisch|CF zentralafrikanisch|CI ivorisch|
CL chilenisch|CN chinesisch|CO kolumbianisch|CR costa-ricanisch|CU kubanisch|CY zyprisch,zypriotisch|
CZ tschechisch|DE deutsch|DO dominikanisch|EC ecuadorianisch|EE estnisch|EH westsaharisch|ET äthiopisch|
FR französisch|GB britisch|GL grönländisch|GN guineisch|GT guatemaltekisch|HN honduranisch|IE irisch|
IS isländisch|IT italienisch|JM jamaikanisch|KE kenianisch|KG kirgisisch|KZ kasachisch|LA laotisch|
LK sri-lankisch|LY libysch|MA marokkanisch|MC monegassisch|MD moldauisch,moldawisch|MG madagassisch|
ML malisch|MM myanmarisch,birmanisch|MT maltesisch|MX mexikanisch|NE nigrisch|NI nicaraguanisch|
NL niederländisch|NZ neuseeländisch|PA panamaisch|PE peruanisch|PH philippinisch|PL polnisch|
PS palästinensisch|PT portugiesisch|SA saudisch,saudi-arabisch|SD sudanesisch|SN senegalesisch|SO somalisch|
SS südsudanesisch|SV salvadorianisch|SY syrisch|TD tschadisch|TH thailändisch|TJ tadschikisch|
TM turkmenisch|TR türkisch|TW taiwanisch,taiwanesisch|TZ tansanisch|US amerikanisch,us-amerikanisch|
UY uruguayisch|UZ usbekisch|VE venezolanisch|VN vietnamesisch|XK kosovarisch|YE jemenitisch|
ZA südafrikanisch|KP nordkoreanisch|KR südkoreanisch|DK dänisch|HU ungarisch|GH ghanaisch|NG nigerianisch|
AF afghanisch|LR liberianisch|SK slowakisch|MN mongolisch|MW malawisch|HT haitianisch|GM gambisch|BA bosnisch|
TG togoisch|NA namibisch|ZM sambisch|FJ fidschianisch|KH kambodschanisch|MK nordmazedonisch,mazedonisch|
VA vatikanisch|BI burundisch|AO angolanisch|LB libanesisch|SL sierra-leonisch|PR puerto-ricanisch`;

/** The endings of names that the adjective loses; the first that fits counts. */
const LOST = /(?:enland|land|ien|en|a|e|o)$/u;

const irregular = new Map(
  IRREGULAR.split(/\|\s*/u).map((entry) => {
    const [code = "", forms = ""] = entry.split(" ");
    return [code, forms.split(",")] as const;
  }),
);

export function germanAdjectives(code: string, name: string): readonly string[] {
  const listed = irregular.get(code);
  if (listed !== undefined) return listed;
  return /[\s-]/u.test(name) && !name.startsWith("Saudi")
    ? []
    : [`${name.replace(LOST, "").toLowerCase()}isch`];
}
