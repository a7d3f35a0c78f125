/** English adjectives of countries: by rule from the name, and what the rule gets wrong. */

const IRREGULAR = `AE Emirati|AF Afghan|AR Argentine,Argentinian|AZ Azerbaijani|BA Bosnian|BD Bangladeshi|
BE Belgian|BF Burkinabe|BR Brazilian|BT Bhutanese|CD Congolese|CF Central African|CH Swiss|CI Ivorian|
CN Chinese|CY Cypriot|CZ Czech|DE German|DK Danish|DO Dominican|EH Sahrawi|ES Spanish|FI Finnish|FR French|
GB British,UK|GL Greenlandic|GR Greek|HR Croatian|HU Hungarian|IE Irish|IL Israeli|IQ Iraqi|IS Icelandic|
IT Italian|JO Jordanian|JP Japanese|KG Kyrgyz|KP North Korean|KR South Korean|KW Kuwaiti|KZ Kazakh|
LA Laotian,Lao|LB Lebanese|LK Sri Lankan|LT Lithuanian|LU Luxembourgish|ME Montenegrin|MK Macedonian|
MM Burmese,Myanmar|MT Maltese|MX Mexican|NE Nigerien|NL Dutch|NO Norwegian|NP Nepalese,Nepali|NZ New Zealand|
OM Omani|PA Panamanian|PE Peruvian|PH Philippine,Filipino|PK Pakistani|PL Polish|PS Palestinian|
PT Portuguese|QA Qatari|SA Saudi,Saudi Arabian|SD Sudanese|SE Swedish|SI Slovenian|SK Slovak|SN Senegalese|
SO Somali|SS South Sudanese|TD Chadian|TH Thai|TJ Tajik|TM Turkmen|TR Turkish|TW Taiwanese|US American|
UY Uruguayan|UZ Uzbek|VN Vietnamese|XK Kosovan,Kosovar|YE Yemeni|ZA South African|ZW Zimbabwean|CA Canadian|BH Bahraini|HT Haitian|ML Malian|MY Malaysian|MG Malagasy|
MU Mauritian|DJ Djiboutian|FJ Fijian|GH Ghanaian|GY Guyanese|HN Honduran|CR Costa Rican|LS Basotho|MW Malawian|
SC Seychellois|SG Singaporean|SV Salvadoran|VA Vatican|SL Sierra Leonean|TG Togolese|PY Paraguayan|BI Burundian|
GA Gabonese|BJ Beninese|BS Bahamian|MV Maldivian|PR Puerto Rican|MZ Mozambican|MC Monegasque`;

const irregular = new Map(
  IRREGULAR.split(/\|\s*/u).map((entry) => {
    const code = entry.slice(0, 2);
    return [code, entry.slice(3).split(",")] as const;
  }),
);

export function englishAdjectives(code: string, name: string): readonly string[] {
  const listed = irregular.get(code);
  if (listed !== undefined) return listed;
  if (/[\s-]/u.test(name)) return [];
  if (name.endsWith("a")) return [`${name}n`];
  return [`${name.replace(/[eoy]$/u, "")}ian`];
}
